"""A store that never keeps anybody waiting, and whose faults never reach the conversation."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Final, TypeVar

from ask_sdk_core.attributes_manager import AbstractPersistenceAdapter
from ask_sdk_model.request_envelope import RequestEnvelope

from skill.storage.faults import NotForgottenError, NoUserError, StoreFault, fault_name
from skill.storage.record import from_plain, to_plain

T = TypeVar("T")

ANSWER_SECONDS: Final = 0.3
"""How long an answer waits for the store at the most, in seconds."""

FAULTS_IN_A_ROW: Final = 3
"""How many faults in a row mean that the store is down: one alone may be a busy machine's."""

PAUSE_SECONDS: Final = 5.0
"""How long a store that is down is left alone, in seconds.

Short, because a place that was left in this time is not remembered; long enough that a store
which is down costs next to nobody a wait.
"""

MOST_CALLS: Final = 8
"""How many calls may be under way at once, those that hang included."""

_LOG = logging.getLogger("skill.storage")


class _StoreFaultError(Exception):
    """The store gave no answer in time, or failed; it is logged already."""


class TooManyCallsError(Exception):
    """As many calls are under way as may be: most likely they all hang."""


class BoundedStore(AbstractPersistenceAdapter):
    """Another adapter, bounded: at most 300 ms, no errors, and nothing but records passes.

    A call runs in a thread of its own. After 300 ms it is left behind, not ended: a read's
    answer is then dropped, a write still arrives if the store comes round. A call that hangs
    for ever keeps its thread for ever, but there are at most ``MOST_CALLS`` of them: a further
    call waits for one of them to return, and is given up after the same 300 ms. The threads are
    daemons, so that they keep no process alive.

    After that many ``FAULTS_IN_A_ROW`` the store is left alone for ``PAUSE_SECONDS``, and then
    after each further one, until a call succeeds. A fault is one line in the log, which names
    its type and nothing of the request. A request without a user is logged too, but it is no
    fault of the store's.
    """

    def __init__(
        self, store: AbstractPersistenceAdapter, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Bound the store; the clock gives seconds and never goes back."""
        self._store = store
        self._clock = clock
        self._free = threading.BoundedSemaphore(MOST_CALLS)
        self._resume_at = clock()
        self._faults = 0

    def get_attributes(self, request_envelope: RequestEnvelope) -> dict[str, object]:
        """Return the record of the request's user as plain data.

        A user of whom nothing is known has an empty record. Nothing at all, ``{}``, means that
        the store gave no answer; who then saves a record may overwrite a fuller one.
        """
        if self._clock() < self._resume_at:
            return {}
        try:
            found = self._bounded("read", lambda: self._store.get_attributes(request_envelope))
        except _StoreFaultError:
            return {}
        return to_plain(from_plain(found))

    def save_attributes(
        self, request_envelope: RequestEnvelope, attributes: dict[str, object]
    ) -> None:
        """Keep the record of the request's user; what is no record is kept as an empty one."""
        if self._clock() < self._resume_at:
            return
        plain = to_plain(from_plain(attributes))
        try:
            self._bounded("write", lambda: self._store.save_attributes(request_envelope, plain))
        except _StoreFaultError:
            return

    def delete_attributes(self, request_envelope: RequestEnvelope) -> None:
        """Remove the record of the request's user, also while the store is otherwise left alone.

        Raises:
            NotForgottenError: the store did not confirm it within 300 ms. The one fault that is
                not kept from the caller: nobody may be told that they are forgotten when they
                are not.
        """
        try:
            self._bounded("delete", lambda: self._store.delete_attributes(request_envelope))
        except _StoreFaultError as error:
            raise NotForgottenError("the record may still be there") from error

    def _bounded(self, operation: str, work: Callable[[], T]) -> T:
        try:
            result = self._in_time(work)
        except Exception as error:
            if not isinstance(error, NoUserError):
                self._note_fault()
            _LOG.warning(StoreFault(operation, fault_name(error)))
            raise _StoreFaultError from error
        self._faults = 0
        return result

    def _note_fault(self) -> None:
        self._faults += 1
        if self._faults >= FAULTS_IN_A_ROW:
            self._resume_at = self._clock() + PAUSE_SECONDS

    def _in_time(self, work: Callable[[], T]) -> T:
        deadline = time.monotonic() + ANSWER_SECONDS
        if not self._free.acquire(timeout=ANSWER_SECONDS):
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
