"""What is kept of a listener between sessions, and nothing else: never anything about health.

A record says whether somebody has been here before, at which pace and with which equipment they
like the routine, and where they left it. No answer, no condition and no outcome has a place in
it, and the ways of doing the routine that tell of the body are left out too.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Final, TypedDict, TypeGuard

from skill.content.facts import RESUMABLE_SECONDS, STRETCH, VARIANTS

VERSION: Final = 1
"""The version of the plain data; data of another version are no record."""

KEPT_VARIANTS: Final = frozenset(name for name, variant in VARIANTS if variant.is_equipment)
"""The variants that are kept: to ask for any other tells something about the body."""

KEPT_PACES: Final = frozenset(STRETCH)

_LATEST = 253_402_300_799
"""The last second of the year 9999: whatever is later is no time that somebody left."""


@dataclass(frozen=True)
class Place:
    """Where the routine was left: its variant, its step, and when, in seconds since the epoch."""

    variant: str
    step: str
    left: int


class _PlainPlace(TypedDict):
    variant: str
    step: str
    left: int


@dataclass(frozen=True)
class Record:
    """What is kept of one listener; an empty one is what a newcomer has."""

    been_here: bool = False
    pace: str | None = None
    variant: str | None = None
    place: Place | None = None

    def place_at(self, now: float) -> Place | None:
        """Return the place in the routine if it still counts ``now``, in seconds since the epoch.

        A place that was left later than now is not believed: a clock went wrong.
        """
        if self.place is None or not 0 <= now - self.place.left < RESUMABLE_SECONDS:
            return None
        return self.place


def to_plain(record: Record) -> dict[str, object]:
    """Return the record as data that JSON can hold, without what may not be kept.

    This is the one gate to every store: a pace or variant that is not among the kept ones, and
    a place that cannot be or belongs to such a variant, are left out.
    """
    place = asdict(record.place) if record.place else None
    return {
        "version": VERSION,
        "been_here": record.been_here,
        "pace": record.pace if _is_id(record.pace, KEPT_PACES) else None,
        "variant": record.variant if _is_id(record.variant, KEPT_VARIANTS) else None,
        "place": place if _is_place(place) else None,
    }


def from_plain(data: object) -> Record:
    """Return the record that :func:`to_plain` made into ``data``.

    Anything else gives an empty record: something missing, added, of another type, of another
    version, or an id that content does not know or that may not be kept.
    """
    if not (
        _has_fields(data, {"version", "been_here", "pace", "variant", "place"})
        and type(data["version"]) is int
        and data["version"] == VERSION
        and type(data["been_here"]) is bool
    ):
        return Record()
    pace, variant, place = data["pace"], data["variant"], data["place"]
    if not (
        (pace is None or _is_id(pace, KEPT_PACES))
        and (variant is None or _is_id(variant, KEPT_VARIANTS))
        and (place is None or _is_place(place))
    ):
        return Record()
    return Record(data["been_here"], pace, variant, Place(**place) if place else None)


def _is_id(value: object, known: frozenset[str]) -> TypeGuard[str]:
    return isinstance(value, str) and value in known


def _has_fields(data: object, names: set[str]) -> TypeGuard[dict[str, object]]:
    return isinstance(data, dict) and set(data) == names


def _is_place(data: object) -> TypeGuard[_PlainPlace]:
    return (
        _has_fields(data, {"variant", "step", "left"})
        and _is_id(data["variant"], KEPT_VARIANTS)
        and _is_id(data["step"], frozenset(VARIANTS[data["variant"]].step_ids()))
        and type(data["left"]) is int
        and 0 <= data["left"] <= _LATEST
    )
