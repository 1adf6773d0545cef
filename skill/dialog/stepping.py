"""Where one is in the guided self-massage: a step that is played, or a question before one.

A response plays several steps. Which of them is under way when somebody speaks follows from the
seconds that have passed: :meth:`Stepping.reached` finds it before a move is answered, so that what
a move means is said for one step, or for the one question that was heard.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from skill.content import Passage
from skill.content.facts import STEPS, VARIANTS, Gate, Variants
from skill.dialog.context import Context, Screening
from skill.dialog.habits import KEPT_STEPS, Bookmark
from skill.dialog.moves import Move, MoveName
from skill.dialog.position import Position, require
from skill.dialog.screen import Screen, ScreenKind, Touch, answers, question, title
from skill.dialog.state import State
from skill.dialog.turn import Turn


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
class Stepping(Position):
    """A step of a variant of the routine, and what is played or asked there."""

    pending = True
    risk_ends_it = True

    variant: str
    step: str
    phase: Phase = Phase.PLAYING

    def __post_init__(self) -> None:
        """Refuse what does not exist."""
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
    def _asking(self) -> Self:
        return self._in(Phase.CHECK_IN)

    def _in(self, phase: Phase) -> Self:
        return dataclasses.replace(self, phase=phase)

    def asked_before(self, step: str) -> Self:
        """Return the question that comes before a step, after the one before it."""
        by_gate = {Gate.BEGIN: Phase.BEGIN, Gate.PAIN: Phase.CHECK_IN}
        return dataclasses.replace(
            self, step=step, phase=by_gate.get(STEPS[step].gate, Phase.READY)
        )

    def reached(self, state: State, context: Context, move: Move) -> State:
        """Return the state with the step that is under way, or with the question that was heard.

        A touch names the step that is shown. Where it isn't known how far it got, the first step
        counts, and no question was heard.
        """
        played = state.playing
        if not self.is_played:
            return state
        if played is None or self._index + len(played.begins) >= len(self._steps):
            return dataclasses.replace(state, at=self._in(Phase.LOST), playing=None)
        *ids, follows = self._steps[self._index :][: len(played.begins) + 1]
        number = played.under_way(context.elapsed)
        if move.value in ids:
            number = ids.index(str(move.value))
        if number is None:
            return dataclasses.replace(state, at=self._in(Phase.LOST))
        if number == len(ids):
            asked = self.asked_before(follows)
            return dataclasses.replace(state, at=asked, playing=None)
        at = dataclasses.replace(self, step=ids[number], phase=Phase.AGAIN)
        rest = played._replace(begins=played.begins[number:])
        return dataclasses.replace(state, at=at, playing=rest)

    def _follows(self, turn: Turn) -> Stepping:
        """Return the question with which what is under way ends."""
        played = turn.state.playing
        number = self._index + len(played.begins) if played else len(self._steps)
        if number >= len(self._steps):
            return self._asking
        return self.asked_before(self._steps[number])

    def settled(self) -> Position:
        """Return where one stands once something else was said: the step in fewer words."""
        return self._in(Phase.AGAIN) if self.is_played else self

    def reopened(self, held: Screening) -> Position:
        """Return the question about pain: nothing of the step goes on by itself."""
        return self._asking

    def bookmark(self, before: Bookmark | None, now: int) -> Bookmark | None:
        """Return this step, if the variant tells of equipment only.

        One that is there already stays as it is, until there is a break.
        """
        if self.variant not in KEPT_STEPS:
            return None
        is_there = before and (before.variant, before.step) == (self.variant, self.step)
        return before if is_there and not self.is_paused else Bookmark(self.variant, self.step, now)

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

    def help(self, turn: Turn) -> Passage:
        """Return what can be said here."""
        return turn.words.help.routine

    def back(self, turn: Turn) -> Passage:
        """Lead back to the step after something in between."""
        return (turn.words.routine.back_to_step,) if self.is_played else ()

    def _asks_to_go_on(self, turn: Turn) -> bool:
        """Return whether yes goes on: where nothing about health is asked."""
        return turn.context.screening is Screening.SELF_CHECK

    def touches(self, context: Context) -> tuple[Touch, ...]:
        """Return what can be touched: of each step that may be shown, or the answers."""
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
        """Show the step, or the question before it."""
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
