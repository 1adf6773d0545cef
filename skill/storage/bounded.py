"""A front for a store: it keeps nobody waiting, and no fault of it reaches the conversation."""

from __future__ import annotations

import hashlib
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from math import inf
from typing import Final, Protocol, TypeVar

from skill.content.facts import RESUMABLE_SECONDS
from skill.dialog.habits import Habits
from skill.storage.faults import NotForgottenError, StoreFault, fault_name

T = TypeVar("T")

ANSWER_SECONDS: Final = 0.3
"""How long an answer waits for the store at the most, in seconds."""

RISK_SECONDS: Final = 0.05
"""How long an answer to a risk waits, in seconds: long enough for a store that is sound. Not to
wait at all would lose the call on Lambda, which freezes whatever runs after an answer."""

FAULTS_IN_A_ROW: Final = 3
"""How many faults in a row mean that the store is down: one alone may be a busy machine's."""

PAUSE_SECONDS: Final = 5.0
"""How long a store that is down is left alone, in seconds: short, because a place that is left in
this time is not remembered; long enough that next to nobody has to wait."""

MOST_CALLS: Final = 8
"""How many calls may be under way at once, those that hang included."""

_LOG = logging.getLogger("skill.storage")


class Store(Protocol):
    """What keeps habits, a record a user; whatever goes wrong is raised."""

    def read(self, user: str) -> Habits:
        """Return the user's habits, a newcomer's if nothing is kept."""

    def write(self, user: str, habits: Habits) -> None:
        """Keep the habits in place of all that was kept of the user."""

    def delete(self, user: str) -> None:
        """Remove all that is kept of the user."""


class TooManyCallsError(Exception):
    """As many calls are under way as may be: most likely they all hang."""


class BoundedStore:
    """A store that answers in time: within 300 ms, or it counts as silent.

    A call runs in a daemon thread of its own. After its time it is left behind, not ended: a
    read's answer is then dropped, a write still arrives if the store comes round. While
    ``MOST_CALLS`` are under way a further one waits for its turn, within the same time.

    After ``FAULTS_IN_A_ROW`` the store is left alone for ``PAUSE_SECONDS``, and then after each
    further one, until a call succeeds. The log has a line for each, without the request.

    All that a store is told of a user is the SHA-256 of their id, without a key: Amazon's ids are
    long, random, and others for every skill, so nobody can find one by trying.
    """

    def __init__(self, store: Store, clock: Callable[[], float] = time.monotonic) -> None:
        """Bound the store; the clock gives seconds and never goes back."""
        self._store = store
        self._clock = clock
        self._free = threading.BoundedSemaphore(MOST_CALLS)
        self._resume_at = clock()
        self._faults = 0
        self._withdrawn: dict[str, int] = {}

    def read(self, user_id: str) -> Habits | None:
        """Return the user's habits, a newcomer's if nothing is kept; None without an answer.

        A place that was withdrawn here is left out, whether or not the store has heard of it.
        """
        key = _key(user_id)
        answer = self._try("read", ANSWER_SECONDS, partial(self._store.read, key))
        if answer is None:
            return None
        mark = answer[0].bookmark
        is_withdrawn = mark is not None and mark.left <= self._withdrawn.get(key, -inf)
        return answer[0].placeless() if is_withdrawn else answer[0]

    def write(self, user_id: str, habits: Habits) -> bool:
        """Keep the user's habits in place of all that was kept; return whether that is certain."""
        key = _key(user_id)
        work = partial(self._store.write, key, habits)
        is_certain = self._try("write", ANSWER_SECONDS, work) is not None
        if is_certain and habits.bookmark:
            self._withdrawn.pop(key, None)
        return is_certain

    def withdraw(self, user_id: str, now: int, habits: Habits | None) -> bool:
        """Take the user's place away, for a risk; return whether that is certain.

        ``now`` is in seconds since the epoch. ``habits`` is what to keep instead; None leaves
        all else as it is kept. A store that is otherwise left alone is told too.
        """
        key = _key(user_id)
        for old, at in [*self._withdrawn.items()]:
            if at <= now - RESUMABLE_SECONDS:
                self._withdrawn.pop(old, None)
        self._withdrawn[key] = now

        def work() -> None:
            kept = self._store.read(key) if habits is None else habits
            if habits or kept.bookmark:
                self._store.write(key, kept.placeless())

        return self._try("withdraw", RISK_SECONDS, work, must=True) is not None

    def delete(self, user_id: str) -> None:
        """Remove the user's record, also from a store that is otherwise left alone.

        Raises:
            NotForgottenError: the store did not confirm it within 300 ms: nobody may be told that
                they are forgotten when they are not.
        """
        key = _key(user_id)
        work = partial(self._store.delete, key)
        if self._try("delete", ANSWER_SECONDS, work, must=True) is None:
            raise NotForgottenError("the record may still be there")

    def _try(
        self, operation: str, seconds: float, work: Callable[[], T], *, must: bool = False
    ) -> tuple[T] | None:
        """Return what the work returns, alone in a tuple; None if it failed or came too late.

        What ``must`` be tried is tried on a store that is left alone too.
        """
        if not must and self._clock() < self._resume_at:
            return None
        try:
            result = self._within(seconds, work)
        except Exception as error:
            self._faults += 1
            if self._faults >= FAULTS_IN_A_ROW:
                self._resume_at = self._clock() + PAUSE_SECONDS
            _LOG.warning(StoreFault(operation, fault_name(error)))
            return None
        self._faults = 0
        return (result,)

    def _within(self, seconds: float, work: Callable[[], T]) -> T:
        deadline = time.monotonic() + seconds
        if not self._free.acquire(timeout=seconds):
            raise TooManyCallsError
        outcome: Future[T] = Future()
        try:
            threading.Thread(target=self._run, args=(work, outcome), daemon=True).start()
        except RuntimeError:
            self._free.release()
            raise
        return outcome.result(deadline - time.monotonic())

    def _run(self, work: Callable[[], T], outcome: Future[T]) -> None:
        try:
            outcome.set_result(work())
        except Exception as error:  # whatever it is, the caller is told
            outcome.set_exception(error)
        finally:
            self._free.release()


def _key(user_id: str) -> str:
    return hashlib.sha256(user_id.encode(errors="surrogatepass")).hexdigest()
