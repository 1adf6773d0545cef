"""A question of the safety check by interview, about one of the article's reasons."""

from __future__ import annotations

from dataclasses import dataclass

from skill.content import Passage
from skill.content.entries import ScreeningReasonWords
from skill.content.facts import ArticleReasons
from skill.dialog import conditions, screening
from skill.dialog.checking import Asking
from skill.dialog.context import Context, Screening
from skill.dialog.moves import MoveName
from skill.dialog.position import Position, on, require
from skill.dialog.positions import offer
from skill.dialog.screen import Screen, question
from skill.dialog.turn import Result, Turn

QUESTIONS = len(ArticleReasons.ids())


@dataclass(frozen=True)
class Check(Asking, name="check"):
    """A question of the safety check waits for its answer; all before it were no."""

    question: int

    def __post_init__(self) -> None:
        require(0 <= self.question < QUESTIONS)

    @property
    def number(self) -> int:
        return self.question

    @property
    def count(self) -> int:
        return QUESTIONS

    @property
    def asked(self) -> str:
        return ArticleReasons.ids()[self.question]

    def asked_words(self, turn: Turn) -> ScreeningReasonWords:
        return turn.words.reasons[self.asked]

    def belongs_to(self, held: Screening) -> bool:
        return held is Screening.INTERVIEW

    def moved_on(self, turn: Turn) -> Result:
        if self.question + 1 < QUESTIONS:
            variants = turn.words.check.moving_on
            moving_on = variants[self.question % len(variants)]
            return turn.goto(Check(self.question + 1), (moving_on,))
        count = turn.context.number(QUESTIONS)
        all_no = tuple(sentence.fill(count=count) for sentence in turn.words.check.none_came_up)
        return turn.goto(offer.Offer(), all_no)

    def on_yes(self, turn: Turn) -> Result:
        reason, words = self.asked_words(turn), turn.words.check
        heard = words.heard_yes.fill(name=reason.name)
        outcome = (heard, reason.whom, *reason.reason, *reason.on_yes, words.until_checked)
        return self.stop(turn, outcome)

    def on_condition(self, turn: Turn) -> Result:
        if turn.move.value == self.asked:
            return self.on_yes(turn)
        return self.stop(turn, conditions.named_in_check(turn))

    def unsure(self, turn: Turn) -> Passage:
        reason = self.asked_words(turn)
        return (reason.whom, *reason.on_not_sure)

    def before(self) -> Position | None:
        return Check(self.question - 1) if self.question else None

    @on(MoveName.START_OVER)
    def _start_over(self, turn: Turn) -> Result:
        return screening.begin(turn)

    def screen(self, context: Context) -> Screen:
        asked = context.local(context.language.reasons[self.asked].question)
        of = context.language.screens.question_of
        return question(of, asked, self.question + 1, QUESTIONS)
