"""The question whether to leave a step of the routine, before its place is dropped."""

from __future__ import annotations

from dataclasses import dataclass

from skill.content import Passage, Sentence
from skill.dialog import screening, telling
from skill.dialog.beside import Beside
from skill.dialog.context import Context
from skill.dialog.moves import MoveName
from skill.dialog.position import Position, on, require
from skill.dialog.positions import routine
from skill.dialog.screen import Screen, ScreenKind
from skill.dialog.turn import Result, Turn

_WANTED = (MoveName.START_OVER, MoveName.SAFETY_CHECK, MoveName.HOME)


@dataclass(frozen=True)
class Leaving(Beside, name="leaving"):
    """Shall ``where`` be left for what is wanted? Only a yes leaves it.

    Whatever else is said counts as if it had been said there.
    """

    risk_ends_it = True

    where: Position
    wanted: MoveName

    def __post_init__(self) -> None:
        require(isinstance(self.where, routine.Routine) and self.wanted in _WANTED)

    def question(self, context: Context) -> Sentence:
        words = context.language.routine
        by_wanted = {
            MoveName.START_OVER: words.leave_for_start,
            MoveName.SAFETY_CHECK: words.leave_for_check,
            MoveName.HOME: words.leave,
        }
        return by_wanted[self.wanted]

    def help(self, turn: Turn) -> Passage:
        return turn.words.help.leaving

    @on(MoveName.REPEAT, MoveName.ASK_AGAIN)
    def _again(self, turn: Turn) -> Result:
        return turn.stay()

    @on(MoveName.YES)
    def _leave(self, turn: Turn) -> Result:
        there = self.back_there(turn)
        if isinstance(self.where, routine.Routine) and self.wanted is MoveName.START_OVER:
            return self.where.from_the_first(there)
        return (
            screening.begin(there) if self.wanted is MoveName.SAFETY_CHECK else telling.home(there)
        )

    @on(
        *(MoveName.NO, MoveName.DECLINE, MoveName.NOT_SURE, MoveName.ALL_GOOD),
        *(MoveName.PREVIOUS, MoveName.MEANT_OTHER),
    )
    def _go_on(self, turn: Turn) -> Result:
        """Go on with the step; what was asked there is asked again, and nothing of it answered."""
        return self.where.repeat(self.back_there(turn))

    def screen(self, context: Context) -> Screen:
        heading = context.language.screens.routine
        return Screen(ScreenKind.QUESTION, self.question(context).text, heading=heading)
