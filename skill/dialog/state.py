"""The whole state of a conversation: its position, and what is remembered of the listener."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

from skill.dialog.habits import Habits
from skill.dialog.position import Position, require
from skill.dialog.timing import Playing

MOST_PLACES = 5
"""How often a place is written while a routine is under way; once more as its session ends."""

MOST_MISSES = 3
"""How many utterances that were not understood are told apart at one position."""


def _arrived() -> Position:
    from skill.dialog.positions.menu import Arrived  # noqa: PLC0415  positions import the state

    return Arrived()


@dataclass(frozen=True)
class State:
    """The whole state of a conversation.

    ``noticed``: the educational notice was given in this session. ``misses``: how often the
    question of this position was not understood. ``habits``: what outlives the session.
    ``before``: what "go back" opens again, as a wrong turn led here from there. ``asides``: how
    often something else was answered meanwhile, counted to two, so that words vary.
    ``playing``: when the steps of the routine begin that the last response plays. ``places``: how
    many places of this routine were to be written.
    """

    at: Position = dataclasses.field(default_factory=_arrived)
    noticed: bool = False
    misses: int = 0
    habits: Habits = dataclasses.field(default_factory=Habits)
    before: Position | None = None
    asides: int = 0
    playing: Playing | None = None
    places: int = 0

    def __post_init__(self) -> None:
        """Refuse a count that cannot be.

        Raises:
            MalformedStateError: ``misses`` or ``places`` is negative, or more than there may be;
                there are no such asides; or nothing goes back to what was before.
        """
        require(0 <= self.misses <= MOST_MISSES)
        require(0 <= self.places <= MOST_PLACES)
        require(self.asides in (0, 1))
        require(self.before is None or self.before.reopens)

    def moved(self, at: Position, before: Position | None = None) -> State:
        """Return the state at another position, where nothing was misheard yet."""
        return dataclasses.replace(self, at=at, misses=0, before=before, asides=0, playing=None)

    def aside(self) -> State:
        """Return the state once something was answered beside the open question."""
        return dataclasses.replace(self, asides=1 - self.asides)

    def with_habits(self, **changes: Any) -> State:  # noqa: ANN401
        """Return the state with some of the habits changed."""
        return dataclasses.replace(self, habits=dataclasses.replace(self.habits, **changes))

    def left(self, now: int) -> Habits:
        """Return the habits as they are once the listener leaves here.

        ``now`` is in seconds since the epoch. Somebody who leaves in a step of the routine may
        go back to it for a while.
        """
        bookmark = self.at.bookmark(self.habits.bookmark, now)
        return dataclasses.replace(self.habits, bookmark=bookmark)

    def fresh(self, now: int) -> State:
        """Return the state without a place that was left too long ago."""
        habits = self.habits.at(now)
        return self if habits is self.habits else dataclasses.replace(self, habits=habits)

    def missed(self) -> State:
        """Return the state after one more utterance that was not understood here."""
        return dataclasses.replace(self, misses=min(self.misses + 1, MOST_MISSES))
