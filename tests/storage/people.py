"""The people of these tests: what is kept of them, their time, and how long they wait."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable

from skill.content.facts import VARIANTS
from skill.dialog.habits import Bookmark, Habits
from skill.storage import BoundedStore, open_store
from skill.storage.bounded import ANSWER_SECONDS

NOW = 1_800_000_000
"""When these tests happen, in seconds since the epoch, wherever the time matters."""

DAY = 24 * 60 * 60
STEPS = VARIANTS["no_ball"].step_ids()

MARGIN_SECONDS = 0.4
"""What a busy machine of the tests may take on top; a store without a bound takes far longer."""


class Clock:
    """A clock that stands until it is set."""

    def __init__(self, now: float = NOW) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def user_id(name: str) -> str:
    return f"amzn1.ask.account.{name}.{'X' * 180}"


def key(name: str) -> str:
    """Return what a store is told of a user: the SHA-256 of the id."""
    return hashlib.sha256(user_id(name).encode()).hexdigest()


def habits(number: int = 0) -> Habits:
    """Return full habits, others for each of the first billion numbers."""
    step = STEPS[number % len(STEPS)]
    mark = Bookmark("no_ball", step, NOW + number)
    return Habits(True, "slower", "no_ball", mark, one_step=True, sounds=False)


ANN, BOB, CLEO = map(user_id, ("ann", "bob", "cleo"))


def opened(setting: str, clock: Callable[[], float] = lambda: NOW) -> BoundedStore:
    """Return the store of a SKILL_STORE that names one."""
    store = open_store(setting, clock)
    assert store
    return store


def timed(work: Callable[[], object], seconds: float = ANSWER_SECONDS) -> object:
    """Return what the work returns, which must not take longer than an answer may wait."""
    began = time.perf_counter()
    result = work()
    assert time.perf_counter() - began < seconds + MARGIN_SECONDS
    return result


def nothing() -> None:
    """Be no trouble."""


def failing() -> None:
    """Be trouble that tells of somebody."""
    raise OSError(f"{ANN} has a blood clot")


class Shelf:
    """A store in memory that notes each call, and then does ``trouble``."""

    def __init__(self, trouble: Callable[[], object] = nothing) -> None:
        self.trouble = trouble
        self.kept: dict[str, Habits] = {}
        self.calls: list[str] = []

    def read(self, user: str) -> Habits:
        self._called("read")
        return self.kept.get(user, Habits())

    def write(self, user: str, habits: Habits) -> None:
        self._called("write")
        self.kept[user] = habits

    def delete(self, user: str) -> None:
        self._called("delete")
        self.kept.pop(user, None)

    def _called(self, name: str) -> None:
        self.calls.append(name)
        self.trouble()
