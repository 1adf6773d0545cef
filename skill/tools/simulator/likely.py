"""Guesses what an utterance most likely means, where no sample says it.

Naive Bayes on words, on pairs of them, and on the kinds of words; trained on the built model, and
on what is none of the skill's business, each time that a locale is loaded.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from skill.tools.model.builtins import BUILT_IN_PHRASES
from skill.tools.model.engines import FALLBACK
from skill.tools.model.kinds import Kinds
from skill.tools.model.training import normalised, out_of_domain, slot_words, without_connectors

_DOUBT = 12.0
"""How much likelier an intent must be than none of them."""
_SMOOTHING = 0.3
_UNSEEN = 0.003
"""How often something occurs that an intent never had, before smoothing."""
_MOST = 3.0
"""The most that one word may say for or against an intent."""
_BEGIN, _END = "^", "$"


class Likely:
    """Knows how likely each word is in each intent."""

    def __init__(self, model: Mapping[str, Any], language: str) -> None:
        """Learn from a built model."""
        self._kinds = Kinds(model)
        self._seen: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._totals: Counter[str] = Counter()
        self._weights: dict[str, dict[str, float]] = {}
        values = {slot: tuple(words) for slot, words in slot_words(model).items()}
        for intent in model["interactionModel"]["languageModel"]["intents"]:
            for sample in intent["samples"]:
                self._learn_sample(intent["name"], normalised(sample), values)
        for name, phrases in BUILT_IN_PHRASES.get(language, {}).items():
            for phrase in phrases:
                self._learn(name, normalised(phrase))
        for text in out_of_domain(language):
            self._learn(FALLBACK, text)

    def intent_of(self, text: str) -> str:
        """Return the intent that a text most likely means."""
        plain = without_connectors(normalised(text))
        scores = dict.fromkeys(self._totals, 0.0)
        for feature in _features(plain.split(), self._shape(plain)):
            for name, weight in self._weight(feature).items():
                scores[name] += weight
        best = max(scores, key=lambda name: scores[name])
        return best if scores[best] - scores[FALLBACK] >= _DOUBT else FALLBACK

    def _learn_sample(self, name: str, sample: str, values: Mapping[str, Sequence[str]]) -> None:
        slot = sample.strip("{}")
        if sample == f"{{{slot}}}":
            for value in values[slot]:
                self._learn(name, value, slot)
        else:
            self._learn(name, sample)

    def _learn(self, name: str, text: str, slot: str = "") -> None:
        self._totals[name] += 1
        shape = self._shape(text, slot, text if slot else "")
        self._seen[name].update(_features(text.split(), shape))

    def _shape(self, text: str, slot: str = "", but: str = "") -> list[str]:
        """Return the kinds of words; a value, and a word that occurs in values, look the same."""
        shape: list[str] = []
        for kind in self._kinds.shape(text, slot, but).split():
            word = f"{{{kind[1:-1]}}}" if kind.startswith("<") else kind
            if not (shape and word.startswith("{") and word == shape[-1]):
                shape.append(word)
        return shape

    def _weight(self, feature: str) -> Mapping[str, float]:
        if feature not in self._weights:
            self._weights[feature] = self._weighed(feature)
        return self._weights[feature]

    def _weighed(self, feature: str) -> dict[str, float]:
        seen = {name: self._seen[name][feature] for name in self._totals}
        if not any(seen.values()):
            return {}
        rates = {
            name: (count + _UNSEEN) / (self._totals[name] + _SMOOTHING)
            for name, count in seen.items()
        }
        usual = sum(rates.values()) / len(rates)
        return {
            name: max(-_MOST, min(_MOST, math.log(rate / usual))) for name, rate in rates.items()
        }


def _features(words: Sequence[str], shape: Sequence[str]) -> set[str]:
    return {*_grams("", (_BEGIN, *words, _END)), *_grams("~", shape)}


def _grams(mark: str, words: Sequence[str]) -> Iterator[str]:
    for first, second in zip(words, (*words[1:], ""), strict=True):
        yield f"{mark}{first}"
        yield f"{mark}{first} {second}"
