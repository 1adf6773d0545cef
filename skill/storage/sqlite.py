"""Memory in an SQLite file: the default for hosting it yourself, and for the simulator.

Every call has a connection of its own (0.4 ms to open), so nothing is shared between threads or
carried over a fork. Whoever works locks the file's folder together with the others, whoever makes
or replaces the file locks it alone: SQLite removes the journal by its name when it closes, so a
file must not be replaced under an open connection.
"""

from __future__ import annotations

import fcntl
import logging
import os
import sqlite3
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

from skill.dialog.habits import Habits
from skill.storage.record import KEPT_SECONDS, decoded, encoded

DAMAGED_KEPT_SECONDS: Final = 30 * 24 * 60 * 60
"""How long a damaged file is kept, in seconds: it holds records that can't be forgotten singly."""

_DAY: Final = 24 * 60 * 60
_BUSY_SECONDS: Final = 5.0
"""How long a connection waits for the others, in seconds; the listener waits far shorter."""

_APPLICATION_ID: Final = 0x424D4731
"""Marks the file as this skill's, so that another program's database is never touched."""

_VERSION: Final = 1
"""The version of the schema, which ``PRAGMA user_version`` holds."""

_MAKE: Final = f"""
    BEGIN IMMEDIATE;
    CREATE TABLE records (user TEXT PRIMARY KEY, record TEXT NOT NULL, \
expires INTEGER NOT NULL, seal INTEGER NOT NULL) WITHOUT ROWID;
    PRAGMA application_id = {_APPLICATION_ID};
    PRAGMA user_version = {_VERSION};
    COMMIT
"""
_ORIGIN: Final = "SELECT * FROM pragma_application_id, pragma_user_version"
_READ: Final = "SELECT record, expires, seal FROM records WHERE user = ?"

_UNSOUND: Final = frozenset({sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
"""SQLite's codes for a damaged file; an error in our own SQL means that the schema is damaged."""

_LOG = logging.getLogger("skill.storage")


class UnusableFileError(Exception):
    """The file is not this skill's, or of a newer version; it is left as it is."""


class _UnsoundError(sqlite3.DatabaseError):
    """The file is not as it should be, though SQLite raised nothing."""

    sqlite_errorcode = sqlite3.SQLITE_CORRUPT


SETUP_ERRORS: Final = (UnusableFileError, sqlite3.Error, OSError, ValueError)
"""What making a :class:`SqliteStore` raises where the file can't be used."""


class SqliteStore:
    """One row a user, for any number of processes and threads at once; the last write holds.

    SQLite finds damage in its own structure, not in what is stored: so each row has a seal, and
    a row that its seal does not fit counts as none. Every call raises ``SETUP_ERRORS``.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        """Make the file ready, and remove what is too old; the clock gives seconds of the epoch."""
        self._path = path.resolve()
        self._clock = clock
        self._prepare()
        self._remove_old()

    def read(self, user: str) -> Habits:
        """Return the user's habits, a newcomer's if nothing is kept."""
        row = self._run(_READ, user)
        if row is None:
            return Habits()
        record, expires, seal = row
        if seal != _seal(user, record, expires):
            _LOG.warning("store=sqlite a damaged record counts as none")
            return Habits()
        return decoded(record) if self._clock() < expires else Habits()

    def write(self, user: str, habits: Habits) -> None:
        """Keep the habits in place of all that was kept of the user."""
        record, expires = encoded(habits), int(self._clock()) + KEPT_SECONDS
        row = (user, record, expires, _seal(user, record.encode(), expires))
        self._run("REPLACE INTO records VALUES (?, ?, ?, ?)", *row)
        if self._clock() >= self._next_removal:
            self._remove_old()

    def delete(self, user: str) -> None:
        """Remove all that is kept of the user, and overwrite it in the file."""
        self._run("DELETE FROM records WHERE user = ?", user)

    def _remove_old(self) -> None:
        """Remove records and damaged files whose time is over: at start, then once a day."""
        now = self._clock()
        self._next_removal = now + _DAY
        self._run("DELETE FROM records WHERE expires <= ?", now)
        oldest = f"{self._aside}{_stamp(now - DAMAGED_KEPT_SECONDS)}"
        for copy in self._path.parent.iterdir():
            if copy.name.startswith(self._aside) and copy.name < oldest:
                copy.unlink(missing_ok=True)

    def _run(self, statement: str, *values: object) -> Any:  # noqa: ANN401  SQLite's row
        """Return the first row; a file that is damaged or missing is replaced first."""
        try:
            return self._run_once(statement, values)
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            if _code(error) not in _UNSOUND | {sqlite3.SQLITE_CANTOPEN}:
                raise
        self._prepare()
        return self._run_once(statement, values)

    def _run_once(self, statement: str, values: tuple[object, ...]) -> Any:  # noqa: ANN401
        with _locked(self._path.parent, fcntl.LOCK_SH), self._connected() as connection:
            if _origin(connection) != (_APPLICATION_ID, _VERSION):
                raise _UnsoundError("new, newer, or another program's")
            return connection.execute(statement, values).fetchone()

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        """Give a connection whose writes survive a kill, and soon after a power cut too."""
        where = f"{self._path.as_uri()}?mode=rw"
        with closing(
            sqlite3.connect(where, uri=True, timeout=_BUSY_SECONDS, isolation_level=None)
        ) as connection:
            connection.text_factory = bytes
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA secure_delete = ON")
            yield connection

    def _prepare(self) -> None:
        with _locked(self._path.parent, fcntl.LOCK_EX):
            try:
                self._make_ready()
            except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
                if _code(error) not in _UNSOUND:
                    raise
                self._move_aside()
                self._make_ready()

    def _make_ready(self) -> None:
        if not self._path.exists():
            os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))
        with self._connected() as connection:
            mark, version = _origin(connection)
            tables = connection.execute("SELECT 1 FROM sqlite_master").fetchone()
            if mark != _APPLICATION_ID and (mark or version or tables):
                raise UnusableFileError("it is the database of another program")
            if version > _VERSION:
                raise UnusableFileError(
                    f"it was written by a newer version of the skill "
                    f"(schema {version}; this one knows {_VERSION})"
                )
            if connection.execute("PRAGMA integrity_check(1)").fetchone() != (b"ok",):
                raise _UnsoundError("the integrity check failed")
            connection.execute("PRAGMA journal_mode = WAL")
            if version == 0:
                connection.executescript(_MAKE)
            connection.execute(_READ, ("",))  # which a damaged schema does not take

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


def _origin(connection: sqlite3.Connection) -> tuple[int, int]:
    """Return whose file it is, and the version of its schema."""
    mark, version = connection.execute(_ORIGIN).fetchone()
    return mark, version


def _seal(user: str, record: object, expires: object) -> int:
    return zlib.crc32(repr((user, record, expires)).encode())


def _code(error: sqlite3.DatabaseError | UnicodeDecodeError) -> int:
    """Return SQLite's primary code.

    A damaged schema may be quoted in a message that Python can't decode then.
    """
    if isinstance(error, UnicodeDecodeError):
        return sqlite3.SQLITE_CORRUPT
    return error.sqlite_errorcode & 0xFF


def _stamp(seconds: float) -> str:
    return time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(seconds))


@contextmanager
def _locked(folder: Path, how: int) -> Iterator[None]:
    """Lock the folder, among the skill's own processes and threads; a kill unlocks it too."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, how)
        yield
    finally:
        os.close(descriptor)
