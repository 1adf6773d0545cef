"""A small statistical classifier, trained on a built model alone: a stand-in for Alexa's NLU.

A linear classifier on n-grams of words, of letters and of kinds of words. Whatever could do harm
fails closed: unless it is a sample word for word, an answer no needs a wide margin, and a denial
needs a negation and no hedge.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from skill.tools.model.engines import ALL_CLEAR, ENGINES, FALLBACK, RISKS, URGENT, Understood
from skill.tools.model.exact import Samples
from skill.tools.model.features import Features, sklearn, text_features
from skill.tools.model.files import read_model
from skill.tools.model.kinds import Kinds
from skill.tools.model.training import (
    normalised,
    slot_words,
    training_examples,
    without_connectors,
)

_DENIED_SYMPTOM = "DenySymptomIntent"
_NEGATIONS = re.compile(
    r"\b(no(?! matter| position| idea| way to)|not|never|none|nope|nah|nobody|nothing|neither"
    r"|without|stopped|quit|finished|zero|nil|negative|free of|clear of|false"
    r"|(?:am|is|are|been|came|come|went|got|me) off"
    r"|fine|okay|normal|normally|steady|stable|strong|easily|better|well)\b"
)
_HEDGES = re.compile(
    r"\b(think|believe|suppose|guess|reckon|hope|hopefully|doubt|doubtful|probably|presumably|maybe"
    r"|perhaps|possibly|likely|unlikely|as far as|that i know|to my knowledge|aware of)\b"
)
LEAST_CONFIDENCE = -0.5
"""Where no intent is surer than this, an utterance is out of domain.

This and the next ones cost little on the development set, and let no harm through there.
"""
SAFE_MARGIN = 0.4
"""How much surer a no or a denial must be than whatever is no plain no."""
SAFE_MARGIN_OF_SYMPTOMS = 1.0
"""The same where a red flag is denied."""
SAFE_MARGIN_OF_ALARMS = 0.1
"""How much surer anything at all must be than a red flag: a false alarm does less harm."""
LEAST_ALIKE = 0.15
"""How alike an utterance and a slot's value must be, of 1, where it holds none word by word."""


class Classifier:
    """Understands utterances of one locale."""

    def __init__(self, locale: str) -> None:
        """Train on a locale's built model.

        Raises:
            ValueError: the locale has no built model.
            RuntimeError: scikit-learn is not installed.
        """
        model = read_model(locale)
        words = slot_words(model)
        self._slots = {
            intent["name"]: _SlotWords(words[intent["slots"][0]["name"]], _needs_slot(intent))
            for intent in model["interactionModel"]["languageModel"]["intents"]
            if intent.get("slots")
        }
        self._samples = Samples(model, locale.partition("-")[0])
        examples = training_examples(locale)
        self._features = Features(Kinds(model))
        matrix = self._features.learned(examples)
        self._linear = sklearn("svm").LinearSVC(C=0.5, random_state=0)
        self._linear.fit(matrix, [example.intent for example in examples])

    def __call__(self, text: str) -> Understood:
        """Return what an utterance means."""
        return self.understand([text])[0]

    def understand(self, texts: Sequence[str]) -> list[Understood]:
        """Return what each utterance means."""
        plain = [without_connectors(normalised(text)) for text in texts]
        scores = self._linear.decision_function(self._features.of(plain))
        names = list(self._linear.classes_)
        return [
            self._decided(text, dict(zip(names, row, strict=True)))
            for text, row in zip(plain, scores, strict=True)
        ]

    def _decided(self, text: str, scores: Mapping[str, float]) -> Understood:
        said = self._samples.intent_of(text)
        best = said or max(scores, key=lambda name: scores[name])
        if best in ALL_CLEAR and not said:
            risk = max(RISKS, key=lambda name: scores[name])
            margin = SAFE_MARGIN_OF_SYMPTOMS if best == _DENIED_SYMPTOM else SAFE_MARGIN
            if scores[best] - scores[risk] < margin or not self._denies(text, best):
                best = risk
        if not said and best != URGENT and scores[best] - scores[URGENT] < SAFE_MARGIN_OF_ALARMS:
            best = URGENT
        if scores[best] < LEAST_CONFIDENCE and not said:
            best = FALLBACK
        return Understood(best, self._value(text, best))

    def _denies(self, text: str, intent: str) -> bool:
        """Return whether a text negates outside of the slot's words, unhedged: "can't breathe" not.

        What hedges is never a plain no: "i don't think i've got cancer".
        """
        words = self._slots.get(intent)
        rest = words.without(text) if words else text
        return bool(_NEGATIONS.search(rest)) and not _HEDGES.search(text)

    def _value(self, text: str, intent: str) -> str | None:
        words = self._slots.get(intent)
        return words.value_in(text) if words else None


class _SlotWords:
    """Everything that can be said for one slot."""

    def __init__(self, values: Mapping[str, str], is_needed: bool) -> None:
        self._values = values
        self._least_alike = LEAST_ALIKE if is_needed else 1.0
        longest_first = sorted(values, key=len, reverse=True)
        self._finder = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})(?!\S)")
        self._texts = list(values)
        self._features = text_features()
        self._matrix = self._features.fit_transform(self._texts)

    def without(self, text: str) -> str:
        """Return a text without the slot's words."""
        return self._finder.sub(" ", text)

    def value_in(self, text: str) -> str | None:
        """Return the id of the longest value in a text, or else of the value most like it."""
        found = max(self._finder.findall(text), key=len, default="")
        if found:
            return self._values[found]
        alike = (self._matrix @ self._features.transform([text]).T).toarray().ravel()
        nearest = int(alike.argmax())
        return self._values[self._texts[nearest]] if alike[nearest] >= self._least_alike else None


def _needs_slot(intent: Mapping[str, Any]) -> bool:
    """Return whether many samples of an intent have its slot; else it may be left out."""
    samples = intent["samples"]
    return 3 * sum("{" in sample for sample in samples) > len(samples)


ENGINES["classifier"] = Classifier
