"""A process that holds sessions with the store, for the tests that need many such processes.

``crowd <file> <name> <sessions>`` holds that many and prints the longest one in seconds;
``endless <file> <name>`` goes on until it is killed, and prints the number of each one that is
saved; ``holding <file>`` begins a write, says so, and never ends it.
"""

from __future__ import annotations

import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path

from skill.storage.sqlite import SqliteStore
from tests.storage.people import envelope, plain

VISITS = 4
"""How many sessions each person of the crowd has."""

SHARED = 5
"""How many people speak to all of the crowd's processes at once."""


def crowd(file: str, name: str, sessions: str) -> None:
    store = SqliteStore(Path(file))
    longest = 0.0
    for number in range(int(sessions)):
        person, visit = envelope(f"{name} {number // VISITS}"), number % VISITS
        began = time.perf_counter()
        found = store.get_attributes(person)
        store.save_attributes(person, plain(visit))
        longest = max(longest, time.perf_counter() - began)
        if found != (plain(visit - 1) if visit else {}):
            raise LookupError(f"lost: visit {visit - 1} of {name} {number // VISITS}")
        if visit == 0:
            store.save_attributes(envelope(f"shared {number % SHARED}"), plain(number))
    say(longest)


def endless(file: str, name: str) -> None:
    store = SqliteStore(Path(file))
    number = 0
    while True:
        store.save_attributes(envelope(name), plain(number))
        store.save_attributes(envelope(f"{name} {number}"), plain(number))
        say(number)
        number += 1


def holding(file: str) -> None:
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("DELETE FROM records")
    say("holding")
    time.sleep(600)


def say(word: object) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    ROLES: dict[str, Callable[..., None]] = {"crowd": crowd, "endless": endless, "holding": holding}
    ROLES[sys.argv[1]](*sys.argv[2:])
