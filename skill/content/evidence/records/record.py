"""What is recorded of a source.

A field that is None was not recorded: nobody has looked it up, or what was read doesn't say it.
Addresses leave ``https://`` out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from skill.content.evidence.source import Source


class Kind(StrEnum):
    """What kind of source it is."""

    SYSTEMATIC_REVIEW = "systematic review"
    REVIEW = "review"
    GUIDELINE = "guideline"
    CONSENSUS = "consensus of experts"
    TRIAL = "randomised trial"
    EXPERIMENT = "experiment"
    SURVEY = "survey or evaluation"
    CASE_REPORT = "case report"
    HEALTH_SERVICE = "public health service"
    AUTHORITY = "law or authority"
    CHARITY = "charity or patients' body"
    PROFESSION = "professional body, expert or clinic"
    PRESS = "press or reference work"
    HELP_LINE = "help line or emergency service"
    JUDGEMENT = "judgement of this project"

    @property
    def is_study(self) -> bool:
        """Return whether people were studied, so that who they were matters."""
        return self in _STUDIES


_STUDIES = frozenset(
    {
        Kind.SYSTEMATIC_REVIEW,
        Kind.REVIEW,
        Kind.TRIAL,
        Kind.EXPERIMENT,
        Kind.SURVEY,
        Kind.CASE_REPORT,
    }
)


class Hands(StrEnum):
    """Who did the massage that was studied."""

    THERAPIST = "therapist"
    OTHER = "another person"
    SELF = "the person themselves"
    NOBODY = "nobody"


class Read(StrEnum):
    """What of it was read."""

    FULL_TEXT = "the full text"
    ABSTRACT = "the abstract"
    BEGINNING = "the beginning of the page"
    COPY = "a copy on another site"
    REPORT = "a report of it, not the source"
    NOTHING = "nothing"


class Strength(StrEnum):
    """How far it can be trusted here."""

    H = "strong source, read"
    M = "copy, secondary or partial"
    L = "judgement"


@dataclass(frozen=True, eq=False)
class Record(Source):
    """A source with all that is recorded: who says it, where, of whom, and what of it was read.

    ``certainty`` is in the source's own terms.
    """

    key: str
    by: str
    address: str | None = None
    title: str | None = None
    published_in: str | None = None
    year: int | None = None
    kind: Kind = Kind.HEALTH_SERVICE
    studied: str | None = None
    body_part: str | None = None
    massage_by: Hands | None = None
    certainty: str | None = None
    read: Read = Read.BEGINNING
    read_on: date | None = None
    strength: Strength = Strength.M

    @property
    def record(self) -> Record:
        """Return itself."""
        return self
