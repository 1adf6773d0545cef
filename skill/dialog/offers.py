"""Where a check leads: to the routine's offer, or, once it stopped, to what is left to choose."""

from __future__ import annotations

from skill.dialog import conditions, screening, starting
from skill.dialog.moves import MoveName
from skill.dialog.positions import After, Choice, Menu
from skill.dialog.turn import Result, Room, Turn


def _requested_after(turn: Turn) -> Result:
    """Answer a wish for the routine right after the check stopped: breathing, or a new check."""
    if starting.needs_no_check(turn.move.value):
        return starting.requested(turn)
    return turn.goto(Choice(turn.here(After).question))


def _decline(turn: Turn) -> Result:
    return turn.goto(Menu(), (turn.words.routine.declined,))


def _no_hurry(turn: Turn) -> Result:
    return turn.stay((turn.words.routine.offer_unsure,))


def _offer_fallback(turn: Turn) -> Result:
    if turn.state.misses:
        return turn.goto(Menu(), turn.words.general.fallback_second)
    return turn.missed((turn.words.routine.offer_unsure,))


def _choice_fallback(turn: Turn) -> Result:
    if turn.state.misses:
        return turn.goto(Menu(), turn.words.general.fallback_second)
    return turn.missed(turn.words.routine.choice_reprompt)


def _choose(turn: Turn) -> Result:
    return turn.goto(Choice(turn.here(After).question))


def _why(turn: Turn) -> Result:
    return turn.stay(turn.words.check.after_why)


OFFER = Room(
    ask=lambda turn: (turn.words.routine.offer,),
    reprompt=lambda turn: turn.words.routine.offer_reprompt,
    help=lambda turn: turn.words.help.offer,
    repeat=lambda turn: turn.stay(),
    pending=True,
    moves={
        MoveName.YES: starting.begin,
        MoveName.ROUTINE: starting.begin,
        MoveName.VARIANT: starting.begin,
        MoveName.NO: _decline,
        MoveName.DECLINE: _decline,
        MoveName.NOT_SURE: _no_hurry,
        MoveName.NEXT: _no_hurry,
        MoveName.TELL_ME_MORE: _no_hurry,
        MoveName.PAUSE: _no_hurry,
        MoveName.RESUME: _no_hurry,
        MoveName.PACE: _no_hurry,
        MoveName.WHY: _no_hurry,
        MoveName.FALLBACK: _offer_fallback,
        MoveName.PREVIOUS: screening.back_from_offer,
        MoveName.CONDITION: conditions.told_and_ended,
        MoveName.DENY_CONDITION: conditions.denied_while_pending,
        MoveName.UNCLEAR_DENIAL: conditions.told_and_ended,
    },
)

CHOICE = Room(
    ask=lambda turn: turn.words.routine.choice,
    reprompt=lambda turn: turn.words.routine.choice_reprompt,
    help=lambda turn: turn.words.help.choice,
    repeat=_choose,
    pending=True,
    moves={
        MoveName.ROUTINE: _requested_after,
        MoveName.VARIANT: _requested_after,
        MoveName.NO: _decline,
        MoveName.DECLINE: _decline,
        MoveName.YES: _choose,
        MoveName.NOT_SURE: _choose,
        MoveName.NEXT: _choose,
        MoveName.WHY: _why,
        MoveName.FALLBACK: _choice_fallback,
        MoveName.PREVIOUS: screening.back_from_after,
        MoveName.CONDITION: conditions.told_and_ended,
        MoveName.DENY_CONDITION: conditions.denied_while_pending,
        MoveName.UNCLEAR_DENIAL: conditions.told_and_ended,
    },
)

AFTER = Room(
    ask=lambda turn: (turn.words.general.what_next,),
    reprompt=lambda turn: turn.words.check.after_reprompt,
    help=lambda turn: turn.words.help.after,
    repeat=screening.repeat_after,
    moves={
        MoveName.PREVIOUS: screening.back_from_after,
        MoveName.WHY: _why,
        MoveName.ROUTINE: _requested_after,
        MoveName.VARIANT: _requested_after,
    },
)
