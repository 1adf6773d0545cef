"""Understands an utterance: to an intent and its slots, from a locale's built model.

First what is sure: a whole utterance that equals a sample, or a phrase of Amazon's own intents, a
slot filled with one of its values; then the same without articles, hesitations and polite words,
and whatever else the sources' templates stand for: the model has a choice of it, from which Alexa
generalises.
Anything else is a guess, by one trained classifier. A guess never raises an alarm and never
answers a question that the skill asked: where it would, or is as good as none, the utterance is
AMAZON.FallbackIntent, and where a red flag is near, that is marked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from skill.alexa.intents import NAVIGATION, NEAR_RED_FLAG, QUESTIONS, TOPICS
from skill.content import LANGUAGES
from skill.content.facts import intent_of
from skill.tools.model.build import PARTIAL_TYPES, SLOT_TYPES, further_templates, slot_values
from skill.tools.model.check import value_words
from skill.tools.model.files import SOURCES, read_model
from skill.tools.model.grammar import Source, out_of_domain, read_source, wordings
from skill.tools.model.intents import (
    ANSWERS,
    DENIED,
    DENIED_SYMPTOM,
    DISCOMFORT,
    FALLBACK,
    PAST_SYMPTOM,
    REFUSED,
    STATED,
    SYMPTOM_QUESTION,
    UNCLEAR,
    URGENT,
)
from skill.tools.model.lexicons import Word, lexicon_of
from skill.tools.model.sampling import few_sentences
from skill.tools.simulator.guessing import Example, Guess
from skill.tools.simulator.matching import Filled, Form, Value
from skill.tools.simulator.templates import Templates

DOUBT = 2.0
"""So much likelier an intent must be than what is none of the skill's business.

