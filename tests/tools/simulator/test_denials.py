"""What is denied, and what only looks like it: for every word of every condition."""

from __future__ import annotations

import pytest

from skill.content import LANGUAGES
from skill.tools.model.build import slot_values
from skill.tools.model.intents import ALL_CLEAR, DENIED, NO, UNCLEAR
from skill.tools.model.lexicons import LEXICONS
from skill.tools.simulator.resolver import resolver_for

ENGLISH, LEXICON = LANGUAGES["en"], LEXICONS["en"]
OWN = {
    (LEXICON.core(said), condition)
    for condition, name, names in slot_values(ENGLISH)["CategoryType"]
    for said in (name, *names)
}
NAMES = {
    condition: (name, *synonyms)
    for condition, name, synonyms in slot_values(ENGLISH)["ConditionType"]
}
SENTENCES = {
    said: condition
    for condition, names in NAMES.items()
    for said in names
    if LEXICON.split(said)[0].text in LEXICON.subjects
}
"""The names that are sentences of their own, such as "i bruise easily"."""
CONDITIONS = {
    condition: tuple(said for said in names if said not in SENTENCES)
    for condition, names in NAMES.items()
}
"""What can stand behind "no"."""


@pytest.mark.parametrize("carrier", ["no {}", "i'm not on {}", "i don't have {}"])
@pytest.mark.parametrize("condition", CONDITIONS)
def test_only_its_own_name_denies_a_category(condition: str, carrier: str) -> None:
    for said in CONDITIONS[condition]:
        found = resolver_for("en-US").resolve(carrier.format(said))
        meant = DENIED if (LEXICON.core(said), condition) in OWN else UNCLEAR
        assert found.name == meant, carrier.format(said)
        assert [slot.value.id for slot in found.slots.values() if slot.value] == [condition]


def test_a_no_before_a_sentence_of_its_own_denies_nothing() -> None:
    found = {said: resolver_for("en-US").resolve(f"no {said}").name for said in SENTENCES}
    assert {said for said, name in found.items() if name in ALL_CLEAR | {UNCLEAR}} == set()


@pytest.mark.parametrize("carrier", ["i stopped {}", "i came off {}", "i used to have {}"])
@pytest.mark.parametrize("condition", CONDITIONS)
def test_what_is_past_denies_nothing(condition: str, carrier: str) -> None:
    for said in CONDITIONS[condition]:
        assert resolver_for("en-US").resolve(carrier.format(said)).name not in ALL_CLEAR, said


@pytest.mark.parametrize(
    "text",
    [
        *("no warfarin", "i'm not on eliquis", "im not on Eliquis.", "i stopped warfarin"),
        *("i came off xarelto", "no hemophilia", "no compression fracture", "no stitches"),
        *("no sunburn", "i used to", "not any more", "no she doesn't", "nope he isn't"),
    ],
)
def test_a_part_and_what_is_past_or_of_others_is_unclear(text: str) -> None:
    assert resolver_for("en-US").resolve(text).name == UNCLEAR


@pytest.mark.parametrize(
    "text",
    [
        *("I think no", "no I guess", "no, not really", "no but sometimes", "no we don't"),
        *("probably no", "no not that I know of", "my wife says no", "no idea", "no, maybe"),
    ],
)
def test_a_hedge_is_no_no(text: str) -> None:
    assert resolver_for("en-US").resolve(text).name not in ALL_CLEAR


@pytest.mark.parametrize("text", ["no", "No.", "um no", "well, no", "no thanks", "nope", "No!"])
def test_a_plain_no_is_one(text: str) -> None:
    assert resolver_for("en-US").resolve(text).name == NO
