"""Playing the routine: announcing it, its sections with their steps, and what is asked between."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from skill.content import Language, Passage
from skill.content.facts import (
    LONGEST_SECTION_SECONDS,
    STEPS,
    STRETCH,
    VARIANTS,
    Gate,
    Variants,
)
from skill.dialog.context import Context
from skill.dialog.habits import KEPT_STEPS
from skill.dialog.moves import Move, MoveName
from skill.dialog.positions import routine
from skill.dialog.reply import Begins, Mark, Sound, Speech
from skill.dialog.state import MOST_PLACES
from skill.dialog.stepping import Phase, Stepping
from skill.dialog.timing import again, length, scripted
from skill.dialog.turn import Result, Turn

_HABITS: Mapping[str, tuple[str, bool]] = {
    "one_step": ("one_step", True),
    "flowing": ("one_step", False),
    "no_sounds": ("sounds", False),
    "sounds": ("sounds", True),
}
"""What the wishes for how it goes on change in the habits: the pace is none of them."""


class Section(NamedTuple):
    """What one response plays of the routine, and the question it ends with; None at the end."""

    speech: Speech
    question: Stepping | None


def with_wanted(turn: Turn) -> Turn:
    """Remember the variant that is asked for, if it says no more than what is at hand."""
    wanted = turn.move.value
    if wanted in Variants.ids() and VARIANTS[str(wanted)].is_equipment:
        return turn.at(turn.state.with_habits(variant=wanted))
    return turn


def announced(turn: Turn, variant: str) -> Passage:
    """Return how many steps a variant has, how long it takes, and what to have ready."""
    words, facts = turn.words.routine, VARIANTS[variant]
    ids = facts.step_ids()
    minutes = max(round(seconds_of(turn, variant, ids) / 60), 1)
    values = {"steps": turn.context.number(len(ids)), "minutes": turn.context.number(minutes)}
    start = words.start if facts.needs_check else words.start_breathing
    return tuple(sentence.fill(**values) for sentence in start)


def how_long(turn: Turn) -> Result:
    """Say how many steps the routine has, and how long it takes."""
    return turn.aside(announced(turn, turn.state.habits.variant)[:1])


def start(turn: Turn, variant: str, lead: Passage = ()) -> Result:
    """Announce the routine, and go to its first step."""
    words, facts = turn.words.routine, VARIANTS[variant]
    ids = facts.step_ids()
    said = (
        lead,
        announced(turn, variant),
        turn.words.variants[variant].intro,
        (words.start_ball,) if any(STEPS[step].uses_ball for step in ids) else (),
        words.light_pressure if facts.needs_check else (),
        words.how_to_steer,
    )
    state = turn.state.with_habits(been_here=True, bookmark=None)
    turn = turn.at(dataclasses.replace(state, places=0))
    return enter(turn, variant, ids[0], *said)


def enter(turn: Turn, variant: str, step: str, *lead: Speech) -> Result:
    """Go to a step; what is asked before it is asked first."""
    asked = routine.Routine(variant, step).asked_before(step)
    if asked.phase is not Phase.READY:
        return turn.goto(asked, *lead)
    return ready_for(turn, variant, step, *lead)


def ready_for(turn: Turn, variant: str, step: str, *lead: Speech) -> Result:
    """Play a step before which nothing is left to ask; where it uses the ball, that comes first."""
    here = turn.position
    is_at_wall = isinstance(here, routine.Routine) and here.is_with_ball
    if STEPS[step].uses_ball and not is_at_wall:
        return kept(turn, turn.goto(routine.Routine(variant, step, Phase.BALL), *lead))
    return play(turn, variant, step, *lead)


def play(turn: Turn, variant: str, step: str, *lead: Speech) -> Result:
    """Play a step and those that follow without a question; the place is kept."""
    return kept(turn, turn.goto(routine.Routine(variant, step), *lead))


def kept(turn: Turn, result: Result) -> Result:
    """Return the result with its place to be written, unless it is, or enough were."""
    (state, reply), at = result, result.state.at
    if (
        not isinstance(at, routine.Routine)
        or at.variant not in KEPT_STEPS
        or not turn.context.remembers
    ):
        return result
    mark = state.habits.bookmark
    is_written = mark and (mark.variant, mark.step) == (at.variant, at.step)
    is_new = at.is_paused or not (is_written or (state.habits.one_step and _follows_on(at)))
    if not is_new or state.places >= MOST_PLACES:
        return result
    written = dataclasses.replace(state, places=state.places + 1)
    return Result(written, dataclasses.replace(reply, keeps=True))


def _follows_on(at: Stepping) -> bool:
    """Return whether a step only follows the one before it."""
    ids = VARIANTS[at.variant].step_ids()
    return at.step != ids[0] and STEPS[at.step].gate is Gate.NONE


def section(turn: Turn, at: Stepping) -> Section:
    """Return what is played from a step on: until a question is due, or it would get too long."""
    ids = VARIANTS[at.variant].step_ids()
    first, *following = ids[ids.index(at.step) :]
    speech: Speech = () if at.is_short else (turn.words.routine.how_to_stop,)
    whole = length(turn.said_before) + length(speech)
    played = spoken(turn, at.variant, first, is_short=at.is_short)
    for step in following:
        speech, whole = speech + played.speech, whole + played.seconds
        asked, played = at.asked_before(step), spoken(turn, at.variant, step)
        is_due = asked.phase is not Phase.READY or turn.state.habits.one_step
        closing = length(_closing(turn, at, step))
        if is_due or whole + played.seconds + closing > LONGEST_SECTION_SECONDS:
            return Section(speech + _asking(turn, asked), asked)
    return Section(speech + played.speech + finished(turn, at.variant), None)


def _closing(turn: Turn, at: Stepping, step: str) -> Speech:
    """Return what would be said after a step, were it the section's last."""
    ids = VARIANTS[at.variant].step_ids()
    following = ids[ids.index(step) + 1 :]
    if not following:
        return finished(turn, at.variant)
    return _asking(turn, at.asked_before(following[0]))


