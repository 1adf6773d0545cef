"""A built model, prepared so that an utterance is looked up rather than searched for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from rapidfuzz import fuzz, process

from skill.tools.model.builtins import BUILT_IN_PHRASES
from skill.tools.simulator.words import LEXICONS, Lexicon, Word

_MOST_LIKE = 60
"""How alike a value and an utterance must be, of 100, to be taken for it once its slot is sure."""
_SLOT = re.compile(r"(\{\w+\})")


class Value(NamedTuple):
    """A slot value of the model."""

    id: str
    name: str


@dataclass(frozen=True)
class Filled:
    """A pattern that fits an utterance: where its slot's words stand, and what they mean."""

    pattern: str
    slot: str | None = None
    start: int = 0
    end: int = 0
    value: Value | None = None


class Form:
    """The model's samples and slot values, all brought into one form."""

    def __init__(self) -> None:
        """Make a form without any samples or values."""
        self.intents: dict[str, str] = {}
        self.values: dict[str, dict[str, Value]] = {}
        self.longest: dict[str, int] = {}

    def add_sample(self, intent: str, words: Sequence[str]) -> None:
        """Add a sample's words; where two samples look alike here, the first one stays."""
        if words:
            self.intents.setdefault(" ".join(words), intent)

    def add_value(self, slot: str, value: Value, words: Sequence[str]) -> None:
        """Add the words of a slot's value."""
        if words:
            self.values.setdefault(slot, {}).setdefault(" ".join(words), value)
            self.longest[slot] = max(self.longest.get(slot, 0), len(words))

    def filled(self, words: Sequence[Word]) -> Iterator[Filled]:
        """Yield the utterance itself, then with each slot value in it as ``{slot}``."""
        texts = [word.text for word in words]
        yield Filled(" ".join(texts))
        for slot, values in self.values.items():
            for start in range(len(texts)):
                for end in range(start + 1, min(start + self.longest[slot], len(texts)) + 1):
                    value = values.get(" ".join(texts[start:end]))
                    if value is not None:
                        pattern = " ".join([*texts[:start], f"{{{slot}}}", *texts[end:]])
                        yield Filled(pattern, slot, start, end, value)

    def most_like(self, slot: str, words: Sequence[Word]) -> Filled | None:
        """Return the value of the slot that shares most of its words, if it shares many."""
        match = process.extractOne(
            " ".join(word.text for word in words),
            self.values.get(slot, {}).keys(),
            scorer=fuzz.token_set_ratio,
            score_cutoff=_MOST_LIKE,
        )
        return Filled("", slot, 0, len(words), self.values[slot][match[0]]) if match else None

    def stated(self, slot: str, words: Sequence[Word], lexicon: Lexicon) -> Filled | None:
        """Return a value of the slot somewhere in the words, outside of any negation."""
        for filled in self.filled(words):
            if filled.slot == slot and not lexicon.is_negated(words, filled.start, filled.end):
                return filled
        return None


class Index:
    """One locale's model: exact forms of its samples, and forms without articles.

    ``slots`` has the slots of each intent with their types, in the model's order.
    """

    def __init__(self, model: Mapping[str, Any], language: str) -> None:
        """Prepare a built model, given as Amazon's JSON."""
        language_model = model["interactionModel"]["languageModel"]
        self.lexicon: Lexicon = LEXICONS.get(language, Lexicon())
        self.invocation_name: str = language_model["invocationName"]
        self.slots: dict[str, dict[str, str]] = {
            intent["name"]: {slot["name"]: slot["type"] for slot in intent.get("slots", [])}
            for intent in language_model["intents"]
        }
        self.exact = Form()
        self.core = Form()
        for intent, phrases in BUILT_IN_PHRASES.get(language, {}).items():
            if intent in self.slots:
                self._add_samples(intent, phrases)
        for intent in language_model["intents"]:
            self._add_samples(intent["name"], intent["samples"])
        types = {each["name"]: each["values"] for each in language_model["types"]}
        for slot, slot_type in {pair for slots in self.slots.values() for pair in slots.items()}:
            for value in types[slot_type]:
                self._add_value(slot, value)

    def _add_samples(self, intent: str, samples: Sequence[str]) -> None:
        for sample in samples:
            exact: list[str] = []
            core: list[str] = []
            for part in _SLOT.split(sample):
                if part.startswith("{"):
                    exact.append(part)
                    core.append(part)
                else:
                    words = self.lexicon.split(part)
                    exact += (word.text for word in words)
                    core += (word.text for word in words if word.text not in self.lexicon.articles)
            self.exact.add_sample(intent, exact)
            self.core.add_sample(intent, core)

    def _add_value(self, slot: str, value: Mapping[str, Any]) -> None:
        found = Value(value["id"], value["name"]["value"])
        for said in (found.name, *value["name"]["synonyms"]):
            words = self.lexicon.split(said)
            self.exact.add_value(slot, found, [word.text for word in words])
            self.core.add_value(slot, found, [word.text for word in self.lexicon.core(words)])
