"""A question between the yes to the routine's offer and its first step; not from the article."""

from __future__ import annotations

from dataclasses import dataclass

from skill.content import Language, Sentence
from skill.content.entries import FurtherQuestionWords
from skill.content.facts import (
    FURTHER_PARTS,
    VARIANTS,
    YES_IS_AN_EMERGENCY,
    FurtherQuestions,
    Tier,
    Variants,
)
from skill.dialog import alarms, starting, steps
from skill.dialog.checking import Asking
from skill.dialog.context import Screening
from skill.dialog.moves import MoveName
from skill.dialog.position import Position, on, require
from skill.dialog.positions import offer
from skill.dialog.turn import Result, Turn


@dataclass(frozen=True)
class Further(Asking, name="further"):
    """A further question waits for its answer; the check and all before it were no."""

    asks_about = FurtherQuestions.ids()

    variant: str

    def __post_init__(self) -> None:
        super().__post_init__()
        require(self.variant in Variants.ids() and VARIANTS[self.variant].needs_check)

    def asked_words(self, language: Language) -> FurtherQuestionWords:
        return language.further_questions[self.asked]

    def reopened(self, held: Screening) -> Position:
        """Return the first of them, so that an alarm doesn't tell which one raised it."""
        return Further(0, self.variant)

    def came_through(self, turn: Turn) -> Result:
        return steps.start(turn, self.variant, (turn.words.further.went_through,))

    def on_yes(self, turn: Turn) -> Result:
        if YES_IS_AN_EMERGENCY[self.asked]:
            return alarms.alarm(turn, Tier.EMERGENCY)
        asked, words = self.asked_words(turn.words), turn.words.check
        heard = words.heard_yes.fill(name=asked.name)
        return self.stop(turn, (heard, *asked.on_yes, words.until_checked))

    def names_asked(self, condition: str | None) -> bool:
        return condition in FURTHER_PARTS[self.asked]

    def denied_other(self, turn: Turn) -> Sentence:
        return turn.words.further.one_part

    def before(self) -> Position | None:
        return super().before() or offer.Offer()

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
