"""What the questions have in common that are put while another thing stays open."""

from __future__ import annotations

from collections.abc import Callable

from skill.content import Passage, Sentence
from skill.dialog.context import Context, Screening
from skill.dialog.habits import Bookmark
from skill.dialog.moves import Move, MoveName
from skill.dialog.position import Position
from skill.dialog.screen import Touch
from skill.dialog.turn import Result, Turn

_AS_EVERYWHERE = frozenset(
    {
        *(MoveName.HELP, MoveName.FORGET_ME),
        *(MoveName.THANKS, MoveName.PRAISE, MoveName.OFF_TOPIC),
    }
)
"""What leaves the question open, and means what it means everywhere."""


class Beside(Position):
    """A yes/no question beside ``where``, which stays open.

    What means nothing here counts as if it had been said at ``where``.
    """

    pending = True

    where: Position

    @property
    def may_be_withheld(self) -> bool:  # type: ignore[override]  # it follows from where it was
        """Return whether what stays open may be."""
        return self.where.may_be_withheld

    def answer_to(self, move: MoveName) -> Callable[[Turn], Result] | None:
        """Return what answers a move: most is answered as where it was said."""
        return None if move in _AS_EVERYWHERE else super().answer_to(move) or self._there

    def _there(self, turn: Turn) -> Result:
        return self.back_there(turn).taken_as(turn.move)

    def back_there(self, turn: Turn) -> Turn:
        """Return the turn as it would be at what stays open."""
        return turn.at(turn.state.moved(self.where))

    def reopened(self, held: Screening) -> Position:
        """Return where "go back" leads after an alarm: as from what stays open."""
        return self.where.reopened(held)

    def bookmark(self, before: Bookmark | None, now: int) -> Bookmark | None:
        """Return the place in the routine that leaving keeps, as from what stays open."""
        return self.where.bookmark(before, now)

    def ask(self, turn: Turn) -> Passage:
        """Ask the question."""
        return (self.question(turn.context),)

    def question(self, context: Context) -> Sentence:
        """Return the question."""
        raise NotImplementedError

    def reprompt(self, turn: Turn) -> Passage:
        """Say what can be said, and ask again."""
        return (*self.help(turn), *self.ask(turn))

    def touches(self, context: Context) -> tuple[Touch, ...]:
        """Return its two answers."""
        words = context.language.screens
        return (Touch(words.yes, Move(MoveName.YES)), Touch(words.no, Move(MoveName.NO)))
