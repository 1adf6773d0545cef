"""How the guided routine begins: after a check, without pressing, or where it was left."""

from __future__ import annotations

from skill.content.facts import VARIANTS, Variants
from skill.dialog import conditions, screening
from skill.dialog.moves import MoveName
from skill.dialog.positions import Menu, Resuming
from skill.dialog.steps import enter, start, with_wanted
from skill.dialog.turn import Result, Room, Turn


def needs_no_check(variant: str | None) -> bool:
    """Return whether this is a variant that may be done without a check."""
    return variant in Variants.ids() and not VARIANTS[str(variant)].needs_check


def requested(turn: Turn) -> Result:
    """Answer a wish for the routine where no check has come before: the check first."""
    if needs_no_check(turn.move.value):
        return start(turn.noticed(), str(turn.move.value), turn.notice())
    return screening.before_routine(with_wanted(turn))


def begin(turn: Turn) -> Result:
    """Begin the routine, in the variant that was asked for, at the offer that a check led to."""
    turn = with_wanted(turn)
    named = turn.move.value in Variants.ids()
    return start(turn, str(turn.move.value) if named else turn.state.habits.variant)


def resume(turn: Turn) -> Result:
    """Go back to the place of an earlier session, if there is one that may be gone back to.

    One question comes first; without a place, the check does.
    """
    if turn.state.habits.place is None:
        return screening.before_routine(turn)
    return turn.goto(Resuming())


def discomfort(turn: Turn) -> Result:
    """Answer pain or dizziness where no step is under way; a waiting offer is withdrawn."""
    return turn.placeless().goto(Menu(), turn.words.routine.discomfort)


def _still_me(turn: Turn) -> Result:
    place = turn.state.habits.place
    if place is None:
        return screening.before_routine(turn)
    welcome = turn.words.routine.welcome_back
    notice = turn.notice()
    turn = turn.noticed().placeless()
    return enter(turn, place.variant, place.step, *notice, welcome)


RESUMING = Room(
    ask=lambda turn: (turn.words.routine.still_you,),
    reprompt=lambda turn: turn.words.routine.still_you_reprompt,
    help=lambda turn: turn.words.help.resuming,
    repeat=lambda turn: turn.stay(),
    pending=True,
    moves={
        MoveName.YES: _still_me,
        **dict.fromkeys(
            (
                MoveName.NO,
                MoveName.DECLINE,
                MoveName.NOT_SURE,
                MoveName.FALLBACK,
                MoveName.NEXT,
                MoveName.ROUTINE,
                MoveName.VARIANT,
                MoveName.RESUME,
            ),
            requested,
        ),
        MoveName.CONDITION: conditions.told_and_ended,
        MoveName.DENY_CONDITION: conditions.denied_while_pending,
        MoveName.UNCLEAR_DENIAL: conditions.told_and_ended,
    },
)
