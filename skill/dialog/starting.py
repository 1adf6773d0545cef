"""How the guided routine begins: after a check, without pressing, or where it was left."""

from __future__ import annotations

from skill.content.facts import VARIANTS, Variants
from skill.dialog import screening, steps
from skill.dialog.positions import menu, resuming
from skill.dialog.turn import Result, Turn


def needs_no_check(variant: str | None) -> bool:
    """Return whether this is a variant that may be done without a check."""
    return variant in Variants.ids() and not VARIANTS[str(variant)].needs_check


def requested(turn: Turn) -> Result:
    """Answer a wish for the routine where no check has come before: the check first."""
    if needs_no_check(turn.move.value):
        return steps.start(turn.noticed(), str(turn.move.value), turn.notice())
    return screening.before_routine(steps.with_wanted(turn))


def begin(turn: Turn) -> Result:
    """Begin the routine, in the variant that was asked for, at the offer that a check led to."""
    turn = steps.with_wanted(turn)
    named = turn.move.value in Variants.ids()
    return steps.start(turn, str(turn.move.value) if named else turn.state.habits.variant)


def resume(turn: Turn) -> Result:
    """Go back to the place of an earlier session, if there is one that may be gone back to.

    One question comes first; without a place, the check does.
    """
    if turn.state.habits.bookmark is None:
        return screening.before_routine(turn)
    return turn.goto(resuming.Resuming())


def discomfort(turn: Turn) -> Result:
    """Answer pain or dizziness where no step is under way; a waiting offer is withdrawn."""
    return turn.placeless().goto(menu.Menu(), turn.words.routine.discomfort)
