"""Many processes at once, and processes that are killed in the middle of a write."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from skill.storage.sqlite import SqliteStore
from tests.storage.people import envelope, plain
from tests.storage.sessions import SHARED, VISITS

ROOT = Path(__file__).parent.parent.parent
PROCESSES, SESSIONS = 8, 1_000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "memory.db"


def started(*arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.storage.sessions", *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline()


def killed(process: subprocess.Popen[str]) -> list[str]:
    """Kill the process as ``kill -9`` does, and return the other lines that it had printed."""
    process.kill()
    said, _ = process.communicate()
    return said.splitlines()


def test_eight_processes_with_a_thousand_sessions_each_lose_nothing(file: Path) -> None:
    crowd = [started("crowd", file, name, SESSIONS) for name in range(PROCESSES)]
    for process in crowd:
        longest, complaint = process.communicate(timeout=120)
        assert (process.returncode, complaint) == (0, "")
        assert float(longest) < 10
    store = SqliteStore(file)
    for name in range(PROCESSES):
        for person in range(SESSIONS // VISITS):
            kept = store.get_attributes(envelope(f"{name} {person}"))
            assert kept == plain(VISITS - 1), f"lost: {name} {person}"
    for person in range(SHARED):
        whole = [
            plain(number) for number in range(0, SESSIONS, VISITS) if number % SHARED == person
        ]
        assert store.get_attributes(envelope(f"shared {person}")) in whole
    assert list(file.parent.iterdir()) == [file]


def test_kill_9_loses_at_most_the_write_it_interrupts(file: Path) -> None:
    dice = random.Random(5)  # noqa: S311
    for attempt in range(6):
        writers = [started("endless", file, f"{attempt} {name}") for name in range(2)]
        said = [[first_line(writer)] for writer in writers]
        time.sleep(dice.uniform(0.05, 0.2))
        for lines, writer in zip(said, writers, strict=True):
            lines.extend(killed(writer))
        store = SqliteStore(file)
        for name, lines in enumerate(said):
            last = int(lines[-1])
            now = store.get_attributes(envelope(f"{attempt} {name}"))
            assert now in (plain(last), plain(last + 1))
            for number in range(last + 1):
                kept = store.get_attributes(envelope(f"{attempt} {name} {number}"))
                assert kept == plain(number), f"lost: write {number} of {last}"
    assert not list(file.parent.glob("*damaged*"))


def test_a_write_that_was_begun_by_the_killed_holds_nobody_up(file: Path) -> None:
    store = SqliteStore(file)
    store.save_attributes(envelope("ann"), plain(1))
    holder = started("holding", file)
    assert first_line(holder) == "holding\n"
    assert store.get_attributes(envelope("ann")) == plain(1)
    killed(holder)
    store.save_attributes(envelope("bob"), plain(2))
    assert store.get_attributes(envelope("ann")) == plain(1)
    assert store.get_attributes(envelope("bob")) == plain(2)
