"""A group of reasons was read out, for a cautious publisher: no answer about health is asked for.

The listener decides alone; the only question is whether to go on, and only a yes goes on. After
the article's reasons come those that its interview asks about before the routine.
"""

from __future__ import annotations

from dataclasses import dataclass

from skill.content import Passage, Sentence
from skill.content.facts import ArticleReasons, FurtherQuestions
from skill.dialog import screening
from skill.dialog.checking import Checking
from skill.dialog.context import Context, Screening
from skill.dialog.listing import REASON_GROUPS, ids_of_group, reason_group
from skill.dialog.moves import Move, MoveName
from skill.dialog.position import on, require
from skill.dialog.positions import offer, reason_list
from skill.dialog.reply import Speech, listed
from skill.dialog.screen import Screen, ScreenKind, Touch, title
from skill.dialog.turn import Result, Turn

GROUPS = REASON_GROUPS + 1
"""The article's groups, and the further reasons."""


@dataclass(frozen=True)
class SelfCheck(Checking, name="self_check"):
    """A group of reasons was read out, and the listener is asked whether to go on."""

    group: int

    def __post_init__(self) -> None:
        require(0 <= self.group < GROUPS)

    @property
    def number(self) -> int:
        return self.group

    def belongs_to(self, held: Screening) -> bool:
        return held is Screening.SELF_CHECK

    def enter(self, turn: Turn, *lead: Passage) -> Result:
        """Read the group out, and ask whether to go on."""
        return turn.goto(self, *lead, self._reasons(turn))

    def ask(self, turn: Turn) -> Passage:
        return (turn.words.self_check.go_on,)

    def help(self, turn: Turn) -> Passage:
        return turn.words.help.self_check

    def answer_with(self, turn: Turn) -> Passage:
        return (turn.words.self_check.answer_with,)

    def repeat(self, turn: Turn) -> Result:
        return turn.stay(self._reasons(turn))

    def _reasons(self, turn: Turn) -> Speech:
        """Return the group as a spoken list, and what to do if any of it applies."""
        words = turn.words.self_check
        if self.group < REASON_GROUPS:
            group = reason_group(turn, self.group, words.further if self.group else words.first)
        else:
            count = turn.context.number(len(FurtherQuestions.ids()))
            lead = turn.words.further.read_out.fill(count=count)
            every = tuple(question.listed for _, question in turn.words.further_questions)
            group = (lead, *listed(every))
        return (*group, words.instruction)

    @on(MoveName.YES)
    def _yes(self, turn: Turn) -> Result:
        if self.group + 1 < GROUPS:
            return SelfCheck(self.group + 1).enter(turn)
        return turn.goto(offer.Offer(), turn.words.self_check.went_on)

    @on(
        MoveName.NO,
        MoveName.MEANT_NO,
        MoveName.DECLINE,
        MoveName.NOT_SURE,
        MoveName.CONDITION,
        MoveName.PAST_SYMPTOM,
        MoveName.DISCOMFORT,
    )
    def _stop(self, turn: Turn) -> Result:
        return self.stop(turn, turn.words.self_check.stopped)

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

    @on(MoveName.PREVIOUS, MoveName.MEANT_OTHER)
    def _previous(self, turn: Turn) -> Result:
        return SelfCheck(max(self.group - 1, 0)).enter(turn)

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
        language = context.language
        if self.group < REASON_GROUPS:
            ids = ids_of_group(ArticleReasons.ids(), self.group)
            items = reason_list.names_of(language, ids)
        else:
            items = tuple(title(words.name) for _, words in language.further_questions)
        return Screen(
            ScreenKind.LIST,
            language.screens.self_check_title,
            heading=language.screens.part_of.format(number=self.group + 1, count=GROUPS),
            items=items,
            text=(language.self_check.instruction,),
        )
