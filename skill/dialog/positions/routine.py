"""A step of the guided self-massage.

Only an all-no check leads to the offer, and only the offer leads to the variants that press
on the back. Breathing only needs no check, so it never leads over into another variant.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from skill.content import Passage, Sentence
from skill.content.facts import EXTRA_SECONDS, STEPS, STRETCH, VARIANTS, Variants
from skill.dialog import alarms, conditions, screening, starting, steps
from skill.dialog.context import Context, Screening
from skill.dialog.habits import KEPT_STEPS, Bookmark
from skill.dialog.moves import Move, MoveName
from skill.dialog.position import Position, on, require
from skill.dialog.positions import leaving
from skill.dialog.screen import Screen, ScreenKind, Touch, answers, question, title
from skill.dialog.timing import timed
from skill.dialog.turn import Result, Turn


class Phase(StrEnum):
    """What a step of the routine waits for."""

    DOING = "doing"
    """The step was said, and the listener says when to go on."""
    CHECK_IN = "check_in"
    """The question about pain or dizziness, before the step begins."""
    PAUSED = "paused"


@dataclass(frozen=True)
class Routine(Position, name="routine"):
    """A step of the routine."""

    pending = True
    risk_ends_it = True

    variant: str
    step: str
    phase: Phase = Phase.DOING

    def __post_init__(self) -> None:
        require(self.variant in Variants.ids())
        require(self.step in VARIANTS[self.variant].step_ids())

    @property
    def may_be_withheld(self) -> bool:  # type: ignore[override]  # it follows from the variant
        """Return whether this variant needs a check."""
        return VARIANTS[self.variant].needs_check

    @property
    def _steps(self) -> tuple[str, ...]:
        return VARIANTS[self.variant].step_ids()

    @property
    def _index(self) -> int:
        return self._steps.index(self.step)

    @property
    def _doing(self) -> Routine:
        return Routine(self.variant, self.step)

    @property
    def _asking(self) -> Routine:
        return Routine(self.variant, self.step, Phase.CHECK_IN)

    def reopened(self, held: Screening) -> Position:
        """Return the question about pain: nothing of the step goes on by itself."""
        return self._asking

    def may_be_reopened(self) -> bool:
        return self.phase is Phase.CHECK_IN

    def bookmark(self, before: Bookmark | None, now: int) -> Bookmark | None:
        """Return this step, if the variant tells of equipment only."""
        return Bookmark(self.variant, self.step, now) if self.variant in KEPT_STEPS else None

    def ask(self, turn: Turn) -> Passage:
        words = turn.words.routine
        if self.phase is Phase.CHECK_IN:
            return words.self_check_in if self._asks_to_go_on(turn) else (words.check_in,)
        if self.phase is Phase.PAUSED:
            return (words.go_on,)
        return (words.ready_last if self.step == self._steps[-1] else words.ready,)

    def reprompt(self, turn: Turn) -> Passage:
        words = turn.words.routine
        by_phase = {
            Phase.CHECK_IN: self.ask(turn),
            Phase.PAUSED: words.go_on_reprompt,
            Phase.DOING: words.ready_reprompt,
        }
        return by_phase[self.phase]

    def help(self, turn: Turn) -> Passage:
        return turn.words.help.routine

    def back(self, turn: Turn) -> Passage:
        return (turn.words.routine.back_to_step,)

    def repeat(self, turn: Turn) -> Result:
        return self._again(turn)

    def _again(self, turn: Turn, *lead: Sentence) -> Result:
        if self.phase is Phase.CHECK_IN:
            return turn.stay(lead)
        return turn.goto(self._doing, lead, steps.step_of(turn, self._doing))

    @on(MoveName.NEXT)
    def _next(self, turn: Turn) -> Result:
        if self.phase is Phase.CHECK_IN:
            return turn.stay((turn.words.routine.check_in_waits,))
        if self.step == self._steps[-1]:
            return turn.end(turn.words.routine.finished)
        return steps.enter(turn, self.variant, self._steps[self._index + 1])

    @on(MoveName.MEANT_YES)
    def _meant_yes(self, turn: Turn) -> Result:
        """Take it as a yes to the question about pain; while a step is done, ask that question."""
        return self._yes(turn) if self.phase is Phase.CHECK_IN else turn.goto(self._asking)

    @on(MoveName.PREVIOUS, MoveName.MEANT_NO, MoveName.MEANT_OTHER)
    def _previous(self, turn: Turn) -> Result:
        if self._index == 0:
            return turn.stay((turn.words.routine.first_step,))
        return self._enter(turn, self.variant, self._steps[self._index - 1])

    @on(MoveName.YES)
    def _yes(self, turn: Turn) -> Result:
        by_phase: dict[Phase, Callable[[Turn], Result]] = {
            Phase.CHECK_IN: self._go_on if self._asks_to_go_on(turn) else self._stopped,
            Phase.PAUSED: self._resume,
            Phase.DOING: self._next,
        }
        return by_phase[self.phase](turn)

    @on(MoveName.NO)
    def _no(self, turn: Turn) -> Result:
        if self.phase is Phase.CHECK_IN:
            go_on = self._stopped if self._asks_to_go_on(turn) else self._go_on
            return go_on(turn)
        return turn.stay((turn.words.routine.take_your_time,))

    @on(MoveName.ALL_GOOD)
    def _all_good(self, turn: Turn) -> Result:
        return self._go_on(turn) if self.phase is Phase.CHECK_IN else turn.stay()

    def _asks_to_go_on(self, turn: Turn) -> bool:
        """Return whether yes goes on: where nothing about health is asked."""
        return turn.context.screening is Screening.SELF_CHECK

    def _go_on(self, turn: Turn) -> Result:
        return turn.goto(self._doing, steps.step_of(turn, self._doing))

    @on(MoveName.NOT_SURE, MoveName.DECLINE)
    def _not_sure(self, turn: Turn) -> Result:
        return self._stopped(turn) if self.phase is Phase.CHECK_IN else self._no(turn)

    @on(MoveName.FALLBACK)
    def _fallback(self, turn: Turn) -> Result:
        """Ask whether anything is wrong; only a clear answer to that leads on."""
        words = turn.words.routine
        if self.phase is not Phase.CHECK_IN:
            return turn.goto(self._asking, (words.not_heard,))
        if turn.state.misses:
            return self._stopped(turn)
        rephrased = words.check_in_rephrased
        return turn.missed(() if self._asks_to_go_on(turn) else (rephrased,))

    @on(MoveName.NEAR_RED_FLAG)
    def _near_red_flag(self, turn: Turn) -> Result:
        return turn.goto(self._asking, alarms.may_be_one(turn))

    @on(MoveName.CONDITION_QUESTION)
    def _question(self, turn: Turn) -> Result:
        """Answer a question about a condition, and ask whether anything is wrong."""
        return conditions.asked_about(turn.at(turn.state.moved(self._asking)))

    @on(MoveName.DISCOMFORT)
    def _stopped(self, turn: Turn) -> Result:
        return starting.stopped_for_pain(turn)

    @on(MoveName.RESUME)
    def _resume(self, turn: Turn) -> Result:
        return self._again(turn, turn.words.routine.welcome_back)

    @on(MoveName.START_OVER, MoveName.SAFETY_CHECK, MoveName.HOME)
    def _leave(self, turn: Turn) -> Result:
        """Ask before the place is dropped."""
        return turn.goto(leaving.Leaving(self, turn.move.name))

    def from_the_first(self, turn: Turn) -> Result:
        """Begin again with the first step."""
        return self._enter(turn, self.variant, self._steps[0])

    @on(MoveName.PAUSE)
    def _pause(self, turn: Turn) -> Result:
        words = turn.words.routine
        if self.phase is Phase.CHECK_IN:
            return turn.stay((words.take_your_time,))
        keeps = turn.context.remembers and self.variant in KEPT_STEPS
        how = words.paused + (words.paused_remembered if keeps else ())
        state, reply = turn.goto(Routine(self.variant, self.step, Phase.PAUSED), how)
        return Result(state, dataclasses.replace(reply, keeps=keeps))

    @on(MoveName.PACE)
    def _pace(self, turn: Turn) -> Result:
        words, paces = turn.words.routine, list(STRETCH)
        now = paces.index(turn.state.habits.pace)
        wanted = {"slower": now - 1, "faster": now + 1}.get(str(turn.move.value))
        if wanted is None:
            return self._more_time(turn)
        if not 0 <= wanted < len(paces):
            return turn.stay((words.slowest if wanted < 0 else words.fastest,))
        said = words.slower if wanted < now else words.faster
        return self._again(turn.at(turn.state.with_habits(pace=paces[wanted])), said)

    def _more_time(self, turn: Turn) -> Result:
        words = turn.words.routine
        if self.phase is Phase.CHECK_IN or not STEPS[self.step].seconds:
            return turn.stay((words.take_your_time,))
        speech = timed((words.more_time,), turn.words.steps[self.step], EXTRA_SECONDS)
        return turn.goto(self._doing, speech)

    @on(MoveName.TIME_LEFT)
    def _time_left(self, turn: Turn) -> Result:
        seconds = sum(STEPS[step].seconds for step in self._steps[self._index :])
        minutes = turn.context.number(round(steps.stretched(turn, seconds) / 60))
        return turn.stay((turn.words.routine.time_left.fill(minutes=minutes),))

    @on(MoveName.WHAT_COMES_NEXT)
    def _what_comes_next(self, turn: Turn) -> Result:
        words = turn.words.routine
        waits = self.phase is Phase.CHECK_IN
        following = self._steps[self._index + (0 if waits else 1) :]
        if not following:
            return turn.stay((words.nothing_comes_next,))
        name = turn.words.steps[following[0]].name
        return turn.stay((words.what_comes_next.fill(name=name),))

    @on(MoveName.ROUTINE, MoveName.VARIANT)
    def _asked_again(self, turn: Turn) -> Result:
        """Answer a wish for the routine, or for a variant of it, while it is under way."""
        wanted = str(turn.move.value) if turn.move.value in Variants.ids() else self.variant
        if not VARIANTS[self.variant].needs_check and (
            turn.move.name is MoveName.ROUTINE or VARIANTS[wanted].needs_check
        ):
            return screening.before_routine(steps.with_wanted(turn))
        if wanted == self.variant:
            return self._again(turn, turn.words.routine.already_under_way)
        order = STEPS.ids()
        ahead = order[order.index(self.step) :]
        step = next(step for step in VARIANTS[wanted].step_ids() if step in ahead)
        intro = turn.words.variants[wanted].intro
        return self._enter(steps.with_wanted(turn), wanted, step, *intro)

    def _enter(self, turn: Turn, variant: str, step: str, *lead: Sentence) -> Result:
        """Go to another step; a question about pain that waits is asked there all the same."""
        if self.phase is Phase.CHECK_IN:
            return turn.goto(Routine(variant, step, Phase.CHECK_IN), lead)
        return steps.enter(turn, variant, step, *lead)

    def touches(self, context: Context) -> tuple[Touch, ...]:
        words = context.language.screens
        pause, next_, resume = Move(MoveName.PAUSE), Move(MoveName.NEXT), Move(MoveName.RESUME)
        by_phase = {
            Phase.DOING: (Touch(words.pause, pause), Touch(words.next, next_)),
            Phase.PAUSED: (Touch(words.resume, resume), Touch(words.stop, Move(MoveName.STOP))),
        }
        return by_phase.get(self.phase) or answers(context.language)

    def screen(self, context: Context) -> Screen:
        language, words = context.language, context.language.screens
        number, count = self._index + 1, len(self._steps)
        if self.phase is Phase.CHECK_IN:
            return question(words.step_of, language.routine.check_in, number, count)
        following = self._steps[number : number + 1]
        where = words.step_of.format(number=number, count=count)
        names = [words.next_step.format(name=language.steps[step].name) for step in following]
        return Screen(
            ScreenKind.STEP,
            title(language.steps[self.step].name),
            heading=words.paused if self.phase is Phase.PAUSED else where,
            step=self.step,
            next_step="".join(names),
        )
