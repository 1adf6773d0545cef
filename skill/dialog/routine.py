"""The guided self-massage, step by step.

Only an all-no check leads to the offer, and only the offer leads to the variants that press
on the back. Breathing only needs no check, so it never leads over into another variant.
"""

from __future__ import annotations

from skill.content import Passage, Sentence
from skill.content.facts import EXTRA_SECONDS, STEPS, STRETCH, VARIANTS, Variants
from skill.dialog import conditions, screening
from skill.dialog.moves import MoveName
from skill.dialog.positions import Phase, Routine
from skill.dialog.steps import enter, step_of, stretched, with_wanted
from skill.dialog.timing import timed
from skill.dialog.turn import Result, Room, Turn


def _index(at: Routine) -> int:
    return VARIANTS[at.variant].step_ids().index(at.step)


def _next(turn: Turn) -> Result:
    at = turn.here(Routine)
    if at.phase is Phase.CHECK_IN:
        return turn.stay((turn.words.routine.check_in_waits,))
    steps = VARIANTS[at.variant].step_ids()
    if _index(at) + 1 == len(steps):
        return turn.end(turn.words.routine.finished)
    return enter(turn, at.variant, steps[_index(at) + 1])


def _previous(turn: Turn) -> Result:
    at = turn.here(Routine)
    if _index(at) == 0:
        return turn.stay((turn.words.routine.first_step,))
    return enter(turn, at.variant, VARIANTS[at.variant].step_ids()[_index(at) - 1])


def _yes(turn: Turn) -> Result:
    by_phase = {Phase.CHECK_IN: _stopped, Phase.PAUSED: _resume, Phase.DOING: _next}
    return by_phase[turn.here(Routine).phase](turn)


def _no(turn: Turn) -> Result:
    at = turn.here(Routine)
    if at.phase is Phase.CHECK_IN:
        begun = Routine(at.variant, at.step)
        return turn.goto(begun, step_of(turn, begun))
    return turn.stay((turn.words.routine.take_your_time,))


def _not_sure(turn: Turn) -> Result:
    return _stopped(turn) if turn.here(Routine).phase is Phase.CHECK_IN else _no(turn)


def _fallback(turn: Turn) -> Result:
    words = turn.words.routine
    if turn.here(Routine).phase is not Phase.CHECK_IN:
        return turn.missed((words.not_heard,))
    if turn.state.misses:
        return _stopped(turn)
    return turn.missed((words.check_in_rephrased,))


def _stopped(turn: Turn) -> Result:
    return turn.end(turn.words.routine.stopped_for_pain)


def _say_again(turn: Turn, *lead: Sentence) -> Result:
    """Say the step again with its time, or the question that comes before it."""
    at = turn.here(Routine)
    if at.phase is Phase.CHECK_IN:
        return turn.stay(lead)
    doing = Routine(at.variant, at.step)
    return turn.goto(doing, lead, step_of(turn, doing))


def _resume(turn: Turn) -> Result:
    return _say_again(turn, turn.words.routine.welcome_back)


def _start_over(turn: Turn) -> Result:
    variant = turn.here(Routine).variant
    return enter(turn, variant, VARIANTS[variant].step_ids()[0])


def _pause(turn: Turn) -> Result:
    at, words = turn.here(Routine), turn.words.routine
    if at.phase is Phase.CHECK_IN:
        return turn.stay((words.take_your_time,))
    is_kept = turn.scene.remembers and VARIANTS[at.variant].is_equipment
    how = words.paused + (words.paused_remembered if is_kept else ())
    return turn.goto(Routine(at.variant, at.step, Phase.PAUSED), how)


def _pace(turn: Turn) -> Result:
    words, paces = turn.words.routine, list(STRETCH)
    now = paces.index(turn.state.habits.pace)
    wanted = {"slower": now - 1, "faster": now + 1}.get(str(turn.move.value))
    if wanted is None:
        return _more_time(turn)
    if not 0 <= wanted < len(paces):
        return turn.stay((words.slowest if wanted < 0 else words.fastest,))
    said = words.slower if wanted < now else words.faster
    return _say_again(turn.at(turn.state.with_habits(pace=paces[wanted])), said)


