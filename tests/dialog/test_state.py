"""The state as plain data: what the skill wrote comes back, anything else is refused."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.content.facts import VARIANTS, Benefits
from skill.dialog.state import (
    After,
    Arrived,
    BenefitList,
    Check,
    Choice,
    Heard,
    MalformedStateError,
    Menu,
    Offer,
    OneBenefit,
    Position,
    ReasonList,
    Routine,
    SelfCheck,
    State,
    Topic,
    from_plain,
    to_plain,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


def routines() -> list[Position]:
    """Return every place in every variant of the routine."""
    places: list[Position] = [
        Routine(name, step) for name, variant in VARIANTS for step in variant.step_ids()
    ]
    return [*places, Routine("full", "lower_back", asking=True)]


POSITIONS: list[Position] = [
    Arrived(),
    Offer(),
    *map(Menu, Topic),
    *map(BenefitList, range(2)),
    *map(ReasonList, range(2)),
    *map(SelfCheck, range(2)),
    *map(Check, range(6)),
    *map(After, range(6)),
    *map(Choice, range(6)),
    *[OneBenefit(benefit, heard) for benefit in Benefits.ids() for heard in Heard],
    *routines(),
]
STATES = st.builds(
    State, at=st.sampled_from(POSITIONS), noticed=st.booleans(), misses=st.integers(0, 3)
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
    return [(data, name) for name in data] + [(data["at"], name) for name in data["at"]]


@given(STATES, st.data())
def test_a_field_of_another_type_is_refused(state: State, data: st.DataObject) -> None:
    plain = copy.deepcopy(to_plain(state))
    holder, name = data.draw(st.sampled_from(places(plain)))
    before = holder[name]
    holder[name] = data.draw(JSON.filter(lambda value: type(value) is not type(before)))
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


@pytest.mark.parametrize(
    "at",
    [
        {"name": "check", "question": 6},
        {"name": "check", "question": -1},
        {"name": "check", "question": True},
        {"name": "check", "question": 2.0},
        {"name": "after", "question": 99},
        {"name": "benefits", "group": 2},
        {"name": "benefit", "benefit": "longevity", "heard": "detail"},
        {"name": "benefit", "benefit": "tension", "heard": "everything"},
        {"name": "menu", "topic": "warfarin"},
        {"name": "routine", "variant": "breathing_only", "step": "lower_back", "asking": False},
        {"name": "routine", "variant": "full", "step": "rest", "asking": True},
        {"name": "all_clear"},
    ],
    ids=str,
)
def test_a_place_that_does_not_exist_is_refused(at: dict[str, Any]) -> None:
    plain = {"version": 1, "at": at, "noticed": True, "misses": 0}
    with pytest.raises(MalformedStateError):
        from_plain(plain)


@pytest.mark.parametrize("misses", [-1, 4, 10**30])
def test_a_count_that_cannot_be_is_refused(misses: int) -> None:
    plain = {**to_plain(State()), "misses": misses}
    with pytest.raises(MalformedStateError):
        from_plain(plain)


def test_another_version_is_refused() -> None:
    with pytest.raises(MalformedStateError):
        from_plain({**to_plain(State()), "version": 2})
