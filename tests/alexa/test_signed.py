"""``SKILL_REVIEW=required``: decided once at start, by the dates that ship and by the clock."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from skill.alexa.signed import ReviewGate, withheld
from skill.content import ENGLISH, Language
from skill.content.review import Checked, ReviewWords, Span

SPAN = Span("2027-01-10", "2028-01-10")


def english(checked: Checked) -> Mapping[str, Language]:
    review = ReviewWords(**{**vars(ENGLISH.review), "checked": checked})
    return {"en": Language(**{**vars(ENGLISH), "review": review})}


def seconds(day: str) -> float:
    return datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp()


def test_as_long_as_nothing_is_required_nothing_is_withheld() -> None:
    assert withheld(ReviewGate.OPEN, seconds("2027-02-01")) == frozenset()
    assert withheld(ReviewGate.OPEN, float("nan")) == frozenset()


def test_words_that_nobody_signed_are_withheld() -> None:
    assert withheld(ReviewGate.REQUIRED, seconds("2027-02-01")) == {"en"}


@pytest.mark.parametrize("day", ["2027-01-10", "2027-06-01", "2028-01-10"])
def test_signed_words_are_not(day: str) -> None:
    signed = english(Checked(begun=True, massage=SPAN))
    assert withheld(ReviewGate.REQUIRED, seconds(day), signed) == frozenset()


@pytest.mark.parametrize(
    "now",
    [
        seconds("2028-01-11"),
        seconds("2027-01-09"),
        0.0,
        -1e18,
        1e18,
        float("nan"),
        float("inf"),
    ],
    ids=["overdue", "before it was signed", "1970", "long ago", "far", "no number", "infinite"],
)
def test_overdue_words_and_a_bad_clock_are_the_same(now: float) -> None:
    signed = english(Checked(begun=True, massage=SPAN))
    assert withheld(ReviewGate.REQUIRED, now, signed) == {"en"}


def test_that_everything_else_is_signed_does_not_help() -> None:
    signed = english(Checked(begun=True, by=("doctor",), massage=None))
    assert withheld(ReviewGate.REQUIRED, seconds("2027-06-01"), signed) == {"en"}
