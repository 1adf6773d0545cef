"""Knows the samples of a built model by heart, as Alexa's own understanding does.

A sample that is said word for word, its slot filled with one of the slot's values, is understood
as it is written; a statistical guess never changes that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from skill.tools.model.builtins import BUILT_IN_PHRASES
from skill.tools.model.engines import URGENT
from skill.tools.model.training import fills, normalised, slot_words


class Samples:
    """The samples of one locale's model, and the phrases of Amazon's own intents."""

    def __init__(self, model: Mapping[str, Any], language: str) -> None:
        """Take the samples of a built model."""
        self._values = slot_words(model)
        self._longest = max(
            (len(words.split()) for values in self._values.values() for words in values), default=0
        )
        self._intents = {
            normalised(phrase): intent
            for intent, phrases in BUILT_IN_PHRASES.get(language, {}).items()
            for phrase in phrases
        }
        for intent in model["interactionModel"]["languageModel"]["intents"]:
            for sample in intent["samples"]:
                self._intents[normalised(sample)] = intent["name"]

    def intent_of(self, text: str) -> str | None:
        """Return the intent that a normalised text is a sample of, a red flag before any other."""
        if text in self._intents:
            return self._intents[text]
        found = list(self._with_a_slot(text.split()))
        return URGENT if URGENT in found else next(iter(found), None)

    def _with_a_slot(self, words: list[str]) -> Iterator[str]:
        """Yield the intents of the samples that a value fills, those with longer values first."""
        for length in range(min(self._longest, len(words)), 0, -1):
            for start in range(len(words) - length + 1):
                value = " ".join(words[start : start + length])
                for slot, values in self._values.items():
                    sample = " ".join([*words[:start], f"{{{slot}}}", *words[start + length :]])
                    if value in values and sample in self._intents and fills(sample, value):
                        yield self._intents[sample]
