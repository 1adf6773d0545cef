"""A condition of somebody else, or on another part of the body, is no yes to the check."""

from __future__ import annotations

import pytest

from skill.tools.model.intents import BENEFIT_DETAIL, DISCOMFORT, STATED, UNCLEAR, URGENT
from skill.tools.simulator.resolver import resolver_for


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("my father had clot but not me", "clotting_disorder"),
        ("small cut is there but on the finger not on the back", "wound_or_burn"),
        ("i've got a stress fracture but it's in my foot", "fracture"),
        ("only a rash on my shin", "skin_condition"),
    ],
)
def test_what_is_somebody_elses_or_elsewhere_is_no_yes(text: str, condition: str) -> None:
    found = resolver_for("en-US").resolve(text)
    assert found.name == UNCLEAR
    assert found.value is not None
    assert found.value.id == condition


@pytest.mark.parametrize(
    "text",
    [
        "my daughter gives me my warfarin",
        "my mum has osteoporosis and i might too",
        "my arm's in a cast",
        "just a burn on my shoulder and my hand",
        "my husband says i bruise easily",
        "my wife says i can't because of my kidney disease",
        "my dad had clots but i haven't been checked",
        "fractured pelvis but my legs are fine",
        "eczema just about head to toe",
    ],
)
def test_what_may_be_ones_own_stays_a_condition(text: str) -> None:
    assert resolver_for("en-US").resolve(text).name == STATED


@pytest.mark.parametrize("text", ["shearing season and me back's buggered mate", "a heat pad"])
def test_an_everyday_word_is_no_misheard_medicine_and_no_abbreviation(text: str) -> None:
    assert resolver_for("en-US").resolve(text).value is None


def test_a_choice_by_name_is_that_of_what_is_named() -> None:
    found = resolver_for("en-US").resolve("hmm the flexible one that")
    assert found.name == BENEFIT_DETAIL
    assert found.value is not None
    assert found.value.id == "flexibility"


@pytest.mark.parametrize(
    ("text", "intents"),
    [
        ("my fingers are numb which side first", {DISCOMFORT}),
        ("i'm dizzy say it again", {DISCOMFORT}),
        ("only a bit numb", {DISCOMFORT}),
        ("just a little dizzy", {DISCOMFORT}),
        ("i've got rods which side first", {STATED}),
        ("worst headache ever which side first", {URGENT}),
        ("my back hurts how hard should i press", {"PressureTopicIntent"}),
        ("i fell asleep on the ball", {"DozingTopicIntent"}),
        ("take me to the home screen", {"AMAZON.NavigateHomeIntent"}),
    ],
)
def test_a_risk_that_is_told_before_a_question_counts(text: str, intents: set[str]) -> None:
    assert resolver_for("en-US").resolve(text).name in intents
