"""Between sessions: habits are read once as a session begins, and written once as it ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import time

from ask_sdk_core.attributes_manager import AbstractPersistenceAdapter
from ask_sdk_core.handler_input import HandlerInput

from skill.dialog.state import FULL, NORMAL_PACE, Habits, Place, State
from skill.storage import record as kept
from skill.storage.record import Record


@dataclass(frozen=True)
class Keeper:
    """Keeps habits in a store, if there is one; the clock gives seconds since the epoch."""

    store: AbstractPersistenceAdapter | None = None
    clock: Callable[[], float] = time

    @property
    def remembers(self) -> bool:
        """Return whether anything outlives a session."""
        return self.store is not None

    def recall(self, handler_input: HandlerInput) -> Record | None:
        """Return the listener's record; None if there is no store, or it gives no answer."""
        if self.store is None:
            return None
        plain = self.store.get_attributes(handler_input.request_envelope)
        return kept.from_plain(plain) if plain else None

    def habits(self, record: Record | None) -> Habits:
        """Return the habits that a record tells of."""
        if record is None:
            return Habits()
        place = record.place_at(self.clock())
        return Habits(
            been_here=record.been_here,
            pace=record.pace or NORMAL_PACE,
            variant=record.variant or FULL,
            place=Place(place.variant, place.step) if place else None,
        )

    def still_valid(self, state: State, record: Record | None) -> State:
        """Return the state without a place that has been left for too long by now."""
        if self.habits(record).place is None and state.habits.place is not None:
            return state.with_habits(place=None)
        return state

    def keep(self, handler_input: HandlerInput, record: Record | None, habits: Habits) -> None:
        """Write the habits if they are no longer as the record has them."""
        if self.store is None or record is None:
            return
        now = self._record(habits, record)
        if now != record:
            self.store.save_attributes(handler_input.request_envelope, kept.to_plain(now))

    def forget(self, handler_input: HandlerInput) -> None:
        """Delete the listener's record.

        Raises:
            NotForgottenError: the store did not confirm it.
        """
        if self.store is not None:
            self.store.delete_attributes(handler_input.request_envelope)

    def _record(self, habits: Habits, before: Record) -> Record:
        return Record(
            been_here=habits.been_here,
            pace=None if habits.pace == NORMAL_PACE else habits.pace,
            variant=None if habits.variant == FULL else habits.variant,
            place=self._place(habits.place, before.place),
        )

    def _place(self, place: Place | None, before: kept.Place | None) -> kept.Place | None:
        """Return the place with the time when it was left: now, unless it was there before."""
        if place is None:
            return None
        if before and (before.variant, before.step) == (place.variant, place.step):
            return before
        return kept.Place(place.variant, place.step, int(self.clock()))
