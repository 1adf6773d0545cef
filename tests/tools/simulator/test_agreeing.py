"""What is said in several breaths is an answer where all of them agree, and else none."""

from __future__ import annotations

import pytest

from skill.tools.model.intents import ALL_CLEAR
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
    ],
)
def test_what_does_not_agree_clears_nothing(text: str) -> None:
    assert resolver_for("en-US").resolve(text).name not in ALL_CLEAR
