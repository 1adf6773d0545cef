"""Memory between sessions: what is not about health, on SQLite or DynamoDB, or none at all.

:func:`open_store` makes the store that ``SKILL_STORE`` names. What it holds is a listener's
:class:`~skill.dialog.habits.Habits` and nothing else.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import Final

from skill.storage.bounded import BoundedStore, Store
from skill.storage.faults import NotForgottenError, StoreSettingError, fault_name

__all__ = ["BoundedStore", "NotForgottenError", "StoreSettingError", "open_store"]

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
    if text == "none":
        return None
    kind, _, name = text.partition(":")
    opened = {"sqlite": _sqlite, "dynamodb": _dynamodb}.get(kind)
    if opened is None or not name:
        raise StoreSettingError(f"SKILL_STORE is {text!r}: {_ALLOWED}")
    return BoundedStore(opened(text, name, clock))


def _sqlite(text: str, path: str, clock: Callable[[], float]) -> Store:
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


def _dynamodb(text: str, table: str, clock: Callable[[], float]) -> Store:
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
