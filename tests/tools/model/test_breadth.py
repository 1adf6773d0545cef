"""How large the model is, and that it learned no labelled line by heart."""

from __future__ import annotations

from typing import Any

import pytest

from skill.tools.model.files import BUILT
from skill.tools.model.lexicons import lexicon_of
from tests.tools.model.bench import Labelled, labelled_sets
from tests.tools.model.near import near_duplicates

LARGEST = 750_000
"""Bytes; Amazon's limit is 1.5 MB."""
MOST_SAMPLES = 18_000
MOST_NEAR_DUPLICATES = 8
NATURAL = 5
"""Lines of at most this many words are what anybody says; to know them by heart is no cheating.

"what was the question" belongs into any model, whether a labelled set happens to hold it or not.
"""
SETS = labelled_sets()


def test_each_locale_stays_small(locale: str, language_model: dict[str, Any]) -> None:
    assert (BUILT / f"{locale}.json").stat().st_size < LARGEST
    assert sum(len(intent["samples"]) for intent in language_model["intents"]) < MOST_SAMPLES


@pytest.mark.parametrize(
    "labelled",
    [each for each in SETS if each.seen != "lines"],  # what was read to write samples is in them
    ids=lambda labelled: str(labelled.name),
)
def test_no_line_of_the_labelled_sets_is_a_sample(
    labelled: Labelled, locale: str, language_model: dict[str, Any]
) -> None:
    lexicon = lexicon_of(locale)
    long = {
        lexicon.normalised(line.text) for line in labelled.lines if len(line.text.split()) > NATURAL
    }
    samples = {
        lexicon.normalised(sample)
        for intent in language_model["intents"]
        for sample in intent["samples"]
    }
    alike = len(long & samples)  # a number only: nobody who tunes may read a line of a test set
    assert alike == 0


def test_near_duplicates_across_intents_stay_few(language_model: dict[str, Any]) -> None:
    assert len(near_duplicates(language_model)) <= MOST_NEAR_DUPLICATES
