"""Finds the sample that an utterance comes close to, for what no sample says exactly.

Two measures, the stricter one first: nearly the same letters, and mostly the same rare words.
Both compare only what agrees in its slot and in its number of negations.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from rapidfuzz import fuzz, process

from skill.simulator.index import Filled, Index
from skill.simulator.words import Lexicon, Word

ALIKE = 84
"""How alike the letters of an utterance and a sample must be, of 100."""
ALIKE_WITH_SLOT = 70
"""The same where a slot value of the model was found: that says much by itself."""
SHARED = 0.7
"""How much an utterance and a sample must share of their words, of 1, the rare ones first.

These limits are those at which tests/simulator/utterances.yaml is understood best, without
taking anything that is none of the skill's business for something that is.
"""
_TELLING_WORDS = 2
"""How many of the shared words, or the slot, must say something by themselves."""
SPELLED_ALIKE = 84
"""How alike a word and one of the model must be, of 100, to be taken for it."""
_SHORTEST_TO_CORRECT = 6

Group = tuple[str | None, int]
"""What is compared with each other: what has the same slot and as many negations."""


class Match(NamedTuple):
    """How close an intent's closest sample is; comparable within one measure."""

    closeness: float
    intent: str


class Measure(Protocol):
    """A way to compare utterances with samples."""

    def best(self, words: Sequence[Word], filled: Filled) -> Match | None:
        """Return the closest sample's intent, if any sample is close enough."""


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


class SharedWords:
    """Compares the stems of words, whatever their order; a word of few intents counts most."""

    def __init__(self, index: Index, leave_out: frozenset[str]) -> None:
        """Prepare the samples of all custom intents but those that are left out."""
        self._lexicon = index.lexicon
        self._small = {index.lexicon.stem(text) for text in index.lexicon.small}
        self._weights = _weights(index)
        self._unknown = max(self._weights.values()) + math.log(2)
        self._intents: defaultdict[Group, list[str]] = defaultdict(list)
        self._shares: defaultdict[Group, defaultdict[str, list[tuple[int, float]]]] = defaultdict(
            lambda: defaultdict(list)
        )
        for pattern, intent, group in _patterns(index, leave_out):
            number = len(self._intents[group])
            self._intents[group].append(intent)
            for stem, share in self._unit(pattern).items():
                self._shares[group][stem].append((number, share))

    def best(self, words: Sequence[Word], filled: Filled) -> Match | None:
        """Return the closest sample's intent, if any sample is close enough."""
        group = (filled.slot, self._lexicon.negations_in(_outside(words, filled)))
        if group not in self._shares:
            return None
        closeness: defaultdict[int, float] = defaultdict(float)
        telling: defaultdict[int, int] = defaultdict(int)
        for stem, share in self._unit(filled.pattern).items():
            for number, other in self._shares[group].get(stem, ()):
                closeness[number] += share * other
                telling[number] += stem not in self._small
        close = [
            (closeness[number], -number)
            for number in closeness
            if telling[number] >= _TELLING_WORDS and closeness[number] >= SHARED
        ]
        if not close:
            return None
        most, number = max(close)
        return Match(most, self._intents[group][-number])

    def _unit(self, pattern: str) -> dict[str, float]:
        """Return the weight of each stem of a pattern, as a vector of length one."""
        stems = {self._lexicon.stem(text) for text in pattern.split()}
        weights = {stem: self._weights.get(stem, self._unknown) for stem in sorted(stems)}
        length = math.sqrt(sum(weight * weight for weight in weights.values()))
        return {stem: weight / length for stem, weight in weights.items()}


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


def _weights(index: Index) -> dict[str, float]:
    """Return each stem's weight: the fewer intents have it, the more it says."""
    lexicon: Lexicon = index.lexicon
    intents: defaultdict[str, set[str]] = defaultdict(set)
    for pattern, intent in index.core.intents.items():
        for text in pattern.split():
            intents[lexicon.stem(text)].add(intent)
    total = len(set(index.core.intents.values())) + 1
    return {stem: math.log(total / len(found)) + 0.1 for stem, found in intents.items()}


def _outside(words: Sequence[Word], filled: Filled) -> tuple[Word, ...]:
    return (*words[: filled.start], *words[filled.end :])


def _compared(pattern: str, slot: str | None) -> str:
    """Return a pattern as letters: its slot must not count as many equal ones."""
    return pattern.replace(f"{{{slot}}}", "#")
