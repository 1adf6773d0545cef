"""Memory in SQLite: what is kept, for how long, under which name, and in which schema."""

from __future__ import annotations

import hashlib
import logging
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from ask_sdk_core.attributes_manager import AttributesManager
from ask_sdk_model.request_envelope import RequestEnvelope

from skill.storage import BoundedStore, Place, Record, from_plain, open_store, to_plain
from skill.storage.faults import NoUserError
from skill.storage.rows import KEPT_SECONDS
from skill.storage.sqlite import SqliteStore
from skill.storage.sqlite_file import DAMAGED_KEPT_SECONDS, MIGRATIONS
from tests.storage.people import NOW, envelope, plain, record, user_id

DAY = 24 * 60 * 60


class Clock:
    """A clock that stands until it is set."""

    def __init__(self) -> None:
        self.now: float = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a machine under load take its time: how long it takes is not what is asked here."""
    monkeypatch.setattr("skill.storage.bounded.ANSWER_SECONDS", 30)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "memory.db"


def opened(file: Path, clock: Clock) -> BoundedStore:
    store = open_store(f"sqlite:{file}", clock)
    assert store is not None
    return store


def raw(folder: Path) -> bytes:
    """Return all that the folder's files hold."""
    return b"".join(path.read_bytes() for path in folder.iterdir())


def test_what_is_saved_is_there_after_a_restart(file: Path, clock: Clock) -> None:
    opened(file, clock).save_attributes(envelope("ann"), plain(1))
    opened(file, clock).save_attributes(envelope("bob"), plain(2))
    opened(file, clock).save_attributes(envelope("bob"), plain(3))
    store = opened(file, clock)
    assert from_plain(store.get_attributes(envelope("ann"))) == record(1)
    assert from_plain(store.get_attributes(envelope("bob"))) == record(3)
    assert store.get_attributes(envelope("cleo")) == to_plain(Record())


def test_who_is_forgotten_is_gone_from_the_very_bytes(
    file: Path, tmp_path: Path, clock: Clock
) -> None:
    store = opened(file, clock)
    for name in ("ann", "bob"):
        store.save_attributes(envelope(name), plain())
    key = hashlib.sha256(user_id("ann").encode()).hexdigest().encode()
    assert key in raw(tmp_path)
    store.delete_attributes(envelope("ann"))
    store.delete_attributes(envelope("cleo"))
    assert store.get_attributes(envelope("ann")) == to_plain(Record())
    assert store.get_attributes(envelope("bob")) == plain()
    assert key not in raw(tmp_path)


def test_no_user_id_and_nothing_of_health_reaches_the_file(
    file: Path, tmp_path: Path, clock: Clock
) -> None:
    store = opened(file, clock)
    place = Place("sore_shoulder", "breathing", NOW)
    held = to_plain(Record(True, "faster", "sore_shoulder", place))
    for attributes in (held, held | {"answer": "yes"}):
        store.save_attributes(envelope("ann"), attributes)
        assert raw(tmp_path)
        for secret in (user_id("ann"), "amzn1", "sore_shoulder", "answer", "yes"):
            assert secret.encode() not in raw(tmp_path)


def test_the_sdk_works_with_it(file: Path, clock: Clock) -> None:
    store = opened(file, clock)
    manager = AttributesManager(envelope("ann"), store)
    manager.persistent_attributes = plain(5)
    manager.save_persistent_attributes()
    assert AttributesManager(envelope("ann"), store).persistent_attributes == plain(5)
    manager.delete_persistent_attributes()
    assert AttributesManager(envelope("ann"), store).persistent_attributes == to_plain(Record())


def test_a_record_is_kept_for_400_days_after_the_last_session(file: Path, clock: Clock) -> None:
    assert KEPT_SECONDS == 400 * DAY
    store = opened(file, clock)
    store.save_attributes(envelope("ann"), plain())
    clock.now = NOW + 300 * DAY
    store.save_attributes(envelope("ann"), plain())
    clock.now = NOW + 699 * DAY
    assert store.get_attributes(envelope("ann")) == plain()
    clock.now = NOW + 700 * DAY
    assert store.get_attributes(envelope("ann")) == to_plain(Record())


