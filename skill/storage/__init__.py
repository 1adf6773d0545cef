"""Memory between sessions: what is not about health, on SQLite or DynamoDB, or none at all.

:func:`open_store` makes the store that ``SKILL_STORE`` names. It is the SDK's persistence
adapter, so the attributes manager works with it; what it holds is a :class:`Record`, turned
into attributes by :func:`to_plain` and back by :func:`from_plain`.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import Final

from ask_sdk_core.attributes_manager import AbstractPersistenceAdapter

from skill.storage.bounded import BoundedStore
from skill.storage.faults import NotForgottenError, StoreSettingError, fault_name
from skill.storage.record import Place, Record, from_plain, to_plain

__all__ = [
    "BoundedStore",
    "NotForgottenError",
    "Place",
    "Record",
    "StoreSettingError",
    "from_plain",
    "open_store",
    "to_plain",
]

_TABLE = re.compile(r"[A-Za-z0-9_.-]{3,255}")
_ALLOWED: Final = "it must be none, sqlite:<path> or dynamodb:<table>"


def open_store(text: str, clock: Callable[[], float] = time.time) -> BoundedStore | None:
    """Return the store that the value of ``SKILL_STORE`` names, None for ``none``.

    ``sqlite:<path>`` makes the file ready at once; its folder must be there. ``dynamodb:<table>``
    calls nobody yet, so a table that is missing shows only in the log. The clock gives seconds
    since the epoch.

    Raises:
        StoreSettingError: the value is not one of these, or what it names can't be used.
    """
    kind, _, name = text.partition(":")
    if text == "none":
        return None
    if kind == "sqlite" and name:
        return BoundedStore(_sqlite(text, name, clock))
    if kind == "dynamodb" and name:
        return BoundedStore(_dynamodb(text, name, clock))
    raise StoreSettingError(f"SKILL_STORE is {text!r}: {_ALLOWED}")


def _sqlite(text: str, path: str, clock: Callable[[], float]) -> AbstractPersistenceAdapter:
    from pathlib import Path  # noqa: PLC0415

    from skill.storage.sqlite import SETUP_ERRORS, SqliteStore  # noqa: PLC0415

    try:
        return SqliteStore(Path(path), clock)
    except SETUP_ERRORS as error:
        reason = " ".join(str(error).split())
        raise StoreSettingError(
            f"SKILL_STORE is {text!r}, which can't be used ({reason}): {_ALLOWED}, "
            "the path a file that can be written, in a folder that is there"
        ) from error


def _dynamodb(text: str, table: str, clock: Callable[[], float]) -> AbstractPersistenceAdapter:
    if not _TABLE.fullmatch(table):
        raise StoreSettingError(
            f"SKILL_STORE is {text!r}: {_ALLOWED}, the table 3 to 255 letters without accents, "
            "digits, underscores, hyphens or periods"
        )
    try:
        from skill.storage.dynamodb import SETUP_ERRORS, DynamoDbStore  # noqa: PLC0415
    except ImportError as error:
        raise StoreSettingError(f"SKILL_STORE is {text!r}: this needs boto3 installed") from error
    try:
        return DynamoDbStore(table, clock)
    except SETUP_ERRORS as error:
        raise StoreSettingError(
            f"SKILL_STORE is {text!r}, but AWS is not set up ({fault_name(error)}): "
            "set AWS_DEFAULT_REGION and credentials, or use none or sqlite:<path>"
        ) from error
