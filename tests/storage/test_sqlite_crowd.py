"""Many processes at once, and processes that are killed in the middle of a write."""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

from skill.dialog.habits import Habits
from skill.storage.sqlite import SqliteStore
from tests.storage.people import habits

pytestmark = pytest.mark.slow

PROCESSES, SESSIONS = 8, 200
VISITS = 4
"""How many sessions each person of the crowd has."""

SHARED = 5
"""How many people speak to all of the crowd's processes at once."""


def crowd(say: Connection, file: Path, name: int) -> None:
    """Hold that many sessions, and say how long the longest took, in seconds."""
    store = SqliteStore(file)
    longest = 0.0
    for number in range(SESSIONS):
        person, visit = f"{name} {number // VISITS}", number % VISITS
        began = time.perf_counter()
        found = store.read(person)
        store.write(person, habits(visit))
        longest = max(longest, time.perf_counter() - began)
        assert found == (habits(visit - 1) if visit else Habits()), f"lost: {visit - 1} of {person}"
        if visit == 0:
            store.write(f"shared {number % SHARED}", habits(number))
    say.send(longest)


def endless(say: Connection, file: Path, name: str) -> None:
    """Write until killed, and say the number of each write that is done."""
    store = SqliteStore(file)
    number = 0
    while True:
        store.write(name, habits(number))
        store.write(f"{name} {number}", habits(number))
        say.send(number)
        number += 1


def holding(say: Connection, file: Path) -> None:
    """Begin a write, say so, and never end it."""
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("DELETE FROM records")
    say.send("holding")
    time.sleep(600)


def started(work: Callable[..., None], *arguments: object) -> tuple[BaseProcess, Connection]:
    """Return a new process that does the work, and what it says."""
    forks = get_context("forkserver")  # of a process that has no thread of pytest's
    forks.set_forkserver_preload([__name__])
    listen, say = forks.Pipe(duplex=False)
    process = forks.Process(target=work, args=(say, *arguments))
    process.start()
    say.close()
    return process, listen


def killed(process: BaseProcess, listen: Connection) -> list[int]:
    """Kill the process as ``kill -9`` does, and return what it has said."""
    process.kill()
    process.join()
    said = []
    while listen.poll():
        try:
            said.append(listen.recv())
        except EOFError:
            break
    return said


def test_eight_processes_with_hundreds_of_sessions_each_lose_nothing(file: Path) -> None:
    for process, listen in [started(crowd, file, name) for name in range(PROCESSES)]:
        assert listen.recv() < 10
        process.join()
    store = SqliteStore(file)
    for name in range(PROCESSES):
        for person in range(SESSIONS // VISITS):
            assert store.read(f"{name} {person}") == habits(VISITS - 1), f"lost: {name} {person}"
    for person in range(SHARED):
        written = [number for number in range(0, SESSIONS, VISITS) if number % SHARED == person]
        assert store.read(f"shared {person}") in map(habits, written)
    assert list(file.parent.iterdir()) == [file]


def test_kill_9_loses_at_most_the_write_it_interrupts(file: Path) -> None:
    dice = random.Random(5)  # noqa: S311
    for attempt in range(6):
        writers = [started(endless, file, f"{attempt} {name}") for name in range(2)]
        for _, listen in writers:
            listen.recv()
        time.sleep(dice.uniform(0.05, 0.2))
        said = [[0, *killed(*writer)] for writer in writers]
        store = SqliteStore(file)
        for name, numbers in enumerate(said):
            last = numbers[-1]
            assert store.read(f"{attempt} {name}") in (habits(last), habits(last + 1))
            for number in range(last + 1):
                kept = store.read(f"{attempt} {name} {number}")
                assert kept == habits(number), f"lost: write {number} of {last}"
    assert not list(file.parent.glob("*damaged*"))


def test_a_write_that_was_begun_by_the_killed_holds_nobody_up(file: Path) -> None:
    store = SqliteStore(file)
    store.write("ann", habits(1))
    process, listen = started(holding, file)
    assert listen.recv() == "holding"
    assert store.read("ann") == habits(1)
    killed(process, listen)
    store.write("bob", habits(2))
    assert (store.read("ann"), store.read("bob")) == (habits(1), habits(2))
