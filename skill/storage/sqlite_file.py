"""A database file that is kept sound: made when missing, migrated when old, replaced when damaged.

Every piece of work has a connection of its own (0.4 ms to open), so nothing is shared between
threads or carried over a fork. Whoever works locks the file's folder together with the others,
whoever makes, migrates or replaces the file locks it alone: SQLite removes the journal by its
name when it closes, so a file must not be replaced under an open connection.
"""

from __future__ import annotations

import fcntl
import logging
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TypeVar

T = TypeVar("T")

MIGRATIONS: tuple[str, ...] = (
    "CREATE TABLE records (user TEXT PRIMARY KEY, record TEXT NOT NULL, "
    "expires INTEGER NOT NULL, seal INTEGER NOT NULL) WITHOUT ROWID",
)
"""Each takes the schema one version further; ``PRAGMA user_version`` says how many were run."""

DAMAGED_KEPT_SECONDS: Final = 30 * 24 * 60 * 60
"""How long a damaged file is kept, in seconds: it holds records that can't be forgotten singly."""

_APPLICATION_ID: Final = 0x424D4731
"""Marks the file as this skill's, so that another program's database is never touched."""

_BUSY_SECONDS: Final = 5.0
"""How long a connection waits for the others, in seconds; the listener waits far shorter."""

_UNSOUND: Final = frozenset({sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
"""SQLite's codes for a damaged file; an error in our own SQL means that the schema is damaged."""

_LOG = logging.getLogger("skill.storage")


class UnusableFileError(Exception):
    """The file is not this skill's, or of a newer version; it is left as it is."""


class _UnsoundError(sqlite3.DatabaseError):
    """The file is not as it should be, though SQLite found no fault with it."""

    sqlite_errorcode = sqlite3.SQLITE_CORRUPT


class SqliteFile:
    """The file, and the connections to it."""

    def __init__(self, path: Path, clock: Callable[[], float]) -> None:
        """Make the file ready; the clock gives seconds since the epoch.

        Raises:
            UnusableFileError: it is not this skill's, or of a newer version.
            sqlite3.Error: SQLite can't use it.
            OSError: it can't be read or made.
        """
        self._path = path.resolve()
        self._clock = clock
        self.run(_check_integrity)

    def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Return what the work returns; it is done in one connection, each statement for itself.

        A file that turns out to be damaged or missing is replaced, and the work done again.

        Raises:
            UnusableFileError: the file is not this skill's, or of a newer version.
            sqlite3.Error: SQLite can't do it, as when the disk is full.
            OSError: the file can't be read or made.
        """
        try:
            return self._in_prepared(work)
        except sqlite3.DatabaseError as error:
            if _code(error) not in _UNSOUND | {sqlite3.SQLITE_CANTOPEN}:
                raise
        self._prepare()
        return self._in_prepared(work)

    def remove_old_copies(self) -> None:
        """Remove the damaged files that were moved aside long ago."""
        oldest = f"{self._aside}{_stamp(self._clock() - DAMAGED_KEPT_SECONDS)}"
        for copy in self._path.parent.iterdir():
            if copy.name.startswith(self._aside) and copy.name < oldest:
                copy.unlink(missing_ok=True)

    def _in_prepared(self, work: Callable[[sqlite3.Connection], T]) -> T:
        with _locked(self._path.parent, fcntl.LOCK_SH), closing(self._connect()) as connection:
            if _origin(connection) != (_APPLICATION_ID, len(MIGRATIONS)):
                raise _UnsoundError("new, old, newer, or another program's")
            return work(connection)

    def _connect(self) -> sqlite3.Connection:
        """Return a connection whose writes survive a kill, and soon after a power cut too."""
        connection = sqlite3.connect(
            f"{self._path.as_uri()}?mode=rw", uri=True, timeout=_BUSY_SECONDS, isolation_level=None
        )
        try:
            connection.text_factory = bytes
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA secure_delete = ON")
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def _prepare(self) -> None:
        with _locked(self._path.parent, fcntl.LOCK_EX):
            try:
                self._make_ready()
            except sqlite3.DatabaseError as error:
                if _code(error) not in _UNSOUND:
                    raise
                self._move_aside()
                self._make_ready()

    def _make_ready(self) -> None:
        if not self._path.exists():
            os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))
        with closing(self._connect()) as connection:
            version = _version_to_migrate(connection)
            _check_integrity(connection)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("BEGIN IMMEDIATE")
            for statement in MIGRATIONS[version:]:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
            if _schema(connection) != _right_schema():
                raise _UnsoundError("not the schema of this version")
            connection.execute("COMMIT")

    def _move_aside(self) -> None:
        aside = self._path.with_name(f"{self._aside}{_stamp(self._clock())}")
        for ending in ("", "-wal", "-shm", "-journal"):
            part = Path(f"{self._path}{ending}")
            if part.exists():
                part.rename(f"{aside}{ending}")
        _LOG.error("store=sqlite the file was damaged: moved to %s, begun anew", aside.name)

    @property
    def _aside(self) -> str:
        return f"{self._path.name}.damaged-"


def _version_to_migrate(connection: sqlite3.Connection) -> int:
    """Return the version of the schema, 0 for an empty file.

    Raises:
        UnusableFileError: the file is another program's, or of a newer version.
    """
    mark, version = _origin(connection)
    if mark != _APPLICATION_ID and (mark or version or _schema(connection)):
        raise UnusableFileError("it is the database of another program")
    if version > len(MIGRATIONS):
        raise UnusableFileError(
            f"it was written by a newer version of the skill "
            f"(schema {version}; this one knows {len(MIGRATIONS)})"
        )
    return version


def _check_integrity(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != (b"ok",):
        raise _UnsoundError("the integrity check failed")


def _origin(connection: sqlite3.Connection) -> tuple[int, int]:
    """Return whose file it is, and the version of its schema."""
    mark, version = (
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("application_id", "user_version")
    )
    return mark, version


def _schema(connection: sqlite3.Connection) -> list[tuple[bytes, ...]]:
    return connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()


def _right_schema() -> list[tuple[bytes, ...]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.text_factory = bytes
        for statement in MIGRATIONS:
            connection.execute(statement)
        return _schema(connection)


def _code(error: sqlite3.Error) -> int:
    """Return SQLite's primary code, 0 for an error that is not SQLite's own."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _stamp(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y%m%dT%H%M%S.%fZ")


@contextmanager
def _locked(folder: Path, how: int) -> Iterator[None]:
    """Lock the folder, among the skill's own processes and threads; a kill unlocks it too."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, how)
        yield
    finally:
        os.close(descriptor)
