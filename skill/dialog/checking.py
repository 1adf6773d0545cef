"""What both kinds of the safety check have in common."""

from __future__ import annotations

from skill.content import Passage
from skill.dialog.moves import MoveName
from skill.dialog.position import Position, on
from skill.dialog.turn import Result, Turn


class Checking(Position):
    """A question of the safety check, which only an answer of its own leads on from."""

    pending = True

    @property
    def number(self) -> int:
        """Return which question it is, from zero."""
        raise NotImplementedError

    def back(self, turn: Turn) -> Passage:
        """Return words that lead back to the question; they vary with its number."""
        variants = turn.words.check.back_to
        return (variants[self.number % len(variants)],)

    def answer_with(self, turn: Turn) -> Passage:
        """Return how the question can be answered."""
        raise NotImplementedError

    @on(
        MoveName.NEXT,
        MoveName.TELL_ME_MORE,
        MoveName.PACE,
        MoveName.TIME_LEFT,
        MoveName.WHAT_COMES_NEXT,
    )
    def _ask_again(self, turn: Turn) -> Result:
        return turn.stay(self.answer_with(turn))

    @on(MoveName.RESUME)
    def _resume(self, turn: Turn) -> Result:
        return self.repeat(turn)

    @on(MoveName.PAUSE)
    def _pause(self, turn: Turn) -> Result:
        return turn.stay((turn.words.check.take_your_time,))

    @on(MoveName.ROUTINE, MoveName.VARIANT)
    def _routine_later(self, turn: Turn) -> Result:
        return turn.stay((turn.words.check.routine_later,))
