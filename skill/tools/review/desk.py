"""What is done at the desk: take verdicts in, say how it stands, write what ships."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from skill.content import LANGUAGES, Language
from skill.tools.review import ledger, saved, ships
from skill.tools.review.status import Review, Status, review

_WANTED = {Status.APPROVED}


def the_review(language: Language, today: date) -> Review:
    """Return how it stands with a language's words, by its ledger.

    Raises:
        LedgerError: the ledger is in another encoding.
    """
    return review(language, ledger.read(ledger.path_of(language.code), today), today)


def take_in(file: Path, today: date) -> Iterator[str]:
    """Put what a reviewer saved into the ledger, and yield what was done, a line each.

    Raises:
        LedgerError: the ledger is in another encoding.
        SavedFileError: the file is none that the sheet saved.
    """
    code = saved.language_of(file)
    if code not in LANGUAGES:
        raise saved.SavedFileError(f"{file.name}: there is no language {code!r}")
    path = ledger.path_of(code)
    entries = saved.entries_of(file, today)
    there = set(ledger.read(path, today).entries)
    fresh = [entry for entry in entries if entry not in there]
    ledger.add(path, fresh)
    known = len(entries) - len(fresh)
    yield f"{path.name}: {len(fresh)} verdicts added, {known} were there already"
    yield from build(LANGUAGES[code], today)


def standing(language: Language, today: date) -> Iterator[str]:
    """Yield how many answers of each scope stand how, and what is wrong with the ledger.

    Raises:
        LedgerError: the ledger is in another encoding.
    """
    found = the_review(language, today)
    for scope, by_status in found.counts().items():
        told = ", ".join(f"{number} {status}" for status, number in by_status.items() if number)
        yield f"{scope.value.name}: {told or 'nothing is said'}"
    yield from found.problems


def build(language: Language, today: date) -> Iterator[str]:
    """Write what ships of the ledger, and yield what was done.

    Raises:
        LedgerError: the ledger is in another encoding.
    """
    path = ships.path_to(language)
    path.write_text(_shipped(the_review(language, today), language), encoding="utf-8")
    yield f"wrote {path.name}"


def problems(language: Language, today: date) -> Iterator[str]:
    """Yield what keeps a language from being released, a line each."""
    try:
        found = the_review(language, today)
    except ledger.LedgerError as error:
        yield str(error)
        return
    yield from found.problems
    for status in Status:
        number = sum(by_status[status] for by_status in found.counts().values())
        if number and status not in _WANTED:
            yield f"review: {language.code}: {number} answers: {status}"
    path = ships.path_to(language)
    if path.read_text(encoding="utf-8") != _shipped(found, language):
        yield f"{path.name} is stale: run `python -m skill content review build`"


def _shipped(found: Review, language: Language) -> str:
    return ships.text_of(language, found.checked())
