"""Guesses what an utterance means where no sample says it: the one trained part of the tools.

Naive Bayes on words and on pairs of them, once as they are and once with the kind of word that
each is: part of a condition's name, of a red flag's, or a word that the model hardly knows. It
learns from the built model, from lines, and from what is none of the skill's business, whenever a
locale is loaded; so there is nothing to build, to store or to install for it. What was weighed
against it stands in ``docs/voice-model.md``.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

_COMMON = 25
"""A word in as many samples is a word of its own, whatever values it also occurs in."""
_RARE = 2
"""A word in fewer samples, and in no value, counts as an unknown one."""
_UNKNOWN = "<unknown>"
_BEGIN, _END = "^", "$"
_SMOOTHING = 0.3
"""So often everything counts as seen in every intent."""


class Example(NamedTuple):
    """A sentence to learn from, as it is compared, and its intent.

    ``named`` is false where the sentence is a slot's value: it is learned as if no value;
    ``weight``: for so many it counts.
    """

    text: str
    intent: str
    named: bool = True
    weight: int = 1


class Guess:
    """Knows how often each word, pair and triple occurs in each intent."""

    def __init__(self, examples: Sequence[Example], values: Mapping[str, Iterable[str]]) -> None:
        """Learn from examples; ``values`` has the texts of each kind of value."""
        self._kinds = _Kinds(examples, values)
        self._examples = sum(each.weight for each in examples)
        self._seen: defaultdict[str, dict[str, int]] = defaultdict(dict)
        totals: Counter[str] = Counter()
        counted: defaultdict[tuple[str, int], Counter[str]] = defaultdict(Counter)
        for text, intent, named, weight in examples:
            counted[intent, weight].update(self._features(text, named))
        for (intent, weight), counts in counted.items():
            totals[intent] += weight * counts.total()
            for feature, count in counts.items():
                seen = self._seen[feature]
                seen[intent] = seen.get(intent, 0) + weight * count
        everything = _SMOOTHING * len(self._seen)
        self._base = {intent: -math.log(total + everything) for intent, total in totals.items()}

    def scores(self, text: str) -> dict[str, float]:
        """Return how likely a text is in each intent, as logarithms; what is rare weighs more."""
        known = [self._seen[each] for each in self._features(text, True) if each in self._seen]
        weights = [1 + math.log(self._examples / sum(counts.values())) for counts in known]
        length = math.hypot(*weights) or 1.0
        whole = sum(weights) / length
        scores = {intent: base * whole for intent, base in self._base.items()}
        for counts, weight in zip(known, weights, strict=True):
            for intent, count in counts.items():
                scores[intent] += weight / length * math.log(1 + count / _SMOOTHING)
        return scores

    def _features(self, text: str, named: bool) -> set[str]:
        words = text.split()
        kinds = (_BEGIN, *self._kinds.of(words, named), _END)
        return {*_grams("", (_BEGIN, *words, _END)), *_grams("~", kinds), *_triples(kinds)}


class _Kinds:
    """Knows to which kind of value a word or a phrase belongs."""

    def __init__(self, examples: Sequence[Example], values: Mapping[str, Iterable[str]]) -> None:
        self._phrases: dict[str, str] = {}
        self._of_words: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._longest: Counter[str] = Counter()
        for kind, texts in values.items():
            for text in texts:
                words = text.split()
                self._phrases.setdefault(text, f"{{{kind}}}")
                self._longest[words[0]] = max(self._longest[words[0]], len(words))
                for word in set(words):
                    self._of_words[word][f"{{{kind}}}"] += 1
        self._samples = Counter(
            word for each in examples if each.named for word in set(each.text.split())
        )

    def of(self, words: Sequence[str], named: bool) -> Iterator[str]:
        """Yield the kinds of words, those of the same kind that follow each other as one."""
        last = ""
        start = 0
        while start < len(words):
            kind, length = self._named(words, start) if named else ("", 0)
            kind = kind or self._kind(words[start])
            if kind != last or not kind.startswith("{"):
                yield kind
            last = kind
            start += length or 1

    def _named(self, words: Sequence[str], start: int) -> tuple[str, int]:
        for length in range(min(self._longest[words[start]], len(words) - start), 0, -1):
            kind = self._phrases.get(" ".join(words[start : start + length]))
            if kind:
                return kind, length
        return "", 0

    def _kind(self, word: str) -> str:
        if self._samples[word] >= _COMMON:
            return word
        if word in self._of_words:
            return self._of_words[word].most_common(1)[0][0]
        return word if self._samples[word] >= _RARE else _UNKNOWN


def _grams(mark: str, words: Sequence[str]) -> Iterator[str]:
    for first, second in pairwise(words):
        yield f"{mark}{first}"
        yield f"{mark}{first} {second}"


def _triples(kinds: Sequence[str]) -> Iterator[str]:
    for each in zip(kinds, kinds[1:], kinds[2:], strict=False):
        yield f"~{' '.join(each)}"
