"""The bound: whatever the store does, the answer is in time, and no fault comes through."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest

from skill.content.facts import RESUMABLE_SECONDS
from skill.dialog.habits import Habits
from skill.storage import BoundedStore
from skill.storage.bounded import FAULTS_IN_A_ROW, MOST_CALLS, PAUSE_SECONDS, RISK_SECONDS
from tests.program import run
from tests.storage.people import ANN, BOB, NOW, Clock, Shelf, failing, habits, key, nothing, timed


@pytest.mark.parametrize(
    ("call", "bound"),
    [
        (lambda store: store.read(ANN), 0.3),
        (lambda store: store.withdraw(ANN, NOW, None), 0.05),
    ],
)
def test_the_bound_is_300_ms_and_50_for_a_risk(
    hanging: threading.Event, call: Callable[[BoundedStore], object], bound: float
) -> None:
    """The shortest of three: that a busy machine is late now and then is not the bound's doing."""
    waits = []
    for _ in range(3):
        store = BoundedStore(Shelf(hanging.wait))
        began = time.perf_counter()
        assert not call(store)
        waits.append(time.perf_counter() - began)
    assert bound <= min(waits) < bound + 0.1


def test_the_bound_is_for_the_turn_and_the_call_together() -> None:
    shelf = Shelf(lambda: time.sleep(0.27))
    store = BoundedStore(shelf)
    with ThreadPoolExecutor(MOST_CALLS) as pool:
        for _ in range(MOST_CALLS):
            pool.submit(store.read, BOB)
        while len(shelf.calls) < MOST_CALLS:
            time.sleep(0.001)
        assert store.read(ANN) is None


def test_a_user_id_that_is_no_text_costs_nothing() -> None:
    store = BoundedStore(Shelf())
    assert store.write("\ud800", habits())
    assert store.read("\ud800") == habits()


def test_a_fault_alone_pauses_nothing() -> None:
    shelf = Shelf()
    store = BoundedStore(shelf, Clock())
    store.write(ANN, habits())
    for _ in range(5):
        for shelf.trouble in [failing] * (FAULTS_IN_A_ROW - 1):
            assert store.read(ANN) is None
        shelf.trouble = nothing
        assert store.read(ANN) == habits()


def test_a_store_that_is_down_is_left_alone_for_a_while(caplog: pytest.LogCaptureFixture) -> None:
    clock, shelf = Clock(0), Shelf(failing)
    store = BoundedStore(shelf, clock)
    for _ in range(10):
        assert store.read(ANN) is None
        assert not store.write(ANN, habits())
    assert len(shelf.calls) == len(caplog.messages) == FAULTS_IN_A_ROW
    for clock.now in (PAUSE_SECONDS - 0.01, PAUSE_SECONDS, 2 * PAUSE_SECONDS - 0.01):
        store.write(ANN, habits())
    assert len(shelf.calls) == FAULTS_IN_A_ROW + 1
    clock.now, shelf.trouble = 2 * PAUSE_SECONDS, nothing
    assert store.write(ANN, habits())
    assert store.read(ANN) == habits()


def test_who_wants_to_be_forgotten_or_is_at_risk_is_not_left_alone() -> None:
    shelf = Shelf()
    store = BoundedStore(shelf, Clock())
    for name in (ANN, BOB):
        store.write(name, habits())
    for call in (partial(store.delete, ANN), partial(store.withdraw, BOB, NOW, None)):
        shelf.trouble = failing
        for _ in range(FAULTS_IN_A_ROW):
            assert store.read(BOB) is None
        shelf.trouble = nothing
        assert store.read(BOB) is None
        call()
    assert shelf.kept == {key("bob"): habits().placeless()}


def test_a_place_that_was_withdrawn_is_not_given_out_by_a_store_that_never_heard_of_it() -> None:
    shelf, later, clock = Shelf(), habits(RESUMABLE_SECONDS), Clock()
    store = BoundedStore(shelf, clock)
    store.write(ANN, habits())
    shelf.trouble = failing
    assert not store.withdraw(ANN, NOW, None)
    assert not store.withdraw(BOB, NOW + RESUMABLE_SECONDS - 1, None)
    assert not store.write(ANN, later)
    clock.now, shelf.trouble = NOW + PAUSE_SECONDS, nothing
    assert shelf.kept == {key("ann"): habits()}
    assert store.read(ANN) == habits().placeless()
    store.withdraw(BOB, NOW + RESUMABLE_SECONDS, None)  # by then hers counts no more, kept or not
    assert store.read(ANN) == habits()
    assert store.write(ANN, later)
    assert store.read(ANN) == later


def test_a_place_withdrawn_is_not_brought_back_by_a_write_that_was_late(
    hanging: threading.Event,
) -> None:
    shelf = Shelf(hanging.wait)
    store = BoundedStore(shelf)
    assert not store.write(ANN, habits())
    shelf.trouble = nothing
    assert store.withdraw(ANN, NOW, None)
    assert store.write(ANN, Habits())
    hanging.set()
    time.sleep(0.1)
    assert shelf.kept == {key("ann"): habits()}
    assert store.read(ANN) == habits().placeless()


def test_calls_that_hang_for_ever_are_bounded_in_number(
    hanging: threading.Event, caplog: pytest.LogCaptureFixture
) -> None:
    shelf, before = Shelf(hanging.wait), set(threading.enumerate())
    store = BoundedStore(shelf, Clock())
    for _ in range(MOST_CALLS + 3):
        assert not timed(lambda: store.withdraw(ANN, NOW, None), RISK_SECONDS)
    assert len(shelf.calls) == MOST_CALLS
    hung = set(threading.enumerate()) - before
    assert len(hung) == MOST_CALLS
    assert [line.rpartition("=")[2] for line in caplog.messages] == (
        ["TimeoutError"] * MOST_CALLS + ["TooManyCallsError"] * 3
    )
    hanging.set()
    for thread in hung:
        thread.join()
    assert store.withdraw(ANN, NOW, None)


@pytest.mark.usefixtures("patience")
def test_a_crowd_waits_its_turn_where_the_store_is_sound() -> None:
    store = BoundedStore(Shelf(lambda: time.sleep(0.005)))

    def session(number: int) -> Habits | None:
        store.write(str(number), habits(number))
        return store.read(str(number))

    with ThreadPoolExecutor(4 * MOST_CALLS) as pool:
        assert list(pool.map(session, range(200))) == [habits(number) for number in range(200)]


def test_no_thread_can_be_had(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(self: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    clock = Clock()
    store = BoundedStore(Shelf(), clock)
    with monkeypatch.context() as poor:
        poor.setattr(threading.Thread, "start", refuse)
        for _ in range(2 * MOST_CALLS):
            assert timed(lambda: store.read(ANN)) is None
            clock.now += PAUSE_SECONDS
    assert {*caplog.messages} == {"store=read fault=RuntimeError"}
    assert store.read(ANN) == Habits()


def test_a_store_that_hangs_keeps_no_process_alive() -> None:
    program = (
        "import time; from skill.storage import BoundedStore; from tests.storage.people import *; "
        "print(BoundedStore(Shelf(lambda: time.sleep(600))).read(ANN))"
    )
    done = run(program)
    assert (done.returncode, done.stdout) == (0, "None\n")
