"""The ledger of a language: one verdict a line, as JSON, only ever added to.

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

import skill.content
from skill.content.review import Professions
from skill.tools.reading import FormError, structured

NAME = "review.jsonl"


class Verdict(StrEnum):
    """What a reviewer says of an answer."""

    APPROVED = "approved"
    CHANGE = "change to"
    REJECTED = "rejected"
    OUT_OF_SCOPE = "out of scope"


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One verdict on one answer.

    ``bound`` is all that it binds to, as it was then; ``months`` after which the reviewer wants to
    look again, at most.
    """

    answer: str
    verdict: Verdict
    reason: str | None = None
    reviewer: str
    profession: str
    register: str
    number: str
    country: str
    interests: str
    on: date
    months: int
    bound: tuple[str, ...]

    def __post_init__(self) -> None:
        """Refuse a profession that there isn't, and a refusal without a reason: ValueErrors."""
        if self.profession not in Professions.ids():
            raise ValueError(f"there is no profession {self.profession!r}")
        if self.verdict in {Verdict.CHANGE, Verdict.REJECTED} and not self.reason:
            raise ValueError(f"{self.answer}: {self.verdict} wants a reason")

    @property
    def person(self) -> str:
        """Return what tells one reviewer from another."""
        return " ".join(f"{self.register} {self.number}".lower().split())


@dataclass(frozen=True)
class Ledger:
    """What a ledger holds, and what is wrong with it, a line each."""

    entries: tuple[Entry, ...] = ()
    problems: tuple[str, ...] = ()


def home_of(code: str) -> Path:
    """Return the folder of a language: its ledger lies there, and what ships of it."""
    return Path(skill.content.__file__).parent / code


def read(path: Path, today: date) -> Ledger:
    """Return what a ledger holds, nothing without a file; another encoding is a FormError."""
    entries, problems, lines = [], [], _lines(path)
    for at, line in enumerate(lines):
        if line.strip():
            try:
                entries.append(_entry(lines, at, today))
            except FormError as error:
                problem = "; ".join(str(error).splitlines())
                problems.append(f"{path.name}, line {at + 1}: {problem}")
    return Ledger(tuple(entries), tuple(problems))


def add(path: Path, entries: Iterable[Entry]) -> None:
    """Add entries at the end; what is in the file stays, and in another encoding is a FormError."""
    is_whole = not (lines := _lines(path)) or not lines[-1]
    with path.open("ab") as file:
        file.write(b"" if is_whole else b"\n")
        file.writelines(line_of(entry) for entry in entries)


def entry_of(fields: object, today: date, name: str) -> Entry:
    """Return what JSON holds as an entry, or raise a FormError that calls it ``name``."""
    entry = structured(fields, Entry, name)
    if entry.on > today:
        raise FormError(f"{name} is dated {entry.on}, which is yet to come")
    return entry


def line_of(entry: Entry) -> bytes:
    """Return the entry as a line, sealed against changes by hand."""
    fields = dataclasses.asdict(entry)
    return _as_line({**fields, "seal": _seal(fields)})


def _as_line(data: object) -> bytes:
    return json.dumps(data, ensure_ascii=False, default=str).encode() + b"\n"


def _seal(fields: object) -> str:
    return hashlib.sha256(_as_line(fields)).hexdigest()[:16]


def _lines(path: Path) -> list[bytes]:
    data = path.read_bytes() if path.exists() else b""
    if b"\0" in data or data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise FormError(f"{path.name} isn't in UTF-8: save it as UTF-8, then try again")
    return [line.removesuffix(b"\r") for line in data.removeprefix(b"\xef\xbb\xbf").split(b"\n")]


def _entry(lines: list[bytes], at: int, today: date) -> Entry:
    if (first := lines.index(lines[at])) < at:
        raise FormError(f"says again what line {first + 1} says")
    try:
        fields = json.loads(lines[at].decode())
    except ValueError:
        raise FormError("is cut off, or isn't JSON in UTF-8") from None
    if not isinstance(fields, dict) or fields.pop("seal", None) != _seal(fields):
        raise FormError("was changed by hand: it no longer counts")
    return entry_of(fields, today, "entry")
