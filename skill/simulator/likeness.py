"""Finds the sample that an utterance is nearly the same as, for what no sample says exactly."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz, process

from skill.simulator.index import Filled, Index
from skill.simulator.words import Word

ALIKE = 78
"""How alike an utterance and a sample must be, of 100; see docs of :meth:`Likeness.best`."""
ALIKE_WITH_SLOT = 70
"""The same where a slot value of the model was found: that says much by itself."""
SPELLED_ALIKE = 84
_SHORTEST_TO_CORRECT = 6


class Likeness:
    """Compares utterances with the samples of the given intents."""

    def __init__(self, index: Index, leave_out: frozenset[str]) -> None:
        """Prepare the samples of all custom intents but those that are left out."""
        self._lexicon = index.lexicon
        self._spellings = _vocabulary(index)
        self._known = frozenset(self._spellings)
        self._samples: dict[tuple[str | None, int], dict[str, str]] = {}
        for pattern, intent in index.core.intents.items():
            if intent in leave_out or intent.startswith("AMAZON."):
                continue
            words = [Word(text, text) for text in pattern.split()]
            slot = next((word.text[1:-1] for word in words if word.text.startswith("{")), None)
            group = (slot, index.lexicon.negations_in(words))
            self._samples.setdefault(group, {})[_compared(pattern, slot)] = intent

    def corrected(self, words: Sequence[Word]) -> tuple[Word, ...]:
        """Return the words with those that the model doesn't know put right, where one is near.

        A word never becomes a negation, and negations are known words.
        """
        return tuple(self._corrected(word) for word in words)

    def best(self, words: Sequence[Word], filled: Filled) -> tuple[float, str] | None:
        """Return the likeness of the sample most like the utterance, and its intent.

        None if no sample is alike enough, if the utterance has a word that the model doesn't
        know, or if only a sample with more or fewer negations is alike. The limits are those
        at which tests/simulator/utterances.yaml is understood best without taking anything
        that is none of the skill's business for something that is.
        """
        outside = (*words[: filled.start], *words[filled.end :])
        if any(word.text not in self._known for word in outside):
            return None
        group = (filled.slot, self._lexicon.negations_in(outside))
        samples = self._samples.get(group, {})
        match = process.extractOne(
            _compared(filled.pattern, filled.slot),
            samples.keys(),
            scorer=fuzz.ratio,
            score_cutoff=ALIKE_WITH_SLOT if filled.slot and not group[1] else ALIKE,
        )
        return (match[1], samples[match[0]]) if match else None

    def _corrected(self, word: Word) -> Word:
        if word.text in self._known or len(word.text) < _SHORTEST_TO_CORRECT:
            return word
        match = process.extractOne(
            word.text, self._spellings, scorer=fuzz.ratio, score_cutoff=SPELLED_ALIKE
        )
        if match is None or match[0] in self._lexicon.negations:
            return word
        return Word(match[0], word.said)


def _vocabulary(index: Index) -> tuple[str, ...]:
    phrases = [*index.exact.intents]
    for values in index.exact.values.values():
        phrases += values
    words = {word for phrase in phrases for word in phrase.split() if not word.startswith("{")}
    return tuple(sorted(words))


def _compared(pattern: str, slot: str | None) -> str:
    """Return a pattern as it is compared: its slot must not count as many equal letters."""
    return pattern.replace(f"{{{slot}}}", "#")