def _asking(turn: Turn, asked: Stepping) -> Speech:
    has_sound = turn.state.habits.sounds and asked.phase is not Phase.BEGIN
    sound: Speech = (Sound.CHIME,) if has_sound else ()
    return (*sound, Mark.ASKS, *asked.question(turn))


class Spoken(NamedTuple):
    """A step's speech, and about how long it takes, in seconds."""

    speech: Speech
    seconds: float


def spoken(turn: Turn, variant: str, step: str, *, is_short: bool = False) -> Spoken:
    """Return a step's speech: which one it is, and its script at the listener's pace."""
    habits = turn.state.habits
    return _spoken(turn.words, (variant, step), habits.pace, is_short, habits.sounds)


@lru_cache(maxsize=512)
def _spoken(
    language: Language, where: tuple[str, str], pace: str, is_short: bool, has_sounds: bool
) -> Spoken:
    variant, step = where
    words, ids, context = language.steps[step], VARIANTS[variant].step_ids(), Context(language)
    lead = language.routine.step.fill(
        number=context.number(ids.index(step) + 1),
        count=context.number(len(ids)),
        name=words.name,
    )
    script, earlier = again(words) if is_short else (words.script, 0.0)
    changes = [second - earlier for second in words.changes if second >= earlier and has_sounds]
    stretch = STRETCH[pace] if STEPS[step].stretches else 1.0
    speech = scripted(script, words.ends - earlier, stretch=stretch, changes=changes)
    speech = (Begins(step), lead, *speech)
    return Spoken(speech, length(speech))


def set_up(turn: Turn, step: str) -> Speech:
    """Return how the ball gets where a step needs it, with time for it."""
    script = turn.words.steps[step].set_up
    return scripted(script, max(timed.at[0] for timed in script) + 8)


def seconds_of(turn: Turn, variant: str, ids: tuple[str, ...]) -> float:
    """Return how long steps of a variant take at the listener's pace, in seconds."""
    return sum(spoken(turn, variant, step).seconds for step in ids)


def finished(turn: Turn, variant: str) -> Speech:
    """Return what is said at the end, which asks nothing."""
    done = [step for step in VARIANTS[variant].step_ids() if STEPS[step].seconds]
    names = turn.context.names([turn.words.steps[step].name for step in done])
    words, presses = turn.words.routine, VARIANTS[variant].needs_check
    said = words.finished if presses else words.finished_breathing
    return (Mark.ENDS, *(sentence.fill(names=names) for sentence in said))


def set_habit(turn: Turn) -> Result:
    """Answer a wish for how the routine goes on: one that is kept counts anywhere."""
    wanted = str(turn.move.value)
    if wanted in ("faster", "slower"):  # outside the routine only the voice can be meant
        return turn.taken_as(Move(MoveName.OFF_TOPIC, "speech_rate"))
    if wanted not in _HABITS:
        return turn.stay(turn.position.help(turn))
    habit, value = _HABITS[wanted]
    said = getattr(turn.words.routine, wanted)
    return turn.at(turn.state.with_habits(**{habit: value})).stay((said,))
