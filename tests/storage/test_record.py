"""The text that a store keeps: whatever it holds, habits come out, and never more than may be."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from skill.content.facts import STRETCH, Variants
from skill.dialog.habits import KEPT_STEPS, Bookmark, Habits
from skill.dialog.position import MalformedStateError
from skill.storage.record import decoded, encoded
from tests.storage.people import NOW, STEPS, habits

MARKS = [Bookmark(name, step, NOW) for name, steps in KEPT_STEPS.items() for step in steps]
HABITS = st.builds(
    Habits,
    been_here=st.booleans(),
    pace=st.sampled_from(tuple(STRETCH)),
    variant=st.sampled_from(tuple(KEPT_STEPS)),
    bookmark=st.none()
    | st.builds(dataclasses.replace, st.sampled_from(MARKS), left=st.integers(0, 10 * NOW)),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
MARK = {"variant": "no_ball", "step": "rest", "left": NOW}
VERSION_1 = {"version": 1, "been_here": True, "pace": None, "variant": None, "place": None}
VERSION_2 = VERSION_1 | {"version": 2, "pace": "slower", "variant": "no_ball", "bookmark": MARK}
del VERSION_2["place"]


@given(HABITS)
def test_habits_come_back_as_they_were(kept: Habits) -> None:
    assert decoded(encoded(kept)) == kept


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(JSON.map(json.dumps))
@example("")
@example("{")
@example(b"\xff\x00")
@example("[" * 100_000)
def test_what_is_no_record_is_a_newcomers(text: str | bytes) -> None:
    assert decoded(text) == Habits()


@pytest.mark.parametrize(
    "change",
    [
        {"version": 4},
        {"version": "2"},
        {"been_here": 1},
        {"pace": "breakneck"},
        {"pace": ["slower"]},
        {"pace": None},
        {"variant": "sore_shoulder"},
        {"variant": 7},
        {"bookmark": {}},
        {"bookmark": MARK | {"step": "ball_left"}},
        {"bookmark": MARK | {"step": []}},
        {"bookmark": MARK | {"variant": {}}},
        {"bookmark": MARK | {"variant": "sore_shoulder"}},
        {"bookmark": MARK | {"left": str(NOW)}},
        {"bookmark": MARK | {"left": float(NOW)}},
        {"bookmark": MARK | {"left": -1}},
        {"bookmark": MARK | {"left": 10**30}},
        {"bookmark": MARK | {"left": True}},
        {"bookmark": MARK | {"answer": "yes"}},
        {"one_step": 1},
        {"sounds": "off"},
        {"answer": "yes"},
    ],
)
def test_a_record_that_is_not_strictly_right_is_a_newcomers(change: dict[str, Any]) -> None:
    record = json.loads(encoded(habits()))
    assert decoded(json.dumps(record | {"bookmark": MARK})) != Habits()
    assert decoded(json.dumps(record | change)) == Habits()
    for field in change:
        record.pop(field, None)
        assert field == "answer" or decoded(json.dumps(record)) == Habits()


@pytest.mark.parametrize(
    ("record", "read"),
    [
        (VERSION_1, Habits(been_here=True)),
        (VERSION_1 | {"pace": "faster"}, Habits(True, "faster")),
        (VERSION_1 | {"variant": "no_ball"}, Habits(True, variant="no_ball")),
        (VERSION_1 | {"place": MARK}, Habits(True, bookmark=Bookmark("no_ball", "rest", NOW))),
        (VERSION_1 | {"variant": "seated"}, Habits()),
        (VERSION_1 | {"place": MARK | {"step": STEPS}}, Habits()),
        (VERSION_1 | {"answer": "yes"}, Habits()),
        (VERSION_2, Habits(True, "slower", "no_ball", Bookmark("no_ball", "rest", NOW))),
    ],
)
def test_a_record_of_an_older_version_is_still_read(record: dict[str, Any], read: Habits) -> None:
    assert decoded(json.dumps(record)) == read


def test_habits_have_no_room_for_what_tells_of_the_body() -> None:
    """A variant that is new in content stops here: is to ask for it about health?"""
    telling = {"sore_shoulder", "seated", "breathing_only"}
    assert set(Variants.ids()) - set(KEPT_STEPS) == telling
    for variant in telling:
        with pytest.raises(MalformedStateError):
            Habits(variant=variant)
        with pytest.raises(MalformedStateError):
            Bookmark(variant, "rest", NOW)


@pytest.mark.parametrize(
    ("later", "counts"), [(0, True), (0.9, True), (1_799.9, True), (1_800, False), (-0.1, False)]
)
def test_a_place_counts_for_thirty_minutes(later: float, counts: bool) -> None:
    kept = habits()
    assert kept.at(NOW + later) == (kept if counts else kept.placeless())
