"""The routine by its time: where one is, what an answer answers, and how much is asked."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.content.facts import STEPS, STRETCH, VARIANTS, Gate, Variants
from skill.dialog.context import Context, Screening
from skill.dialog.conversation import respond
from skill.dialog.moves import Move, MoveName
from skill.dialog.positions.after import After
from skill.dialog.positions.routine import Routine
from skill.dialog.reply import Begins
from skill.dialog.state import MOST_PLACES, State
from skill.dialog.stepping import Phase
from skill.dialog.steps import seconds_of
from skill.dialog.timing import AROUND_A_BOUNDARY, LONGEST_SILENCE, STARTS_WITHIN, Playing
from skill.dialog.turn import Result, Turn
from tests.dialog.listener import (
    ENGLISH,
    INTERVIEW,
    PRESSING,
    REMEMBERING,
    SELF_CHECK,
    answering,
    every_move,
    heard,
    said,
)
from tests.dialog.routine import beginning, leading

CASES = [(variant, pace) for variant in Variants.ids() for pace in STRETCH]
every_case = pytest.mark.parametrize(("variant", "pace"), CASES)
ANSWERS = {MoveName.YES, MoveName.NO, MoveName.NOT_SURE, MoveName.ALL_GOOD, MoveName.DECLINE}
RISKY = {MoveName.DISCOMFORT, MoveName.CONDITION, MoveName.URGENT_SYMPTOM, MoveName.REFUSED}


@cache
def open_sections(context: Context = INTERVIEW) -> tuple[State, ...]:
    """Return every state in which steps are played and the session is open."""
    turns = (leading(context, variant, pace) for variant, pace in CASES)
    return tuple(result.state for led in turns for result in led if result.state.playing)


def at(state: State) -> Routine:
    """Return the step of the routine at which a conversation stands."""
    assert isinstance(state.at, Routine)
    return state.at


def played(state: State) -> Playing:
    """Return when the steps begin."""
    assert state.playing
    return state.playing


def ids(state: State) -> tuple[str, ...]:
    """Return the steps that are played."""
    steps = VARIANTS[at(state).variant].step_ids()
    first = steps.index(at(state).step)
    return steps[first : first + len(played(state).begins)]


def move_at(state: State, elapsed: float | None, move: Move | MoveName) -> Result:
    """Return what comes of a move so many seconds after the request before."""
    named = move if isinstance(move, Move) else Move(move)
    return respond(dataclasses.replace(INTERVIEW, elapsed=elapsed), state, named)


def goes_on_with(result: Result) -> str | None:
    """Return the first step that a turn plays, None if it plays none."""
    begun = [part.step for part in result.reply.speech if isinstance(part, Begins)]
    return begun[0] if begun else None


def leads_to(result: Result) -> str | None:
    """Return the step that a turn plays, or asks about."""
    there = result.state.at
    return there.step if isinstance(there, Routine) else goes_on_with(result)


def under_way(state: State) -> Iterator[tuple[float, str]]:
    """Yield seconds until the question, with the step that then counts: all round a boundary."""
    counts_from = [begins + AROUND_A_BOUNDARY for begins in played(state).begins[1:]]
    asks = played(state).asks
    around = {second - before for second in (*counts_from, asks) for before in (0, 1, 2)}
    for second in sorted(around.union(range(0, asks, 20)) & set(range(asks))):
        begun = sum(second >= counts for counts in counts_from)
        yield second + STARTS_WITHIN, ids(state)[begun]


@every_case
def test_four_answers_at_most_lead_to_the_end(variant: str, pace: str) -> None:
    turns = list(leading(INTERVIEW, variant, pace))
    assert len(turns) - 1 <= 4
    assert turns[-1].reply.ends_session
    assert not said(turns[-1].reply)[-1].endswith("?")


@pytest.mark.parametrize("variant", Variants.ids())
def test_every_section_begins_with_how_to_stop(variant: str) -> None:
    for result in leading(INTERVIEW, variant):
        if isinstance(result.state.at, Routine) and result.state.at.is_played:
            assert any("If anything hurts, stop" in text for text in said(result.reply))


@pytest.mark.slow
def test_at_any_second_each_control_means_the_step_that_is_under_way() -> None:
    for state in open_sections():
        steps = VARIANTS[at(state).variant].step_ids()
        for elapsed, step in under_way(state):
            paused = move_at(state, elapsed, MoveName.PAUSE).state
            assert paused.at == Routine(at(state).variant, step, Phase.PAUSED)
            number = steps.index(step)
            for name in (MoveName.REPEAT, MoveName.TIME_LEFT, MoveName.TOPIC):
                assert goes_on_with(move_at(state, elapsed, Move(name, "pressure"))) == step
            assert leads_to(move_at(state, elapsed, MoveName.NEXT)) == steps[number + 1]
            before = steps[max(number - 1, 0)]
            assert leads_to(move_at(state, elapsed, MoveName.PREVIOUS)) == before
            for pace in STRETCH:
                changed = move_at(state, elapsed, Move(MoveName.PACE, pace))
                assert goes_on_with(changed) == step


odd = st.none() | st.floats(max_value=-0.01, allow_nan=False) | st.just(float("inf"))
seconds = st.floats(0, 400, allow_nan=False) | odd


@given(st.sampled_from(open_sections()), odd, st.sampled_from(list(every_move())))
def test_an_odd_time_counts_as_the_first_step_and_never_as_further_on(
    state: State, elapsed: float | None, move: Move
) -> None:
    there = move_at(state, elapsed, move).state.at
    if move.name is MoveName.PAUSE:
        assert there == Routine(at(state).variant, at(state).step, Phase.PAUSED)
    if move.name in ANSWERS and isinstance(there, Routine):
        assert not there.is_played  # it was asked again


@given(
    st.sampled_from((*open_sections(), *open_sections(SELF_CHECK))),
    seconds,
    st.sampled_from([move for move in every_move() if move.name not in ANSWERS]),
    st.sampled_from(Screening),
)
def test_no_control_crosses_a_question_about_pain(
    state: State, elapsed: float | None, move: Move, held: Screening
) -> None:
    """Whatever the time is said to be: past the gate, nothing is played that wasn't asked about."""
    context = dataclasses.replace(INTERVIEW, elapsed=elapsed, screening=held)
    result = respond(context, state, move)
    there = result.state.at
    order = STEPS.ids()
    if isinstance(there, Routine) and there.is_played:
        here, step = order.index(at(state).step), order.index(there.step)
        between = [order[number] for number in range(here + 1, step + 1)]
        assert not any(STEPS[passed].gate is Gate.PAIN for passed in between)


