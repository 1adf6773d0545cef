"""A damaged file: moved aside, said in the log, and begun anew, at start and in operation.

Whatever the damage, somebody gets their own habits as they were, or a newcomer's.
"""

from __future__ import annotations

import fcntl
import logging
import os
import random
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Barrier

import pytest

from skill.dialog.habits import Habits
from skill.storage import StoreSettingError, open_store
from skill.storage.sqlite import SqliteStore
from tests.storage.people import NOW, habits

PEOPLE = 120
SOME = range(0, PEOPLE, 13)
REFUSED_BYTES = {*range(60, 64), *range(68, 72)}
"""Where the header says which schema and whose file it is: see ``test_open_store``."""

ASIDE = "memory.db.damaged-20270115T080000Z"

Damage = Callable[[Path], object]


def opened(file: Path) -> SqliteStore:
    return SqliteStore(file, lambda: NOW)


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file that holds many people, to be copied."""
    file = tmp_path_factory.mktemp("sound") / "memory.db"
    store = opened(file)
    for number in range(PEOPLE):
        store.write(str(number), habits(number))
    return file


@pytest.fixture
def file(sound: Path, file: Path) -> Path:
    return Path(shutil.copy(sound, file))


def truncated(to: float) -> Damage:
    return lambda file: file.write_bytes(file.read_bytes()[: int(file.stat().st_size * to)])


def overwritten(at: int, filling: bytes) -> Damage:
    def damage(file: Path) -> None:
        content = bytearray(file.read_bytes())
        content[at : at + len(filling)] = filling
        file.write_bytes(content)

    return damage


MOVED_ASIDE: dict[str, Damage] = {
    "a truncated file": truncated(0.5),
    "a file truncated within a page": truncated(0.77),
    "a few bytes left": lambda file: file.write_bytes(file.read_bytes()[:50]),
    "half a page left": lambda file: file.write_bytes(file.read_bytes()[:2048]),
    "a garbage header": overwritten(0, b"garbage" * 20),
    "a garbage first page": overwritten(100, b"\xa5" * 3996),
    "a garbage page in the middle": overwritten(8192, b"\xa5" * 4096),
    "a damaged schema": overwritten(3900, b"x" * 100),
    "a schema that is no text": lambda file: file.write_bytes(
        file.read_bytes().replace(b"CREATE", b"CR\xc1ATE")
    ),
    "a text": lambda file: file.write_text("hello\n" * 1000),
    "zeros": lambda file: file.write_bytes(bytes(file.stat().st_size)),
}
running_or_not = pytest.mark.parametrize("running", [True, False], ids=["in operation", "at start"])


def works_again(store: SqliteStore) -> None:
    for number in SOME:
        assert store.read(str(number)) in (habits(number), Habits())
    store.write("ann", habits(7))
    assert store.read("ann") == habits(7)


@pytest.mark.parametrize("damage", MOVED_ASIDE)
@running_or_not
def test_a_damaged_file_is_moved_aside(
    file: Path, damage: str, running: bool, caplog: pytest.LogCaptureFixture
) -> None:
    store = opened(file) if running else None
    MOVED_ASIDE[damage](file)
    content = file.read_bytes()
    works_again(store or opened(file))
    (aside,) = file.parent.glob("memory.db.damaged-*")
    assert aside.name == ASIDE
    assert aside.read_bytes() == content
    said = f"store=sqlite the file was damaged: moved to {ASIDE}, begun anew"
    assert caplog.record_tuples == [("skill.storage", logging.ERROR, said)]


@pytest.mark.parametrize("damage", [lambda file: file.write_bytes(b""), Path.unlink])
@running_or_not
def test_where_nothing_is_left_it_begins_anew(file: Path, damage: Damage, running: bool) -> None:
    store = opened(file) if running else None
    damage(file)
    works_again(store or opened(file))
    assert list(file.parent.iterdir()) == [file]


def test_journals_are_moved_aside_with_it(file: Path) -> None:
    """One that somebody still uses, and what is left of one from before there was a WAL."""
    Path(f"{file}-journal").write_bytes(bytes(512))
    somebody = sqlite3.connect(file, isolation_level=None)
    somebody.execute("SELECT count(*) FROM records")
    opened(file).write("ann", habits())
    somebody.execute("PRAGMA wal_checkpoint")
    MOVED_ASIDE["a garbage page in the middle"](file)
    works_again(opened(file))
    somebody.close()
    assert sorted(path.name for path in file.parent.iterdir()) == [
        "memory.db",
        *(f"{ASIDE}{end}" for end in ("", "-journal", "-shm", "-wal")),
    ]


@pytest.mark.parametrize("content", [b"", b"garbage" * 2000])
def test_a_damaged_journal_is_no_harm(file: Path, content: bytes) -> None:
    for ending in ("-wal", "-shm"):
        Path(f"{file}{ending}").write_bytes(content)
    works_again(opened(file))


def test_of_many_that_meet_the_damage_at_once_one_moves_it_aside(file: Path) -> None:
    stores = [opened(file) for _ in range(8)]
    MOVED_ASIDE["a garbage header"](file)
    together = Barrier(len(stores))

    def session(number: int) -> Habits:
        together.wait()
        stores[number].write(f"new {number}", habits(number))
        return stores[number].read(f"new {number}")

    with ThreadPoolExecutor(len(stores)) as pool:
        assert list(pool.map(session, range(8))) == [habits(number) for number in range(8)]
    assert len(list(file.parent.glob("memory.db.damaged-*"))) == 1


@contextmanager
def folder_locked(file: Path, how: int) -> Iterator[None]:
    folder = os.open(file.parent, os.O_RDONLY)
    fcntl.flock(folder, how)
    yield
    os.close(folder)


def test_nobody_has_the_file_open_while_somebody_replaces_it(file: Path) -> None:
    """Who closes it then would remove the new file's journal; so each waits for the other."""
    store = opened(file)
    with ThreadPoolExecutor() as pool:
        with folder_locked(file, fcntl.LOCK_EX):
            found = pool.submit(store.read, "1")
            time.sleep(0.1)
            assert not found.done()
        assert found.result() == habits(1)


