"""Conversations as data: what is said, what must be answered, and how long somebody waited.

``docs/CONTRIBUTING.md`` says how they are written.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from skill.dialog.context import Screening

SILENCE: Final = "(silence)"


@dataclass
class Line:
    """What somebody says, what the answer must be like, and how long before it they waited.

    ``heard`` is how many seconds of the answer before they heard, None where it was all of it.
    """

    says: str
    answer: str = ""
    minutes_before: int = 0
    heard: int | None = None


@dataclass
class Script:
    """One conversation; ``unreadable`` is whatever in it is of no known form."""

    title: str
    locale: str = "en-US"
    screening: Screening = Screening.INTERVIEW
    remembers: bool = False
    lines: list[Line] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)


def read_scripts(folder: Path) -> Iterator[Script]:
    """Yield every conversation of a folder."""
    for path in sorted(folder.glob("*.txt")):
        found: list[Script] = []
        for text in path.read_text(encoding="utf-8").splitlines():
            head, _, rest = text.partition(" ")
            if head == "#" or not found:
                found.append(Script(f"{path.stem}: {rest}"))
            elif head and not _read(found[-1], head, rest):
                found[-1].unreadable.append(text)
        yield from found


def _read(script: Script, head: str, rest: str) -> bool:
    """Add a line to a script, and return whether the line is of a known form."""
    lines = script.lines
    match head:
        case "locale:":
            script.locale = rest
        case "screening:" if rest in list(Screening):
            script.screening = Screening(rest)
        case "memory:":
            script.remembers = rest == "on"
        case "W:" if rest.removesuffix(" minutes").isdecimal():
            lines.append(Line("", minutes_before=int(rest.removesuffix(" minutes"))))
        case "H:" if rest.removesuffix(" seconds").isdecimal():
            lines.append(Line("", heard=int(rest.removesuffix(" seconds"))))
        case "U:" if lines and not lines[-1].says:
            lines[-1].says = rest
        case "U:":
            lines.append(Line(rest))
        case "A:" if lines and not lines[-1].answer:
            lines[-1].answer = rest
        case _:
            return False
    return True
