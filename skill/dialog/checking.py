"""What the questions have in common on which massage depends: only their own answer leads on."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import ClassVar

from skill.content import Language, Passage, Sentence
from skill.content.entries import FurtherQuestionWords, ScreeningReasonWords
from skill.content.facts import PAST_RED_FLAGS
from skill.dialog.context import Context, Screening
from skill.dialog.moves import COUNTS_AS_YES, Move, MoveName
from skill.dialog.position import Position, on, require
from skill.dialog.reply import sentences
from skill.dialog.screen import Screen, Touch, answers, question
from skill.dialog.turn import Result, Turn


class Checking(Position):
    """A question on which massage depends, or a group of reasons that is read out."""

    pending = True
    reopens = True
    is_private = True
    may_be_withheld = True

    @property
    def number(self) -> int:
        """Return which one it is, from zero."""
        raise NotImplementedError

    def answer_with(self, turn: Turn) -> Passage:
        """Return how it can be answered."""
        raise NotImplementedError

    def reprompt(self, turn: Turn) -> Passage:
        """Say how to answer, and ask again."""
        return (*self.answer_with(turn), *sentences(self.ask(turn)))

    def back(self, turn: Turn) -> Passage:
        """Return words that lead back to the question; they vary, with its number too."""
        variants = turn.words.check.back_to
        return (variants[(self.number + turn.state.asides) % len(variants)],)

    def stop(self, turn: Turn, *outcome: Passage) -> Result:
        """End the check with what to do, and say how to go back."""
        from skill.dialog.positions import after  # noqa: PLC0415  its file imports this one

        go_back = (turn.words.check.go_back,)
        return turn.withdrawn().goto(after.After(self), *outcome, go_back)

    @on(
        MoveName.NEXT,
        MoveName.TELL_ME_MORE,
        MoveName.PACE,
        MoveName.TIME_LEFT,
        MoveName.WHAT_COMES_NEXT,
        MoveName.ALL_GOOD,
        MoveName.CHOOSE,
        MoveName.MEANT_NO,
        MoveName.MEANT_YES,
    )
    def _ask_again(self, turn: Turn) -> Result:
        return turn.stay(self.answer_with(turn))

    @on(MoveName.RESUME)
    def _resume(self, turn: Turn) -> Result:
        return self.repeat(turn)

    @on(MoveName.PAUSE)
    def _pause(self, turn: Turn) -> Result:
        return turn.stay((turn.words.check.take_your_time,))

    @on(MoveName.ROUTINE, MoveName.VARIANT)
    def _routine_later(self, turn: Turn) -> Result:
        return turn.stay((turn.words.check.routine_later,))

    @on(MoveName.REFUSED)
    def _refused(self, turn: Turn) -> Result:
        return self.stop(turn, turn.words.conditions.refused)


@dataclass(frozen=True)
class Asking(Checking):
    """A question that is answered yes, no or not sure; all before it were no.

    *No* moves on. A *yes*, a *not sure*, a second answer that is not understood, and any other
    condition end the check at once. ``asks_about``: the ids of what its kind asks about, in order.
    """

    asks_about: ClassVar[tuple[str, ...]]

    question: int

    def __post_init__(self) -> None:
        """Refuse a question that is not asked."""
        require(0 <= self.question < len(self.asks_about))

    @property
    def number(self) -> int:
        """Return which one it is, from zero."""
        return self.question

    @property
    def asked(self) -> str:
        """Return the id of what is asked about."""
        return self.asks_about[self.question]

    def asked_words(self, language: Language) -> ScreeningReasonWords | FurtherQuestionWords:
        """Return the words of what is asked about."""
        raise NotImplementedError

    def came_through(self, turn: Turn) -> Result:
        """Go on after a clear no to the last question."""
        raise NotImplementedError

    @on(MoveName.YES)
    def on_yes(self, turn: Turn) -> Result:
        """Answer a yes to this question."""
        raise NotImplementedError

    def names_asked(self, condition: str | None) -> bool:
        """Return whether a condition is what is asked about, or part of it."""
        return condition == self.asked

    def before(self) -> Position | None:
        """Return what was asked before this, None where nothing was."""
        return dataclasses.replace(self, question=self.question - 1) if self.question else None

    def belongs_to(self, held: Screening) -> bool:
        """Return whether the check is held by interview."""
        return held is Screening.INTERVIEW

    @on(MoveName.NO)
    def moved_on(self, turn: Turn) -> Result:
        """Go on after a clear no."""
        if self.question + 1 == len(self.asks_about):
            return self.came_through(turn)
        variants = turn.words.check.moving_on
        moving_on = variants[self.question % len(variants)]
        return turn.goto(dataclasses.replace(self, question=self.question + 1), (moving_on,))

    @on(MoveName.CONDITION)
    def on_condition(self, turn: Turn) -> Result:
        """Answer a condition that was named while this was asked."""
        from skill.dialog import conditions  # noqa: PLC0415  it imports all positions

        if self.names_asked(turn.move.value):
            return self.on_yes(turn)
        return self.stop(turn, conditions.named_in_check(turn))

    def unsure(self, turn: Turn) -> Passage:
        """Return what to do where somebody isn't sure."""
        return self.asked_words(turn.words).on_not_sure

    def denied_other(self, turn: Turn) -> Sentence:
        """Return what is said where something else, or a part, was denied."""
        return turn.words.check.one_by_one

    def ask(self, turn: Turn) -> Passage:
        """Ask the question."""
        return (self.asked_words(turn.words).question,)

    def help(self, turn: Turn) -> Passage:
        """Say how to answer, and what else can be said."""
        return turn.words.help.check

    def answer_with(self, turn: Turn) -> Passage:
        """Return how the question can be answered."""
        return (turn.words.check.answer_with,)

    def touches(self, context: Context) -> tuple[Touch, ...]:
        """Return the three answers."""
        return answers(context.language)

    def screen(self, context: Context) -> Screen:
        """Show the question, and which of how many it is."""
        asked = context.local(self.asked_words(context.language).question)
        of, count = context.language.screens.question_of, len(self.asks_about)
        return question(of, asked, self.question + 1, count)

    @on(MoveName.DENY_CONDITION)
    def _deny(self, turn: Turn) -> Result:
        if turn.move.value == self.asked:
            return self.moved_on(turn)
        return turn.stay((self.denied_other(turn),))

    @on(MoveName.MEANT_YES)
    def _meant_yes(self, turn: Turn) -> Result:
        """Take the question that was answered last as answered with yes."""
        before = self.before()
        asked = before if isinstance(before, Asking) else self
        return asked.on_yes(turn.at(turn.state.moved(asked)))

    @on(MoveName.PREVIOUS, MoveName.MEANT_OTHER)
    def _previous(self, turn: Turn) -> Result:
        before = self.before()
        return before.enter(turn) if before else turn.stay((turn.words.check.first_question,))

    @on(MoveName.PAST_SYMPTOM)
    def _past(self, turn: Turn) -> Result:
        """Take a red flag of long ago as the condition that it stands for."""
        condition = PAST_RED_FLAGS.get(str(turn.move.value))
        return self.on_condition(turn._replace(move=Move(MoveName.CONDITION, condition)))

    @on(MoveName.NOT_SURE, MoveName.DECLINE)
    def _not_sure(self, turn: Turn) -> Result:
        return self._stop_unsure(turn, turn.words.check.heard_not_sure)

    @on(MoveName.FALLBACK)
    def _fallback(self, turn: Turn) -> Result:
        if turn.move.value in COUNTS_AS_YES:
            return self.on_yes(turn)
        return self._missed(turn, *(turn.sounded_like() or (turn.words.check.not_heard,)))

    @on(MoveName.UNCLEAR_DENIAL)
    def _unclear_denial(self, turn: Turn) -> Result:
        """Ask again: of a part, about somebody else, of the past, or hedged, it is no answer."""
        return self._missed(turn, turn.words.check.own_answer)

    def _missed(self, turn: Turn, lead: Sentence) -> Result:
        if turn.state.misses:
            return self._stop_unsure(turn, turn.words.check.heard_nothing)
        return turn.missed((lead, self.asked_words(turn.words).rephrased))

    def _stop_unsure(self, turn: Turn, heard: Sentence) -> Result:
        said = heard.fill(name=self.asked_words(turn.words).name)
        return self.stop(turn, (said, *self.unsure(turn), turn.words.check.until_checked))

    @on(MoveName.TIME_LEFT)
    def _place(self, turn: Turn) -> Result:
        """Say which question of how many this is."""
        number, count = map(turn.context.number, (self.number + 1, len(self.asks_about)))
        return turn.aside(
            (turn.words.check.place.fill(number=number, count=count),), self.back(turn)
        )

    @on(MoveName.WHY)
    def _why(self, turn: Turn) -> Result:
        """Say what is meant, and why it is asked, and ask in other words.

        "What do you mean by clotting" is understood as why.
        """
        words = self.asked_words(turn.words)
        said = (*self.meaning(turn), words.why, *self.back(turn), words.rephrased)
        return turn.aside(said, reworded=True)

    def meaning(self, turn: Turn) -> Passage:
        """Return what the question means, where words have it."""
        return ()

    @on(MoveName.DISCOMFORT)
    def _discomfort(self, turn: Turn) -> Result:
        """Say no more than that one is sorry: what eases a back answers no question here."""
        return turn.aside(turn.words.routine.discomfort[:1], self.back(turn))
