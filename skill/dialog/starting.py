"""How the guided routine begins: after a check, without pressing, or where it was left."""

from __future__ import annotations

from skill.content import Passage
from skill.content.facts import VARIANTS, Variants
from skill.dialog import screening, steps
from skill.dialog.context import Screening
from skill.dialog.positions import further, menu, resuming
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
    """Begin the routine at the offer that a check led to, in the variant that was asked for.

    In the interview further questions come first; the check that is read out has had them.
    """
    turn = steps.with_wanted(turn)
    named = turn.move.value in Variants.ids()
    variant = str(turn.move.value) if named else turn.state.habits.variant
    if needs_no_check(variant) or turn.context.screening is Screening.SELF_CHECK:
        return steps.start(turn, variant)
    intro = screening.variant_asked_for(turn, variant)
    return turn.goto(further.Further(0, variant), intro, turn.words.further.preface)


def resume(turn: Turn) -> Result:
    """Go back to the place of an earlier session, if there is one that may be gone back to.

    One question comes first; without a place, the check does.
    """
    if turn.state.habits.bookmark is None:
        return screening.before_routine(turn)
    return turn.goto(resuming.Resuming())


def discomfort(turn: Turn) -> Result:
    """Answer pain or dizziness where no step is under way; a waiting offer is withdrawn."""
    if turn.position.risk_ends_it:
        return stopped_for_pain(turn)
    at = menu.Menu(menu.Topic.ASKED)
    return turn.withdrawn().detour().goto(at, turn.words.routine.discomfort)


def stopped_for_pain(turn: Turn) -> Result:
    """End the routine, or what leads to it; only a new check leads there again."""
    return stopped(turn, turn.words.routine.stopped_for_pain)


def stopped(turn: Turn, *said: Passage) -> Result:
    """Say why the routine, or what leads to it, ends; "go back" leads to a check's beginning."""
    return screening.first(turn.context.screening).stop(turn, *said)
