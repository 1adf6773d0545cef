"""A check stopped, or a risk ended what came after one: what is left to choose."""

from __future__ import annotations

from dataclasses import dataclass

from skill.content import Passage
from skill.dialog import starting, telling
from skill.dialog.checking import Checking
from skill.dialog.context import Context, Screening
from skill.dialog.moves import Move, MoveName
from skill.dialog.position import Position, on, require
from skill.dialog.positions import menu
from skill.dialog.screen import Screen, ScreenKind, Touch
from skill.dialog.turn import Result, Turn


@dataclass(frozen=True)
class After(Position, name="after"):
    """What there is to choose wherever it stopped; "go back" asks ``where`` again."""

    is_offer = True
    is_private = True
    reopens = True
    follows_risk = True

    where: Position

    def __post_init__(self) -> None:
        require(isinstance(self.where, Checking))

    def belongs_to(self, held: Screening) -> bool:
        return self.where.belongs_to(held)

    def ask(self, turn: Turn) -> Passage:
        return (turn.words.general.offer_breathing,)

    def reprompt(self, turn: Turn) -> Passage:
        return turn.words.check.after_reprompt

    def help(self, turn: Turn) -> Passage:
        return turn.words.help.after

    @on(MoveName.MEANT_YES)
    def repeat(self, turn: Turn) -> Result:
        """Say again that it stopped; why it did is not kept."""
        return turn.stay(turn.words.check.after_again)

    @on(MoveName.PREVIOUS, MoveName.MEANT_NO, MoveName.MEANT_OTHER)
    def _previous(self, turn: Turn) -> Result:
        return self.where.enter(turn)

    @on(MoveName.YES, MoveName.NEXT)
    def _breathe(self, turn: Turn) -> Result:
        return turn.taken_as(Move(MoveName.VARIANT, "breathing_only"))

    @on(MoveName.WHY)
    def _why(self, turn: Turn) -> Result:
        return turn.stay(turn.words.check.after_why)

    @on(MoveName.ROUTINE, MoveName.VARIANT)
    def _routine(self, turn: Turn) -> Result:
        """Answer a wish for the routine right after it stopped: breathing, or a new check."""
        if starting.needs_no_check(turn.move.value):
            return starting.requested(turn)
        return turn.goto(Choice(self.where))

    def token(self) -> str:
        """Return the same text wherever it stopped."""
        return After.name

    def touches(self, context: Context) -> tuple[Touch, ...]:
        words = context.language.screens
        return (
            Touch(words.breathing_only, Move(MoveName.VARIANT, "breathing_only")),
            Touch(words.new_check, Move(MoveName.SAFETY_CHECK)),
            Touch(words.go_back, Move(MoveName.PREVIOUS)),
        )

    def screen(self, context: Context) -> Screen:
        """Show the same outcome, whatever stopped it."""
        words = context.language.screens
        heading, text = words.safety_check, (words.outcome,)
        return Screen(ScreenKind.OUTCOME, words.outcome_title, heading=heading, text=text)


@dataclass(frozen=True)
class Choice(After, name="choice"):
    """After that, the routine was asked for: breathing only, or a new check?"""

    pending = True
    may_be_withheld = True
    risk_ends_it = True

    def ask(self, turn: Turn) -> Passage:
        return turn.words.routine.choice

    def reprompt(self, turn: Turn) -> Passage:
        return turn.words.routine.choice_reprompt

    def help(self, turn: Turn) -> Passage:
        return turn.words.help.choice

    @on(MoveName.YES, MoveName.NOT_SURE, MoveName.NEXT, MoveName.MEANT_OTHER)
    def repeat(self, turn: Turn) -> Result:
        return turn.goto(self)

    @on(MoveName.NO, MoveName.DECLINE)
    def _no(self, turn: Turn) -> Result:
        return telling.anything_else(turn, turn.words.routine.declined)

    def choices(self) -> tuple[Move, ...]:
        return (Move(MoveName.VARIANT, "breathing_only"), Move(MoveName.SAFETY_CHECK))

    @on(MoveName.FALLBACK)
    def _fallback(self, turn: Turn) -> Result:
        if turn.state.misses:
            return turn.detour().goto(menu.Menu(), turn.words.general.fallback_second)
        return turn.missed(turn.words.routine.choice_reprompt)
