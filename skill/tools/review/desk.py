"""What is done at the desk: take verdicts in, tell what is left to sign, make what ships."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from skill.content import LANGUAGES, Language
from skill.tools.reading import FormError, structured
from skill.tools.review import ledger
from skill.tools.review.sheet import FORMAT
from skill.tools.review.status import Review, Status, review

_SHIPS = '''\
"""Who checked the words in {code}: `content review build` writes this file from the ledger."""
# ruff: noqa
# fmt: off

from skill.content.review import Checked, Span

CHECKED = {checked}
'''
"""What ships of a ledger: dates and professions, but no names."""


def the_review(language: Language, today: date) -> Review:
    """Return how it stands with a language's words, by its ledger as :func:`ledger.read` has it."""
    return review(language, ledger.read(_ledger_of(language.code), today), today)


def take_in(file: Path, today: date) -> tuple[Language, int, int]:
    """Put what a reviewer saved into the ledger, all of it or nothing but a FormError.

    Returned are the language, how many verdicts were added, and how many were there already.
    """
    language, entries = _saved(file, today)
    path = _ledger_of(language.code)
    there = set(ledger.read(path, today).entries)
    fresh = [entry for entry in entries if entry not in there]
    ledger.add(path, fresh)
    return language, len(fresh), len(entries) - len(fresh)


def problems(language: Language, today: date) -> Iterator[str]:
    """Yield what keeps a language from being released, a line each."""
    try:
        found = the_review(language, today)
    except FormError as error:
        yield str(error)
        return
    yield from found.problems
    for status in Status:
        number = sum(by_status[status] for by_status in found.counts().values())
        if number and status is not Status.APPROVED:
            yield f"review: {language.code}: {number} answers: {status}"
    path = shipped_to(language.code)
    if path.read_text(encoding="utf-8") != shipped(found, language):
        yield f"{path.name} is stale: run `python -m skill content review build`"


def shipped(found: Review, language: Language) -> str:
    """Return the source of what ships."""
    return _SHIPS.format(code=language.code, checked=found.checked())


def shipped_to(code: str) -> Path:
    """Return where what ships of a language's ledger lies."""
    return ledger.home_of(code) / "checked.py"


def _ledger_of(code: str) -> Path:
    return ledger.home_of(code) / ledger.NAME


@dataclass(frozen=True)
class _Saved:
    """What the sheet saves: the parts of each entry that are the same in all, and the rest."""

    format: str
    language: str
    reviewer: dict[str, Any]
    verdicts: tuple[dict[str, Any], ...]

    def __post_init__(self) -> None:
        if self.format != FORMAT or self.language not in LANGUAGES:
            raise ValueError(f"isn't {FORMAT!r} in a language that there is")


def _saved(file: Path, today: date) -> tuple[Language, list[ledger.Entry]]:
    """Return the language that a saved file is about, and its entries: all of them, or an error."""
    try:
        data = json.loads(file.read_bytes().decode("utf-8-sig"))
    except ValueError:
        raise FormError(f"{file.name} is cut off, or isn't what the sheet saved") from None
    saved = structured(data, _Saved, file.name)
    return LANGUAGES[saved.language], [
        ledger.entry_of({**saved.reviewer, **verdict}, today, file.name)
        for verdict in saved.verdicts
    ]
