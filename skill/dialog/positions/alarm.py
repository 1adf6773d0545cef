"""A red flag was heard: the number stays in reach until somebody says stop, or "go back"."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from skill.content import Passage
from skill.content.facts import Tier
from skill.content.numbers import NUMBERS
from skill.dialog import alarms, screening
from skill.dialog.context import Context, Screening
from skill.dialog.moves import Move, MoveName
from skill.dialog.position import Position, on, require
from skill.dialog.screen import Screen, ScreenKind, Touch, title
from skill.dialog.turn import Result, Turn


class Asked(StrEnum):
    """The question after an alarm, whose every answer helps."""

    WITH_YOU = "with_you"
    """Is somebody there?"""
    AGAIN = "again"
    """Shall it be said again?"""


@dataclass(frozen=True)
class Alarm(Position, name="alarm"):
    """A red flag of this tier was heard; ``where`` is what "go back" opens again.

    Neither tells the symptom.
    """

    pending = True
    is_private = True

    tier: Tier
    where: Position
    asked: Asked = Asked.WITH_YOU

    def __post_init__(self) -> None:
        require(self.where == self.where.reopened(Screening.INTERVIEW))

    def is_graver_than(self, tier: Tier) -> bool:
        """Return whether an alarm of another tier would be a milder one."""
        milder = (Tier.URGENT, Tier.UNCLEAR)
        return self.tier not in milder and tier in milder

    def answer_to(self, move: MoveName) -> Callable[[Turn], Result]:
        """Return what answers a move: whatever means nothing else here repeats the number."""
        return super().answer_to(move) or self.repeat

    @property
    def _asks_again(self) -> bool:
        return self.asked is Asked.AGAIN or self.tier in (Tier.URGENT, Tier.UNCLEAR)

    def belongs_to(self, held: Screening) -> bool:
        return self.where.belongs_to(held)

    def reopened(self, held: Screening) -> Position:
        return self.where

    def ask(self, turn: Turn) -> Passage:
        words = turn.words.alarm
        return (words.again if self._asks_again else words.with_you,)

    def reprompt(self, turn: Turn) -> Passage:
        return (*alarms.number_alone(turn.context, self.tier), *self.ask(turn))

    def help(self, turn: Turn) -> Passage:
        return (turn.words.alarm.misheard,)

    def repeat(self, turn: Turn) -> Result:
        said = alarms.spoken(turn.context, self.tier)
        return turn.stay(said, (turn.words.alarm.misheard,))

    @on(MoveName.YES, MoveName.SOMEBODY_HERE)
    def _yes(self, turn: Turn) -> Result:
        if self._asks_again:
            return self.repeat(turn)
        return self._go_on(turn, turn.words.alarm.with_you_yes)

    @on(MoveName.NO, MoveName.ALONE)
    def _no(self, turn: Turn) -> Result:
        words = turn.words.alarm
        if self._asks_again:
            number = alarms.number_alone(turn.context, self.tier)
            return turn.stay(number, (words.no_again,))
        return self._go_on(turn, words.with_you_no)

    @on(MoveName.HELP_COMING)
    def _help_coming(self, turn: Turn) -> Result:
        return self._go_on(turn, turn.words.alarm.help_coming)

    def _go_on(self, turn: Turn, said: Passage) -> Result:
        filled = alarms.filled(turn.context, said)
        return turn.goto(Alarm(self.tier, self.where, Asked.AGAIN), filled)

    @on(
        MoveName.CONDITION,
        MoveName.UNCLEAR_DENIAL,
        MoveName.PAST_SYMPTOM,
        MoveName.REFUSED,
        MoveName.DISCOMFORT,
    )
    def _risk(self, turn: Turn) -> Result:
        """Repeat the number; a risk that is named meanwhile voids what "go back" would reopen."""
        where = screening.first(turn.context.screening) if self.where.pending else self.where
        at = Alarm(self.tier, where, self.asked)
        return at.repeat(turn.at(turn.state.moved(at)))

    @on(MoveName.PREVIOUS, MoveName.MEANT_OTHER)
    def _go_back(self, turn: Turn) -> Result:
        return self.where.enter(turn, (turn.words.alarm.went_back,))

    @on(MoveName.STOP)
    def _stop(self, turn: Turn) -> Result:
        """Say the number once more; a screen goes on showing it."""
        state, reply = turn.end(alarms.number_alone(turn.context, self.tier))
        return Result(state, dataclasses.replace(reply, shows=self))

    def touches(self, context: Context) -> tuple[Touch, ...]:
        words = context.language.screens
        return (
            Touch(words.yes, Move(MoveName.YES)),
            Touch(words.no, Move(MoveName.NO)),
            Touch(words.go_back, Move(MoveName.PREVIOUS)),
        )

    def screen(self, context: Context) -> Screen:
        words, numbers = context.language.screens, NUMBERS[context.country]
        today = self.tier in (Tier.URGENT, Tier.UNCLEAR)
        number = numbers.crisis if self.tier is Tier.CRISIS else numbers.emergency
        return Screen(
            ScreenKind.ALARM,
            title=number.written if number else title(context.help_at_hand.number),
            heading=words.urgent_title if today else words.emergency_title,
            text=alarms.spoken(context, self.tier),
        )
