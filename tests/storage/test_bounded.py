"""The bound: whatever the store does, the answer is in time, and only records pass."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from ask_sdk_core.attributes_manager import AbstractPersistenceAdapter
from ask_sdk_model.request_envelope import RequestEnvelope

from skill.storage import BoundedStore, NotForgottenError, Record, to_plain
from skill.storage.bounded import FAULTS_IN_A_ROW, MOST_CALLS, PAUSE_SECONDS
from skill.storage.rows import user_key
from tests.storage.people import envelope, plain, timed, user_id

ROOT = Path(__file__).parent.parent.parent


class Shelf(AbstractPersistenceAdapter):
    """A store in memory that does ``trouble`` before each call."""

    def __init__(self, trouble: Callable[[], object] = lambda: None) -> None:
        self.trouble = trouble
        self.kept: dict[str, dict[str, object]] = {}
        self.calls = 0

    def get_attributes(self, request_envelope: RequestEnvelope) -> dict[str, object]:
        return self._after_trouble(request_envelope).get(user_key(request_envelope), {})

    def save_attributes(
        self, request_envelope: RequestEnvelope, attributes: dict[str, object]
    ) -> None:
        self._after_trouble(request_envelope)[user_key(request_envelope)] = attributes

    def delete_attributes(self, request_envelope: RequestEnvelope) -> None:
        self._after_trouble(request_envelope).pop(user_key(request_envelope), None)

    def _after_trouble(self, request_envelope: RequestEnvelope) -> dict[str, dict[str, object]]:
        user_key(request_envelope)
        self.calls += 1
        self.trouble()
        return self.kept


def failing() -> None:
    raise OSError(f"{user_id('ann')} has a blood clot")


def slowly() -> None:
    time.sleep(0.8)


@pytest.fixture
def hanging() -> Iterator[threading.Event]:
    """Yield what calls can hang on, for ever as far as the test is concerned."""
    event = threading.Event()
    yield event
    event.set()


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_bound_is_300_ms(hanging: threading.Event) -> None:
    """The shortest of five: that a busy machine is late now and then is not the bound's doing."""
    waits = []
    for _ in range(5):
        store = BoundedStore(Shelf(hanging.wait))
        began = time.perf_counter()
        assert store.get_attributes(envelope("ann")) == {}
        waits.append(time.perf_counter() - began)
    assert 0.3 <= min(waits) < 0.33


def test_a_sound_store_is_itself() -> None:
    store = BoundedStore(Shelf())
    store.save_attributes(envelope("ann"), plain(4))
    assert store.get_attributes(envelope("ann")) == plain(4)
    assert store.get_attributes(envelope("bob")) == to_plain(Record())
    store.delete_attributes(envelope("ann"))
    assert store.get_attributes(envelope("ann")) == to_plain(Record())


@pytest.mark.parametrize("junk", [{"answer": "yes"}, {**plain(), "answer": "yes"}, {}])
def test_only_records_pass_in_and_out(junk: dict[str, object]) -> None:
    shelf = Shelf()
    store = BoundedStore(shelf)
    store.save_attributes(envelope("ann"), junk)
    assert list(shelf.kept.values()) == [to_plain(Record())]
    shelf.kept[user_key(envelope("bob"))] = junk
    assert store.get_attributes(envelope("bob")) == to_plain(Record())


@pytest.mark.parametrize(("trouble", "fault"), [(failing, "OSError"), (slowly, "TimeoutError")])
def test_trouble_costs_only_the_memory(
    trouble: Callable[[], object], fault: str, caplog: pytest.LogCaptureFixture
) -> None:
    store = BoundedStore(Shelf(trouble))
    assert timed(lambda: store.get_attributes(envelope("ann"))) == {}
    assert timed(lambda: store.save_attributes(envelope("ann"), plain())) is None
    with pytest.raises(NotForgottenError):
        timed(lambda: store.delete_attributes(envelope("ann")))
    assert caplog.messages == [
        f"store={call} fault={fault}" for call in ("read", "write", "delete")
    ]


def test_a_fault_alone_pauses_nothing() -> None:
    shelf = Shelf()
    store = BoundedStore(shelf, Clock())
    store.save_attributes(envelope("ann"), plain())
    for _ in range(5):
        for _ in range(FAULTS_IN_A_ROW - 1):
            shelf.trouble = failing
            assert store.get_attributes(envelope("ann")) == {}
        shelf.trouble = lambda: None
        assert store.get_attributes(envelope("ann")) == plain()


