"""What is sure of an utterance: its intent and its slots, word for word.

A whole utterance equals a sample, or a phrase of Amazon's own intents, a slot filled with one of
its values; or it does so without articles, hesitations and polite words; or it is among whatever
else the sources' templates stand for: the model has a choice of it, from which Alexa generalises.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from typing import Any

from skill.content import LANGUAGES
from skill.content.facts import PEOPLE
from skill.tools.model.build import further_templates, slot_values
from skill.tools.model.check import value_words
from skill.tools.model.files import SOURCES
from skill.tools.model.grammar import out_of_domain, read_source
from skill.tools.model.intents import DENIED_SYMPTOM, FALLBACK, STATED, UNCLEAR, URGENT
from skill.tools.model.lexicons import Word, language_of, lexicon_of
from skill.tools.simulator.matching import Filled, Form, Value
from skill.tools.simulator.templates import Templates


@dataclass(frozen=True)
class SlotHeard:
    """A slot of an intent: the words heard for it, if any, and the value they stand for."""

    type: str
    said: str | None = None
    value: Value | None = None


@dataclass(frozen=True)
class ResolvedIntent:
    """An intent with all its slots, filled or not."""

    name: str
    slots: Mapping[str, SlotHeard]

    @property
    def is_filled(self) -> bool:
        """Return whether any of its slots is."""
        return any(heard.said for heard in self.slots.values())

    @property
    def value(self) -> Value | None:
        """Return the first value that a slot's words stand for."""
        return next((heard.value for heard in self.slots.values() if heard.value), None)


class Known:
    """Knows the samples, values and templates of one locale."""

    def __init__(self, language_model: Mapping[str, Any], locale: str) -> None:
        """Prepare a built model, given as Amazon's JSON; it knows its values alone at first.

        Raises:
            KeyError: the locale's language has no lexicon.
            FileNotFoundError: it has no sentences that are out of domain.
        """
        self._locale = locale
        self.language = language_of(locale)
        self.lexicon = lexicon_of(locale)
        self.out_of_domain = out_of_domain(SOURCES / self.language)
        self.slots: dict[str, dict[str, str]] = {
            intent["name"]: {slot["name"]: slot["type"] for slot in intent.get("slots", [])}
            for intent in language_model["intents"]
        }
        self.exact, self._core = Form(), Form()
        self._split = cache(self.lexicon.split)  # types and templates have many texts in common
        self._add_samples(language_model["intents"])
        for slot_type in language_model["types"]:
            for value in slot_type["values"]:
                found = Value(value["id"], value["name"]["value"])
                self._add_value(slot_type["name"], found, value_words(value))

    def add_every_value(self) -> None:
        """Add all values that content has; the model has some of them."""
        for slot_type, values in slot_values(LANGUAGES[self.language]).items():
            for value_id, name, synonyms in values:
                self._add_value(slot_type, Value(value_id, name), (name, *synonyms))

    @lru_cache(maxsize=4096)  # noqa: B019  much is looked up in parts, a resolver lives on
    def resolve(self, text: str) -> ResolvedIntent | None:
        """Return what an utterance means if it is known word for word."""
        words = self.lexicon.split(text)
        core = self.lexicon.without_small(words)
        if fit := self.exact.best(words, self.exact.sampled):
            return self._fitting(words, *fit)
        plain = self.lexicon.without_exclamations(core)
        bare = (tuple(self.lexicon.without_openers(each)) for each in dict.fromkeys((core, plain)))
        for rests in ((core,), *bare):
            for known in (self._core.sampled, self._templates.intents):
                for said in rests:
                    if fit := self._core.best(said, known):
                        return self._fitting(said, *fit)
        return None

    def with_value(self, name: str, words: Sequence[Word], *, stated: bool) -> ResolvedIntent:
        """Return an intent with the longest value of its slots that words hold, if any.

        People come after all else: "one aspirin, seventy five, daily". ``stated``: one that is
        negated doesn't count.
        """
        found = self.filled(name, words, stated=stated)
        return self.intent(name, words, max(found, key=_rank, default=None))

    def filled(self, name: str, words: Sequence[Word], *, stated: bool) -> list[Filled]:
        """Return the values of an intent's slots that words hold; ``stated`` as above."""
        return [
            each
            for each in self.exact.filled(words, self.slots[name].values())
            if not (stated and self.lexicon.is_negated(words, each.start, each.end))
        ]

    def intent(
        self, name: str, words: Sequence[Word], filled: Filled | None = None
    ) -> ResolvedIntent:
        """Return an intent with the slot that is filled by some of the words."""
        slots = {slot: SlotHeard(slot_type) for slot, slot_type in self.slots[name].items()}
        for slot, slot_type in self.slots[name].items():
            if filled is not None and filled.type == slot_type:
                said = " ".join(word.said for word in words[filled.start : filled.end] if word.said)
                slots[slot] = SlotHeard(slot_type, said, filled.value)
        return ResolvedIntent(name, slots)

    def _fitting(self, words: Sequence[Word], name: str, filled: Filled) -> ResolvedIntent:
        said = words[filled.start : filled.end]
        if name == DENIED_SYMPTOM and said and self.lexicon.states_by_itself(said):
            name = URGENT  # "no i can't breathe" is an answer and a symptom, no denial
        if (
            name == UNCLEAR
            and said
            and said[0].text in self.lexicon.subjects
            and all(word.text in self.lexicon.answers for word in words[: filled.start])
        ):
            name = STATED  # "no i bruise easily", in the same way
            filled = replace(filled, type=self.slots[STATED]["condition"])
        return self.intent(name, words, filled)

    def _add_samples(self, intents: Iterable[Mapping[str, Any]]) -> None:
        for name, texts in self._samples(intents):
            for text in texts:
                typed = text
                for slot, slot_type in self.slots[name].items():
                    typed = typed.replace(f"{{{slot}}}", f"{{{slot_type}}}")
                words = self.lexicon.split(typed)
                self.exact.add_sample(name, words)
                self._core.add_sample(name, self.lexicon.without_small(words))

    def _samples(self, intents: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, Iterable[str]]]:
        yield from (each for each in self.lexicon.built_in.items() if each[0] in self.slots)
        yield from ((intent["name"], intent["samples"]) for intent in intents)

    def _add_value(self, slot_type: str, value: Value, texts: Iterable[str]) -> None:
        for words in map(self._split, texts):
            self.exact.add_value(slot_type, value, words)
            self._core.add_value(slot_type, value, self.lexicon.without_small(words))

    @cached_property
    def _templates(self) -> Templates:
        """Return what is written: read when something is said that is no sample."""
        source = read_source(SOURCES / self.language)
        further = {**further_templates(source), FALLBACK: self.out_of_domain}

        def split(text: str) -> tuple[str, ...]:
            return tuple(word.text for word in self.lexicon.without_small(self._split(text)))

        return Templates(
            source.templates(self._locale, further),
            source.rules_of(self._locale),
            self.slots,
            cache(split),
        )


def _rank(filled: Filled) -> tuple[bool, int]:
    return filled.value is not None and filled.value.id not in PEOPLE, filled.length
