"""Thousands of random conversations, as envelopes, with interrupts and tampered attributes."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from skill.dialog.context import Screening
from skill.dialog.moves import Move, MoveName
from tests.alexa.envelopes import holder_of, places
from tests.alexa.listening import MOVES, RimListener, spoken
from tests.dialog.listener import NONE_CAME_UP, PRESSING, REASONS, WENT_ON, heard
from tests.script import skill_answer

INTERVIEW = skill_answer()
SELF_CHECK = skill_answer(Screening.SELF_CHECK)
ANSWER = {Screening.INTERVIEW: INTERVIEW, Screening.SELF_CHECK: SELF_CHECK}

ANYTHING = st.sampled_from(MOVES)
MOSTLY_NO = st.one_of(st.just(Move(MoveName.NO)), st.just(Move(MoveName.NO)), ANYTHING)
CONVERSATIONS = st.lists(st.one_of(MOSTLY_NO, ANYTHING), min_size=4, max_size=30)
CHECKS = st.lists(MOSTLY_NO, min_size=6, max_size=24).map(
    lambda moves: [Move(MoveName.SAFETY_CHECK), *moves]
)
NOT_A_CLEAR_NO = [
    move
    for move in MOVES
    if move.name not in (MoveName.NO, MoveName.DENY_CONDITION, MoveName.REPEAT)
]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)
many = settings(
    max_examples=3 * settings.default.max_examples,  # type: ignore[union-attr]  # there is one
    suppress_health_check=[HealthCheck.too_slow],
)


def says(passage: set[str], response: dict[str, Any]) -> bool:
    """Return whether the response says a sentence of the passage."""
    text = spoken(response)
    return any(sentence in text for sentence in passage)


def hold(listener: RimListener, move: Move, response: dict[str, Any]) -> None:
    """Hold a response against what must be true in every conversation."""
    if says(NONE_CAME_UP, response):
        assert listener.watch.denied == set(REASONS)
        assert move.name in (MoveName.NO, MoveName.DENY_CONDITION)
    if says(WENT_ON, response):
        assert move.name is MoveName.YES
    if says(PRESSING, response):
        assert listener.watch.through
    if move.name is MoveName.URGENT_SYMPTOM:
        assert "911" in spoken(response)
        assert response["response"]["shouldEndSession"] is False


@pytest.mark.slow
@many
@given(st.sampled_from(Screening), st.one_of(CONVERSATIONS, CHECKS))
@example(Screening.INTERVIEW, [Move(MoveName.SAFETY_CHECK), *[Move(MoveName.NO)] * 6])
def test_no_conversation_clears_anybody_but_by_six_clear_noes(
    screening: Screening, moves: list[Move]
) -> None:
    listener = RimListener(ANSWER[screening])
    for move in moves:
        hold(listener, move, listener.plays(move))


@pytest.mark.slow
@many
@given(st.lists(ANYTHING, max_size=6), st.data())
def test_attributes_that_anything_altered_never_lead_to_an_all_clear(
    moves: list[Move], data: st.DataObject
) -> None:
    listener = RimListener(INTERVIEW)
    for move in (Move(MoveName.SAFETY_CHECK), *moves):
        listener.plays(move)
    assume(listener.is_open)
    tampered: Any = {"root": copy.deepcopy(listener.attributes)}
    path = data.draw(st.sampled_from(list(places(tampered))))
    holder = holder_of(tampered, path)
    before = holder[path[-1]]
    holder[path[-1]] = data.draw(
        st.one_of(JSON, st.integers(0, 6)).filter(
            lambda value: json.dumps(value) != json.dumps(before) and value not in ({}, None)
        )
    )
    listener.attributes = tampered["root"]
    response = listener.plays(data.draw(MOSTLY_NO))
    assert not says(NONE_CAME_UP, response)
    assert not says(PRESSING, response)
    assert response["response"]["outputSpeech"]["ssml"]


@given(st.integers(0, 5), st.sampled_from(NOT_A_CLEAR_NO))
def test_one_other_answer_anywhere_among_the_noes_and_none_came_up_is_not_said(
    place: int, other: Move
) -> None:
    listener = RimListener(INTERVIEW)
    listener.plays(Move(MoveName.SAFETY_CHECK))
    for index in range(6):
        response = listener.plays(other if index == place else Move(MoveName.NO))
        assert not says(NONE_CAME_UP, response)


OFFER = {"version": 1, "at": {"name": "offer"}, "noticed": True, "misses": 0}
LAST_QUESTION = OFFER | {"at": {"name": "check", "question": 5}}


@pytest.mark.parametrize(
    "attributes",
    [
        *([1, 2], "conversation", 17, True, {"garbage": "g" * 100_000}),
        {"conversation": {}, "seal": ""},
        {"conversation": OFFER},
        {"conversation": OFFER, "seal": "0123456789abcdef"},
        {"conversation": LAST_QUESTION, "seal": None},
    ],
    ids=lambda attributes: str(attributes)[:60],
)
@pytest.mark.parametrize("move", [Move(MoveName.NO), Move(MoveName.YES), Move(MoveName.ROUTINE)])
def test_attributes_that_are_not_ours_start_afresh_in_words(attributes: object, move: Move) -> None:
    listener = RimListener(INTERVIEW)
    listener.plays(Move(MoveName.LAUNCH))
    listener.attributes = attributes
    response = listener.plays(move)
    assert "start again" in spoken(response)
    assert not says(NONE_CAME_UP | PRESSING, response)
    assert len(json.dumps(response)) < 5_000
    assert heard({spoken(response)[-1]}, "?")


def test_a_whole_number_may_come_back_without_its_fraction() -> None:
    """As from a service that writes numbers in another way."""

    def shortest(text: str) -> float:
        return int(float(text)) if float(text).is_integer() else float(text)

    listener = RimListener(INTERVIEW)
    for move in (Move(MoveName.VARIANT, "breathing_only"), Move(MoveName.YES)):
        listener.plays(move)
    listener.attributes = json.loads(json.dumps(listener.attributes), parse_float=shortest)
    listener.interrupts()
    assert "Step one of three" in spoken(listener.plays(Move(MoveName.REPEAT)))
