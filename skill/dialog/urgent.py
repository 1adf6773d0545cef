"""Red flags: heard in every state, before anything else, without a question back."""

from __future__ import annotations

from skill.content import Passage
from skill.content.facts import TIERS, Tier
from skill.dialog.turn import Result, Turn


def alarm(turn: Turn) -> Result:
    """Say where to get help, and end the session; nothing of it resumes."""
    return turn.end(_alarm(turn))


def _alarm(turn: Turn) -> Passage:
    urgent, country = turn.words.urgent, turn.scene.help_at_hand
    symptom = turn.move.value
    if symptom is None or symptom not in TIERS:
        return tuple(sentence.fill(number=country.number) for sentence in urgent.unknown)
    heard = turn.words.red_flags[symptom].heard
    if TIERS[symptom] is Tier.EMERGENCY:
        return (country.emergency, heard, *urgent.emergency)
    return (heard, *urgent.urgent, country.urgent)


def denied(turn: Turn) -> Result:
    """Say what to do should the symptom come; it answers no other question."""
    sentence = turn.words.urgent.denied.fill(number=turn.scene.help_at_hand.number)
    return turn.stay((sentence,), turn.room.back(turn))
