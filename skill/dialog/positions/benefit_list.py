"""A group of the benefits was listed."""

from __future__ import annotations

from dataclasses import dataclass

from skill.content import Passage
from skill.content.facts import Benefits
from skill.dialog import browsing, telling
from skill.dialog.context import Context
from skill.dialog.listing import BENEFIT_GROUPS, by_place
from skill.dialog.moves import Move, MoveName
from skill.dialog.position import Position, on, require
from skill.dialog.screen import Screen, ScreenKind, Touch, title
from skill.dialog.turn import Result, Turn


@dataclass(frozen=True)
class BenefitList(Position, name="benefits"):
    """A group of the benefits was listed."""

    is_offer = reopens = reopens_after_risk = True

    group: int

    def __post_init__(self) -> None:
        require(0 <= self.group < BENEFIT_GROUPS)

    @property
    def _has_more(self) -> bool:
        return self.group + 1 < BENEFIT_GROUPS

    def ask(self, turn: Turn) -> Passage:
        words = turn.words.browsing
        return (words.benefits_go_on if self._has_more else words.benefits_choose,)

    def reprompt(self, turn: Turn) -> Passage:
        return turn.words.browsing.benefits_reprompt

    def help(self, turn: Turn) -> Passage:
        return turn.words.help.benefits

    def repeat(self, turn: Turn) -> Result:
        return browsing.list_group(turn, self.group)

    @on(MoveName.NEXT, MoveName.TELL_ME_MORE, MoveName.RESUME)
    def _next(self, turn: Turn) -> Result:
        if self._has_more:
            return browsing.list_group(turn, self.group + 1)
        return browsing.past_end(turn)

    @on(MoveName.PREVIOUS)
    def _previous(self, turn: Turn) -> Result:
        if self.group:
            return browsing.list_group(turn, self.group - 1)
        return browsing.past_start(turn)

    @on(MoveName.YES)
    def _yes(self, turn: Turn) -> Result:
        return self._next(turn) if self._has_more else browsing.which_benefit(turn)

    @on(MoveName.NOT_SURE)
    def _not_sure(self, turn: Turn) -> Result:
        return telling.no_hurry(turn) if self._has_more else browsing.which_benefit(turn)

    @on(MoveName.MEANT_OTHER)
    def _which(self, turn: Turn) -> Result:
        return browsing.which_benefit(turn)

    def choices(self) -> tuple[Move, ...]:
        """Return those of the group, then by their places among all."""
        return by_place(MoveName.BENEFIT_DETAIL, Benefits.ids(), self.group)

    @on(MoveName.START_OVER)
    def _start_over(self, turn: Turn) -> Result:
        return browsing.benefits(turn)

    def touches(self, context: Context) -> tuple[Touch, ...]:
        return browsing.touches(context)

    def screen(self, context: Context) -> Screen:
        return browsing.screen(context)

    def closing_screen(self, context: Context) -> Screen:
        """Leave a list to read, as nothing can be touched any more."""
        names = tuple(title(benefit.name) for _, benefit in context.language.benefits)
        return Screen(ScreenKind.LIST, context.language.browsing.benefits_title, items=names)
