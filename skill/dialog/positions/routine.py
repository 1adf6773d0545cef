"""A step of the guided self-massage, or a question before one.

Only an all-no check leads to the offer, and only the offer leads to the variants that press
on the back. Breathing only needs no check, so it never leads over into another variant.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from skill.content import Passage
from skill.content.facts import STEPS, STRETCH, VARIANTS, Gate, Variants
from skill.dialog import alarms, conditions, screening, starting, steps, telling
from skill.dialog.moves import COUNTS_AS_YES, Move, MoveName
from skill.dialog.position import on
from skill.dialog.positions import leaving
from skill.dialog.reply import Speech
from skill.dialog.stepping import Phase, Stepping
from skill.dialog.turn import Result, Turn


@dataclass(frozen=True)
class Routine(Stepping, name="routine"):
    """A step of the routine, and what each move means there."""

    def ask(self, turn: Turn) -> Speech:
        if self.is_played:
            return steps.section(turn, self).speech
        if self.phase is Phase.BALL:
            return (*steps.set_up(turn, self.step), *self.question(turn))
        return self.question(turn)

    def reprompt(self, turn: Turn) -> Passage:
        words = turn.words.routine
        if self.is_played:
            asked = steps.section(turn, self).question
            return asked.reprompt(turn) if asked else ()
        by_phase: dict[Phase, Passage] = {
            Phase.CHECK_IN: self.question(turn),
            Phase.PAUSED: words.go_on_reprompt,
            Phase.BALL: (words.take_your_time, words.ball_in_place),
        }
        return by_phase.get(self.phase, words.ready_reprompt)

    @on(MoveName.HELP)
    def _help(self, turn: Turn) -> Result:
        """Say what can be said in a break, so that there is time to think."""
        at = self._in(Phase.PAUSED) if self.is_played else self
        return telling.help_(turn.at(turn.state.moved(at)))

    def repeat(self, turn: Turn) -> Result:
        if self.is_ready and self._index:
            return self._back_to(turn, self._index - 1)
        return turn.stay()

    def _back_to(self, turn: Turn, number: int, *lead: Speech) -> Result:
        """Play a step that was played just now once more, in fewer words."""
        return turn.goto(Routine(self.variant, self._steps[number], Phase.AGAIN), *lead)

    @on(MoveName.NEXT)
    def _next(self, turn: Turn) -> Result:
        if self.phase is Phase.CHECK_IN:
            return turn.stay((turn.words.routine.check_in_waits,))
        if self.is_ready:
            return self._go_on(turn)
        if self.step == self._steps[-1]:
            return turn.end(steps.finished(turn, self.variant))
        return self._enter(turn, self.variant, self._steps[self._index + 1])

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
        if self.is_played:
            return self._too_early(turn)
        if self.phase is Phase.CHECK_IN and not self._asks_to_go_on(turn):
            return self._stopped(turn)
        return self._resume(turn) if self.is_paused else self._go_on(turn)

    def _too_early(self, turn: Turn) -> Result:
        """Answer a yes before its question was heard: to the one about pain, it stops."""
        follows, lead = self._follows(turn), (turn.words.routine.not_asked_yet,)
        if follows.phase is Phase.CHECK_IN and not self._asks_to_go_on(turn):
            return self._stopped(turn)
        if self.phase is Phase.LOST or follows.phase is Phase.BEGIN:
            return turn.goto(follows, lead)
        return turn.goto(self._asking, lead)

    @on(MoveName.NO)
    def _no(self, turn: Turn) -> Result:
        if self.is_played:
            asked = self._follows(turn) if self.phase is Phase.LOST else self._asking
            return turn.goto(asked, (turn.words.routine.not_asked_yet,))
        if self.phase is Phase.CHECK_IN:
            go_on = self._stopped if self._asks_to_go_on(turn) else self._go_on
            return go_on(turn)
        return turn.stay((turn.words.routine.take_your_time,))

    @on(MoveName.ALL_GOOD)
    def _all_good(self, turn: Turn) -> Result:
        if self.is_played:
            return self._no(turn)
        return self._go_on(turn) if self.phase is Phase.CHECK_IN else turn.stay()

    def _go_on(self, turn: Turn) -> Result:
        if self.phase is Phase.BALL:
            return steps.play(turn, self.variant, self.step)
        return steps.ready_for(turn, self.variant, self.step)

    @on(MoveName.NOT_SURE, MoveName.DECLINE)
    def _not_sure(self, turn: Turn) -> Result:
        return self._stopped(turn) if self.phase is Phase.CHECK_IN else self._no(turn)

    @on(MoveName.FALLBACK)
    def _fallback(self, turn: Turn) -> Result:
        """Ask whether anything is wrong; only a clear answer to that leads on.

        A guess that somebody wants the next step counts while that isn't asked. What may be a yes
        is one to that question, and else none.
        """
        words, guess = turn.words.routine, turn.move.value
        if self.phase is not Phase.CHECK_IN:
            if guess in (MoveName.NEXT, MoveName.RESUME):
                return turn.taken_as(Move(MoveName(guess)))
            return turn.goto(self._asking, (words.not_heard,))
        if turn.state.misses or (guess in COUNTS_AS_YES and not self._asks_to_go_on(turn)):
            return self._stopped(turn)
        rephrased = () if self._asks_to_go_on(turn) else (words.check_in_rephrased,)
        return turn.missed((*turn.sounded_like(), *rephrased))

    @on(MoveName.UNCLEAR_DENIAL)
    def _unclear_denial(self, turn: Turn) -> Result:
        """Ask about pain again where a denial of that isn't whole and names no condition."""
        is_asked = self.phase is Phase.CHECK_IN and not self._asks_to_go_on(turn)
        return self._fallback(turn) if is_asked and not turn.move.value else conditions.told(turn)

    @on(MoveName.NEAR_RED_FLAG)
    def _near_red_flag(self, turn: Turn) -> Result:
        return alarms.near(turn.at(turn.state.moved(self._asking)))

    @on(MoveName.CONDITION_QUESTION)
    def _question(self, turn: Turn) -> Result:
        """Answer a question about a condition, and ask whether anything is wrong."""
        return conditions.asked_about(turn.at(turn.state.moved(self._asking)))

    @on(MoveName.DISCOMFORT)
    def _stopped(self, turn: Turn) -> Result:
        return starting.stopped_for_pain(turn)

    @on(MoveName.RESUME)
    def _resume(self, turn: Turn) -> Result:
        """End a break, or go on; before anything presses, it is asked whether anything is wrong."""
        if self.is_ready:
            return self._go_on(turn)
        lead = (turn.words.routine.welcome_back,)
        if not self.is_paused:
            return turn.stay(lead)
        return self._enter(turn, self.variant, self.step, lead)

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
        at = self._in(Phase.PAUSED)
        result = steps.kept(turn, turn.goto(at, words.paused))
        if not result.reply.keeps:
            return result
        told = turn.goto(at, words.paused, words.paused_remembered).reply
        return Result(result.state, dataclasses.replace(told, keeps=True))

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
        return turn.at(turn.state.with_habits(pace=paces[wanted])).stay((said,))

    def _more_time(self, turn: Turn) -> Result:
        words = turn.words.routine
        if turn.move.value not in {None, "more_time"}:
            return steps.set_habit(turn)
        if self.phase is Phase.READY:
            return self._back_to(turn, self._index - 1, (words.more_time,))
        return turn.stay((words.more_time if self.is_played else words.take_your_time,))

    @on(MoveName.TIME_LEFT)
    def _time_left(self, turn: Turn) -> Result:
        left = steps.seconds_of(turn, self.variant, self._steps[self._index :])
        words, minutes = turn.words.routine, round(left / 60)
        told = words.time_left.fill(
            minutes=turn.context.number(minutes),
            number=turn.context.number(self._index + 1),
            count=turn.context.number(len(self._steps)),
        )
        return turn.stay((told,))

    @on(MoveName.WHAT_COMES_NEXT)
    def _what_comes_next(self, turn: Turn) -> Result:
        following = self._steps[self._index + self.is_played :] or self._steps[-1:]
        name = turn.words.steps[following[0]].name
        return turn.stay((turn.words.routine.what_comes_next.fill(name=name),))

    @on(MoveName.ROUTINE, MoveName.VARIANT)
    def _asked_again(self, turn: Turn) -> Result:
        """Answer a wish for the routine, or for a variant of it, while it is under way."""
        wanted = str(turn.move.value) if turn.move.value in Variants.ids() else self.variant
        if not VARIANTS[self.variant].needs_check and (
            turn.move.name is MoveName.ROUTINE or VARIANTS[wanted].needs_check
        ):
            return screening.before_routine(steps.with_wanted(turn))
        if wanted == self.variant:
            return turn.stay((turn.words.routine.already_under_way,))
        order = STEPS.ids()
        ahead = order[order.index(self.step) :]
        step = next(step for step in VARIANTS[wanted].step_ids() if step in ahead)
        intro = turn.words.variants[wanted].intro
        return self._enter(steps.with_wanted(turn), wanted, step, intro)

    def _enter(self, turn: Turn, variant: str, step: str, *lead: Passage) -> Result:
        """Go to another step; a question about pain that waits is asked there all the same.

        So it is after a break, and where the ball was to be put in place.
        """
        waits = self.phase in {Phase.CHECK_IN, Phase.BALL, Phase.PAUSED}
        if waits and VARIANTS[variant].needs_check:
            return turn.goto(Routine(variant, step, Phase.CHECK_IN), *lead)
        order = STEPS.ids()
        is_back = order.index(step) < order.index(self.step)
        if is_back and STEPS[step].gate is not Gate.PAIN:
            return steps.ready_for(turn, variant, step, *lead)
        return steps.enter(turn, variant, step, *lead)
