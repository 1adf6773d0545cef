"""How the safety check begins, whichever kind of it is set, and where its outcome leads back."""

from __future__ import annotations

from skill.content import Passage
from skill.dialog.context import Screening
from skill.dialog.listing import REASON_GROUPS
from skill.dialog.positions import check, self_check
from skill.dialog.turn import Result, Turn


def begin(turn: Turn, lead: Passage = ()) -> Result:
    """Begin the check from its first question, in the way that is set."""
    is_interview = turn.context.screening is Screening.INTERVIEW
    words = turn.words.check if is_interview else turn.words.self_check
    number = turn.context.help_at_hand.number
    preface = tuple(sentence.fill(number=number) for sentence in words.preface)
    fresh, lead = turn.noticed().placeless(), turn.notice() + lead + preface
    return ask(fresh, 0, lead)


def before_routine(turn: Turn) -> Result:
    """Begin the check because the routine was asked for."""
    return begin(turn, (turn.words.check.before_routine,))


def ask(turn: Turn, number: int, lead: Passage = ()) -> Result:
    """Ask a question of the check, or read a group out, counted from zero."""
    if turn.context.screening is Screening.SELF_CHECK:
        return self_check.read_out(turn, number, lead)
    return turn.goto(check.Check(number), lead)


def ask_last(turn: Turn) -> Result:
    """Ask the check's last question, or read the last group out."""
    is_interview = turn.context.screening is Screening.INTERVIEW
    return ask(turn, (check.QUESTIONS if is_interview else REASON_GROUPS) - 1)