@pytest.mark.parametrize("restarts", [True, False])
def test_old_records_are_removed_at_start_and_in_operation(
    file: Path, tmp_path: Path, clock: Clock, restarts: bool
) -> None:
    store = opened(file, clock)
    store.save_attributes(envelope("ann"), plain())
    clock.now = NOW + 200 * DAY
    store.save_attributes(envelope("bob"), plain())
    clock.now = NOW + 401 * DAY
    if restarts:
        opened(file, clock)
    else:
        store.save_attributes(envelope("cleo"), plain())
    keys = {name: hashlib.sha256(user_id(name).encode()).hexdigest() for name in ("ann", "bob")}
    assert keys["ann"].encode() not in raw(tmp_path)
    assert keys["bob"].encode() in raw(tmp_path)


def test_damaged_files_are_kept_for_30_days(file: Path, tmp_path: Path, clock: Clock) -> None:
    for days in (0, 20):
        file.write_bytes(b"not a database " * 100)
        clock.now = NOW + days * DAY
        opened(file, clock)
    assert len(list(tmp_path.glob("memory.db.damaged-*"))) == 2
    clock.now = NOW + DAMAGED_KEPT_SECONDS + DAY
    opened(file, clock)
    (kept,) = tmp_path.glob("memory.db.damaged-*")
    day = time.strftime("%Y%m%d", time.gmtime(NOW + 20 * DAY))
    assert kept.name.startswith(f"memory.db.damaged-{day}T")


def test_a_record_that_was_tampered_with_counts_as_none(
    file: Path, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    store = opened(file, clock)
    for change in (
        "record = replace(record, 'slower', 'faster')",
        "record = x'ff00'",
        "record = 5",
        "expires = expires + 1",
        "expires = 'never'",
        "seal = seal + 1",
        "user = replace(user, '0', '1')",
    ):
        store.save_attributes(envelope("ann"), plain())
        connection = sqlite3.connect(file, isolation_level=None)
        connection.execute(f"UPDATE records SET {change}")  # noqa: S608
        connection.close()
        assert store.get_attributes(envelope("ann")) == to_plain(Record())
    assert "a damaged record counts as none" in caplog.text


def test_a_request_of_nobody_is_refused(file: Path) -> None:
    store = SqliteStore(file)
    for request in (envelope(None), RequestEnvelope()):
        with pytest.raises(NoUserError):
            store.get_attributes(request)


def test_an_older_schema_is_migrated_by_one_of_many(
    file: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    old = opened(file, clock)
    for number in range(50):
        old.save_attributes(envelope(str(number)), plain(number))
    newer = (*MIGRATIONS, "CREATE TABLE notes (note TEXT)", "DROP TABLE notes")
    monkeypatch.setattr("skill.storage.sqlite_file.MIGRATIONS", newer)
    with ThreadPoolExecutor(8) as pool:
        stores = list(pool.map(lambda _: opened(file, clock), range(8)))
    for number in range(50):
        assert stores[number % 8].get_attributes(envelope(str(number))) == plain(number)
    connection = sqlite3.connect(file)
    assert connection.execute("PRAGMA user_version").fetchone() == (3,)
    connection.close()
    assert not [line for line in caplog.records if line.levelno >= logging.WARNING]


def test_an_older_version_leaves_a_file_alone_that_was_migrated_under_it(
    file: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    old = opened(file, clock)
    with monkeypatch.context() as newer:
        changed = (*MIGRATIONS, "ALTER TABLE records ADD COLUMN hue TEXT")
        newer.setattr("skill.storage.sqlite_file.MIGRATIONS", changed)
        opened(file, clock)
    before = file.read_bytes()
    old.save_attributes(envelope("ann"), plain())
    assert file.read_bytes() == before
    assert caplog.messages == ["store=write fault=UnusableFileError"]
