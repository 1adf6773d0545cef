"""The guided self-massage, step by step.

Only an all-no check leads to the offer, and only the offer leads to the variants that press
on the back. Breathing only needs no check, so it never leads over into another variant.
"""

from __future__ import annotations

from skill.content import Passage, Sentence
from skill.content.facts import STEPS, VARIANTS, Variants
from skill.dialog import conditions, screening
from skill.dialog.moves import MoveName
from skill.dialog.reply import Speech
from skill.dialog.state import Menu, Routine
from skill.dialog.turn import Result, Room, Turn

FULL = "full"
BREATHING_ONLY = "breathing_only"


def requested(turn: Turn) -> Result:
    """Answer a wish for the routine where no check has come before: the check first."""
    if turn.move.value in Variants.ids() and not VARIANTS[str(turn.move.value)].needs_check:
        return _start(turn.noticed(), str(turn.move.value), turn.notice())
    return screening.before_routine(turn)


def discomfort(turn: Turn) -> Result:
    """Answer pain or dizziness where no step is under way; a waiting offer is withdrawn."""
    return turn.goto(Menu(), turn.words.routine.discomfort)


def begin(turn: Turn) -> Result:
    """Begin the routine, in the variant that was asked for, at the offer that a check led to."""
    wanted = turn.move.value if turn.move.value in Variants.ids() else FULL
    return _start(turn, str(wanted))


def _start(turn: Turn, variant: str, lead: Passage = ()) -> Result:
    words, steps = turn.words.routine, VARIANTS[variant].step_ids()
    pressing = VARIANTS[variant].needs_check
    minutes = round(VARIANTS[variant].seconds() / 60)
    start = _filled(
        words.start if pressing else words.start_breathing,
        steps=turn.scene.number(len(steps)),
        minutes=turn.scene.number(minutes),
    )
    pressure = words.light_pressure if pressing else ()
    intro = turn.words.variants[variant].intro
    at = Routine(variant, steps[0])
    return turn.goto(at, lead, start, intro, pressure, _step(turn, at))


def _filled(passage: Passage, **values: str) -> Passage:
    return tuple(sentence.fill(**values) for sentence in passage)


def _step(turn: Turn, at: Routine) -> Speech:
    steps = VARIANTS[at.variant].step_ids()
    words = turn.words.steps[at.step]
    lead = turn.words.routine.step.fill(
        number=turn.scene.number(steps.index(at.step) + 1),
        count=turn.scene.number(len(steps)),
        name=words.name,
    )
    return (lead, *words.instruction)


def _enter(turn: Turn, variant: str, step: str, *lead: Sentence) -> Result:
    """Go to a step; one that asks first is asked about before it is said."""
    if STEPS[step].asks_first:
        return turn.goto(Routine(variant, step, asking=True), lead)
    at = Routine(variant, step)
    return turn.goto(at, lead, _step(turn, at))


def _next(turn: Turn) -> Result:
    at = turn.here(Routine)
    if at.asking:
        return turn.stay((turn.words.routine.check_in_waits,))
    steps = VARIANTS[at.variant].step_ids()
    index = steps.index(at.step) + 1
    if index == len(steps):
        return turn.end(turn.words.routine.finished)
    return _enter(turn, at.variant, steps[index])


def _previous(turn: Turn) -> Result:
    at = turn.here(Routine)
    index = VARIANTS[at.variant].step_ids().index(at.step)
    if index == 0:
        return turn.stay((turn.words.routine.first_step,))
    return _enter(turn, at.variant, VARIANTS[at.variant].step_ids()[index - 1])


def _yes(turn: Turn) -> Result:
    return _stopped(turn) if turn.here(Routine).asking else _next(turn)


def _no(turn: Turn) -> Result:
    at = turn.here(Routine)
    if at.asking:
        begun = Routine(at.variant, at.step)
        return turn.goto(begun, _step(turn, begun))
    return _take_your_time(turn)


