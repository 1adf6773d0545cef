"""Red flags: heard in every state, before anything else, without a question back."""

from __future__ import annotations

import dataclasses

from skill.content import Passage
from skill.content.facts import TIERS, Tier
from skill.dialog.context import Context
from skill.dialog.reply import Alarm
from skill.dialog.turn import Result, Turn


def alarm(turn: Turn) -> Result:
    """Say where to get help, and end the session; nothing of it resumes."""
    state, reply = turn.end(_alarm(turn))
    return Result(state, dataclasses.replace(reply, shows=Alarm(_tier(turn))))


def _tier(turn: Turn) -> Tier | None:
    symptom = turn.move.value
    return None if symptom is None or symptom not in TIERS else TIERS[symptom]


def _alarm(turn: Turn) -> Passage:
    urgent, country = turn.words.urgent, turn.context.help_at_hand
    symptom = turn.move.value
    if symptom is None or symptom not in TIERS:
        return unknown(turn.context)
    heard = turn.words.red_flags[symptom].heard
    if TIERS[symptom] is Tier.EMERGENCY:
        return (country.emergency, heard, *urgent.emergency)
    return (heard, *urgent.urgent, country.urgent)


def unknown(context: Context) -> Passage:
    """Return what to do about a red flag when it was not understood which."""
    number = context.help_at_hand.number
    return tuple(sentence.fill(number=number) for sentence in context.language.urgent.unknown)


def denied(turn: Turn) -> Result:
    """Say what to do should the symptom come; it answers no other question."""
    sentence = turn.words.urgent.denied.fill(number=turn.context.help_at_hand.number)
    return turn.stay((sentence,), turn.position.back(turn))
