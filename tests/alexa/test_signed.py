"""``SKILL_REVIEW=required``: decided once at start, by the dates that ship and by the clock."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from skill.alexa.signed import ReviewGate, withheld
from skill.content import ENGLISH, LANGUAGES, Language
from skill.content.review import Checked, ReviewWords, Span


def english(checked: Checked) -> Mapping[str, Language]:
    review = ReviewWords(**{**vars(ENGLISH.review), "checked": checked})
    return {"en": Language(**{**vars(ENGLISH), "review": review})}


def seconds(day: str) -> float:
    return datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp()


SIGNED = english(Checked(begun=True, massage=Span("2027-01-10", "2028-01-10")))
BUT_FOR_THE_MASSAGE = english(Checked(begun=True, by=("doctor",), massage=None))


@pytest.mark.parametrize("now", [seconds("2027-02-01"), float("nan")])
def test_as_long_as_nothing_is_required_nothing_is_withheld(now: float) -> None:
    assert withheld(ReviewGate.OPEN, now) == frozenset()


@pytest.mark.parametrize("day", ["2027-01-10", "2027-06-01", "2028-01-10"])
def test_signed_words_are_not_withheld(day: str) -> None:
    assert withheld(ReviewGate.REQUIRED, seconds(day), SIGNED) == frozenset()


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (seconds("2027-06-01"), LANGUAGES),
        (seconds("2027-06-01"), BUT_FOR_THE_MASSAGE),
        (seconds("2027-01-09"), SIGNED),
        (seconds("2028-01-11"), SIGNED),
        *((time, SIGNED) for time in (0.0, -1e18, 1e18, float("nan"), float("inf"))),
    ],
    ids=[
        *("nobody signed", "all else is signed", "before it was signed", "overdue"),
        *("1970", "long ago", "far", "no number", "infinite"),
    ],
)
def test_unsigned_and_overdue_words_and_a_bad_clock_are_the_same(
    now: float, words: Mapping[str, Language]
) -> None:
    assert withheld(ReviewGate.REQUIRED, now, words) == {"en"}