This and the next one are logarithms; they cost little on the development set.
"""
NEAR = 2.0
"""So near to the likeliest intent a red flag may have been meant."""
CLEAR = 1.0
"""So much likelier than all others a condition must be that is stated without a known name."""
_STOPS = (URGENT, REFUSED, STATED, DISCOMFORT)
"""What is heard behind other words too: the gravest first."""
_FREE_WORDS = 5
"""A condition that the model does not know may have this many words."""
_CARRIER_WORDS = 2
"""The words that a sample must have beside its slot before the slot may hold anything."""
_OPEN = frozenset({STATED, UNCLEAR})
"""Whose samples may be about a condition that the model does not know: they clear nobody."""
_MAY_NAME_THE_UNKNOWN = _OPEN | {DENIED, FALLBACK}
_WITH_NUMBER = frozenset({PAST_SYMPTOM, SYMPTOM_QUESTION})
"""Whose answers begin with the emergency number, in case it happens now."""
_SLOT = re.compile(r"\{(\w+)\}")


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
        self._add_samples(language_model["intents"])
        self._add_values(language_model["types"])
        self._carriers = _carriers(self._exact.intents)
        self._guess = Guess(list(self._examples(locale)), self._kinds())
        flags = self._exact.values[SLOT_TYPES["symptom"]]
        self._flags = Guess([Example(said, flag.id, False) for said, flag in flags.items()], {})
        source = read_source(SOURCES / locale.partition("-")[0])
        self._add_values(_every_value(source.language))
        self._templates = self._written(source, locale)

    def resolve(self, text: str) -> ResolvedIntent:
        """Return what an utterance means; anything at all may be given."""
        return self.exactly(text) or self._inexactly(text)

    def exactly(self, text: str) -> ResolvedIntent | None:
        """Return what an utterance means if the model has it word for word."""
        words = self._lexicon.split(text)
        core = self._lexicon.without_small(words)
        polite = tuple(self._lexicon.without_openers(core))
        written = self._templates.intents
        for form, said, intents in (
            (self._exact, words, self._exact.sampled),
            *((self._core, rest, self._core.sampled) for rest in polite),
            *((self._core, rest, written) for rest in polite),
        ):
            if fit := form.best(said, intents):
                intent, filled = fit
                if intent == DENIED_SYMPTOM and self._states_by_itself(said, filled):
                    intent = URGENT  # "no i can't breathe" is an answer and a symptom, no denial
                return self._intent(intent, said, filled)
        return None

    def _risks_inside(self, text: str) -> dict[str, ResolvedIntent]:
        """Return the risks that clauses state word for word, behind whatever else is said.

        "Oh wait, I forgot, I take warfarin": what comes before neither asks nor denies.
        """
        found: dict[str, ResolvedIntent] = {}
        for statement in self._lexicon.statements(text):
            fit = self.exactly(" ".join(statement))
            if fit and fit.name in _STOPS:
                found.setdefault(fit.name, fit)
        return found

    def scores(self, text: str) -> dict[str, float]:
        """Return how likely an utterance is in each intent, as logarithms."""
        words = self._lexicon.split(text)
        start = 0  # what is left of "ask ... whether" says nothing
        while start + 1 < len(words) and words[start].text in self._lexicon.connectors:
            start += 1
        return self._guess.scores(" ".join(word.text for word in words[start:]))

    def with_value(self, name: str, text: str) -> ResolvedIntent:
        """Return an intent with the longest value of its slots that an utterance holds, if any."""
        words = self._lexicon.split(text)
        found = list(self._exact.filled(words, self._slots[name].values()))
        if name == STATED:
            found = self._not_negated(words, found)
        return self._intent(name, words, max(found, key=lambda each: each.length, default=None))

    def _states_by_itself(self, words: Sequence[Word], filled: Filled) -> bool:
        said = words[filled.start : filled.end]
        return bool(said) and self._lexicon.states_by_itself(said)

    def is_near_red_flag(self, text: str) -> bool:
        """Return whether an utterance may state a red flag, by its words or by all in all.

        What is likelier an event of the past or a question is answered with the emergency number
        anyway; what is likelier a condition that it names is as much of a risk.
        """
        words, scores = self._lexicon.split(text), self.scores(text)
        named = self._not_negated(words, self._exact.filled(words, self._slots[URGENT].values()))
        likeliest = max(scores, key=lambda name: scores[name])
        if likeliest in _WITH_NUMBER:
            return False
        if any(each.length > 1 for each in named):
            return True
        if likeliest == STATED and _is_filled(self.with_value(STATED, text)):
            return False
        near = 0.0 if likeliest in TOPICS or likeliest in QUESTIONS else NEAR
        return len(words) > 1 and scores[URGENT] >= scores[likeliest] - near

    def likeliest(self, text: str) -> str:
        """Return the likeliest intent of an utterance, AMAZON.FallbackIntent where it is doubtful.

        This is what Alexa may make of the model; the simulator never acts on it by itself.
        """
        scores = self.scores(text)
        best = max(scores, key=lambda name: scores[name])
        return best if scores[best] - scores[FALLBACK] >= DOUBT else FALLBACK

    def _inexactly(self, text: str) -> ResolvedIntent:
        risks = self._risks_inside(text)
        if URGENT in risks:
            return risks[URGENT]
        if self.is_near_red_flag(text):
            flag = self._nearest_flag(text)
            return ResolvedIntent(FALLBACK, {NEAR_RED_FLAG: SlotHeard("", flag, Value(flag, flag))})
        return next((risks[name] for name in _STOPS if name in risks), self._guessed(text))

    def _nearest_flag(self, text: str) -> str:
        """Return the id of the red flag that an utterance is likeliest about."""
        scores = self._flags.scores(self._lexicon.normalised(text))
        return max(scores, key=lambda flag: scores[flag])

    def _guessed(self, text: str) -> ResolvedIntent:
        name, words = self.likeliest(text), self._lexicon.split(text)
        found = self.with_value(name, text)
        if name in _MAY_NAME_THE_UNKNOWN and not _is_filled(found):
            unknown = None if self._is_strange(text) else self._unknown(words)
            return unknown or self._without_name(name, text)
        if name in ANSWERS:
            return self._intent(FALLBACK, words)
        is_topic = name in TOPICS and self._lead(name, text) >= DOUBT
        is_sure = name in _OPEN or name in NAVIGATION or is_topic or _is_filled(found)
        return found if is_sure else self._about(text) or found

    def _about(self, text: str) -> ResolvedIntent | None:
        """Return that a condition is asked about or stated, if an utterance names one."""
        stated = self.with_value(STATED, text)
        value = next((slot.value for slot in stated.slots.values() if slot.value), None)
        if value is None:
            return None
        asked = intent_of("Question", value.id)
        return self._intent(asked, ()) if self._lexicon.asks(text) else stated

    def _lead(self, name: str, text: str) -> float:
        """Return how much likelier an intent is than every other."""
        scores = self.scores(text)
        return scores[name] - max(score for other, score in scores.items() if other != name)

    def _is_strange(self, text: str) -> bool:
        """Return whether an utterance is far likelier none of the skill's business."""
        scores = self.scores(text)
        return scores[FALLBACK] - scores[STATED] > 3 * DOUBT

    def _without_name(self, name: str, text: str) -> ResolvedIntent:
        """Return that a condition was stated which the model can't name, if that is rather sure."""
        words, scores = self._lexicon.split(text), self.scores(text)
        is_sure = (
            name == STATED
            and self._lead(name, text) >= CLEAR
            and scores[name] - scores[FALLBACK] >= 2 * DOUBT
            and not self._lexicon.negations.intersection(word.text for word in words)
        )
        return self._intent(STATED if is_sure else FALLBACK, words)

    def _not_negated(self, words: Sequence[Word], found: Iterable[Filled]) -> list[Filled]:
        return [each for each in found if not self._lexicon.is_negated(words, each.start, each.end)]

    def _unknown(self, words: Sequence[Word]) -> ResolvedIntent | None:
        """Return what the longest sample that fits says of a condition that nobody knows yet."""
        texts = tuple(word.text for word in words)
        for intent, before, slot_type, after in self._carriers:
            start, end = len(before), len(texts) - len(after)
            if (
                1 <= end - start <= _FREE_WORDS
                and texts[:start] == before
                and texts[end:] == after
                and not self._lexicon.negations.intersection(texts[start:end])
            ):
                return self._intent(intent, words, Filled("", slot_type, start, end))
        return None

    def _intent(
        self, name: str, words: Sequence[Word], filled: Filled | None = None
    ) -> ResolvedIntent:
        slots = {slot: SlotHeard(slot_type) for slot, slot_type in self._slots[name].items()}
        for slot, slot_type in self._slots[name].items():
            if filled is not None and filled.type == slot_type:
                said = " ".join(word.said for word in words[filled.start : filled.end] if word.said)
                slots[slot] = SlotHeard(slot_type, said, filled.value)
        return ResolvedIntent(name, slots)

    def _add_samples(self, intents: Iterable[Mapping[str, Any]]) -> None:
        phrases = (each for each in self._lexicon.built_in.items() if each[0] in self._slots)
        samples = ((intent["name"], intent["samples"]) for intent in intents)
        for name, texts in (*phrases, *samples):
            for text in texts:
                typed = text
                for slot, slot_type in self._slots[name].items():
                    typed = typed.replace(f"{{{slot}}}", f"{{{slot_type}}}")
                words = self._lexicon.split(typed)
                self._exact.add_sample(name, words)
                self._core.add_sample(name, self._lexicon.without_small(words))

    def _add_values(self, types: Iterable[Mapping[str, Any]]) -> None:
        split = cache(self._lexicon.split)  # types have many values in common
        for slot_type in types:
            for value in slot_type["values"]:
                found = Value(value["id"], value["name"]["value"])
                for said in value_words(value):
                    words = split(said)
                    self._exact.add_value(slot_type["name"], found, words)
                    core = self._lexicon.without_small(words)
                    self._core.add_value(slot_type["name"], found, core)

    def _written(self, source: Source, locale: str) -> Templates:
        strange = out_of_domain(SOURCES / source.language)
        return Templates(
            source.templates(locale, {**further_templates(source), FALLBACK: strange}),
            source.rules_of(locale),
            self._slots,
            lambda text: tuple(self._lexicon.core(text).split()),
        )

    def _kinds(self) -> dict[str, Iterable[str]]:
        values = self._exact.values
        return {name: values[name] for name in values if name not in PARTIAL_TYPES}

    def _examples(self, locale: str) -> Iterator[Example]:
        for pattern, intent in self._exact.intents.items():
            if bare := _SLOT.fullmatch(pattern):
                yield from (Example(value, intent, False) for value in self._exact.values[bare[1]])
            else:
                kind = _SLOT.sub(lambda slot: f"{{{PARTIAL_TYPES.get(slot[1], slot[1])}}}", pattern)
                yield Example(kind, intent)
        strange = out_of_domain(SOURCES / locale.partition("-")[0])
        for text in wordings(strange, FALLBACK, few_sentences):
            yield Example(self._lexicon.normalised(text), FALLBACK)


