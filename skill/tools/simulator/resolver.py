"""Understands an utterance: to an intent and its slots, from a locale's built model alone.

First what is sure: a whole utterance that equals a sample, or a phrase of Amazon's own intents, a
slot filled with one of its values; then the same without articles, hesitations and polite words.
Anything else is a guess, by one trained classifier. A guess never raises an alarm and never
answers a question that the skill asked: where it is near one of these, the utterance is
AMAZON.FallbackIntent, and where it is near a red flag it is marked so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from skill.tools.model.build import PARTIAL_TYPES
from skill.tools.model.check import value_words
from skill.tools.model.files import SOURCES, read_model
from skill.tools.model.grammar import out_of_domain
from skill.tools.model.intents import ANSWERS, DENIED_SYMPTOM, FALLBACK, STATED, URGENT
from skill.tools.model.lexicons import Word, lexicon_of
from skill.tools.simulator.guessing import Example, Guess
from skill.tools.simulator.matching import Filled, Form, Value

_DOUBT = 2.0
"""How much likelier an intent must be than what is none of the skill's business."""
_NEAR = 2.0
"""So near to the likeliest intent a red flag may have been meant."""
_FREE_WORDS = 5
"""A condition that the model does not know may have this many words."""
_CARRIER_WORDS = 2
"""The words that a sample must have beside its slot before the slot may hold anything."""
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class SlotHeard:
    """A slot of an intent: the words heard for it, if any, and the value they stand for."""

    type: str
    said: str | None = None
    value: Value | None = None


@dataclass(frozen=True)
class ResolvedIntent:
    """An intent with all its slots, filled or not.

    ``near_red_flag`` marks a fallback that may have been a red flag; no device knows such a mark.
    """

    name: str
    slots: Mapping[str, SlotHeard]
    near_red_flag: bool = False


