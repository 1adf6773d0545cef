"""What outlives a session: a listener's habits and their place in the routine, never health.

One record serves the session attributes and every store. What may not be kept has no room in
it: there is no field for an answer or an outcome, and the ways of doing the routine that tell of
the body are refused.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from skill.content.facts import RESUMABLE_SECONDS, STRETCH, VARIANTS
from skill.dialog.position import MalformedStateError, require

NORMAL_PACE: Final = "normal"
FULL: Final = "full"
"""The variant of the routine that leaves nothing out."""

KEPT_STEPS: Final[Mapping[str, tuple[str, ...]]] = {
    name: variant.step_ids() for name, variant in VARIANTS if variant.is_equipment
}
"""The variants that may be kept, with their steps: they tell only which things are at hand."""

_LATEST: Final = 253_402_300_799
"""The last second of the year 9999: whatever is later is no time that somebody left."""


@dataclass(frozen=True)
class Bookmark:
    """A step of the routine to which somebody may go back for a while.

    ``left`` is when it was left, in seconds since the epoch, as the adapter tells it.

    Raises:
        MalformedStateError: there is no such step or time, or the variant tells of the body.
    """

    variant: str
    step: str
    left: int

    def __post_init__(self) -> None:
        """Refuse what cannot be, and what may not be kept."""
        require(self.step in KEPT_STEPS.get(self.variant, ()))
        require(0 <= self.left <= _LATEST)


@dataclass(frozen=True)
class Habits:
    """What is remembered of a listener; as made without arguments, what a newcomer has.

    Raises:
        MalformedStateError: there is no such pace, or the variant tells of the body.
    """

    been_here: bool = False
    pace: str = NORMAL_PACE
    variant: str = FULL
    bookmark: Bookmark | None = None
    one_step: bool = False
    """Whether it is asked after each step of the routine."""
    sounds: bool = True

    def __post_init__(self) -> None:
        """Refuse what cannot be, and what may not be kept."""
        require(self.pace in STRETCH)
        require(self.variant in KEPT_STEPS)

    def at(self, now: float) -> Habits:
        """Return the habits as they count ``now``, in seconds since the epoch.

        A place counts for half an hour. One that was left later than now is not believed: a
        clock went wrong.
        """
        if self.bookmark is None or 0 <= now - self.bookmark.left < RESUMABLE_SECONDS:
            return self
        return self.placeless()

    def placeless(self) -> Habits:
        """Return the habits without a place."""
        return dataclasses.replace(self, bookmark=None)


def to_plain(habits: Habits) -> dict[str, Any]:
    """Return the habits as data that JSON can hold."""
    mark = habits.bookmark
    return {**vars(habits), "bookmark": mark and {**vars(mark)}}


def from_plain(data: object) -> Habits:
    """Return the habits that :func:`to_plain` made into ``data``.

    Raises:
        MalformedStateError: anything is missing, added, of another type, or not to be kept.
    """
    match data:
        case {
            "been_here": bool(been_here),
            "pace": str(pace),
            "variant": str(variant),
            "bookmark": mark,
            "one_step": bool(one_step),
            "sounds": bool(sounds),
            **others,
        } if not others:
            place = None if mark is None else _bookmark(mark)
            return Habits(been_here, pace, variant, place, one_step, sounds)
    raise MalformedStateError("these are no habits")


def _bookmark(data: object) -> Bookmark:
    match data:
        case {"variant": str(variant), "step": str(step), "left": left, **others} if not others:
            require(type(left) is int)
            return Bookmark(variant, step, left)
    raise MalformedStateError("this is no place")
