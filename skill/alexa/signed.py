"""Which languages' check and massage are withheld, since their words must be signed and aren't."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from enum import StrEnum

from skill.content import LANGUAGES, Language


class ReviewGate(StrEnum):
    """Whether words must be signed; the values of the setting ``SKILL_REVIEW``."""

    OPEN = "open"
    REQUIRED = "required"


def withheld(
    gate: ReviewGate, seconds: float, languages: Mapping[str, Language] = LANGUAGES
) -> frozenset[str]:
    """Return the codes of the languages whose check and massage nobody may be led through.

    The clock tells ``seconds`` since the epoch. Unsigned, changed and overdue words are all the
    same, and so is a clock that shows no day on which they were signed.
    """
    return frozenset(_unsigned(seconds, languages) if gate is ReviewGate.REQUIRED else ())


def _unsigned(seconds: float, languages: Mapping[str, Language]) -> Iterator[str]:
    today = _day(seconds)
    for code, language in languages.items():
        signed = language.review.checked.massage
        if signed is None or today is None or not signed.includes(today):
            yield code


def _day(seconds: float) -> date | None:
    try:
        return datetime.fromtimestamp(seconds, UTC).date()
    except (OverflowError, OSError, ValueError):
        return None
