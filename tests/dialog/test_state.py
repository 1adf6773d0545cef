"""The state as plain data: what the skill wrote comes back, anything else is refused."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.content.facts import STEPS, STRETCH, VARIANTS, Benefits, Tier
from skill.dialog.habits import KEPT_STEPS, Bookmark, Habits
from skill.dialog.plain import from_plain, to_plain
from skill.dialog.position import MalformedStateError, Position
from skill.dialog.positions.after import After, Choice
from skill.dialog.positions.alarm import Alarm
from skill.dialog.positions.benefit_list import BenefitList
from skill.dialog.positions.check import Check
from skill.dialog.positions.further import Further
from skill.dialog.positions.menu import Arrived, Menu, Topic
from skill.dialog.positions.offer import Offer
from skill.dialog.positions.one_benefit import Heard, OneBenefit
from skill.dialog.positions.reason_list import ReasonList
from skill.dialog.positions.resuming import Resuming
from skill.dialog.positions.routine import Routine
from skill.dialog.positions.self_check import SelfCheck
from skill.dialog.state import MOST_PLACES, State
from skill.dialog.stepping import Phase
from skill.dialog.timing import Playing

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


def routines() -> list[Position]:
    """Return every place in every variant of the routine."""
    doing: list[Position] = [
        Routine(name, step, phase)
        for name, variant in VARIANTS
        for step in variant.step_ids()
        for phase in Phase
        if phase is not Phase.BALL or STEPS[step].uses_ball
    ]
    return doing


POSITIONS: list[Position] = [
    Arrived(),
    Offer(),
    Resuming(),
    *map(Menu, Topic),
    *map(BenefitList, range(2)),
    *map(ReasonList, range(2)),
    *map(SelfCheck, range(3)),
    *map(Check, range(6)),
    *[kind(where) for kind in (After, Choice) for where in map(Check, range(6))],
    *[Alarm(tier, where) for tier in Tier for where in (Menu(), Check(2), Further(0, "full"))],
    *[Further(number, "no_ball") for number in range(3)],
    *[OneBenefit(benefit, heard) for benefit in Benefits.ids() for heard in Heard],
    *routines(),
]
MARKS = [Bookmark(variant, step, 0) for variant, steps in KEPT_STEPS.items() for step in steps]
HABITS = st.builds(
    Habits,
    been_here=st.booleans(),
    pace=st.sampled_from(list(STRETCH)),
    variant=st.sampled_from(list(KEPT_STEPS)),
    bookmark=st.none() | st.sampled_from(MARKS),
    one_step=st.booleans(),
    sounds=st.booleans(),
)
PLAYING = st.lists(st.integers(0, 240), min_size=2, max_size=8).map(
    lambda seconds: Playing(tuple(sorted(seconds)[:-1]), max(seconds))
)
STATES = st.builds(
    State,
    at=st.sampled_from(POSITIONS),
    noticed=st.booleans(),
    misses=st.integers(0, 3),
    habits=HABITS,
    playing=st.none() | PLAYING,
    places=st.integers(0, MOST_PLACES),
)


@given(STATES)
def test_a_state_comes_back_through_json(state: State) -> None:
    assert from_plain(json.loads(json.dumps(to_plain(state)))) == state


@given(JSON)
def test_whatever_is_no_state_is_refused(data: object) -> None:
    with pytest.raises(MalformedStateError):
        from_plain(data)


def places(data: dict[str, Any]) -> list[tuple[dict[str, Any], str]]:
    """Return each field of a state's plain data with the object that holds it."""
    parts = (data, data["at"], data["habits"])
    return [(part, name) for part in parts for name in part]


OPTIONAL = {"bookmark", "before", "playing"}
"""What a state may be without."""


@given(STATES, st.data())
def test_a_field_of_another_type_is_refused(state: State, data: st.DataObject) -> None:
    plain = copy.deepcopy(to_plain(state))
    holder, name = data.draw(st.sampled_from(places(plain)))
    allowed = {type(holder[name]), *([type(None)] if name in OPTIONAL else ())}
    holder[name] = data.draw(JSON.filter(lambda value: type(value) not in allowed))
    with pytest.raises(MalformedStateError):
        from_plain(plain)


@given(STATES, st.data())
def test_a_field_too_few_or_too_many_is_refused(state: State, data: st.DataObject) -> None:
    plain = copy.deepcopy(to_plain(state))
    holder, name = data.draw(st.sampled_from(places(plain)))
    if data.draw(st.booleans()):
        del holder[name]
    else:
        holder[data.draw(st.text().filter(lambda text: text not in holder))] = 1
    with pytest.raises(MalformedStateError):
        from_plain(plain)


HABITS_OF_A_NEWCOMER = to_plain(State())["habits"]
PLACES: list[dict[str, Any]] = [
    {"name": "check", "question": 6},
    {"name": "check", "question": -1},
    {"name": "check", "question": True},
    {"name": "check", "question": 2.0},
    {"name": "after", "where": {"name": "menu", "topic": "welcome"}},
    {"name": "after", "where": {"name": "check", "question": 99}},
    {"name": "alarm", "tier": "urgent", "where": {"name": "offer"}, "asked": "again"},
    {"name": "alarm", "tier": "mild", "where": {"name": "menu"}, "asked": "again"},
    {"name": "further", "question": 0, "variant": "breathing_only"},
    {"name": "benefits", "group": 2},
    {"name": "self_check", "group": 3},
    {"name": "self_check", "group": -1},
    {"name": "benefit", "benefit": "longevity", "heard": "detail"},
    {"name": "benefit", "benefit": "tension", "heard": "everything"},
    {"name": "menu", "topic": "warfarin"},
    {"name": "routine", "variant": "breathing_only", "step": "lower_back", "phase": "playing"},
    {"name": "routine", "variant": "full", "step": "rest", "phase": "done"},
    {"name": "routine", "variant": "full", "step": "rest", "phase": "ball"},
    {"name": "all_clear"},
]
NOT_KEPT: list[dict[str, Any]] = [
    {"pace": "frantic"},
    {"variant": "sore_shoulder"},
    {"variant": "seated"},
    {"bookmark": {"variant": "full", "step": "sauna", "left": 0}},
    {"bookmark": {"variant": "no_ball", "step": "ball_left", "left": 0}},
    {"bookmark": {"variant": "sore_shoulder", "step": "rest", "left": 0}},
    {"bookmark": {"variant": "breathing_only", "step": "rest", "left": 0}},
    {"bookmark": ["full", "rest", 0]},
]
TIMES: list[Any] = [
    *([], [[], 3], [[3, 2], 9], [[3], 2]),
    *([[-1], 9], [[3.5], 9], [[3], "9"], [[True], 9]),
]


@pytest.mark.parametrize(
    "changed",
    [
        *({"at": at} for at in PLACES),
        *({"habits": {**HABITS_OF_A_NEWCOMER, **habits}} for habits in NOT_KEPT),
        *({"playing": playing} for playing in TIMES),
        *({"misses": misses} for misses in (-1, 4, 10**30)),
        {"version": 1},
    ],
    ids=str,
)
def test_what_cannot_be_or_is_not_kept_is_refused(changed: dict[str, Any]) -> None:
    with pytest.raises(MalformedStateError):
        from_plain({**to_plain(State()), **changed})
