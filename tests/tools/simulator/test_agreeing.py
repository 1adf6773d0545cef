"""What is said in several breaths is an answer where all of them agree, and else none."""

from __future__ import annotations

import pytest

from skill.dialog.moves import MoveName
from skill.tools.model.intents import ALL_CLEAR, FALLBACK
from skill.tools.simulator.resolver import resolver_for


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("yes go on i'm listening", "AMAZON.YesIntent"),
        ("yeah yeah next", "AMAZON.YesIntent"),
        ("no no everything is beautiful", "AMAZON.NoIntent"),
        ("not a chance never in my life", "AMAZON.NoIntent"),
        ("all good carry on", "AllGoodIntent"),
        ("not now later maybe", "DeclineIntent"),
        ("nah feels pretty good actually", "AMAZON.NoIntent"),
        ("okay we're back where were we", "AMAZON.ResumeIntent"),
    ],
)
def test_what_agrees_is_an_answer(text: str, intent: str) -> None:
    assert resolver_for("en-US").resolve(text).name == intent


@pytest.mark.parametrize(
    "text",
    [
        "it's not nothing",
        "i'm not never",
        "yes no",
        "no yes",
        "no not sure",
        "no i do",
        "never not once a year",
        "no i have a bit",
        "no except now and then",
        "no really hurts",
        "no it's still sore",
        "not really no",
        "okay still sore",
        "i don't have it really",
        "none of that now",
        "no it's fine now",
        "not me now",
    ],
)
def test_what_does_not_agree_clears_nothing(text: str) -> None:
    assert resolver_for("en-US").resolve(text).name not in ALL_CLEAR


@pytest.mark.parametrize(
    "text",
    [
        "i had a p e after my second baby so yeah",
        "yes but i have to hold on to things",
        "yes i'm driving",
        "yes but it's on the bone",
    ],
)
def test_a_plain_yes_beside_what_is_not_understood_is_marked(text: str) -> None:
    """It counts where a yes is a risk, and leads to no massage."""
    found = resolver_for("en-US").resolve(text)
    assert found.name == FALLBACK
    assert found.value is not None
    assert found.value.id == MoveName.MEANT_YES


@pytest.mark.parametrize(
    "text", ["yes but can i use oil", "yeah no i don't", "so yes is that bad for me or what"]
)
def test_none_is_where_somebody_asks_or_denies(text: str) -> None:
    value = resolver_for("en-US").resolve(text).value
    assert value is None or value.id != MoveName.MEANT_YES
