"""What can go wrong with a store, and how it is named without telling anything of anybody."""

from __future__ import annotations

from typing import NamedTuple


class StoreFault(NamedTuple):
    """What the log is told of a fault: what was asked of the store, and the fault's type."""

    operation: str
    fault: str

    def __str__(self) -> str:
        """Return the log's line."""
        return f"store={self.operation} fault={self.fault}"


class StoreSettingError(ValueError):
    """``SKILL_STORE`` is wrong; the message is one line that names it and what is allowed."""


class NotForgottenError(Exception):
    """The store did not confirm that a record is gone."""


def fault_name(error: BaseException) -> str:
    """Return the type of a fault, fit for a log: never its message, which may quote the request.

    SQLite's faults have one type and many codes, so for them it is the code's name.
    """
    return str(getattr(error, "sqlite_errorname", type(error).__name__))
