"""Where a self-hosted skill remembers its listeners unless ``SKILL_STORE`` says otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path


def default_store(environment: Mapping[str, str]) -> str:
    """Return the ``SKILL_STORE`` of a host that sets none: an SQLite file of its own.

    The file lies in systemd's state folder for the service if there is one, else in the user's
    (XDG Base Directory Specification). The folder is made if it can be; that it could not is
    said when the file is opened.
    """
    home = environment.get("HOME", "/nonexistent")
    base = environment.get("XDG_STATE_HOME") or f"{home}/.local/state"
    folder = Path(environment.get("STATE_DIRECTORY") or f"{base}/back-massage-guide")
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return f"sqlite:{folder}/memory.sqlite3"
