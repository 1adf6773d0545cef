"""A dictionary that stays small: its entries end at a time, and there are only so many."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Expiring(Generic[Value]):
    """Values under names, each until a time; not safe for threads by itself."""

    def __init__(self, most: int, now: Callable[[], float]) -> None:
        """Take how many entries there may be at most, and what tells the time in seconds."""
        self._most = most
        self._now = now
        self._entries: dict[str, tuple[Value, float]] = {}

    def put(self, name: str, value: Value, until: float) -> None:
        """Keep a value; where there is no room, the entry that was put in first makes some."""
        self._entries.pop(name, None)
        if len(self._entries) >= self._most:
            del self._entries[next(iter(self._entries))]
        self._entries[name] = (value, until)

    def get(self, name: str) -> Value | None:
        """Return the value, None where there is none or its time is over."""
        value, until = self._entries.get(name, (None, 0.0))
        return value if self._now() <= until else None
