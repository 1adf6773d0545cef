"""The intents of the interaction model, each with the move it makes and the slot it names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ask_sdk_model.intent import Intent

from skill.alexa.slots import names_whole, slot_ids
from skill.content import Language
from skill.content.facts import (
    RED_FLAG_TIERS,
    ArticleReasons,
    FurtherReasons,
    OffTopics,
    Tier,
    Topics,
    intent_of,
)
from skill.dialog.moves import UNKNOWN, Move, MoveName

ALWAYS_ALARMS = frozenset(
    symptom for symptom, tier in RED_FLAG_TIERS if tier in {Tier.CRISIS, Tier.OVERDOSE}
)
"""The red flags that raise the alarm whatever is said around them: long ago, denied, asked."""


NEAR_RED_FLAG = "near_red_flag"
"""The slot that marks what was not understood, but may have been a red flag.

Only the simulator sends it, with a fallback; a device knows no such mark.
"""


MAY_BE = "may_be"
"""The slot that marks which answer what was not understood may have been; it is sent likewise."""
_MARKS = {NEAR_RED_FLAG: MoveName.NEAR_RED_FLAG, MAY_BE: MoveName.FALLBACK}


@dataclass(frozen=True)
class IntentMove:
    """What an intent means; where ``slot`` isn't filled, ``or_slot`` may be.

    A denial counts as one only if the words that were heard name the whole of a category; any
    other is unclear. ``takes_one``: a slot that matched several ids counts as unknown, so that
    nothing is denied that was not meant. A wish to die, or an overdose, raises the alarm in any
    intent. ``value`` is named where there is no slot.
    """

    move: MoveName
    slot: str | None = None
    or_slot: str | None = None
    takes_one: bool = False
    value: str | None = None

    def of(self, intent: Intent, language: Language) -> Move:
        """Return the move that the intent makes, its slot resolved to an id of content."""
        for mark, move in _MARKS.items():
            if mark in (intent.slots or {}):
                return Move(move, next(iter(slot_ids(intent, mark)), None))
        if self.slot is None:
            return Move(self.move, self.value)
        ids = slot_ids(intent, self.slot)
        if self.or_slot is not None and not ids:
            ids = slot_ids(intent, self.or_slot)
        if self.slot == "symptom" and (
            alarm := next(filter(ALWAYS_ALARMS.__contains__, ids), None)
        ):
            return Move(MoveName.URGENT_SYMPTOM, alarm)
        if self.takes_one and len(ids) > 1:
            return Move(self.move, UNKNOWN)
        found = ids[0] if ids else None
        if self.move is MoveName.DENY_CONDITION and not names_whole(
            intent, self.slot, language, found
        ):
            return Move(MoveName.UNCLEAR_DENIAL, found)
        return Move(self.move, found)


LEARNING: Mapping[str, IntentMove] = {
    "AboutMassageIntent": IntentMove(MoveName.ABOUT),
    "BenefitsIntent": IntentMove(MoveName.BENEFITS),
    "BenefitDetailIntent": IntentMove(MoveName.BENEFIT_DETAIL, "benefit"),
    "EvidenceIntent": IntentMove(MoveName.EVIDENCE, "benefit"),
    "TellMeMoreIntent": IntentMove(MoveName.TELL_ME_MORE),
    "SourceIntent": IntentMove(MoveName.SOURCE),
    "SeeProfessionalIntent": IntentMove(MoveName.SEE_PROFESSIONAL),
    "PrivacyIntent": IntentMove(MoveName.PRIVACY),
    "ForgetMeIntent": IntentMove(MoveName.FORGET_ME),
}

MANNERS: Mapping[str, IntentMove] = {
    "ThanksIntent": IntentMove(MoveName.THANKS),
    "PraiseIntent": IntentMove(MoveName.PRAISE),
    **{
        intent_of("OffTopic", asked): IntentMove(MoveName.OFF_TOPIC, value=asked)
        for asked in OffTopics.ids()
    },
}
"""What asks for nothing that the skill does, and is answered in a word."""

CORRECTIONS: Mapping[str, IntentMove] = {
    "MeantYesIntent": IntentMove(MoveName.MEANT_YES),
    "MeantNoIntent": IntentMove(MoveName.MEANT_NO),
    "MeantOtherIntent": IntentMove(MoveName.MEANT_OTHER),
    "ChooseIntent": IntentMove(MoveName.CHOOSE, "ordinal"),
}

TOPICS: Mapping[str, IntentMove] = {
    intent_of("Topic", topic): IntentMove(MoveName.TOPIC, value=topic) for topic in Topics.ids()
}
"""An intent for each topic that content answers."""

QUESTIONS: Mapping[str, IntentMove] = {
    intent_of("Question", condition): IntentMove(MoveName.CONDITION_QUESTION, value=condition)
    for condition in (*ArticleReasons.ids(), *FurtherReasons.ids())
}
"""An intent for what is plainly asked about each condition."""

DENIALS: Mapping[str, IntentMove] = {
    intent_of("Denial", reason): IntentMove(MoveName.DENY_CONDITION, value=reason)
    for reason in ArticleReasons.ids()
}
"""An intent for what plainly denies all of one of the article's reasons without its name."""

