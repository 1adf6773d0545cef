"""Understands an utterance: to an intent and its slots, from a locale's built model.

First what is sure, word for word, then a risk behind other words. Where a red flag is near, that
is marked; anything else is a guess.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from skill.alexa.intents import MAY_BE, NEAR_RED_FLAG, QUESTIONS, TOPICS
from skill.content.facts import ASKED_OF_THE_BACK, RED_FLAG_TIERS, Tier, intent_of
from skill.dialog.moves import UNKNOWN
from skill.tools.model.build import SLOT_TYPES
from skill.tools.model.files import read_model
from skill.tools.model.intents import (
    BENEFIT_DETAIL,
    CHOOSE,
    DISCOMFORT,
    FALLBACK,
    NOT_SURE,
    PACE,
    PAST_SYMPTOM,
    REFUSED,
    ROUTINE,
    STATED,
    SYMPTOM_QUESTION,
    UNCLEAR,
    URGENT,
    VARIANT,
)
from skill.tools.model.lexicons import language_of
from skill.tools.model.lines import Line, lines_of
from skill.tools.simulator.agreeing import agreed
from skill.tools.simulator.guesser import SURELY, Guesser
from skill.tools.simulator.known import Known, ResolvedIntent, SlotHeard
from skill.tools.simulator.matching import Value
from skill.tools.simulator.naming import Naming, gravity
from skill.tools.simulator.weighing import Weighing, lead_of, top

NEAR = 2.0
"""So near to the likeliest intent a red flag may have been meant."""
BESIDE = 0.5
"""So little likelier than a red flag, in both ways together, all else beside a condition may be."""
EVIDENT = 1.5
"""So much likelier than what is none of the skill's business it must be besides."""
DESPAIR = 5.5
"""The same for a wish to die, for which many plain words speak a little."""
UNLIKE, UNLIKE_IF_CLEAR = -4.0, -6.0
"""So little likelier than a red flag all else may be, by words and meaning; where it is clear
which one it would be, it may be likelier.
"""
VAGUE, NAMED, CLEARLY = 1.0, 2.0, 4.0
"""So much likelier one red flag must be than the others: where little speaks for any, to be named,
and to be near though less speaks for it than it else would have to.
"""
GRAVER = 0.5
"""So much likelier an emergency must be than a red flag that was heard, to be what is meant."""
_STOPS = (URGENT, REFUSED, STATED, DISCOMFORT)
"""What is heard behind other words too: the gravest first."""
_LEADS_ON = frozenset({ROUTINE, VARIANT, PACE, intent_of("Topic", "do_it_anyway")})
"""What leads on to massage, or would, so that no red flag told beside it may go unheard."""
_TOLD = frozenset({URGENT, REFUSED, STATED, UNCLEAR, NOT_SURE, *QUESTIONS})
"""What is itself about somebody's health."""
_WITH_NUMBER = frozenset({PAST_SYMPTOM, SYMPTOM_QUESTION})
"""Whose answers begin with the emergency number, in case it happens now."""