@given(st.sampled_from(open_sections()), st.floats(0, 240), st.sampled_from(sorted(ANSWERS)))
def test_an_answer_before_its_question_answers_nothing(
    state: State, elapsed: float, name: MoveName
) -> None:
    if elapsed - STARTS_WITHIN >= played(state).asks:
        return
    result = move_at(state, elapsed, name)
    assert not heard(PRESSING, said(result.reply))
    follows = VARIANTS[at(state).variant].step_ids()
    gate = STEPS[follows[follows.index(ids(state)[-1]) + 1]].gate
    if name is MoveName.YES and gate is Gate.PAIN:
        assert isinstance(result.state.at, After)
        assert result.reply.withdraws
    else:
        assert not at(result.state).is_played


@given(st.sampled_from(open_sections()), st.floats(0, LONGEST_SILENCE), st.booleans())
def test_only_a_heard_question_is_answered_by_a_no(
    state: State, late: float, is_lost: bool
) -> None:
    elapsed = None if is_lost else played(state).asks + STARTS_WITHIN + late
    result = move_at(state, elapsed, MoveName.NO)
    steps = VARIANTS[at(state).variant].step_ids()
    follows = steps[steps.index(ids(state)[-1]) + 1]
    if isinstance(result.state.at, Routine) and STEPS[follows].gate is Gate.PAIN:
        asked_again = at(result.state).phase is Phase.CHECK_IN
        assert asked_again is (is_lost or late > LONGEST_SILENCE - STARTS_WITHIN)


@given(st.sampled_from(open_sections()), seconds, st.sampled_from(sorted(RISKY)))
def test_a_word_of_pain_and_any_risk_stop_it_at_whatever_second(
    state: State, elapsed: float | None, name: MoveName
) -> None:
    move = Move(name, {"condition": "pregnancy", "urgent_symptom": "chest_pain"}.get(name))
    result = move_at(state, elapsed, move)
    assert result.reply.withdraws
    assert not isinstance(result.state.at, Routine)


@given(st.sampled_from(open_sections()), seconds)
def test_nothing_that_is_not_understood_goes_on(state: State, elapsed: float | None) -> None:
    assert at(move_at(state, elapsed, MoveName.FALLBACK).state).phase is Phase.CHECK_IN
    near = move_at(state, elapsed, MoveName.NEAR_RED_FLAG)
    was_none = respond(INTERVIEW, near.state, Move(MoveName.NO))
    assert isinstance(was_none.state.at, After)  # neither sudden nor severe, but new
    assert was_none.reply.withdraws


def test_who_is_asked_after_each_step_is_asked_after_each_step() -> None:
    state = beginning(INTERVIEW, "full").state
    wish = Move(MoveName.PACE, "one_step")
    result = respond(answering(INTERVIEW, state), state, wish)
    result = respond(INTERVIEW, result.state, Move(MoveName.YES))
    for _ in range(2):
        assert len(played(result.state).begins) == 1
        assert said(result.reply)[-1] == ENGLISH.routine.ready.text
        heard_all = answering(INTERVIEW, result.state)
        result = respond(heard_all, result.state, Move(MoveName.YES))


def test_a_break_before_what_presses_ends_with_the_question_about_pain() -> None:
    for variant in Variants.ids():
        for step in VARIANTS[variant].step_ids():
            paused = State(Routine(variant, step, Phase.PAUSED))
            for name in (MoveName.YES, MoveName.RESUME, MoveName.NEXT):
                result = respond(INTERVIEW, paused, Move(name))
                if VARIANTS[variant].needs_check and isinstance(result.state.at, Routine):
                    assert at(result.state).phase is Phase.CHECK_IN


@pytest.mark.parametrize("seed", range(0, 60, 7))
def test_at_most_six_places_are_written_in_a_routine(seed: int) -> None:
    """With a pause at any moment, and again and again: the sixth as the session ends."""
    state, writes = beginning(REMEMBERING, "full").state, 1
    result = None
    for _ in range(40):
        context = answering(REMEMBERING, state)
        result = respond(
            dataclasses.replace(context, elapsed=10 + seed), state, Move(MoveName.PAUSE)
        )
        for name in (MoveName.YES, MoveName.NO):
            writes += result.reply.keeps
            state = result.state
            result = respond(answering(REMEMBERING, state), state, Move(name))
        writes += result.reply.keeps
        state = result.state
        if result.reply.ends_session:
            break
    assert writes <= MOST_PLACES


def test_who_asks_how_long_is_told_the_routines_own_minutes() -> None:
    whole, _, shorter = ENGLISH.topics["duration"].answer
    for variant, told in (("full", whole), ("breathing_only", shorter)):
        turn = Turn(INTERVIEW, State(), Move(MoveName.REPEAT))
        minutes = round(seconds_of(turn, variant, VARIANTS[variant].step_ids()) / 60)
        assert INTERVIEW.number(minutes) in told.text
