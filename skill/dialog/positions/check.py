"""A question of the safety check by interview, about one of the article's reasons."""

from __future__ import annotations

from dataclasses import dataclass

from skill.content import Language, Passage
from skill.content.entries import ScreeningReasonWords
from skill.content.facts import ArticleReasons
from skill.dialog import conditions, screening
from skill.dialog.checking import Asking
from skill.dialog.moves import MoveName
from skill.dialog.position import on
from skill.dialog.positions import offer
from skill.dialog.turn import Result, Turn

QUESTIONS = len(ArticleReasons.ids())


@dataclass(frozen=True)
class Check(Asking, name="check"):
    """A question of the safety check waits for its answer; all before it were no."""

    asks_about = ArticleReasons.ids()

    def asked_words(self, language: Language) -> ScreeningReasonWords:
        return language.reasons[self.asked]

    def came_through(self, turn: Turn) -> Result:
        count = turn.context.number(QUESTIONS)
        all_no = tuple(sentence.fill(count=count) for sentence in turn.words.check.none_came_up)
        return turn.goto(offer.Offer(), all_no)

    def on_yes(self, turn: Turn) -> Result:
        reason, words = self.asked_words(turn.words), turn.words.check
        heard = words.heard_yes.fill(name=reason.name)
        outcome = (heard, reason.whom, *reason.reason, *reason.on_yes, words.until_checked)
        return self.stop(turn, outcome)

    def unsure(self, turn: Turn) -> Passage:
        reason = self.asked_words(turn.words)
        return (reason.whom, *reason.on_not_sure)

    @on(MoveName.CONDITION_QUESTION)
    def _asked_about(self, turn: Turn) -> Result:
        """Say what is meant, and why it is asked, where somebody asks about just that."""
        if turn.move.value != self.asked:
            return conditions.asked_about(turn)
        return self._why(turn)

    def meaning(self, turn: Turn) -> Passage:
        return (self.asked_words(turn.words).meaning,)

    @on(MoveName.START_OVER)
    def _start_over(self, turn: Turn) -> Result:
        return screening.begin(turn)
