"""What both kinds of the safety check have in common."""

from __future__ import annotations

from collections.abc import Callable

from skill.content import Passage
from skill.dialog.moves import MoveName
from skill.dialog.turn import Result, Turn

_Respond = Callable[[Turn], Result]


def common_moves(ask_again: _Respond, repeat: _Respond) -> dict[MoveName, _Respond]:
    """Return the moves that answer no question of a check, and so lead back to it."""
    no_answers = (
        MoveName.NEXT,
        MoveName.TELL_ME_MORE,
        MoveName.PACE,
        MoveName.TIME_LEFT,
        MoveName.WHAT_COMES_NEXT,
    )
    return {
        **dict.fromkeys(no_answers, ask_again),
        MoveName.RESUME: repeat,
        MoveName.PAUSE: _pause,
        MoveName.ROUTINE: _routine_later,
        MoveName.VARIANT: _routine_later,
    }


def back_to(turn: Turn, question: int) -> Passage:
    """Return words that lead back to the pending question; they vary with its number."""
    variants = turn.words.check.back_to
    return (variants[question % len(variants)],)


def _pause(turn: Turn) -> Result:
    return turn.stay((turn.words.check.take_your_time,))


def _routine_later(turn: Turn) -> Result:
    return turn.stay((turn.words.check.routine_later,))