def _every_value(language: str) -> Iterator[Mapping[str, Any]]:
    """Yield each slot type with all its values, in Amazon's form; the model has some of them."""
    for name, values in slot_values(LANGUAGES[language]).items():
        yield {
            "name": name,
            "values": [
                {"id": value_id, "name": {"value": said, "synonyms": synonyms}}
                for value_id, said, synonyms in values
            ],
        }


def _is_filled(intent: ResolvedIntent) -> bool:
    return any(heard.said for heard in intent.slots.values())


def _carriers(
    intents: Mapping[str, str],
) -> list[tuple[str, tuple[str, ...], str, tuple[str, ...]]]:
    """Return what stands before and after the slot of open samples, the longest first."""
    found = []
    for pattern, intent in intents.items():
        slot = _SLOT.search(pattern)
        if intent in _OPEN and slot:
            before, after = pattern[: slot.start()].split(), pattern[slot.end() :].split()
            if len(before) + len(after) >= _CARRIER_WORDS:
                found.append((intent, tuple(before), slot[1], tuple(after)))
    return sorted(found, key=lambda carrier: -len(carrier[1]) - len(carrier[3]))


@cache
def resolver_for(locale: str) -> Resolver:
    """Return the resolver of a locale, made once.

    Raises:
        ValueError: the locale has no built model.
    """
    return Resolver(read_model(locale), locale)
