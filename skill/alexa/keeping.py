"""Between sessions: what is read of a listener as a session begins, and what is written when.

Habits are written as a session ends. The place in the routine is written as a session ends in
it, and as soon as it is said that it is kept. It is taken away in the very turn in which it no
longer counts, and once more in every later one until the store has confirmed that.
"""

from __future__ import annotations

from dataclasses import dataclass

from skill.alexa.memory import Remembered
from skill.dialog.state import State
from skill.storage import BoundedStore


@dataclass(frozen=True)
class Keeper:
    """Keeps the habits of one listener; ``now`` is in seconds since the epoch."""

    store: BoundedStore
    user_id: str
    now: int

    def begin(self) -> Remembered:
        """Return what is remembered as a session begins."""
        stored = self.store.read(self.user_id)
        return Remembered(State(habits=stored) if stored else State(), stored)

    def settle(
        self, before: Remembered, state: State, *, writes: bool, is_risk: bool = False
    ) -> Remembered:
        """Return what is remembered after a turn, once the store was told of it.

        ``state`` is where the conversation now stands. ``writes``: the session ends, or it is
        said that the place is kept. ``is_risk``: the turn takes any place away, also one that
        the store may have though it gave no answer.
        """
        kept, stored, owes = state.left(self.now), before.stored, before.owes
        is_gone = stored and stored.at(self.now).bookmark and not kept.bookmark
        if is_gone or is_risk:
            state = state.with_habits(bookmark=None)
        if is_gone or is_risk or owes:
            placeless = kept.placeless() if stored else None
            owes = not self.store.withdraw(self.user_id, self.now, placeless)
            stored = stored if owes else placeless
        if writes and stored and not owes:
            if kept != stored and not self.store.write(self.user_id, kept):
                return Remembered(state, stored, owes=True)
            state, stored = state.with_habits(bookmark=kept.bookmark), kept
        return Remembered(state, stored, owes)

    def has_kept(self, after: Remembered) -> bool:
        """Return whether the store has confirmed where the listener now stands."""
        return after.stored == after.state.left(self.now)

    def forget(self) -> None:
        """Delete the listener's record.

        Raises:
            NotForgottenError: the store did not confirm it.
        """
        self.store.delete(self.user_id)
