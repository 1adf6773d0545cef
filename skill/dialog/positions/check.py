"""A question of the safety check by interview.

*No* moves on. A *yes*, a *not sure*, a second answer that is not understood, and any other
condition end the check at once, so reaching a question means that all before it were no.
"""

from __future__ import annotations

from dataclasses import dataclass

from skill.content import Passage, Sentence
from skill.content.entries import ScreeningReasonWords
from skill.content.facts import ArticleReasons
from skill.dialog import conditions, screening
from skill.dialog.checking import Checking
from skill.dialog.context import Context
from skill.dialog.moves import MoveName
from skill.dialog.position import on, require
from skill.dialog.positions import after, offer
from skill.dialog.screen import Screen, Touch, answers, question
from skill.dialog.turn import Result, Turn

QUESTIONS = len(ArticleReasons.ids())


@dataclass(frozen=True)
class Check(Checking, name="check"):
    """A question of the safety check waits for its answer; all before it were no."""

    question: int

    def __post_init__(self) -> None:
        require(0 <= self.question < QUESTIONS)

    @property
    def number(self) -> int:
        return self.question

    @property
    def _reason(self) -> str:
        return ArticleReasons.ids()[self.question]

    def _words(self, turn: Turn) -> ScreeningReasonWords:
        return turn.words.reasons[self._reason]

    def ask(self, turn: Turn) -> Passage:
        return (self._words(turn).question,)

    def reprompt(self, turn: Turn) -> Passage:
        return (*self.answer_with(turn), *self.ask(turn))

    def help(self, turn: Turn) -> Passage:
        return turn.words.help.check

    def answer_with(self, turn: Turn) -> Passage:
        return (turn.words.check.answer_with,)

    @on(MoveName.NO)
    def _no(self, turn: Turn) -> Result:
        if self.question + 1 < QUESTIONS:
            variants = turn.words.check.moving_on
            moving_on = variants[self.question % len(variants)]
            return turn.goto(Check(self.question + 1), (moving_on,))
        count = turn.context.number(QUESTIONS)
        all_no = tuple(sentence.fill(count=count) for sentence in turn.words.check.none_came_up)
        return turn.goto(offer.Offer(), all_no)

    @on(MoveName.YES)
    def _yes(self, turn: Turn) -> Result:
        reason = self._words(turn)
        heard = turn.words.check.heard_yes.fill(name=reason.name)
        return self._stop(turn, (heard, *reason.reason, *reason.on_yes, reason.whom))

    @on(MoveName.NOT_SURE, MoveName.DECLINE)
    def _not_sure(self, turn: Turn) -> Result:
        return self._stop_unsure(turn, turn.words.check.heard_not_sure)

    @on(MoveName.FALLBACK)
    def _fallback(self, turn: Turn) -> Result:
        return self._missed(turn, turn.words.check.not_heard)

    @on(MoveName.UNCLEAR_DENIAL)
    def _unclear_denial(self, turn: Turn) -> Result:
        """Ask again: about somebody else, another time, or hedged, it is no answer."""
        return self._missed(turn, turn.words.check.own_answer)

    def _missed(self, turn: Turn, lead: Sentence) -> Result:
        if turn.state.misses:
            return self._stop_unsure(turn, turn.words.check.heard_nothing)
        return turn.missed((lead, self._words(turn).rephrased))

    @on(MoveName.CONDITION)
    def _condition(self, turn: Turn) -> Result:
        condition, words = turn.move.value, turn.words.check
        if condition == self._reason:
            return self._yes(turn)
        if condition is None or not conditions.is_known(condition):
            return self._stop(turn, words.heard_unknown)
        heard = words.heard_named.fill(name=conditions.name(turn, condition))
        further = () if condition in turn.words.reasons else conditions.origin(turn, condition)
        return self._stop(turn, (heard, *further, *conditions.advice(turn, condition)))

    def _stop_unsure(self, turn: Turn, heard: Sentence) -> Result:
        reason = self._words(turn)
        said = (heard.fill(name=reason.name), *reason.on_not_sure, reason.whom)
        return self._stop(turn, said)

    def _stop(self, turn: Turn, outcome: Passage) -> Result:
        words = turn.words.check
        return turn.goto(after.After(self.question), outcome, (words.until_checked, words.go_back))

    @on(MoveName.DENY_CONDITION)
    def _deny(self, turn: Turn) -> Result:
        if turn.move.value == self._reason:
            return self._no(turn)
        return turn.stay((turn.words.check.one_by_one,))

    @on(MoveName.PREVIOUS)
    def _previous(self, turn: Turn) -> Result:
        if self.question == 0:
            return turn.stay((turn.words.check.first_question,))
        return turn.goto(Check(self.question - 1))

    @on(MoveName.START_OVER)
    def _start_over(self, turn: Turn) -> Result:
        return screening.begin(turn)

    @on(MoveName.WHY)
    def _why(self, turn: Turn) -> Result:
        return turn.stay((self._words(turn).why,), self.back(turn))

    @on(MoveName.DISCOMFORT)
    def _discomfort(self, turn: Turn) -> Result:
        return turn.stay(turn.words.routine.discomfort, self.back(turn))

    def touches(self, context: Context) -> tuple[Touch, ...]:
        return answers(context.language)

    def screen(self, context: Context) -> Screen:
        asked = context.language.reasons[self._reason].question
        of = context.language.screens.question_of
        return question(of, asked, self.question + 1, QUESTIONS)
