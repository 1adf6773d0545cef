"""The check is through, and the routine was offered."""

from __future__ import annotations

from dataclasses import dataclass

from skill.content import Passage
from skill.dialog import screening, starting, steps, telling
from skill.dialog.checking import Asking
from skill.dialog.context import Context, Screening
from skill.dialog.moves import GUESSED, Move, MoveName
from skill.dialog.position import Position, on
from skill.dialog.positions import menu
from skill.dialog.screen import Screen, ScreenKind, Touch
from skill.dialog.turn import Result, Turn


@dataclass(frozen=True)
class Offer(Position, name="offer"):
    """The check is through, and the routine was offered."""

    pending = True
    reopens = True
    may_be_withheld = True
    risk_ends_it = True

    def ask(self, turn: Turn) -> Passage:
        return (turn.words.routine.offer,)

    def reprompt(self, turn: Turn) -> Passage:
        return turn.words.routine.offer_reprompt

    def help(self, turn: Turn) -> Passage:
        return turn.words.help.offer

    def reopened(self, held: Screening) -> Position:
        return screening.first(held)

    @on(
        MoveName.YES,
        MoveName.ROUTINE,
        MoveName.VARIANT,
        MoveName.RESUME,
    )
    def _begin(self, turn: Turn) -> Result:
        return starting.begin(turn)

    @on(MoveName.NO, MoveName.DECLINE)
    def _no(self, turn: Turn) -> Result:
        return telling.anything_else(turn, turn.words.routine.declined)

    @on(
        MoveName.NOT_SURE,
        MoveName.NEXT,
        MoveName.TELL_ME_MORE,
        MoveName.PAUSE,
        MoveName.WHY,
        MoveName.MEANT_NO,
    )
    def _no_hurry(self, turn: Turn) -> Result:
        return turn.stay((turn.words.routine.offer_unsure,))

    @on(MoveName.PACE)
    def _pace(self, turn: Turn) -> Result:
        """Begin where somebody is in a hurry: "get on with it"."""
        return self._begin(turn) if turn.move.value == "faster" else self._no_hurry(turn)

    @on(MoveName.WHAT_COMES_NEXT)
    def _what_comes_next(self, turn: Turn) -> Result:
        return steps.how_long(turn)

    @on(MoveName.FALLBACK)
    def _fallback(self, turn: Turn) -> Result:
        """Take what may be a no or a yes: either leads on to another question before massage."""
        if turn.move.value in GUESSED:
            return self._no(turn) if turn.move.value == MoveName.NO else self._begin(turn)
        if turn.state.misses:
            return turn.detour().goto(menu.Menu(), turn.words.general.fallback_second)
        return turn.missed((turn.words.routine.offer_unsure,))

    @on(MoveName.SAFETY_CHECK)
    def _is_it_all_right(self, turn: Turn) -> Result:
        """Answer who asks whether it is all right now, in the words that ask for the check."""
        return turn.aside(turn.words.routine.offer_unclear)

    @on(MoveName.START_OVER)
    def _start_over(self, turn: Turn) -> Result:
        return screening.begin(turn)

    @on(MoveName.PREVIOUS, MoveName.MEANT_OTHER)
    def _previous(self, turn: Turn) -> Result:
        return screening.last(turn.context.screening).enter(turn)

    @on(MoveName.MEANT_YES)
    def _meant_yes(self, turn: Turn) -> Result:
        """Take the check's last question as answered with yes; what is read out is read again."""
        last = screening.last(turn.context.screening)
        return last.on_yes(turn) if isinstance(last, Asking) else last.enter(turn)

    def touches(self, context: Context) -> tuple[Touch, ...]:
        words = context.language.screens
        start, leave = Move(MoveName.YES), Move(MoveName.NO)
        return (Touch(words.start, start), Touch(words.not_now, leave))

    def screen(self, context: Context) -> Screen:
        words, asked = context.language.screens, context.language.routine.offer
        text = (words.no_clearance,)
        return Screen(ScreenKind.OFFER, asked.text, heading=words.routine, text=text)