def _not_sure(turn: Turn) -> Result:
    return _stopped(turn) if turn.here(Routine).asking else _take_your_time(turn)


def _fallback(turn: Turn) -> Result:
    words = turn.words.routine
    if not turn.here(Routine).asking:
        return turn.missed((words.not_heard,))
    if turn.state.misses:
        return _stopped(turn)
    return turn.missed((words.check_in_rephrased,))


def _stopped(turn: Turn) -> Result:
    return turn.end(turn.words.routine.stopped_for_pain)


def _take_your_time(turn: Turn) -> Result:
    return turn.stay((turn.words.routine.take_your_time,))


def _repeat(turn: Turn) -> Result:
    at = turn.here(Routine)
    return turn.stay() if at.asking else turn.stay(_step(turn, at))


def _say_step(turn: Turn, lead: Sentence) -> Result:
    at = turn.here(Routine)
    return turn.stay((lead,)) if at.asking else turn.stay((lead,), _step(turn, at))


def _resume(turn: Turn) -> Result:
    return _say_step(turn, turn.words.routine.welcome_back)


def _start_over(turn: Turn) -> Result:
    variant = turn.here(Routine).variant
    return _enter(turn, variant, VARIANTS[variant].step_ids()[0])


def _pace(turn: Turn) -> Result:
    words = turn.words.routine
    said = {"slower": words.slower, "faster": words.faster}
    return turn.stay((said.get(str(turn.move.value), words.take_your_time),))


def _asked_again(turn: Turn) -> Result:
    """Answer a wish for the routine, or for a variant of it, while it is under way."""
    at = turn.here(Routine)
    wanted = turn.move.value if turn.move.value in Variants.ids() else FULL
    if VARIANTS[str(wanted)].needs_check and not VARIANTS[at.variant].needs_check:
        return screening.before_routine(turn)
    if turn.move.name is MoveName.ROUTINE or wanted == at.variant:
        return _say_step(turn, turn.words.routine.already_under_way)
    return _change_variant(turn, str(wanted))


def _change_variant(turn: Turn, variant: str) -> Result:
    order = list(STEPS.ids())
    here = order.index(turn.here(Routine).step)
    step = next(step for step in VARIANTS[variant].step_ids() if order.index(step) >= here)
    return _enter(turn, variant, step, *turn.words.variants[variant].intro)


def _ready_question(turn: Turn) -> Passage:
    at, words = turn.here(Routine), turn.words.routine
    if at.asking:
        return (words.check_in,)
    is_last = at.step == VARIANTS[at.variant].step_ids()[-1]
    return (words.ready_last if is_last else words.ready,)


def _ready_reprompt(turn: Turn) -> Passage:
    words = turn.words.routine
    return (words.check_in,) if turn.here(Routine).asking else words.ready_reprompt


def _back_to_step(turn: Turn) -> Passage:
    return (turn.words.routine.back_to_step,)


STEP = Room(
    ask=_ready_question,
    reprompt=_ready_reprompt,
    help=lambda turn: turn.words.help.routine,
    repeat=_repeat,
    back=_back_to_step,
    pending=True,
    moves={
        MoveName.YES: _yes,
        MoveName.NO: _no,
        MoveName.NOT_SURE: _not_sure,
        MoveName.NEXT: _next,
        MoveName.PREVIOUS: _previous,
        MoveName.START_OVER: _start_over,
        MoveName.PAUSE: _take_your_time,
        MoveName.RESUME: _resume,
        MoveName.PACE: _pace,
        MoveName.FALLBACK: _fallback,
        MoveName.ROUTINE: _asked_again,
        MoveName.VARIANT: _asked_again,
        MoveName.DISCOMFORT: _stopped,
        MoveName.CONDITION: conditions.told_and_ended,
        MoveName.DENY_CONDITION: conditions.denied_while_pending,
    },
)
