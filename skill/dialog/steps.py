"""Saying a step of the routine with its time, and announcing the routine before the first."""

from __future__ import annotations

from skill.content import Passage, Sentence
from skill.content.facts import STEPS, STRETCH, VARIANTS, Variants
from skill.dialog.positions import routine
from skill.dialog.reply import Speech
from skill.dialog.timing import timed
from skill.dialog.turn import Result, Turn


def with_wanted(turn: Turn) -> Turn:
    """Remember the variant that is asked for, if it says no more than what is at hand."""
    wanted = turn.move.value
    if wanted in Variants.ids() and VARIANTS[str(wanted)].is_equipment:
        return turn.at(turn.state.with_habits(variant=wanted))
    return turn


def start(turn: Turn, variant: str, lead: Passage = ()) -> Result:
    """Announce the routine, and go to its first step."""
    words, steps = turn.words.routine, VARIANTS[variant].step_ids()
    pressing = VARIANTS[variant].needs_check
    minutes = round(stretched(turn, VARIANTS[variant].seconds()) / 60)
    start = _filled(
        words.start if pressing else words.start_breathing,
        steps=turn.context.number(len(steps)),
        minutes=turn.context.number(minutes),
    )
    pressure = words.light_pressure if pressing else ()
    intro = turn.words.variants[variant].intro
    at = routine.Routine(variant, steps[0])
    turn = turn.at(turn.state.with_habits(been_here=True, bookmark=None))
    return turn.goto(at, lead, start, intro, pressure, step_of(turn, at))


def _filled(passage: Passage, **values: str) -> Passage:
    return tuple(sentence.fill(**values) for sentence in passage)


def stretched(turn: Turn, seconds: float) -> float:
    """Return the seconds as the listener's pace stretches them."""
    return seconds * STRETCH[turn.state.habits.pace]


def step_of(turn: Turn, at: routine.Routine) -> Speech:
    """Return the step with the time for doing it."""
    steps = VARIANTS[at.variant].step_ids()
    words = turn.words.steps[at.step]
    lead = turn.words.routine.step.fill(
        number=turn.context.number(steps.index(at.step) + 1),
        count=turn.context.number(len(steps)),
        name=words.name,
    )
    instruction = (lead, *words.instruction)
    seconds = stretched(turn, STEPS[at.step].seconds)
    return timed(instruction, words, seconds) if seconds else instruction


def enter(turn: Turn, variant: str, step: str, *lead: Sentence) -> Result:
    """Go to a step; one that asks first is asked about before it is said."""
    if STEPS[step].asks_first:
        return turn.goto(routine.Routine(variant, step, routine.Phase.CHECK_IN), lead)
    at = routine.Routine(variant, step)
    return turn.goto(at, lead, step_of(turn, at))