def test_a_file_that_somebody_holds_is_not_examined(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That would wait for all who work with it, and nothing is wrong with it."""
    monkeypatch.setattr("skill.storage.sqlite._BUSY_SECONDS", 0.1)
    store, holder = opened(file), sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with folder_locked(file, fcntl.LOCK_SH), pytest.raises(sqlite3.OperationalError, match="lock"):
        store.write("1", habits())
    holder.close()


@pytest.mark.parametrize(
    ("becomes", "fault"),
    [(Path.mkdir, "SQLITE_CANTOPEN"), (lambda file: file.parent.rmdir(), "FileNotFoundError")],
    ids=["a directory", "without its folder"],
)
def test_a_file_that_cannot_be_begun_anew_costs_only_the_memory(
    file: Path, becomes: Damage, fault: str, caplog: pytest.LogCaptureFixture
) -> None:
    store = open_store(f"sqlite:{file}")
    assert store
    file.unlink()
    becomes(file)
    assert store.read("1") is None
    assert not store.write("1", habits())
    assert caplog.messages == [f"store={call} fault={fault}" for call in ("read", "write")]
    with pytest.raises(StoreSettingError):
        open_store(f"sqlite:{file}")


@running_or_not
def test_flipped_bits_give_nobody_a_wrong_record(file: Path, running: bool) -> None:
    dice = random.Random(5)  # noqa: S311
    sound = file.read_bytes()
    for _ in range(40):
        file.write_bytes(sound)
        store = opened(file) if running else None
        places = {dice.randrange(len(sound)) for _ in range(dice.choice((1, 5, 50)))}
        content = bytearray(file.read_bytes())
        for place in places - REFUSED_BYTES:
            content[place] ^= 1 << dice.randrange(8)
        file.write_bytes(content)
        works_again(store or opened(file))
