"""Where the words must be signed and aren't: breathing only, and every alarm as ever."""

from __future__ import annotations

import dataclasses

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
from skill.dialog.reply import Begins
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
    Played,
    answering,
    kept,
    said,
    walked,
)

CONTEXTS = [dataclasses.replace(c, withheld=True) for c in (REMEMBERING, SELF_CHECK)]
LEFT = State(habits=Habits(been_here=True, bookmark=Bookmark("full", "shoulder_rolls", 0)))
MASSAGE = NONE_CAME_UP | WENT_ON | PRESSING | BEGUN | set(QUESTIONS)
WITHHELD = ENGLISH.review.withheld[0].text


@kept
def every_turn() -> tuple[Played, ...]:
    """Return every turn of every path, while the massage is withheld."""
    return tuple(turn for each in CONTEXTS for turn in walked(each, State(), LEFT, alike=_alike))


def _alike(state: State) -> State:
    return dataclasses.replace(state, noticed=False, misses=0)


@pytest.mark.slow
def test_nothing_of_the_check_or_of_the_massage_is_ever_said() -> None:
    for turn in every_turn():
        assert MASSAGE.isdisjoint(turn.speech), turn.move
        assert not turn.there.at.may_be_withheld


@pytest.mark.slow
def test_who_asks_for_it_hears_what_can_be_done_instead() -> None:
    wanted = {MoveName.SAFETY_CHECK, MoveName.ROUTINE, MoveName.RESUME}
    for turn in every_turn():
        if turn.move.name in wanted and isinstance(turn.here.at, Arrived | Menu):
            assert WITHHELD in turn.speech
            assert "breathing only" in " ".join(turn.speech)


@pytest.mark.slow
def test_breathing_is_led_to_its_end() -> None:
    speeches = {turn.reply.speech for turn in every_turn()}
    steps = {part.step for speech in speeches for part in speech if isinstance(part, Begins)}
    assert steps == set(VARIANTS["breathing_only"].step_ids())


@pytest.mark.slow
def test_every_alarm_is_as_it_would_be_otherwise() -> None:
    alarms = [turn for turn in every_turn() if turn.move.name is MoveName.URGENT_SYMPTOM]
    assert len(alarms) > 100
    for turn in alarms:
        otherwise = respond(answering(INTERVIEW, turn.here), turn.here, turn.move)
        assert (turn.there, turn.reply) == otherwise


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
