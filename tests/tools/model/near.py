"""Finds samples of different intents that are nearly the same: Alexa may take one for the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Any

from rapidfuzz import fuzz

NEAR = 96
"""How alike the letters of two samples must be, of 100."""
_END = 10
"""Samples are compared where their first or their last letters are the same."""


def near_duplicates(language_model: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Return the pairs of nearly equal samples of two intents, in alphabetical order."""
    owner = {
        sample: intent["name"]
        for intent in language_model["intents"]
        for sample in intent["samples"]
    }
    return tuple(
        sorted(
            {
                pair
                for group in _groups(sorted(owner))
                for pair in combinations(group, 2)
                if owner[pair[0]] != owner[pair[1]] and fuzz.ratio(*pair, score_cutoff=NEAR) >= NEAR
            }
        )
    )


def _groups(samples: list[str]) -> Iterator[list[str]]:
    groups: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for sample in samples:
        groups["first", sample[:_END]].append(sample)
        groups["last", sample[-_END:]].append(sample)
    yield from groups.values()
