"""Where the words must be signed and aren't: breathing only, and every alarm as ever."""

from __future__ import annotations

import dataclasses
from functools import cache

import pytest

from skill.content.facts import STEPS, VARIANTS, Variants
from skill.dialog.conversation import respond
from skill.dialog.habits import Bookmark, Habits
from skill.dialog.moves import Move, MoveName
from skill.dialog.position import Position
from skill.dialog.positions.after import Choice
from skill.dialog.positions.check import Check
from skill.dialog.positions.menu import Arrived, Menu
from skill.dialog.positions.offer import Offer
from skill.dialog.positions.resuming import Resuming
from skill.dialog.positions.routine import Routine
from skill.dialog.positions.self_check import SelfCheck
from skill.dialog.reply import Begins, Reply
from skill.dialog.screen import Screen
from skill.dialog.state import State
from tests.dialog.listener import (
    BEGUN,
    ENGLISH,
    INTERVIEW,
    NONE_CAME_UP,
    PRESSING,
    QUESTIONS,
    REMEMBERING,
    SELF_CHECK,
    WENT_ON,
    answering,
    essence,
    said,
    stands_for_itself,
    turn_of,
)
from tests.dialog.test_every_path import MOVES

CONTEXTS = [dataclasses.replace(c, withheld=True) for c in (INTERVIEW, REMEMBERING, SELF_CHECK)]
LEFT = State(habits=Habits(been_here=True, bookmark=Bookmark("full", "shoulder_rolls", 0)))
MASSAGE = NONE_CAME_UP | WENT_ON | PRESSING | BEGUN | set(QUESTIONS)
WITHHELD = ENGLISH.review.withheld[0].text


@cache
def every_turn(begin: State) -> tuple[tuple[State, Move, State, Reply], ...]:
    """Return every turn of every path from a start, while the massage is withheld."""
    turns = []
    for context in CONTEXTS:
        seen, waiting = {begin}, [begin]
        while waiting:
            here = waiting.pop()
            for move in MOVES:
                there, reply, _ = turn_of(context, here, move)
                turns.append((here, move, there, reply))
                alike = dataclasses.replace(essence(there), noticed=False, misses=0)
                goes_on = not reply.ends_session and stands_for_itself(there)
                if goes_on and alike not in seen:
                    seen.add(alike)
                    waiting.append(there)
    return tuple(turns)


@pytest.mark.slow
@pytest.mark.parametrize("begin", [State(), LEFT], ids=["new", "left the routine"])
def test_nothing_of_the_check_or_of_the_massage_is_ever_said(begin: State) -> None:
    for _, move, there, reply in every_turn(begin):
        assert not MASSAGE & set(said(reply)), move
        assert not there.at.may_be_withheld


@pytest.mark.slow
def test_who_asks_for_it_hears_what_can_be_done_instead() -> None:
    wanted = {MoveName.SAFETY_CHECK, MoveName.ROUTINE, MoveName.RESUME}
    for here, move, _, reply in every_turn(State()):
        if move.name in wanted and isinstance(here.at, Arrived | Menu):
            assert WITHHELD in said(reply)
            assert "breathing only" in " ".join(said(reply))


@pytest.mark.slow
def test_breathing_is_led_to_its_end() -> None:
    speeches = {reply.speech for *_, reply in every_turn(State())}
    steps = {part.step for speech in speeches for part in speech if isinstance(part, Begins)}
    assert steps == set(VARIANTS["breathing_only"].step_ids())


@pytest.mark.slow
def test_every_alarm_is_as_it_would_be_otherwise() -> None:
    alarms = 0
    for here, move, there, reply in every_turn(State()):
        if move.name is MoveName.URGENT_SYMPTOM:
            alarms += 1
            assert (there, reply) == respond(answering(INTERVIEW, here), here, move)
    assert alarms > 100


@pytest.mark.parametrize(
    "at",
    [
        Check(3),
        SelfCheck(1),
        Choice(Check(3)),
        Offer(),
        Resuming(),
        *(
            Routine(variant, step)
            for variant in Variants.ids()
            if VARIANTS[variant].needs_check
            for step in VARIANTS[variant].step_ids()
            if STEPS[step].seconds
        ),
    ],
    ids=str,
)
@pytest.mark.parametrize("move", [MoveName.YES, MoveName.NO, MoveName.NEXT, MoveName.REPEAT])
def test_a_session_that_was_in_it_when_the_setting_changed_starts_afresh(
    at: Position, move: MoveName
) -> None:
    for context in CONTEXTS:
        there, reply = respond(context, State(at), Move(move))
        assert said(reply)[0] == ENGLISH.general.started_afresh.text
        assert not MASSAGE & set(said(reply))
        assert not there.at.may_be_withheld


def test_the_screen_offers_breathing_in_place_of_check_and_routine() -> None:
    moves = [touch.move for touch in Menu().touches(CONTEXTS[0])]
    assert Move(MoveName.VARIANT, "breathing_only") in moves
    assert not {MoveName.SAFETY_CHECK, MoveName.ROUTINE} & {move.name for move in moves}
    assert isinstance(Menu().screen(CONTEXTS[0]), Screen)
