"""Memory in an SQLite file: what the file holds, and for how long."""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path

import pytest

from skill.dialog.habits import Bookmark, Habits
from skill.storage.record import KEPT_SECONDS
from tests.storage.people import ANN, CLEO, DAY, NOW, Clock, habits, key, opened, user_id

pytestmark = pytest.mark.usefixtures("patience")


def raw(file: Path) -> str:
    """Return all that the folder's files hold."""
    return "".join(path.read_bytes().decode("latin-1") for path in file.parent.iterdir())


def change(file: Path, statement: str, *values: object) -> None:
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute(statement, values)
    connection.close()


def test_who_is_forgotten_is_gone_from_the_very_bytes(file: Path) -> None:
    store = opened(f"sqlite:{file}")
    store.write(ANN, habits())
    assert key("ann") in raw(file)
    assert "amzn1" not in raw(file)
    store.delete(ANN)
    assert key("ann") not in raw(file)


@pytest.mark.parametrize("restarts", [True, False])
def test_old_records_are_removed_at_start_and_in_operation(file: Path, restarts: bool) -> None:
    clock = Clock()
    store = opened(f"sqlite:{file}", clock)
    for days, name in ((0, "ann"), (399.5, "bob"), (400.5, "cleo")):
        clock.now = NOW + days * DAY
        store = opened(f"sqlite:{file}", clock) if restarts else store
        store.write(user_id(name), habits())
    assert [key(name) in raw(file) for name in ("ann", "bob")] == [False, True]


def test_damaged_files_are_kept_for_30_days(file: Path) -> None:
    for days, copies in ((0, 1), (20, 2), (30, 3), (30.01, 3)):
        file.write_bytes(b"not a database " * 100)
        opened(f"sqlite:{file}", Clock(NOW + days * DAY))
        assert len(list(file.parent.glob("*.damaged-*"))) == copies
    assert not list(file.parent.glob("*.damaged-20270115*"))


@pytest.mark.parametrize(
    "damage",
    [
        "record = replace(record, 'slower', 'faster')",
        "record = x'ff00'",
        "record = 5",
        "expires = expires + 1",
        "expires = 'never'",
        "seal = seal + 1",
        f"user = '{key('cleo')}'",
    ],
)
def test_a_row_that_was_tampered_with_counts_as_none(
    file: Path, damage: str, caplog: pytest.LogCaptureFixture
) -> None:
    store = opened(f"sqlite:{file}")
    store.write(ANN, habits())
    change(file, f"UPDATE records SET {damage}")  # noqa: S608
    assert [store.read(user) for user in (ANN, CLEO)] == [Habits(), Habits()]
    said = "store=sqlite a damaged record counts as none"
    assert caplog.record_tuples == [("skill.storage", logging.WARNING, said)]


def test_a_file_that_a_newer_version_took_over_is_left_alone(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = opened(f"sqlite:{file}")
    change(file, "PRAGMA user_version = 2")
    before = file.read_bytes()
    assert not store.write(ANN, habits())
    assert file.read_bytes() == before
    assert caplog.messages == ["store=write fault=UnusableFileError"]


def test_a_row_of_the_version_before_is_still_read(file: Path) -> None:
    """As that version wrote it, seal and all; the schema has not changed since."""
    store = opened(f"sqlite:{file}")
    old = (
        '{"been_here":true,"pace":"slower","place":{"left":1800000000,"step":"rest",'
        '"variant":"full"},"variant":null,"version":1}'
    )
    row = (key("ann"), old, NOW + KEPT_SECONDS, 1093847307)
    change(file, "INSERT INTO records VALUES (?, ?, ?, ?)", *row)
    assert store.read(ANN) == Habits(True, "slower", "full", Bookmark("full", "rest", NOW))
