"""A group of reasons was read out, for a cautious publisher: no answer about health is asked for.

The listener decides alone; the only question is whether to go on, and only a yes goes on.
"""

from __future__ import annotations

from dataclasses import dataclass

from skill.content import Passage, Sentence
from skill.content.facts import ArticleReasons
from skill.dialog import screening
from skill.dialog.checking import Checking
from skill.dialog.context import Context
from skill.dialog.listing import REASON_GROUPS, ids_of_group, reason_group
from skill.dialog.moves import Move, MoveName
from skill.dialog.position import on, require
from skill.dialog.positions import after, offer, reason_list
from skill.dialog.reply import Speech
from skill.dialog.screen import Screen, ScreenKind, Touch
from skill.dialog.turn import Result, Turn


def read_out(turn: Turn, group: int, lead: Passage = ()) -> Result:
    """Read a group of reasons out, and ask whether to go on."""
    at = SelfCheck(group)
    return turn.goto(at, lead, at.reasons(turn))


@dataclass(frozen=True)
class SelfCheck(Checking, name="self_check"):
    """A group of reasons was read out, and the listener is asked whether to go on."""

    group: int

    def __post_init__(self) -> None:
        require(0 <= self.group < REASON_GROUPS)

    @property
    def number(self) -> int:
        return self.group

    def ask(self, turn: Turn) -> Passage:
        return (turn.words.self_check.go_on,)

    def reprompt(self, turn: Turn) -> Passage:
        return (*self.answer_with(turn), *self.ask(turn))

    def help(self, turn: Turn) -> Passage:
        return turn.words.help.self_check

    def answer_with(self, turn: Turn) -> Passage:
        return (turn.words.self_check.answer_with,)

    def reasons(self, turn: Turn) -> Speech:
        """Return the group as a spoken list, and what to do if any of it applies."""
        words = turn.words.self_check
        lead = words.further if self.group else words.first
        return (*reason_group(turn, self.group, lead), words.instruction)

    def repeat(self, turn: Turn) -> Result:
        return turn.stay(self.reasons(turn))

    @on(MoveName.YES)
    def _yes(self, turn: Turn) -> Result:
        if self.group + 1 < REASON_GROUPS:
            return read_out(turn, self.group + 1)
        return turn.goto(offer.Offer(), turn.words.self_check.went_on)

    @on(
        MoveName.NO,
        MoveName.DECLINE,
        MoveName.NOT_SURE,
        MoveName.CONDITION,
        MoveName.DISCOMFORT,
    )
    def _stop(self, turn: Turn) -> Result:
        stopped, go_back = turn.words.self_check.stopped, turn.words.check.go_back
        return turn.goto(after.After(self.group), stopped, (go_back,))

    @on(MoveName.FALLBACK)
    def _fallback(self, turn: Turn) -> Result:
        return self._missed(turn, turn.words.check.not_heard)

    @on(MoveName.UNCLEAR_DENIAL)
    def _unclear_denial(self, turn: Turn) -> Result:
        return self._missed(turn, turn.words.self_check.no_need_to_tell)

    def _missed(self, turn: Turn, lead: Sentence) -> Result:
        if turn.state.misses:
            return self._stop(turn)
        return turn.missed((lead, turn.words.self_check.rephrased))

    @on(MoveName.PREVIOUS)
    def _previous(self, turn: Turn) -> Result:
        return read_out(turn, max(self.group - 1, 0))

    @on(MoveName.DENY_CONDITION)
    def _deny(self, turn: Turn) -> Result:
        return turn.stay((turn.words.self_check.no_need_to_tell,))

    @on(MoveName.START_OVER)
    def _start_over(self, turn: Turn) -> Result:
        return screening.begin(turn)

    @on(MoveName.WHY)
    def _why(self, turn: Turn) -> Result:
        return turn.stay((turn.words.self_check.why,))

    def touches(self, context: Context) -> tuple[Touch, ...]:
        words = context.language.screens
        go_on, stop = Move(MoveName.YES), Move(MoveName.NO)
        return (Touch(words.go_on, go_on), Touch(words.stop_here, stop))

    def screen(self, context: Context) -> Screen:
        language, ids = context.language, ids_of_group(ArticleReasons.ids(), self.group)
        return Screen(
            ScreenKind.LIST,
            language.browsing.reasons_title,
            heading=language.screens.part_of.format(number=self.group + 1, count=REASON_GROUPS),
            items=reason_list.names_of(language, ids),
            text=(language.self_check.instruction,),
        )
