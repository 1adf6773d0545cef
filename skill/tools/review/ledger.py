"""The ledger of a language: one approval a line, as JSON, only ever added to.

Whatever is wrong with a line costs that line alone, is said in one line, and stays in the file.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

import skill.content

NAME = "review.jsonl"


class Verdict(StrEnum):
    """What a reviewer says of an answer."""

    APPROVED = "approved"
    CHANGE = "change to"
    REJECTED = "rejected"
    OUT_OF_SCOPE = "out of scope"


class LedgerError(Exception):
    """The file is no ledger that can be read or added to; the message is one line."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One verdict on one answer; ``bound`` is all that it binds to, as it was then."""

    answer: str
    verdict: Verdict
    reason: str
    reviewer: str
    profession: str
    register: str
    number: str
    country: str
    scope: str
    interests: str
    on: date
    due: date
    bound: tuple[str, ...]

    @property
    def person(self) -> str:
        """Return what tells one reviewer from another."""
        return " ".join(f"{self.register} {self.number}".lower().split())


@dataclass(frozen=True)
class Ledger:
    """What a ledger holds, and what is wrong with it, a line each."""

    entries: tuple[Entry, ...] = ()
    problems: tuple[str, ...] = ()


def path_of(code: str) -> Path:
    """Return where the ledger of a language lies."""
    return Path(skill.content.__file__).parent / code / NAME


def read(path: Path, today: date) -> Ledger:
    """Return what a ledger holds; without a file it is empty.

    Raises:
        LedgerError: the file is in another encoding.
    """
    entries: list[Entry] = []
    problems: list[str] = []
    lines: dict[bytes, int] = {}
    for number, line in enumerate(_lines(path), start=1):
        if not line.strip():
            continue
        problem = ""
        if line in lines:
            problem = f"says again what line {lines[line]} says"
        else:
            lines[line] = number
            try:
                entries.append(_entry(line, today))
            except LedgerError as error:
                problem = str(error)
        if problem:
            problems.append(f"{path.name}, line {number}: {problem}")
    return Ledger(tuple(entries), tuple(problems))


def add(path: Path, entries: Iterable[Entry]) -> None:
    """Add entries at the end; what is in the file stays as it is.

    Raises:
        LedgerError: the file is in another encoding.
    """
    is_whole = not (lines := _lines(path)) or not lines[-1]
    with path.open("ab") as file:
        file.write(b"" if is_whole else b"\n")
        file.writelines(line_of(entry) for entry in entries)


def line_of(entry: Entry) -> bytes:
    """Return the entry as a line, sealed against changes by hand."""
    fields = dataclasses.asdict(entry)
    plain = {**fields, "on": str(entry.on), "due": str(entry.due), "bound": list(entry.bound)}
    return _as_line({**plain, "seal": _seal(plain)})


def _as_line(data: object) -> bytes:
    return json.dumps(data, ensure_ascii=False).encode() + b"\n"


def _seal(fields: dict[str, Any]) -> str:
    return hashlib.sha256(_as_line(fields)).hexdigest()[:16]


def _lines(path: Path) -> list[bytes]:
    data = path.read_bytes() if path.exists() else b""
    if b"\0" in data or data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise LedgerError(f"{path.name} isn't in UTF-8: save it as UTF-8, then try again")
    return [line.removesuffix(b"\r") for line in data.removeprefix(b"\xef\xbb\xbf").split(b"\n")]


def _entry(line: bytes, today: date) -> Entry:
    fields = _fields(line)
    seal = fields.pop("seal")
    if seal != _seal(fields):
        raise LedgerError("was changed by hand: it no longer counts")
    entry = Entry(
        **{
            **fields,
            "verdict": Verdict(fields["verdict"]),
            "on": date.fromisoformat(fields["on"]),
            "due": date.fromisoformat(fields["due"]),
            "bound": tuple(fields["bound"]),
        }
    )
    if entry.on > today:
        raise LedgerError(f"is dated {entry.on}, which is yet to come")
    return entry


def _fields(line: bytes) -> dict[str, Any]:
    try:
        text = line.decode()
    except UnicodeDecodeError:
        raise LedgerError("isn't in UTF-8") from None
    try:
        data = json.loads(text)
    except ValueError:
        raise LedgerError("is cut off, or isn't JSON") from None
    wanted = {field.name for field in dataclasses.fields(Entry)} | {"seal"}
    if not isinstance(data, dict) or data.keys() != wanted:
        raise LedgerError("hasn't the fields of an approval")
    return data
