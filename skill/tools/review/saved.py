"""From the file that a reviewer saved on the sheet to entries of the ledger."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from skill.content.review import Professions
from skill.tools.review.ledger import Entry, Verdict
from skill.tools.review.scopes import Scope
from skill.tools.review.sheet import FORMAT
from skill.tools.review.status import latest_due

_ABOUT = ("reviewer", "profession", "register", "number", "country", "interests")


class SavedFileError(Exception):
    """The file is none that the sheet saved; the message is one line."""


def language_of(path: Path) -> str:
    """Return the code of the language that a saved file is about.

    Raises:
        SavedFileError: the file is none that the sheet saved.
    """
    return str(_data(path)["language"])


def entries_of(path: Path, today: date) -> tuple[Entry, ...]:
    """Return the entries that a saved file makes.

    Raises:
        SavedFileError: the file is none that the sheet saved, or something in it can't be.
    """
    data = _data(path)
    try:
        about = {name: _said(data["reviewer"][name], name) for name in _ABOUT}
        on = date.fromisoformat(data["reviewer"]["on"])
        months = int(data["reviewer"]["months"])
        if about["profession"] not in Professions.ids():
            raise SavedFileError(f"{path.name}: there is no profession {about['profession']!r}")
        if on > today:
            raise SavedFileError(f"{path.name}: is dated {on}, which is yet to come")
        return tuple(_entry(verdict, about, on, months) for verdict in data["verdicts"])
    except (KeyError, TypeError, ValueError) as error:
        raise SavedFileError(f"{path.name}: isn't as the sheet saves it: {error!r}") from error


def _data(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_bytes().decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError):
        raise SavedFileError(f"{path.name}: is cut off, or isn't what the sheet saved") from None
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise SavedFileError(f"{path.name}: isn't a file that the sheet saved")
    return data


def _said(value: object, name: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{name} is missing")
    return value.strip()


def _entry(verdict: Any, about: dict[str, str], on: date, months: int) -> Entry:  # noqa: ANN401
    scope = Scope[verdict["scope"]]
    said = Verdict(verdict["verdict"])
    reason = str(verdict["reason"]).strip()
    if said in (Verdict.CHANGE, Verdict.REJECTED) and not reason:
        raise ValueError(f"{verdict['answer']}: {said} wants a reason")
    return Entry(
        answer=_said(verdict["answer"], "answer"),
        verdict=said,
        reason=reason,
        **about,
        scope=scope.value.name,
        on=on,
        due=latest_due(on, min(months, scope.value.months)),
        bound=tuple(_said(line, "bound") for line in verdict["bound"]),
    )
