"""How the safety check begins, whichever kind of it is set."""

from __future__ import annotations

from skill.content import Passage
from skill.dialog.checking import Checking
from skill.dialog.context import Screening
from skill.dialog.position import Position
from skill.dialog.positions import check, self_check
from skill.dialog.turn import Result, Turn


def begin(turn: Turn, lead: Passage = ()) -> Result:
    """Begin the check from its first question, in the way that is set."""
    is_interview = turn.context.screening is Screening.INTERVIEW
    words = turn.words.check if is_interview else turn.words.self_check
    fresh = turn.noticed().placeless().detour()
    return first(turn.context.screening).enter(fresh, turn.notice(), lead, words.preface)


def before_routine(turn: Turn) -> Result:
    """Begin the check because the routine was asked for; a variant that was is named first."""
    intro = variant_asked_for(turn, turn.state.habits.variant)
    return begin(turn, (*intro, turn.words.check.before_routine))


def variant_asked_for(turn: Turn, variant: str) -> Passage:
    """Return what a variant of the routine leaves out, if it was asked for just now."""
    return turn.words.variants[variant].intro if turn.move.value == variant else ()


def first(screening: Screening) -> Checking:
    """Return the first question of the check, or the first group that is read out."""
    return check.Check(0) if screening is Screening.INTERVIEW else self_check.SelfCheck(0)


def last(screening: Screening) -> Position:
    """Return the last question of the check, or the last group that is read out."""
    if screening is Screening.INTERVIEW:
        return check.Check(check.QUESTIONS - 1)
    return self_check.SelfCheck(self_check.GROUPS - 1)
