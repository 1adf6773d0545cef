"""What people say for each entry, as the voice model gets it."""

from __future__ import annotations

from collections import Counter

import pytest

from skill.content import ENGLISH
from skill.content.facts import RED_FLAG_TIERS, Tier
from skill.tools.model.build import slot_values
from skill.tools.model.lexicons import LEXICONS
from tests.content.wordings import wordings

SLOT_TYPES = {
    "benefit": [(words.synonyms, entry, 8) for entry, words in ENGLISH.benefits],
    "condition": [
        (words.synonyms, entry, 12) for entry, words in (*ENGLISH.reasons, *ENGLISH.further_reasons)
    ],
    "symptom": [
        (words.synonyms, entry, 18 if RED_FLAG_TIERS[entry] is Tier.EMERGENCY else 12)
        for entry, words in ENGLISH.red_flags
    ],
    "variant": [(words.synonyms, entry, 8) for entry, words in ENGLISH.variants],
    "pace": [(synonyms, entry, 8) for entry, synonyms in ENGLISH.paces],
}
SAID = {
    slot_type: [(set(wordings(synonyms)), entry, least) for synonyms, entry, least in entries]
    for slot_type, entries in SLOT_TYPES.items()
}


@pytest.mark.parametrize("slot_type", SAID)
def test_what_people_say_means_one_thing_within_its_type(slot_type: str) -> None:
    counts = Counter(text for said, _, _ in SAID[slot_type] for text in said)
    assert [text for text, count in counts.items() if count > 1] == []


def test_no_condition_is_also_a_red_flag() -> None:
    conditions = {text for said, _, _ in SAID["condition"] for text in said}
    symptoms = {text for said, _, _ in SAID["symptom"] for text in said}
    assert conditions & symptoms == set()


@pytest.mark.parametrize(
    ("said", "least"),
    [
        pytest.param(said, least, id=f"{slot_type} {entry}")
        for slot_type, entries in SAID.items()
        for said, entry, least in entries
    ],
)
def test_people_say_it_in_many_ways(said: set[str], least: int) -> None:
    assert len(said) >= least


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("burn", "wound_or_burn"),
        ("sunburn", "skin_condition"),
        ("eliquis", "anticoagulant"),
        ("aspirin", "antiplatelet"),
        ("d. v. t.", "clotting_disorder"),
        ("haemophilia", "clotting_disorder"),
        ("hemophilia", "clotting_disorder"),
        ("c-section", "postpartum"),
        ("in labour", "pregnancy"),
        ("slipped disc", "disc_problem"),
    ],
)
def test_a_word_names_the_condition_that_is_meant(said: str, meant: str) -> None:
    assert [entry for texts, entry, _ in SAID["condition"] if said in texts] == [meant]


def test_no_condition_is_named_by_a_word_that_everybody_says() -> None:
    """Letters run together where they are compared: "m. e." is "me"."""
    lexicon = LEXICONS["en"]
    small = lexicon.subjects | lexicon.answers | lexicon.askers | lexicon.articles | {"me", "us"}
    for name in ("ConditionType", "SymptomType", "BenefitType", "VariantType"):
        for value, first, others in slot_values(ENGLISH)[name]:
            for said in (first, *others):
                assert lexicon.core(said) not in small, (value, said)
