"""A question between the yes to the routine's offer and its first step; not from the article."""

from __future__ import annotations

from dataclasses import dataclass

from skill.content import Sentence
from skill.content.entries import FurtherQuestionWords
from skill.content.facts import (
    FURTHER_PARTS,
    VARIANTS,
    YES_IS_AN_EMERGENCY,
    FurtherQuestions,
    Tier,
    Variants,
)
from skill.dialog import alarms, conditions, starting, steps
from skill.dialog.checking import Asking
from skill.dialog.context import Context, Screening
from skill.dialog.moves import MoveName
from skill.dialog.position import Position, on, require
from skill.dialog.positions import offer
from skill.dialog.screen import Screen, question
from skill.dialog.turn import Result, Turn

QUESTIONS = len(FurtherQuestions.ids())


@dataclass(frozen=True)
class Further(Asking, name="further"):
    """A further question waits for its answer; the check and all before it were no."""

    question: int
    variant: str

    def __post_init__(self) -> None:
        require(0 <= self.question < QUESTIONS)
        require(self.variant in Variants.ids() and VARIANTS[self.variant].needs_check)

    @property
    def number(self) -> int:
        return self.question

    @property
    def count(self) -> int:
        return QUESTIONS

    @property
    def asked(self) -> str:
        return FurtherQuestions.ids()[self.question]

    def asked_words(self, turn: Turn) -> FurtherQuestionWords:
        return turn.words.further_questions[self.asked]

    def belongs_to(self, held: Screening) -> bool:
        return held is Screening.INTERVIEW

    def reopened(self, held: Screening) -> Position:
        """Return the first of them, so that an alarm doesn't tell which one raised it."""
        return Further(0, self.variant)

    def moved_on(self, turn: Turn) -> Result:
        if self.question + 1 < QUESTIONS:
            variants = turn.words.check.moving_on
            moving_on = variants[self.question % len(variants)]
            return turn.goto(Further(self.question + 1, self.variant), (moving_on,))
        return steps.start(turn, self.variant, (turn.words.further.went_through,))

    def on_yes(self, turn: Turn) -> Result:
        if YES_IS_AN_EMERGENCY[self.asked]:
            return alarms.alarm(turn, Tier.EMERGENCY)
        asked, words = self.asked_words(turn), turn.words.check
        heard = words.heard_yes.fill(name=asked.name)
        return self.stop(turn, (heard, *asked.on_yes, words.until_checked))

    def on_condition(self, turn: Turn) -> Result:
        if turn.move.value in FURTHER_PARTS[self.asked]:
            return self.on_yes(turn)
        return self.stop(turn, conditions.named_in_check(turn))

    def denied_other(self, turn: Turn) -> Sentence:
        return turn.words.further.one_part

    def before(self) -> Position | None:
        return Further(self.question - 1, self.variant) if self.question else offer.Offer()

    @on(MoveName.VARIANT)
    def _other_variant(self, turn: Turn) -> Result:
        """Ask again for the variant that is wanted now."""
        if starting.needs_no_check(turn.move.value):
            return starting.requested(turn)
        wanted = turn.move.value if turn.move.value in Variants.ids() else self.variant
        return steps.with_wanted(turn).goto(Further(self.question, str(wanted)))

    @on(MoveName.START_OVER)
    def _start_over(self, turn: Turn) -> Result:
        return turn.detour().goto(Further(0, self.variant))

    def screen(self, context: Context) -> Screen:
        asked = context.language.further_questions[self.asked].question
        of = context.language.screens.question_of
        return question(of, asked, self.question + 1, QUESTIONS)
