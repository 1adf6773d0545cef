"""Understands an utterance: to an intent and its slots, from a locale's built model alone.

From the surest to the least sure: the model's samples and the phrases that Amazon's own intents
know; the same without articles and hesitations; a red flag anywhere in the utterance; a sample
that is nearly the same; the likeliest intent, where a condition that the model does not know may
stand in a sample's slot. What is likeliest none of these is AMAZON.FallbackIntent.

Nothing but a sample's own words leads to a yes, a no or a denial.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from skill.tools.model.engines import (
    ALL_CLEAR,
    ENGINES,
    FALLBACK,
    NO,
    URGENT,
    YES,
    Engine,
    Understood,
)
from skill.tools.model.files import read_model
from skill.tools.simulator.index import Filled, Form, Index, Value
from skill.tools.simulator.likely import Likely
from skill.tools.simulator.likeness import Letters, Spelling
from skill.tools.simulator.red_flags import RedFlags
from skill.tools.simulator.words import Lexicon, Word

_STATED = "ConditionSafetyIntent"
_UNCLEAR = "UnclearDenialIntent"
_DENIED_SYMPTOM = "DenySymptomIntent"
_CONDITION = "condition"
_MAY_NAME_A_CONDITION = ALL_CLEAR | {
    *(_STATED, URGENT, YES, FALLBACK, _UNCLEAR, "SafetyCheckIntent")
}
"""What may turn out to be about a condition that the model does not know."""
_NEEDS_A_VALUE = frozenset({_STATED, URGENT})
"""What a guess must find a value for."""
_FREE_WORDS = 5
"""A condition that the model does not know may have this many words."""
_CARRIER_WORDS = 2
"""The words that a sample must have beside its slot before the slot may hold anything."""


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


@dataclass(frozen=True)
class _Carrier:
    """The words before and after a condition in a sample."""

    intent: str
    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def length(self) -> int:
        return len(self.before) + len(self.after)


class Resolver:
    """Understands utterances in one locale."""

    def __init__(self, index: Index, likely: Likely) -> None:
        """Make a resolver of a prepared model."""
        self._likely = likely
        self._index = index
        self._lexicon = index.lexicon
        self._red_flags = RedFlags(index)
        self._spelling = Spelling(index)
        self._letters = Letters(index, ALL_CLEAR - {NO})
        self._carriers = _carriers(index.exact, index.lexicon)

    @property
    def invocation_name(self) -> str:
        """The name by which the skill is opened."""
        return self._index.invocation_name

    def resolve(self, text: str) -> ResolvedIntent:
        """Return what an utterance means; anything at all may be given."""
        words = self._lexicon.split(text)
        core = self._lexicon.core(words)
        return (
            self._by_sample(self._index.exact, words)
            or self._by_core(core)
            or self._by_red_flag(words)
            or self._by_likeness(self._spelling.corrected(core))
            or self._by_likelihood(text, words)
        )

    def _by_core(self, core: Sequence[Word]) -> ResolvedIntent | None:
        for rest in self._lexicon.without_openers(core):
            found = self._by_sample(self._index.core, rest)
            if found:
                return found
        return None

    def _by_sample(self, form: Form, words: Sequence[Word]) -> ResolvedIntent | None:
        fits = [
            (form.intents[filled.pattern], filled)
            for filled in form.filled(words)
            if filled.pattern in form.intents
        ]
        if not fits:
            return None
        intent, filled = min(fits, key=lambda fit: (fit[1].end - fit[1].start, fit[0] != URGENT))
        if intent == _DENIED_SYMPTOM and self._states_by_itself(words, filled):
            intent = URGENT  # "no i can't breathe" is an answer and a symptom, no denial
        return self._intent(intent, words, filled)

    def _states_by_itself(self, words: Sequence[Word], filled: Filled) -> bool:
        return filled.slot is not None and self._lexicon.states_by_itself(
            words[filled.start : filled.end]
        )

    def _by_red_flag(self, words: Sequence[Word]) -> ResolvedIntent | None:
        found = self._red_flags.heard(words)
        return self._intent(URGENT, words, found) if found else None

    def _by_likeness(self, words: Sequence[Word]) -> ResolvedIntent | None:
        fits = [
            (filled.slot is not None, match, filled)
            for filled in self._index.core.filled(words)
            if (match := self._letters.best(words, filled)) is not None
        ]
        if not fits:
            return None
        _, match, filled = max(fits, key=lambda fit: fit[:2])
        return self._intent(match.intent, words, filled)

    def _by_free_text(self, words: Sequence[Word]) -> ResolvedIntent | None:
        texts = tuple(word.text for word in words)
        for carrier in self._carriers:
            start, end = len(carrier.before), len(texts) - len(carrier.after)
            if (
                1 <= end - start <= _FREE_WORDS
                and texts[:start] == carrier.before
                and texts[end:] == carrier.after
                and not self._lexicon.turns(words[start:end])
            ):
                said = words[start:end]
                known = self._stated_condition(said) if carrier.intent == _STATED else None
                whole = Filled("", _CONDITION, 0, len(said))
                return self._intent(carrier.intent, said, known or whole)
        return None

    def _by_likelihood(self, text: str, words: Sequence[Word]) -> ResolvedIntent:
        name = self._likely.intent_of(text)
        if name in _MAY_NAME_A_CONDITION and (free := self._by_free_text(words)):
            return free
        if name in ALL_CLEAR | {YES}:
            stated = self._stated_condition(words)
            return self._intent(_STATED, words, stated) if stated else self._intent(FALLBACK)
        value = self._nearest(name, words)
        if name in _NEEDS_A_VALUE and value is None:
            return self._intent(FALLBACK)
        return self._intent(name, words, value)

    def _nearest(self, name: str, words: Sequence[Word]) -> Filled | None:
        """Return the value of an intent's slot that an utterance holds, or else is most like."""
        corrected = self._spelling.corrected(words)
        for slot in self._index.slots[name]:
            found = [each for each in self._index.exact.filled(corrected) if each.slot == slot]
            if found:
                return max(found, key=lambda each: each.end - each.start)
            if name != _UNCLEAR:
                return self._index.core.most_like(slot, self._lexicon.core(corrected))
        return None

    def _stated_condition(self, words: Sequence[Word]) -> Filled | None:
        return self._index.exact.stated(_CONDITION, words, self._lexicon)

    def _intent(
        self, name: str, words: Sequence[Word] = (), filled: Filled | None = None
    ) -> ResolvedIntent:
        slots = {slot: SlotHeard(kind) for slot, kind in self._index.slots[name].items()}
        if filled is not None and filled.slot is not None:
            said = " ".join(word.said for word in words[filled.start : filled.end] if word.said)
            slots[filled.slot] = SlotHeard(slots[filled.slot].type, said, filled.value)
        return ResolvedIntent(name, slots)


def _carriers(form: Form, lexicon: Lexicon) -> tuple[_Carrier, ...]:
    """Return the samples that may hold an unknown condition, those with most words first."""
    found = []
    for pattern, intent in form.intents.items():
        before, slot, after = pattern.partition(f"{{{_CONDITION}}}")
        carrier = _Carrier(intent, tuple(before.split()), tuple(after.split()))
        if slot and lexicon.says_something((*carrier.before, *carrier.after), _CARRIER_WORDS):
            found.append(carrier)
    return tuple(sorted(found, key=lambda carrier: -carrier.length))


@cache
def resolver_for(locale: str) -> Resolver:
    """Return the resolver of a locale, made once.

    Raises:
        ValueError: the locale has no built model.
    """
    model, language = read_model(locale), locale.partition("-")[0]
    return Resolver(Index(model, language), Likely(model, language))


def _engine(locale: str) -> Engine:
    resolver = resolver_for(locale)

    def understand(text: str) -> Understood:
        resolved = resolver.resolve(text)
        values = (heard.value for heard in resolved.slots.values())
        return Understood(resolved.name, next((value.id for value in values if value), None))

    return understand


ENGINES["resolver"] = _engine