SAFETY: Mapping[str, IntentMove] = {
    "SafetyCheckIntent": IntentMove(MoveName.SAFETY_CHECK),
    "ConditionSafetyIntent": IntentMove(MoveName.CONDITION, "condition"),
    "DenyConditionIntent": IntentMove(MoveName.DENY_CONDITION, "condition", takes_one=True),
    "UnclearDenialIntent": IntentMove(MoveName.UNCLEAR_DENIAL, "condition", "part"),
    "WhoShouldAvoidIntent": IntentMove(MoveName.WHO_SHOULD_AVOID),
    "UrgentSymptomIntent": IntentMove(MoveName.URGENT_SYMPTOM, "symptom"),
    "DenySymptomIntent": IntentMove(MoveName.DENY_SYMPTOM, "symptom"),
    "PastSymptomIntent": IntentMove(MoveName.PAST_SYMPTOM, "symptom"),
    "SymptomQuestionIntent": IntentMove(MoveName.SYMPTOM_QUESTION, "symptom"),
    "ProfessionalRefusedIntent": IntentMove(MoveName.REFUSED),
    "SomebodyHereIntent": IntentMove(MoveName.SOMEBODY_HERE),
    "HelpComingIntent": IntentMove(MoveName.HELP_COMING),
    "AloneIntent": IntentMove(MoveName.ALONE),
    "AllGoodIntent": IntentMove(MoveName.ALL_GOOD),
    "NotSureIntent": IntentMove(MoveName.NOT_SURE),
    "WhyIntent": IntentMove(MoveName.WHY),
    "AMAZON.YesIntent": IntentMove(MoveName.YES),
    "AMAZON.NoIntent": IntentMove(MoveName.NO),
    "DeclineIntent": IntentMove(MoveName.DECLINE),
}

ROUTINE: Mapping[str, IntentMove] = {
    "RoutineIntent": IntentMove(MoveName.ROUTINE),
    "VariantIntent": IntentMove(MoveName.VARIANT, "variant"),
    "DiscomfortIntent": IntentMove(MoveName.DISCOMFORT),
    "PaceIntent": IntentMove(MoveName.PACE, "pace"),
    "TimeLeftIntent": IntentMove(MoveName.TIME_LEFT),
    "WhatComesNextIntent": IntentMove(MoveName.WHAT_COMES_NEXT),
    "AMAZON.PauseIntent": IntentMove(MoveName.PAUSE),
    "AMAZON.ResumeIntent": IntentMove(MoveName.RESUME),
}

NAVIGATION: Mapping[str, IntentMove] = {
    "AMAZON.HelpIntent": IntentMove(MoveName.HELP),
    "AMAZON.StopIntent": IntentMove(MoveName.STOP),
    "AMAZON.CancelIntent": IntentMove(MoveName.STOP),
    "AMAZON.NavigateHomeIntent": IntentMove(MoveName.HOME),
    "AMAZON.FallbackIntent": IntentMove(MoveName.FALLBACK),
    "AMAZON.RepeatIntent": IntentMove(MoveName.REPEAT),
    "AMAZON.NextIntent": IntentMove(MoveName.NEXT),
    "AMAZON.PreviousIntent": IntentMove(MoveName.PREVIOUS),
    "AMAZON.StartOverIntent": IntentMove(MoveName.START_OVER),
}

INTENTS: Mapping[str, IntentMove] = {
    **LEARNING,
    **MANNERS,
    **CORRECTIONS,
    **TOPICS,
    **QUESTIONS,
    **DENIALS,
    **SAFETY,
    **ROUTINE,
    **NAVIGATION,
}
"""Every intent that the skill handles."""

MAY_BE_LOGGED = frozenset({*LEARNING, *MANNERS, *ROUTINE, *NAVIGATION, "SafetyCheckIntent"}) - {
    "DiscomfortIntent"
}
"""The intents that say nothing about a person's health, so that logs may name them."""
