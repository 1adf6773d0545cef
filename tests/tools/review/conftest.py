"""All that can be heard in English, walked once, and verdicts for tests to put into ledgers."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from skill.content import ENGLISH, Language
from skill.dialog import steps
from skill.dialog.context import Context
from skill.dialog.turn import Turn
from skill.tools.review.bound import Bounds, bounds_of
from skill.tools.review.heard import Heard, Walk, walked
from skill.tools.review.ledger import Entry, Ledger, Verdict
from skill.tools.review.status import Review, review

TODAY = date(2027, 3, 1)
USUAL = Entry(
    answer="general.goodbye",
    verdict=Verdict.APPROVED,
    reviewer="Zoë Müller",
    profession="doctor",
    register="GMC",
    number="1234567",
    country="GB",
    interests="none",
    on=date(2027, 1, 10),
    months=24,
    bound=("says: Take care.", "general.goodbye: safety"),
)


def entry(**fields: Any) -> Entry:  # noqa: ANN401  any field of an entry
    """Return an approval of something, with some fields as given."""
    return dataclasses.replace(USUAL, **fields)


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


class Again(Walk):
    """A walk that takes the turns alone on which the one of English heard something new."""

    def _explore(self, context: Context) -> None:
        for turn in walked(ENGLISH).turns:
            if turn.context.screening is context.screening:
                here = dataclasses.replace(turn.context, language=self._language)
                self._play(turn._replace(context=here))

    def _replay(self, turn: Turn) -> None:
        """The turns are there as they are heard elsewhere, too."""


def bound_anew(
    language: Language = ENGLISH, walk: type[Walk] = Again
) -> Mapping[str, tuple[str, ...]]:
    """Return what each answer binds to once something was changed, which lasts no longer."""
    forget_scripts = vars(steps)["_spoken"].cache_clear
    forget_scripts()
    bounds = bounds_of(language)
    found = {key: bounds.of(heard) for key, heard in walk(language).walk().items()}
    forget_scripts()
    return found
