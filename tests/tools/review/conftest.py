"""All that can be heard in English, walked once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from skill.content import ENGLISH
from skill.dialog import steps
from skill.tools.review.bound import Bounds, bounds_of
from skill.tools.review.heard import Heard, Walk
from skill.tools.review.ledger import Ledger
from skill.tools.review.status import Review, review

TODAY = date(2027, 3, 1)


@pytest.fixture(scope="session")
def unsigned() -> Review:
    """Return how it stands where nobody has signed anything."""
    return review(ENGLISH, Ledger(), TODAY)


@pytest.fixture(scope="session")
def heard(unsigned: Review) -> Mapping[str, Heard]:
    return {answer.heard.key: answer.heard for answer in unsigned.answers}


@pytest.fixture(scope="session")
def bounds() -> Bounds:
    return bounds_of(ENGLISH)


def bound_anew() -> Mapping[str, tuple[str, ...]]:
    """Return what each answer binds to once something was changed: all is walked again."""
    vars(steps)["_spoken"].cache_clear()
    bounds = bounds_of(ENGLISH)
    return {key: bounds.of(found) for key, found in Walk(ENGLISH).walk().items()}