def _more_time(turn: Turn) -> Result:
    at, words = turn.here(Routine), turn.words.routine
    if at.phase is Phase.CHECK_IN or not STEPS[at.step].seconds:
        return turn.stay((words.take_your_time,))
    lead = (words.more_time,)
    return turn.goto(
        Routine(at.variant, at.step), timed(lead, turn.words.steps[at.step], EXTRA_SECONDS)
    )


def _time_left(turn: Turn) -> Result:
    at, words = turn.here(Routine), turn.words.routine
    left = VARIANTS[at.variant].step_ids()[_index(at) :]
    minutes = round(stretched(turn, sum(STEPS[step].seconds for step in left)) / 60)
    return turn.stay((words.time_left.fill(minutes=turn.scene.number(minutes)),))


def _what_comes_next(turn: Turn) -> Result:
    at, words = turn.here(Routine), turn.words.routine
    after = VARIANTS[at.variant].step_ids()[_index(at) + 1 :]
    if at.phase is Phase.CHECK_IN:
        after = (at.step,)
    if not after:
        return turn.stay((words.nothing_comes_next,))
    return turn.stay((words.what_comes_next.fill(name=turn.words.steps[after[0]].name),))


def _asked_again(turn: Turn) -> Result:
    """Answer a wish for the routine, or for a variant of it, while it is under way."""
    at = turn.here(Routine)
    wanted = str(turn.move.value) if turn.move.value in Variants.ids() else at.variant
    if turn.move.name is MoveName.ROUTINE and not VARIANTS[at.variant].needs_check:
        return screening.before_routine(turn)
    if VARIANTS[wanted].needs_check and not VARIANTS[at.variant].needs_check:
        return screening.before_routine(with_wanted(turn))
    if wanted == at.variant:
        return _say_again(turn, turn.words.routine.already_under_way)
    return _change_variant(with_wanted(turn), wanted)


def _change_variant(turn: Turn, variant: str) -> Result:
    order = STEPS.ids()
    here = order.index(turn.here(Routine).step)
    step = next(step for step in VARIANTS[variant].step_ids() if order.index(step) >= here)
    return enter(turn, variant, step, *turn.words.variants[variant].intro)


def _question(turn: Turn) -> Passage:
    at, words = turn.here(Routine), turn.words.routine
    if at.phase is Phase.CHECK_IN:
        return (words.check_in,)
    if at.phase is Phase.PAUSED:
        return (words.go_on,)
    is_last = at.step == VARIANTS[at.variant].step_ids()[-1]
    return (words.ready_last if is_last else words.ready,)


def _reprompt(turn: Turn) -> Passage:
    words = turn.words.routine
    by_phase = {
        Phase.CHECK_IN: (words.check_in,),
        Phase.PAUSED: words.go_on_reprompt,
        Phase.DOING: words.ready_reprompt,
    }
    return by_phase[turn.here(Routine).phase]


def _back_to_step(turn: Turn) -> Passage:
    return (turn.words.routine.back_to_step,)


STEP = Room(
    ask=_question,
    reprompt=_reprompt,
    help=lambda turn: turn.words.help.routine,
    repeat=_say_again,
    back=_back_to_step,
    pending=True,
    moves={
        MoveName.YES: _yes,
        MoveName.NO: _no,
        MoveName.DECLINE: _not_sure,
        MoveName.NOT_SURE: _not_sure,
        MoveName.NEXT: _next,
        MoveName.PREVIOUS: _previous,
        MoveName.START_OVER: _start_over,
        MoveName.PAUSE: _pause,
        MoveName.RESUME: _resume,
        MoveName.PACE: _pace,
        MoveName.TIME_LEFT: _time_left,
        MoveName.WHAT_COMES_NEXT: _what_comes_next,
        MoveName.FALLBACK: _fallback,
        MoveName.ROUTINE: _asked_again,
        MoveName.VARIANT: _asked_again,
        MoveName.DISCOMFORT: _stopped,
        MoveName.CONDITION: conditions.told_and_ended,
        MoveName.DENY_CONDITION: conditions.denied_while_pending,
        MoveName.UNCLEAR_DENIAL: conditions.told_and_ended,
    },
)