def test_a_store_that_is_down_is_left_alone_for_a_while(caplog: pytest.LogCaptureFixture) -> None:
    clock, shelf = Clock(), Shelf(failing)
    store = BoundedStore(shelf, clock)
    for _ in range(10):
        assert store.get_attributes(envelope("ann")) == {}
        store.save_attributes(envelope("ann"), plain())
    assert shelf.calls == len(caplog.messages) == FAULTS_IN_A_ROW
    for clock.now in (PAUSE_SECONDS - 0.01, PAUSE_SECONDS, 2 * PAUSE_SECONDS - 0.01):
        store.save_attributes(envelope("ann"), plain())
    assert shelf.calls == FAULTS_IN_A_ROW + 1
    clock.now = 2 * PAUSE_SECONDS
    shelf.trouble = lambda: None
    store.save_attributes(envelope("ann"), plain())
    assert store.get_attributes(envelope("ann")) == plain()


def test_somebody_who_wants_to_be_forgotten_is_not_left_alone() -> None:
    clock, shelf = Clock(), Shelf()
    store = BoundedStore(shelf, clock)
    store.save_attributes(envelope("ann"), plain())
    shelf.trouble = failing
    for _ in range(FAULTS_IN_A_ROW):
        assert store.get_attributes(envelope("bob")) == {}
    shelf.trouble = lambda: None
    assert store.get_attributes(envelope("ann")) == {}
    store.delete_attributes(envelope("ann"))
    assert shelf.kept == {}


def test_a_request_of_nobody_has_no_memory_and_pauses_nobody_elses() -> None:
    store = BoundedStore(Shelf())
    for nobody in [envelope(None), RequestEnvelope()] * FAULTS_IN_A_ROW:
        assert store.get_attributes(nobody) == {}
        store.save_attributes(nobody, plain())
        with pytest.raises(NotForgottenError):
            store.delete_attributes(nobody)
    store.save_attributes(envelope("ann"), plain())
    assert store.get_attributes(envelope("ann")) == plain()


def test_calls_that_hang_for_ever_are_bounded_in_number(
    hanging: threading.Event, caplog: pytest.LogCaptureFixture
) -> None:
    clock, shelf, before = Clock(), Shelf(hanging.wait), set(threading.enumerate())
    store = BoundedStore(shelf, clock)
    for _ in range(MOST_CALLS + 3):
        assert timed(lambda: store.get_attributes(envelope("ann"))) == {}
        clock.now += PAUSE_SECONDS
    assert shelf.calls == MOST_CALLS
    hung = set(threading.enumerate()) - before
    assert len(hung) == MOST_CALLS
    assert [line.rpartition("=")[2] for line in caplog.messages] == (
        ["TimeoutError"] * MOST_CALLS + ["TooManyCallsError"] * 3
    )
    hanging.set()
    for thread in hung:
        thread.join()
    store.save_attributes(envelope("ann"), plain())
    assert store.get_attributes(envelope("ann")) == plain()


def test_a_crowd_waits_its_turn_where_the_store_is_sound() -> None:
    store = BoundedStore(Shelf(lambda: time.sleep(0.005)))

    def session(number: int) -> object:
        store.save_attributes(envelope(str(number)), plain(number))
        return timed(lambda: store.get_attributes(envelope(str(number))))

    with ThreadPoolExecutor(4 * MOST_CALLS) as pool:
        assert list(pool.map(session, range(200))) == [plain(number) for number in range(200)]


def test_a_write_that_is_late_still_arrives() -> None:
    shelf = Shelf(slowly)
    timed(lambda: BoundedStore(shelf).save_attributes(envelope("ann"), plain()))
    assert shelf.kept == {}
    time.sleep(1)
    assert list(shelf.kept.values()) == [plain()]


def test_no_thread_can_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    clock = Clock()
    store = BoundedStore(Shelf(), clock)
    with monkeypatch.context() as poor:
        poor.setattr(threading.Thread, "start", refuse)
        for _ in range(2 * MOST_CALLS):
            assert timed(lambda: store.get_attributes(envelope("ann"))) == {}
            clock.now += PAUSE_SECONDS
    assert store.get_attributes(envelope("ann")) == to_plain(Record())


def test_a_store_that_hangs_keeps_no_process_alive() -> None:
    program = (
        "import time; from tests.storage.test_bounded import *; "
        "print(BoundedStore(Shelf(lambda: time.sleep(600))).get_attributes(envelope('ann')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        check=False,
        text=True,
        timeout=30,
    )
    assert (done.returncode, done.stdout) == (0, "{}\n")