class Resolver:
    """Understands utterances in one locale."""

    def __init__(self, model: Mapping[str, Any], locale: str, lines: Sequence[Line] = ()) -> None:
        """Prepare a built model, given as Amazon's JSON; guesses learn from it and from lines.

        Raises:
            KeyError: the locale's language has no lexicon.
            FileNotFoundError: it has no sentences that are out of domain.
        """
        language_model = model["interactionModel"]["languageModel"]
        self.invocation_name: str = language_model["invocationName"]
        self._known = Known(language_model, locale)
        self._lexicon = self._known.lexicon
        self.weighing = Weighing(self._known, lines)
        self._known.add_every_value()
        self._naming = Naming(self._known, lines)
        self._guesser = Guesser(self._known, self._naming, self.weighing)

    def resolve(self, text: str) -> ResolvedIntent:
        """Return what an utterance means; anything at all may be given."""
        found = self.exactly(text) or self._inexactly(self._lexicon.plain(text))
        if found.name in QUESTIONS and self._lexicon.reports_within(text):
            return self._naming.stated(QUESTIONS[found.name].value)
        if found.name == UNCLEAR and found.value and self._lexicon.assents(text):
            return self._naming.stated(found.value.id)  # "a bit itchy, yes" denies no part
        if found.name == UNCLEAR and not found.is_filled:
            return self._limited(text) or found
        if found.name == CHOOSE and not found.is_filled:
            named = self._naming.with_value(BENEFIT_DETAIL, text)  # "the one about stress"
            return named if named.is_filled else found
        if found.name == STATED and found.value and self._is_beside(found.value.id, text):
            heard = found.slots["condition"]
            return ResolvedIntent(
                UNCLEAR, {"condition": heard, "part": SlotHeard(SLOT_TYPES["part"])}
            )
        return found

    def _limited(self, text: str) -> ResolvedIntent | None:
        """Return the discomfort that is told behind what limits it: "only a bit numb"."""
        said = [word.text for word in self._lexicon.split(text)]
        rest = list(itertools.dropwhile(self._lexicon.breaks.__contains__, said))
        fit = self._known.resolve(" ".join(rest)) if len(rest) < len(said) else None
        return fit if fit and fit.name == DISCOMFORT else None

    def _is_beside(self, condition: str, text: str) -> bool:
        """Return whether a condition is somebody else's, or not where the check asks of it."""
        is_elsewhere = condition in ASKED_OF_THE_BACK and self._lexicon.is_but_elsewhere(text)
        return is_elsewhere or self._lexicon.is_of_another(text)

    def exactly(self, text: str) -> ResolvedIntent | None:
        """Return what an utterance means if it, or each of its parts, is known word for word."""
        return self._known.resolve(text) or agreed(self._known, text)

    def with_value(self, name: str, text: str) -> ResolvedIntent:
        """Return an intent with the longest value of its slots that an utterance holds, if any."""
        return self._naming.with_value(name, text)

    def is_near_red_flag(self, text: str) -> bool:
        """Return whether an utterance may state a red flag, by its words or by all in all.

        What is likelier an event of the past or a question is answered with the emergency number
        anyway; what names a condition, and is hardly likelier a flag, is as much of a risk. Pain
        beside a condition doesn't count against one: "I'm feverish and my back is killing me".
        """
        words, scores = self._lexicon.split(text), self.weighing.by_words(text)
        if self.weighing.likeliest(text) in _WITH_NUMBER:
            return False
        if self._naming.flag_inside(words):
            return True
        lead, evidence = self.weighing.lead(URGENT, text), scores[URGENT] - scores[FALLBACK]
        flag, clearly = self._nearest(text)
        if RED_FLAG_TIERS[flag] is Tier.CRISIS:
            least, enough = (-NEAR, EVIDENT) if clearly >= CLEARLY else (0.0, DESPAIR)
            return lead >= least and evidence >= enough
        is_asked = lead < NEAR and self.weighing.asked(text)[1] >= SURELY
        all_in_all = lead_of(URGENT, self.weighing.all_in_all(text))
        is_vague = clearly < VAGUE and lead < NEAR and all_in_all < 0
        is_unlike = all_in_all < (UNLIKE_IF_CLEAR if clearly >= CLEARLY else UNLIKE)
        if is_asked or is_vague or is_unlike:
            return False
        if self.with_value(STATED, text).is_filled or self._naming.asked_inside(words):
            leads = (
                lead_of(URGENT, {**each, DISCOMFORT: -math.inf})
                for each in (scores, self.weighing.all_in_all(text))
            )
            return sum(leads) >= -BESIDE
        likeliest = top(scores)
        near = 0.0 if likeliest in TOPICS or likeliest in QUESTIONS else NEAR
        return len(words) > 1 and lead >= -near and evidence >= EVIDENT

    def _inexactly(self, text: str) -> ResolvedIntent:
        risks, words = self._risks_inside(text), self._lexicon.split(text)
        stated, inside = risks.get(URGENT), self._naming.flag_inside(words)
        if inside and (
            gravity(inside.value) > gravity(stated.value)
            if stated
            else self.weighing.lead(URGENT, text) >= NEAR
        ):
            return self._or_graver(text, self._known.intent(URGENT, words, inside))
        if stated:
            return self._or_graver(text, stated)
        if self.is_near_red_flag(text):
            return self._near(text)
        stop = next((risks[name] for name in _STOPS if name in risks), None)
        found = stop or self._guesser.guessed(text)
        if found.name == FALLBACK:
            found = risks.get(NOT_SURE) or self._guesser.or_may_be(text)
        told = [*self._lexicon.reported(text)]  # "is it okay though my face droops"
        if found.name in _LEADS_ON or MAY_BE in found.slots:  # "my legs went numb, let's begin"
            told += map(" ".join, self._lexicon.statements(text))
        near = next(filter(self.is_near_red_flag, told), None)
        if near:
            return self._near(near)
        return found if found.name in _TOLD else self._told_before(text) or found

    def _told_before(self, text: str) -> ResolvedIntent | None:
        """Return the gravest risk that is told before a question or a wish, or that may be near.

        "I'm dizzy, which side first". That a back hurts is why most people ask at all.
        """
        words = [word.text for word in self._lexicon.split(text)]
        found: dict[str, ResolvedIntent] = {}
        for end in range(1, len(words)):
            told, rest = " ".join(words[:end]), self._known.resolve(" ".join(words[end:]))
            if rest is None and words[end] not in self._lexicon.askers | self._lexicon.joiners:
                continue
            fit = self._known.resolve(told)
            if fit and fit.name in _STOPS and not self._is_usual(fit, words[:end]):
                found.setdefault(fit.name, fit)
            elif fit is None and rest and self.is_near_red_flag(told):
                found.setdefault(FALLBACK, self._near(told))
        return next((found[name] for name in (*_STOPS, FALLBACK) if name in found), None)

    def _is_usual(self, fit: ResolvedIntent, words: Sequence[str]) -> bool:
        """Return whether it is why people ask, or no red flag by name: "take me" home."""
        is_of_back = not self._lexicon.of_back.isdisjoint(words)
        return (fit.name == DISCOMFORT and is_of_back) or (fit.name == URGENT and not fit.is_filled)

    def _nearest(self, text: str) -> tuple[str, float]:
        """Return the likeliest red flag, and how much likelier it is than the others."""
        scores = self.weighing.flags(text)
        flag = top(scores)
        return flag, lead_of(flag, scores)

    def _near(self, text: str) -> ResolvedIntent:
        """Return that a red flag is near, and which one if it is clear which is meant."""
        flag, clearly = self._nearest(text)
        meant = lead_of(URGENT, self.weighing.all_in_all(text))
        is_one = self.weighing.lead(URGENT, text) >= 2 * NEAR and meant >= NEAR
        is_named = is_one or clearly >= NAMED or RED_FLAG_TIERS[flag] is Tier.CRISIS
        return ResolvedIntent(FALLBACK, {NEAR_RED_FLAG: _heard(flag if is_named else UNKNOWN)})

    def _or_graver(self, text: str, heard: ResolvedIntent) -> ResolvedIntent:
        """Return an emergency that is likelier than the milder red flag that was heard, if any is.

        "I fell, and ever since I can't get my wind": the words around it count too.
        """
        value, scores = heard.value, self.weighing.flags(text)
        flag, _ = self._nearest(text)
        is_graver = (
            value
            and RED_FLAG_TIERS[flag] is Tier.EMERGENCY
            and RED_FLAG_TIERS[value.id] is Tier.URGENT
            and scores[flag] - scores[value.id] >= GRAVER
        )
        if not is_graver:
            return heard
        said = next(slot.said for slot in heard.slots.values() if slot.value)
        return ResolvedIntent(URGENT, {"symptom": _heard(flag, said)})

    def _risks_inside(self, text: str) -> dict[str, ResolvedIntent]:
        """Return the risks and doubts that clauses state word for word, behind other words.

        "Oh wait, I forgot, I take warfarin": what comes before neither asks nor denies.
        """
        found: dict[str, ResolvedIntent] = {}
        stated = (" ".join(words) for words in self._lexicon.statements(text))
        for said in (*stated, *self._lexicon.reported(text)):
            fit = self._known.resolve(said)
            if fit and fit.name in (*_STOPS, NOT_SURE):
                found.setdefault(fit.name, fit)
        return found


def _heard(flag: str, said: str | None = None) -> SlotHeard:
    return SlotHeard(SLOT_TYPES["symptom"], said or flag, Value(flag, flag))


@cache
def resolver_for(locale: str) -> Resolver:
    """Return the resolver of a locale, made once.

    Raises:
        ValueError: the locale has no built model.
        FormError: its language's lines are faulty.
    """
    return Resolver(read_model(locale), locale, lines_of(language_of(locale)))
