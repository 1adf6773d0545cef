"""The question whether it is still the same listener, before the routine goes on."""

from __future__ import annotations

from dataclasses import dataclass

from skill.content import Passage
from skill.dialog import screening, starting
from skill.dialog.context import Context, Screening
from skill.dialog.moves import MoveName
from skill.dialog.position import Position, on
from skill.dialog.positions import routine
from skill.dialog.screen import Screen, ScreenKind, Touch, answers
from skill.dialog.stepping import Phase
from skill.dialog.turn import Result, Turn


@dataclass(frozen=True)
class Resuming(Position, name="resuming"):
    """Is it still the same listener? Whatever is no yes leads to a new check."""

    pending = True
    may_be_withheld = True
    risk_ends_it = True

    def ask(self, turn: Turn) -> Passage:
        return (turn.words.routine.still_you,)

    def reprompt(self, turn: Turn) -> Passage:
        return turn.words.routine.still_you_reprompt

    def help(self, turn: Turn) -> Passage:
        return turn.words.help.resuming

    def reopened(self, held: Screening) -> Position:
        return screening.first(held)

    @on(MoveName.YES)
    def _still_me(self, turn: Turn) -> Result:
        """Go on from the place, once it is asked whether anything is new or worse."""
        mark = turn.state.habits.bookmark
        if mark is None:
            return screening.before_routine(turn)
        at = routine.Routine(mark.variant, mark.step, Phase.CHECK_IN)
        lead = (*turn.notice(), turn.words.routine.welcome_back)
        return turn.noticed().goto(at, lead)

    @on(
        MoveName.NO,
        MoveName.DECLINE,
        MoveName.NOT_SURE,
        MoveName.ALL_GOOD,
        MoveName.FALLBACK,
        MoveName.NEXT,
        MoveName.ROUTINE,
        MoveName.VARIANT,
        MoveName.RESUME,
    )
    def _check_anew(self, turn: Turn) -> Result:
        return starting.requested(turn)

    def touches(self, context: Context) -> tuple[Touch, ...]:
        return answers(context.language)

    def screen(self, context: Context) -> Screen:
        language = context.language
        asked, heading = language.routine.still_you.text, language.screens.routine
        return Screen(ScreenKind.QUESTION, asked, heading=heading)
