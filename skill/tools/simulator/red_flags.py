"""Hears a red flag anywhere in an utterance, also in other words than the model's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from skill.tools.simulator.index import Filled, Index, Value
from skill.tools.simulator.words import Word

SYMPTOM = "symptom"
_WORDS_BETWEEN = 4
"""How many other words may stand between those that make a red flag together."""
_NEGATION_BEFORE = 2
"""How far before them the negation may stand that belongs to them."""


@dataclass(frozen=True)
class _Signs:
    """The words by which a red flag is known, in whatever order, and whether one negates."""

    stems: frozenset[str]
    negated: bool
    value: Value


class RedFlags:
    """The red flags of a model: the values of its slot for symptoms."""

    def __init__(self, index: Index) -> None:
        """Prepare the red flags of a model."""
        self._index = index
        self._lexicon = index.lexicon
        self._signs = tuple(self._all_signs())

    def heard(self, words: Sequence[Word]) -> Filled | None:
        """Return the red flag that an utterance states, None if it states or denies none."""
        as_worded = self._index.exact.stated(SYMPTOM, words, self._lexicon)
        return as_worded or self._as_signs(words)

    def _as_signs(self, words: Sequence[Word]) -> Filled | None:
        stems = [self._lexicon.stem(word.text) for word in words]
        for signs in self._signs:
            if not signs.stems <= set(stems):
                continue
            places = [place for place, stem in enumerate(stems) if stem in signs.stems]
            start, end = places[0], places[-1] + 1
            if end - start <= len(signs.stems) + _WORDS_BETWEEN and self._agrees(
                words, start, end, signs.negated
            ):
                return Filled("", SYMPTOM, start, end, signs.value)
        return None

    def _agrees(self, words: Sequence[Word], start: int, end: int, negated: bool) -> bool:
        """Return whether words are negated as signs are: "can't feel" near, "pain" not at all."""
        if negated:
            near = words[max(0, start - _NEGATION_BEFORE) : end]
            return self._lexicon.negations_in(near) > 0
        inside = self._lexicon.negations_in(words[start:end])
        return not inside and not self._lexicon.is_negated(words, start, end)

    def _all_signs(self) -> list[_Signs]:
        found = []
        for said, value in self._index.exact.values.get(SYMPTOM, {}).items():
            words = self._lexicon.split(said)
            negated = self._lexicon.negations_in(words) > 0
            stems = frozenset(
                self._lexicon.stem(word.text)
                for word in words
                if word.text not in self._lexicon.small | self._lexicon.negations
            )
            if len(stems) + negated > 1 and stems:
                found.append(_Signs(stems, negated, value))
        return found