class Resolver:
    """Understands utterances in one locale."""

    def __init__(self, model: Mapping[str, Any], locale: str) -> None:
        """Prepare a built model, given as Amazon's JSON.

        Raises:
            KeyError: the locale's language has no lexicon.
            FileNotFoundError: it has no sentences that are out of domain.
        """
        language_model = model["interactionModel"]["languageModel"]
        self.invocation_name: str = language_model["invocationName"]
        self._lexicon = lexicon_of(locale)
        self._slots: dict[str, dict[str, str]] = {
            intent["name"]: {slot["name"]: slot["type"] for slot in intent.get("slots", [])}
            for intent in language_model["intents"]
        }
        self._exact, self._core = Form(), Form()
        samples = list(self._samples(language_model["intents"]))
        for intent, text in samples:
            words = self._lexicon.split(text)
            self._exact.add_sample(intent, words)
            self._core.add_sample(intent, self._lexicon.without_small(words))
        self._add_values(language_model["types"])
        self._carriers = tuple(_carriers(samples, self._slots[STATED].values()))
        self._guess = Guess(list(self._examples(samples, locale)), self._kinds())

    def resolve(self, text: str) -> ResolvedIntent:
        """Return what an utterance means; anything at all may be given."""
        words = self._lexicon.split(text)
        return self._by_sample(words) or self._by_guess(words)

    def likeliest(self, text: str) -> ResolvedIntent:
        """Return what an utterance most likely means, whatever that leads to.

        It tells what Alexa may make of the model; the simulator never acts on it.
        """
        words = self._lexicon.split(text)
        return self._by_sample(words) or self._with_value(self._best(words)[0], words)

    def _by_sample(self, words: Sequence[Word]) -> ResolvedIntent | None:
        core = self._lexicon.without_small(words)
        polite = ((self._core, rest) for rest in self._lexicon.without_openers(core))
        for form, said in ((self._exact, words), *polite):
            if fit := form.best(said):
                intent, filled = fit
                if intent == DENIED_SYMPTOM and self._states_by_itself(said, filled):
                    intent = URGENT  # "no i can't breathe" is an answer and a symptom, no denial
                return self._intent(intent, said, filled)
        return None

    def _states_by_itself(self, words: Sequence[Word], filled: Filled) -> bool:
        return filled.type != "" and self._lexicon.states_by_itself(
            words[filled.start : filled.end]
        )

    def _by_guess(self, words: Sequence[Word]) -> ResolvedIntent:
        name, is_near_red_flag = self._best(words)
        if is_near_red_flag:
            return ResolvedIntent(FALLBACK, {}, near_red_flag=True)
        found = self._with_value(name, words)
        is_empty = name == STATED and not any(heard.said for heard in found.slots.values())
        return ResolvedIntent(FALLBACK, {}) if name in ANSWERS or is_empty else found

    def _best(self, words: Sequence[Word]) -> tuple[str, bool]:
        """Return the likeliest intent, and whether a red flag is near."""
        scores = self._guess.scores(" ".join(word.text for word in self._asked(words)))
        best = max(scores, key=lambda name: scores[name])
        if scores[best] - scores[FALLBACK] < _DOUBT:
            best = FALLBACK
        is_near = scores[URGENT] >= max(scores.values()) - _NEAR
        return best, is_near or self._names_red_flag(words)

    def _asked(self, words: Sequence[Word]) -> Sequence[Word]:
        """Return what is left of a one-shot when "ask ... whether" is gone."""
        start = 0
        while start + 1 < len(words) and words[start].text in self._lexicon.connectors:
            start += 1
        return words[start:]

    def _names_red_flag(self, words: Sequence[Word]) -> bool:
        return any(
            filled.length > 1 and not self._lexicon.is_negated(words, filled.start, filled.end)
            for filled in self._exact.filled(words, self._slots[URGENT].values())
        )

    def _with_value(self, name: str, words: Sequence[Word]) -> ResolvedIntent:
        """Return an intent with the longest value of its slots in an utterance, if there is any."""
        found = list(self._exact.filled(words, self._slots[name].values()))
        if name == STATED:
            stated = (
                each for each in found if not self._lexicon.is_negated(words, each.start, each.end)
            )
            found = list(stated) or list(self._free_text(words))
        return self._intent(name, words, max(found, key=lambda each: each.length, default=None))

    def _free_text(self, words: Sequence[Word]) -> Iterator[Filled]:
        """Yield what stands where the longest sample that fits has a condition."""
        texts = tuple(word.text for word in words)
        for before, slot_type, after in self._carriers:
            start, end = len(before), len(texts) - len(after)
            if (
                1 <= end - start <= _FREE_WORDS
                and texts[:start] == before
                and texts[end:] == after
                and not self._lexicon.negations.intersection(texts[start:end])
            ):
                yield Filled("", slot_type, start, end)
                return

    def _intent(
        self, name: str, words: Sequence[Word], filled: Filled | None = None
    ) -> ResolvedIntent:
        slots = {slot: SlotHeard(slot_type) for slot, slot_type in self._slots[name].items()}
        for slot, slot_type in self._slots[name].items():
            if filled is not None and filled.type == slot_type:
                said = " ".join(word.said for word in words[filled.start : filled.end] if word.said)
                slots[slot] = SlotHeard(slot_type, said, filled.value)
        return ResolvedIntent(name, slots)

    def _samples(self, intents: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
        """Yield each sample with its intent; its slot is written as ``{Type}``."""
        for name, phrases in self._lexicon.built_in.items():
            yield from ((name, phrase) for phrase in phrases if name in self._slots)
        for intent in intents:
            types = self._slots[intent["name"]]
            for sample in intent["samples"]:
                yield intent["name"], _SLOT.sub(lambda slot: f"{{{types[slot[1]]}}}", sample)  # noqa: B023

    def _add_values(self, types: Iterable[Mapping[str, Any]]) -> None:
        for slot_type in types:
            for value in slot_type["values"]:
                found = Value(value["id"], value["name"]["value"])
                for said in value_words(value):
                    words = self._lexicon.split(said)
                    self._exact.add_value(slot_type["name"], found, words)
                    core = self._lexicon.without_small(words)
                    self._core.add_value(slot_type["name"], found, core)

    def _kinds(self) -> dict[str, Iterable[str]]:
        return {
            slot_type: values
            for slot_type, values in self._exact.values.items()
            if slot_type not in PARTIAL_TYPES
        }

    def _examples(self, samples: Iterable[tuple[str, str]], locale: str) -> Iterator[Example]:
        for intent, text in samples:
            bare = _SLOT.fullmatch(text)
            if bare:
                yield from (Example(value, intent, False) for value in self._exact.values[bare[1]])
            else:
                kind = _SLOT.sub(lambda slot: f"{{{PARTIAL_TYPES.get(slot[1], slot[1])}}}", text)
                yield Example(self._lexicon.normalised(kind), intent)
        for text in out_of_domain(SOURCES / locale.partition("-")[0]):
            yield Example(self._lexicon.normalised(text), FALLBACK)


def _carriers(
    samples: Iterable[tuple[str, str]], types: Iterable[str]
) -> list[tuple[tuple[str, ...], str, tuple[str, ...]]]:
    """Return what stands before and after the slot in samples, those with most words first."""
    found = []
    for intent, text in samples:
        slot = _SLOT.search(text)
        if intent == STATED and slot and slot[1] in types:
            before, after = tuple(text[: slot.start()].split()), tuple(text[slot.end() :].split())
            if len(before) + len(after) >= _CARRIER_WORDS:
                found.append((before, slot[1], after))
    return sorted(found, key=lambda carrier: -len(carrier[0]) - len(carrier[2]))


@cache
def resolver_for(locale: str) -> Resolver:
    """Return the resolver of a locale, made once.

    Raises:
        ValueError: the locale has no built model.
    """
    return Resolver(read_model(locale), locale)
