"""The model learned no labelled line by heart, and its intents stand apart."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import Any

import pytest
from rapidfuzz import fuzz

from skill.tools.model.lexicons import language_of, lexicon_of
from skill.tools.model.lines import lines_of
from tests.tools.model.bench import Labelled, labelled_sets

MOST_NEAR_DUPLICATES = 8
NEAR = 96
"""How alike the letters of two samples must be, of 100."""
END = 10
"""Samples are compared where so many of their first or last letters are the same."""
NATURAL = 5
"""Lines of at most this many words are what anybody says; to know them by heart is no cheating.

"what was the question" belongs into any model, whether a labelled set happens to hold it or not.
"""
SETS = labelled_sets()


@pytest.mark.parametrize(
    "labelled",
    [each for each in SETS if each.seen != "lines"],  # what was read to write samples is in them
    ids=lambda labelled: str(labelled.name),
)
def test_no_line_of_the_labelled_sets_was_learned(
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
    samples |= {lexicon.normalised(line.text) for line in lines_of(language_of(locale))}
    alike = len(long & samples)  # a number only: nobody who tunes may read a line of a test set
    assert alike == 0


def test_near_duplicates_across_intents_stay_few(language_model: dict[str, Any]) -> None:
    """Alexa may take one for the other."""
    owner = {
        sample: intent["name"]
        for intent in language_model["intents"]
        for sample in intent["samples"]
    }
    groups: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for sample in sorted(owner):
        groups["first", sample[:END]].append(sample)
        groups["last", sample[-END:]].append(sample)
    near = {
        (one, other)
        for group in groups.values()
        for one, other in combinations(group, 2)
        if owner[one] != owner[other] and fuzz.ratio(one, other, score_cutoff=NEAR)
    }
    assert len(near) <= MOST_NEAR_DUPLICATES
