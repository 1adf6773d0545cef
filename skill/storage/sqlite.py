"""Memory in an SQLite file: the default for hosting it yourself, and for the simulator."""

from __future__ import annotations

import logging
import sqlite3
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Final

from ask_sdk_core.attributes_manager import AbstractPersistenceAdapter
from ask_sdk_model.request_envelope import RequestEnvelope

from skill.storage.rows import KEPT_SECONDS, decoded, encoded, user_key
from skill.storage.sqlite_file import SqliteFile, UnusableFileError

SETUP_ERRORS: Final = (UnusableFileError, sqlite3.Error, OSError, ValueError)
"""What making a :class:`SqliteStore` raises where the file can't be used."""

_DAY: Final = 24 * 60 * 60

_LOG = logging.getLogger("skill.storage")


class SqliteStore(AbstractPersistenceAdapter):
    """One row a user, for any number of processes and threads at once; the last write holds.

    SQLite finds damage in its own structure, not in what is stored: so each row has a seal, and
    a row that its seal does not fit counts as none.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        """Make the file ready, and remove what is too old; the clock gives seconds of the epoch.

        Raises:
            UnusableFileError: the file is another program's, or of a newer version.
            sqlite3.Error: SQLite can't use it.
            OSError: it can't be read or made.
        """
        self._clock = clock
        self._file = SqliteFile(path, clock)
        self._remove_old()

    def get_attributes(self, request_envelope: RequestEnvelope) -> dict[str, object]:
        """Return what is kept for the request's user, nothing if that is nothing.

        Raises:
            NoUserError: the request names no user.
            UnusableFileError, sqlite3.Error, OSError: the file can't be used.
        """
        user = user_key(request_envelope)
        row = self._file.run(
            lambda connection: connection.execute(
                "SELECT record, expires, seal FROM records WHERE user = ?", (user,)
            ).fetchone()
        )
        if row is None:
            return {}
        record, expires, seal = row
        if seal != _seal(user, record, expires):
            _LOG.warning("store=sqlite a damaged record counts as none")
            return {}
        return decoded(record) if self._clock() < expires else {}

    def save_attributes(
        self, request_envelope: RequestEnvelope, attributes: dict[str, object]
    ) -> None:
        """Keep the attributes for the request's user in place of all that was kept.

        Raises:
            NoUserError: the request names no user.
            UnusableFileError, sqlite3.Error, OSError: the file can't be used.
        """
        user, record = user_key(request_envelope), encoded(attributes)
        expires = int(self._clock()) + KEPT_SECONDS
        row = (user, record, expires, _seal(user, record.encode(), expires))
        self._file.run(
            lambda connection: connection.execute("REPLACE INTO records VALUES (?, ?, ?, ?)", row)
        )
        if self._clock() >= self._next_removal:
            self._remove_old()

    def delete_attributes(self, request_envelope: RequestEnvelope) -> None:
        """Remove what is kept for the request's user, and overwrite it in the file.

        Raises:
            NoUserError: the request names no user.
            UnusableFileError, sqlite3.Error, OSError: the file can't be used.
        """
        user = user_key(request_envelope)
        self._file.run(
            lambda connection: connection.execute("DELETE FROM records WHERE user = ?", (user,))
        )

    def _remove_old(self) -> None:
        """Remove records and damaged files whose time is over: at start, then once a day."""
        now = self._clock()
        self._next_removal = now + _DAY
        self._file.run(
            lambda connection: connection.execute("DELETE FROM records WHERE expires <= ?", (now,))
        )
        self._file.remove_old_copies()


def _seal(user: str, record: object, expires: object) -> int:
    return zlib.crc32(repr((user, record, expires)).encode())
