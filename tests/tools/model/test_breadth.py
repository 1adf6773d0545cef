"""How much the model knows, how large it may grow, and that it learned nothing by heart."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import pytest
from skill.tools.model.evaluate import SETS, read_labelled
from skill.tools.model.training import normalised, slot_words

from skill.content import LANGUAGES
from skill.tools.model.files import BUILT, read_model
from skill.tools.model.near import near_duplicates

LARGEST = 1_400_000
"""Bytes, so that Amazon's limit of 1.5 MB leaves room."""
MOST_NEAR_DUPLICATES = 4
NATURAL = 5
"""Lines of at most this many words are what anybody says; to know them by heart is no cheating.

"what was the question" belongs into any model, whether a test set happens to hold it or not.
"""


def test_each_locale_stays_below_amazons_limit(locale: str) -> None:
    assert (BUILT / f"{locale}.json").stat().st_size < LARGEST


@pytest.mark.parametrize("value_id", LANGUAGES["en"].red_flags.ids())
def test_each_red_flag_has_many_wordings(value_id: str) -> None:
    synonyms = dict(LANGUAGES["en"].red_flags)[value_id].synonyms
    assert len({normalised(said) for said in synonyms}) >= 25


@pytest.mark.parametrize("name", sorted(SETS))
def test_no_line_of_the_labelled_sets_is_a_sample(
    name: str, language_model: dict[str, Any]
) -> None:
    long = {
        normalised(line.text)
        for line in read_labelled(SETS[name])
        if len(line.text.split()) > NATURAL
    }
    samples = {
        normalised(sample) for intent in language_model["intents"] for sample in intent["samples"]
    }
    alike = len(long & samples)  # a number only: nobody who tunes may read a line of the test set
    assert alike == 0


@pytest.mark.parametrize("name", sorted(SETS))
def test_few_lines_of_the_labelled_sets_are_a_sample_with_its_slot_filled(name: str) -> None:
    """A plain carrier with a plain value ("i don't have" and "cancer") cannot be forbidden."""
    model = read_model("en-US")
    words = slot_words(model)
    carriers = defaultdict(set)
    for intent in model["interactionModel"]["languageModel"]["intents"]:
        for sample in intent["samples"]:
            for slot in re.findall(r"\{(\w+)\}", sample):
                before, after = normalised(sample).split(f"{{{slot}}}")
                carriers[slot].add((before, after))
    lines = read_labelled(SETS[name])
    said = sum(is_said(normalised(line.text), carriers, words) for line in lines)
    share = said / len(lines)  # a number only, as above
    assert share <= MOST_SAID


def is_said(
    line: str, carriers: Mapping[str, set[tuple[str, str]]], words: Mapping[str, Mapping[str, str]]
) -> bool:
    return any(
        line.startswith(before)
        and line.endswith(after)
        and line[len(before) :].removesuffix(after) in words[slot]
        for slot, pairs in carriers.items()
        for before, after in pairs
    )


MOST_SAID = 0.2
"""How many lines may be a sample with its slot filled, of 1."""


def test_near_duplicates_across_intents_stay_few() -> None:
    assert len(near_duplicates(read_model("en-US"))) <= MOST_NEAR_DUPLICATES
