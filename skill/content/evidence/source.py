"""A source by its key, and how it stands behind a sentence."""

from __future__ import annotations

from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from skill.content.evidence.records.record import Record


class Support(StrEnum):
    """How far a source stands behind the sentence that cites it."""

    FULLY = "fully"
    PARTLY = "partly"
    BY_ANALOGY = "by analogy"
    """It is about another part of the body, other people, or another way of touching."""


class Source:
    """A source by its key; its record is read when somebody first asks for it."""

    def __init__(self, key: str) -> None:
        """Take the key."""
        self.key = key

    @property
    def record(self) -> Record:
        """Return all that is recorded of it.

        Raises:
            KeyError: there is no source of that key.
        """
        record: Record = import_module("skill.content.evidence.records").RECORDS[self.key]
        return record

    @property
    def partly(self) -> Citation:
        """Return a citation of it that it supports partly."""
        return Citation(self, Support.PARTLY)

    @property
    def by_analogy(self) -> Citation:
        """Return a citation of it that it supports by analogy only."""
        return Citation(self, Support.BY_ANALOGY)

    def __eq__(self, other: object) -> bool:
        """Return whether it is the same source."""
        return isinstance(other, Source) and self.key == other.key

    def __hash__(self) -> int:
        """Return the key's hash."""
        return hash(self.key)


class Citation(NamedTuple):
    """A source behind a sentence, and how far it supports that sentence."""

    source: Source
    support: Support = Support.FULLY


def cited(citations: tuple[Source | Citation, ...]) -> tuple[Citation, ...]:
    """Return the citations; a source by itself supports the sentence fully."""
    return tuple(c if isinstance(c, Citation) else Citation(c) for c in citations)
