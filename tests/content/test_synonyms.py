"""What people say for each entry, as Amazon takes it."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from skill.content import ENGLISH
from skill.content.facts import RED_FLAG_TIERS, Tier
from tests.content.wordings import wordings

SLOT_TYPES = {
    "benefit": [(wordings(words.synonyms), entry, 8) for entry, words in ENGLISH.benefits],
    "condition": [
        *((wordings(words.synonyms), entry, 12) for entry, words in ENGLISH.reasons),
        *((wordings(words.synonyms), entry, 12) for entry, words in ENGLISH.further_reasons),
    ],
    "symptom": [
        (wordings(words.synonyms), entry, 18 if RED_FLAG_TIERS[entry] is Tier.EMERGENCY else 12)
        for entry, words in ENGLISH.red_flags
    ],
    "variant": [(wordings(words.synonyms), entry, 8) for entry, words in ENGLISH.variants],
    "pace": [(wordings(synonyms), entry, 8) for entry, synonyms in ENGLISH.paces],
}


@pytest.mark.parametrize("slot_type", SLOT_TYPES)
def test_no_synonym_stands_for_two_entries_of_its_type(slot_type: str) -> None:
    counts = Counter(word for synonyms, _, _ in SLOT_TYPES[slot_type] for word in set(synonyms))
    assert [word for word, count in counts.items() if count > 1] == []


def test_no_condition_is_also_a_red_flag() -> None:
    conditions = {word for synonyms, _, _ in SLOT_TYPES["condition"] for word in synonyms}
    symptoms = {word for synonyms, _, _ in SLOT_TYPES["symptom"] for word in synonyms}
    assert conditions & symptoms == set()


@pytest.mark.parametrize(
    ("synonyms", "least"),
    [
        pytest.param(synonyms, least, id=f"{slot_type} {entry}")
        for slot_type, entries in SLOT_TYPES.items()
        for synonyms, entry, least in entries
    ],
)
def test_synonyms_are_many_and_as_amazon_takes_them(synonyms: list[str], least: int) -> None:
    word = r"(?:[a-z](?:[a-z'-]*[a-z'])?|(?:[a-z]\. )*[a-z]\.)"
    assert len(synonyms) >= least
    wrong = [s for s in synonyms if not re.fullmatch(f"{word}(?: {word})*", s) or len(s) > 140]
    assert wrong == []


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
    assert [entry for words, entry, _ in SLOT_TYPES["condition"] if said in words] == [meant]
