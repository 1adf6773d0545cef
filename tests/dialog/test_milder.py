"""Changing any answer from no to anything else never makes the outcome milder."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import pytest

from skill.dialog.moves import UNKNOWN, Move, MoveName
from tests.dialog.listener import (
    EMERGENCY,
    INTERVIEW,
    NONE_CAME_UP,
    REASONS,
    STOPPED,
    Listener,
    said,
)

NOTHING_CAME_UP, UNDER_WAY, ENDED_BY_ANSWER, ENDED_BY_RED_FLAG = range(4)
NO = "no"


def answers(asked: str | None) -> dict[str, Move]:
    """Return what can be answered while a reason is asked about."""
    own = asked or REASONS[0]
    other = REASONS[(REASONS.index(own) + 1) % len(REASONS)]
    return {
        NO: Move(MoveName.NO),
        "yes": Move(MoveName.YES),
        "not sure": Move(MoveName.NOT_SURE),
        "not understood": Move(MoveName.FALLBACK),
        "own condition": Move(MoveName.CONDITION, own),
        "other condition": Move(MoveName.CONDITION, other),
        "further condition": Move(MoveName.CONDITION, "osteoporosis"),
        "unknown condition": Move(MoveName.CONDITION, UNKNOWN),
        "condition without a name": Move(MoveName.CONDITION),
        "deny another": Move(MoveName.DENY_CONDITION, other),
        "deny nothing": Move(MoveName.DENY_CONDITION),
        "unclear denial": Move(MoveName.UNCLEAR_DENIAL, own),
        "unclear denial of another": Move(MoveName.UNCLEAR_DENIAL, other),
        "question in between": Move(MoveName.BENEFITS),
        "help": Move(MoveName.HELP),
        "repeat": Move(MoveName.REPEAT),
        "red flag": Move(MoveName.URGENT_SYMPTOM, "chest_pain"),
    }


class Outcome(NamedTuple):
    """A listener, and how grave what was heard is so far."""

    listener: Listener
    rank: int = UNDER_WAY


@cache
def after(before: Outcome, answer: str) -> Outcome:
    """Return the outcome after one more answer."""
    if before.rank in (NOTHING_CAME_UP, ENDED_BY_RED_FLAG):
        return before
    listener, reply = before.listener.plays(answers(before.listener.asked)[answer])
    heard = set(said(reply))
    if heard & EMERGENCY:
        return Outcome(listener, ENDED_BY_RED_FLAG)
    if heard & NONE_CAME_UP:
        return Outcome(listener, NOTHING_CAME_UP)
    return Outcome(listener, ENDED_BY_ANSWER if heard & STOPPED else before.rank)


def begun() -> Outcome:
    return Outcome(Listener(INTERVIEW).plays(Move(MoveName.SAFETY_CHECK))[0])


def test_six_noes_and_nothing_else_are_the_mildest_outcome() -> None:
    outcome = begun()
    for _ in REASONS:
        assert outcome.rank == UNDER_WAY
        outcome = after(outcome, NO)
    assert outcome.rank == NOTHING_CAME_UP


@pytest.mark.slow
def test_any_other_answer_in_place_of_a_no_is_never_milder() -> None:
    """Over every sequence of six answers, and every one of them exchanged."""
    pairs: set[tuple[Outcome, Outcome]] = set()
    reached = {begun()}
    for left in range(len(REASONS), 0, -1):
        pairs = {(after(a, x), after(b, x)) for a, b in pairs for x in answers(None)}
        pairs |= {(after(o, NO), after(o, x)) for o in reached for x in answers(None) if x != NO}
        assert pairs, left
        for with_no, with_other in pairs:
            assert with_other.rank >= with_no.rank, (with_no, with_other)
        reached = {after(outcome, x) for outcome in reached for x in answers(None)}
    assert {outcome.rank for outcome in reached} == {0, 1, 2, 3}
