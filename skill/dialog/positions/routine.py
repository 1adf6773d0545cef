"""A step of the guided self-massage, or a question before one.

Only an all-no check leads to the offer, and only the offer leads to the variants that press
on the back. Breathing only needs no check, so it never leads over into another variant.

A response plays several steps. Which of them is under way when somebody speaks follows from the
seconds that have passed: :meth:`Routine.reached` finds it before a move is answered, so that what
a move means is said here for one step, or for the one question that was heard.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from skill.content import Passage
from skill.content.facts import STEPS, STRETCH, VARIANTS, Gate, Variants
from skill.dialog import alarms, conditions, screening, starting, steps, telling
from skill.dialog.context import Context, Screening
from skill.dialog.habits import KEPT_STEPS, Bookmark
from skill.dialog.moves import Move, MoveName
from skill.dialog.position import Position, on, require
from skill.dialog.positions import leaving
from skill.dialog.reply import Speech
from skill.dialog.screen import Screen, ScreenKind, Touch, answers, question, title
from skill.dialog.state import State
from skill.dialog.timing import Playing
from skill.dialog.turn import Result, Turn

STARTS_WITHIN: Final = 3
"""How many of the seconds between two requests pass before the speech begins: the service's own
and the network's, and the device's until it speaks."""
AROUND_A_BOUNDARY: Final = 5
"""How many seconds after a step has begun the one before it still counts: speech may be slower than
was reckoned, and whoever speaks needs a moment to do so."""
LONGEST_SILENCE: Final = 60
"""How many seconds after the question begins an answer may come at the latest; a device that heard
nothing has asked twice by then, and has ended the session."""


class Phase(StrEnum):
    """What is played at a step, or asked before it."""

    PLAYING = "playing"
    """The step and those that follow are played, from the step's beginning."""
    AGAIN = "again"
    """The same, in fewer words; and where a step was interrupted."""
    LOST = "lost"
    """The same, but how far it got isn't known."""
    BEGIN = "begin"
    CHECK_IN = "check_in"
    """The question about pain or dizziness."""
    BALL = "ball"
    """How the ball gets into its place, and whether it is there."""
    READY = "ready"
    PAUSED = "paused"


_PLAYED = frozenset({Phase.PLAYING, Phase.AGAIN, Phase.LOST})


