"""A dictionary that stays small: its entries end at a time, and there are only so many."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Generic, TypeVar

MOST: Final = 256
"""How many entries there may be."""

Value = TypeVar("Value")


class Expiring(Generic[Value]):
    """Values under names, each until a time; not safe for threads by itself."""

    def __init__(self, now: Callable[[], float]) -> None:
        """Take what tells the time in seconds."""
        self._now = now
        self._entries: dict[str, tuple[Value, float]] = {}

    def put(self, name: str, value: Value, until: float) -> None:
        """Keep a value; where there is no room, the entry that was put in first makes some."""
        if len(self._entries) >= MOST:
            del self._entries[next(iter(self._entries))]
        self._entries[name] = (value, until)

    def get(self, name: str) -> Value | None:
        """Return the value, None where there is none or its time is over."""
        entry = self._entries.get(name)
        return entry[0] if entry and self._now() <= entry[1] else None
