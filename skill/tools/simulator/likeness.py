"""Finds the sample that has nearly the same letters as an utterance, and puts misspellings right.

Only what agrees in its slot and in its number of negations is compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz, process

from skill.tools.simulator.index import Filled, Index
from skill.tools.simulator.words import Word

ALIKE = 84
"""How alike the letters of an utterance and a sample must be, of 100."""
ALIKE_WITH_SLOT = 70
"""The same where a slot value of the model was found: that says much by itself."""
SPELLED_ALIKE = 84
"""How alike a word and one of the model must be, of 100, to be taken for it."""
_SHORTEST_TO_CORRECT = 6

Group = tuple[str | None, int]
"""What is compared with each other: what has the same slot and as many negations."""


class Match(NamedTuple):
    """How close an intent's closest sample is; comparable with each other."""

    closeness: float
    intent: str


class Letters:
    """Compares letter by letter; an utterance with a word unknown to the model is like none."""

    def __init__(self, index: Index, leave_out: frozenset[str]) -> None:
        """Prepare the samples of all custom intents but those that are left out."""
        self._lexicon = index.lexicon
        self._known = frozenset(vocabulary(index))
        self._samples: defaultdict[Group, dict[str, str]] = defaultdict(dict)
        for pattern, intent, group in _patterns(index, leave_out):
            self._samples[group][_compared(pattern, group[0])] = intent

    def best(self, words: Sequence[Word], filled: Filled) -> Match | None:
        """Return the closest sample's intent, if any sample is close enough."""
        outside = _outside(words, filled)
        if any(word.text not in self._known for word in outside):
            return None
        negations = self._lexicon.negations_in(outside)
        samples = self._samples.get((filled.slot, negations), {})
        match = process.extractOne(
            _compared(filled.pattern, filled.slot),
            samples.keys(),
            scorer=fuzz.ratio,
            score_cutoff=ALIKE_WITH_SLOT if filled.slot and not negations else ALIKE,
        )
        return Match(match[1], samples[match[0]]) if match else None


class Spelling:
    """Puts right what was misspelled, or misheard by a letter."""

    def __init__(self, index: Index) -> None:
        """Prepare the words of a model."""
        self._negations = index.lexicon.negations
        self._words = vocabulary(index)
        self._known = frozenset(self._words)

    def corrected(self, words: Sequence[Word]) -> tuple[Word, ...]:
        """Return the words with those that the model doesn't know put right, where one is near.

        No word becomes a negation.
        """
        return tuple(self._corrected(word) for word in words)

    def _corrected(self, word: Word) -> Word:
        if word.text in self._known or len(word.text) < _SHORTEST_TO_CORRECT:
            return word
        match = process.extractOne(
            word.text, self._words, scorer=fuzz.ratio, score_cutoff=SPELLED_ALIKE
        )
        if match is None or match[0] in self._negations:
            return word
        return Word(match[0], word.said)


def vocabulary(index: Index) -> tuple[str, ...]:
    """Return every word of the model's samples and slot values, in alphabetical order."""
    phrases = [*index.exact.intents]
    for values in index.exact.values.values():
        phrases += values
    words = {word for phrase in phrases for word in phrase.split() if not word.startswith("{")}
    return tuple(sorted(words))


def _patterns(index: Index, leave_out: frozenset[str]) -> Iterator[tuple[str, str, Group]]:
    """Yield each sample that may be come close to, with its intent and its group."""
    for pattern, intent in index.core.intents.items():
        if intent in leave_out or intent.startswith("AMAZON."):
            continue
        words = [Word(text, text) for text in pattern.split()]
        slot = next((word.text[1:-1] for word in words if word.text.startswith("{")), None)
        yield pattern, intent, (slot, index.lexicon.negations_in(words))


def _outside(words: Sequence[Word], filled: Filled) -> tuple[Word, ...]:
    return (*words[: filled.start], *words[filled.end :])


def _compared(pattern: str, slot: str | None) -> str:
    """Return a pattern as letters: its slot must not count as many equal ones."""
    return pattern.replace(f"{{{slot}}}", "#")