@dataclass(frozen=True)
class Routine(Position, name="routine"):
    """A step of the routine."""

    pending = True
    risk_ends_it = True

    variant: str
    step: str
    phase: Phase = Phase.PLAYING

    def __post_init__(self) -> None:
        require(self.variant in Variants.ids())
        require(self.step in VARIANTS[self.variant].step_ids())
        require(self.phase is not Phase.BALL or STEPS[self.step].uses_ball)

    @property
    def may_be_withheld(self) -> bool:  # type: ignore[override]  # it follows from the variant
        """Return whether this variant needs a check."""
        return VARIANTS[self.variant].needs_check

    @property
    def is_played(self) -> bool:
        """Return whether steps are played here."""
        return self.phase in _PLAYED

    @property
    def is_short(self) -> bool:
        """Return whether the step is said in fewer words."""
        return self.phase in _PLAYED - {Phase.PLAYING}

    @property
    def is_paused(self) -> bool:
        """Return whether there is a break."""
        return self.phase is Phase.PAUSED

    @property
    def is_ready(self) -> bool:
        """Return whether only a word is waited for, before the step begins."""
        return self.phase in {Phase.BEGIN, Phase.READY}

    @property
    def is_with_ball(self) -> bool:
        """Return whether the ball is in its place, or next to it."""
        return self.is_played and STEPS[self.step].uses_ball

    @property
    def _steps(self) -> tuple[str, ...]:
        return VARIANTS[self.variant].step_ids()

    @property
    def _index(self) -> int:
        return self._steps.index(self.step)

    @property
    def _asking(self) -> Routine:
        return self._in(Phase.CHECK_IN)

    def _in(self, phase: Phase) -> Routine:
        return Routine(self.variant, self.step, phase)

    def reached(self, state: State, context: Context, move: Move) -> State:
        """Return the state with the step that is under way, or with the question that was heard.

        A touch names the step that is shown. Where the seconds are missing or odd, the first step
        counts, and no question was heard.
        """
        played, elapsed = state.playing, context.elapsed
        if not self.is_played:
            return state
        if played is None or self._index + len(played.begins) >= len(self._steps):
            return dataclasses.replace(state, at=self._in(Phase.LOST), playing=None)
        ids = self._steps[self._index : self._index + len(played.begins)]
        if move.value in ids:
            return self._interrupted(state, played, ids.index(str(move.value)))
        if elapsed is None or not 0 <= elapsed <= played.asks + LONGEST_SILENCE:
            return dataclasses.replace(state, at=self._in(Phase.LOST))
        heard = elapsed - STARTS_WITHIN
        if heard >= played.asks:
            follows = self._steps[self._index + len(ids)]
            asked = steps.asked_before(self.variant, follows)
            return dataclasses.replace(state, at=asked, playing=None)
        begun = [begins for begins in played.begins[1:] if heard >= begins + AROUND_A_BOUNDARY]
        return self._interrupted(state, played, len(begun))

    def _interrupted(self, state: State, played: Playing, number: int) -> State:
        at = Routine(self.variant, self._steps[self._index + number], Phase.AGAIN)
        rest = Playing(played.begins[number:], played.asks)
        return dataclasses.replace(state, at=at, playing=rest)

    def _follows(self, turn: Turn) -> Routine:
        """Return the question with which what is under way ends."""
        played = turn.state.playing
        number = self._index + len(played.begins) if played else len(self._steps)
        if number >= len(self._steps):
            return self._asking
        return steps.asked_before(self.variant, self._steps[number])

    def settled(self) -> Position:
        return self._in(Phase.AGAIN) if self.is_played else self

    def reopened(self, held: Screening) -> Position:
        """Return the question about pain: nothing of the step goes on by itself."""
        return self._asking

    def may_be_reopened(self) -> bool:
        return self.phase is Phase.CHECK_IN

    def bookmark(self, before: Bookmark | None, now: int) -> Bookmark | None:
        """Return this step, if the variant tells of equipment only.

        One that is there already stays as it is, until there is a break.
        """
        if self.variant not in KEPT_STEPS:
            return None
        is_there = before and (before.variant, before.step) == (self.variant, self.step)
        return before if is_there and not self.is_paused else Bookmark(self.variant, self.step, now)

    def ask(self, turn: Turn) -> Speech:
        if self.is_played:
            return steps.section(turn, self).speech
        if self.phase is Phase.BALL:
            return (*steps.set_up(turn, self.step), *self.question(turn))
        return self.question(turn)

    def question(self, turn: Turn) -> Passage:
        """Return the question that is asked before the step."""
        words = turn.words.routine
        by_phase: dict[Phase, Passage] = {
            Phase.BEGIN: (words.begin,),
            Phase.CHECK_IN: (words.check_in,),
            Phase.BALL: (words.ball_in_place,),
            Phase.READY: (words.ready,),
            Phase.PAUSED: (words.go_on,),
        }
        if self.phase is Phase.CHECK_IN and self._asks_to_go_on(turn):
            return words.self_check_in
        return by_phase[self.phase]

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

    def help(self, turn: Turn) -> Passage:
        return turn.words.help.routine

    def back(self, turn: Turn) -> Passage:
        return (turn.words.routine.back_to_step,) if self.is_played else ()

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

    def _asks_to_go_on(self, turn: Turn) -> bool:
        """Return whether yes goes on: where nothing about health is asked."""
        return turn.context.screening is Screening.SELF_CHECK

    def _go_on(self, turn: Turn) -> Result:
        if self.phase is Phase.BALL:
            return steps.play(turn, self.variant, self.step)
        return steps.ready_for(turn, self.variant, self.step)

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

    def touches(self, context: Context) -> tuple[Touch, ...]:
        words = context.language.screens
        pause, stop = Move(MoveName.PAUSE), Touch(words.stop, Move(MoveName.STOP))
        if self.is_played:
            ids = self._steps[self._index :]
            return tuple(touch for step in ids for touch in self.touches_at(context, step))
        by_phase = {
            Phase.BEGIN: (Touch(words.start, Move(MoveName.YES)), stop),
            Phase.BALL: (Touch(words.yes, Move(MoveName.YES)), Touch(words.pause, pause)),
            Phase.READY: (Touch(words.next, Move(MoveName.YES)), Touch(words.pause, pause)),
            Phase.PAUSED: (Touch(words.resume, Move(MoveName.RESUME)), stop),
        }
        return by_phase.get(self.phase) or answers(context.language)

    def touches_at(self, context: Context, step: str) -> tuple[Touch, ...]:
        """Return what can be touched while a step is shown that is played here."""
        words = context.language.screens
        return (
            Touch(words.pause, Move(MoveName.PAUSE, step)),
            Touch(words.go_back, Move(MoveName.PREVIOUS, step)),
            Touch(words.next, Move(MoveName.NEXT, step)),
        )

    def screen(self, context: Context) -> Screen:
        words, count = context.language.screens, len(self._steps)
        if self.is_played or self.is_paused:
            shown = self.shown(context, self.step)
            return dataclasses.replace(shown, heading=words.paused) if self.is_paused else shown
        asked = self.question(Turn(context, State(self), Move(MoveName.REPEAT)))
        return question(words.step_of, asked[-1], self._index + 1, count)

    def shown(self, context: Context, step: str) -> Screen:
        """Return the screen of a step that is played here."""
        language, number = context.language, self._steps.index(step)
        words = language.screens
        names = [language.steps[after].name for after in self._steps[number + 1 : number + 2]]
        return Screen(
            ScreenKind.STEP,
            title(language.steps[step].name),
            heading=words.step_of.format(number=number + 1, count=len(self._steps)),
            step=step,
            next_step="".join(words.next_step.format(name=name) for name in names),
        )
