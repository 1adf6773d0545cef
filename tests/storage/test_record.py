"""The record's codec: whatever comes in, a record comes out, and never more than may be kept."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.content.facts import STRETCH, VARIANTS, Variants
from skill.storage import Place, Record, from_plain, to_plain
from skill.storage.record import KEPT_VARIANTS
from tests.storage.people import NOW, plain, record

PLACES = st.sampled_from(sorted(KEPT_VARIANTS)).flatmap(
    lambda variant: st.builds(
        Place,
        variant=st.just(variant),
        step=st.sampled_from(VARIANTS[variant].step_ids()),
        left=st.integers(0, 253_402_300_799),
    )
)
RECORDS = st.builds(
    Record,
    been_here=st.booleans(),
    pace=st.none() | st.sampled_from(tuple(STRETCH)),
    variant=st.none() | st.sampled_from(sorted(KEPT_VARIANTS)),
    place=st.none() | PLACES,
)
ANY_ID = st.none() | st.text() | st.sampled_from([*Variants.ids(), *tuple(STRETCH)])
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
PATHS = st.sampled_from(
    [("version",), ("been_here",), ("pace",), ("variant",), ("place",)]
    + [("place", name) for name in ("variant", "step", "left")]
)


@given(RECORDS)
def test_a_record_comes_back_as_it_was(kept: Record) -> None:
    assert from_plain(json.loads(json.dumps(to_plain(kept)))) == kept


@given(ANYTHING)
def test_anything_else_is_an_empty_record(data: object) -> None:
    assert from_plain(data) == Record()


@given(RECORDS, PATHS, ANYTHING)
def test_a_field_of_another_kind_never_breaks_it(
    kept: Record, path: tuple[str, ...], value: object
) -> None:
    data: dict[str, Any] = to_plain(kept)
    inner = data
    for name in path[:-1]:
        inner = inner[name] or {}
    inner[path[-1]] = value
    assert from_plain(to_plain(from_plain(data))) == from_plain(data)


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"version": True},
        {"version": 1.0},
        {"been_here": 1},
        {"pace": "breakneck"},
        {"pace": ["slower"]},
        {"variant": "sore_shoulder"},
        {"variant": 7},
        {"place": {}},
        {"place": {"variant": "no_ball", "step": "ball_left", "left": NOW}},
        {"place": {"variant": "no_ball", "step": [], "left": NOW}},
        {"place": {"variant": {}, "step": "rest", "left": NOW}},
        {"place": {"variant": "no_ball", "step": "rest", "left": str(NOW)}},
        {"place": {"variant": "no_ball", "step": "rest", "left": float(NOW)}},
        {"place": {"variant": "no_ball", "step": "rest", "left": -1}},
        {"place": {"variant": "no_ball", "step": "rest", "left": 10**30}},
        {"place": {"variant": "no_ball", "step": "rest", "left": True}},
        {"place": {"variant": "no_ball", "step": "rest", "left": NOW, "answer": "yes"}},
        {"answer": "yes"},
    ],
)
def test_data_that_are_not_strictly_right_are_an_empty_record(change: dict[str, object]) -> None:
    assert from_plain(plain()) == record()
    assert from_plain(plain() | change) == Record()


@pytest.mark.parametrize("field", ["version", "been_here", "pace", "variant", "place"])
def test_a_missing_field_is_an_empty_record(field: str) -> None:
    data = plain()
    del data[field]
    assert from_plain(data) == Record()


@given(
    st.builds(
        Record,
        been_here=st.booleans(),
        pace=ANY_ID,
        variant=ANY_ID,
        place=st.none()
        | st.builds(Place, variant=st.text() | ANY_ID, step=st.text(), left=st.integers()),
    )
)
def test_whatever_a_record_holds_only_what_may_be_kept_goes_out(held: Record) -> None:
    data = to_plain(held)
    assert to_plain(from_plain(data)) == data
    assert "sore_shoulder" not in json.dumps(data)
    assert from_plain(data).been_here is held.been_here


@pytest.mark.parametrize("variant", ["sore_shoulder", "seated", "breathing_only"])
def test_a_variant_that_tells_of_the_body_is_not_kept(variant: str) -> None:
    held = Record(True, "slower", variant, Place(variant, "rest", NOW))
    assert from_plain(to_plain(held)) == Record(True, "slower")


def test_each_variant_was_decided_on() -> None:
    """A variant that is new in content stops here: is to ask for it about health?"""
    assert set(Variants.ids()) - KEPT_VARIANTS == {"sore_shoulder", "seated", "breathing_only"}


@pytest.mark.parametrize(
    ("seconds_later", "counts"),
    [
        (0, True),
        (0.9, True),
        (1_799.9, True),
        (1_800, False),
        (-0.1, False),
    ],
)
def test_the_place_counts_for_thirty_minutes(seconds_later: float, counts: bool) -> None:
    kept = record()
    assert kept.place_at(NOW + seconds_later) == (kept.place if counts else None)


def test_who_left_no_place_has_none() -> None:
    assert Record(been_here=True).place_at(NOW) is None
