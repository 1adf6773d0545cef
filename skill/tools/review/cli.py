"""The commands ``content sheet`` and ``content review``, for those who look after the words."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import click

from skill.content import LANGUAGES, Language
from skill.tools.review import desk, ledger
from skill.tools.review.sheet import as_csv, page

_language = click.option(
    "--language", type=click.Choice(sorted(LANGUAGES)), default="en", show_default=True
)


@click.group()
def content() -> None:
    """Look at everything that the skill can say, and have it signed."""


@content.command()
@_language
@click.option("--html", "form", flag_value="html", default="html", help="A page to work on.")
@click.option("--csv", "form", flag_value="csv", help="A table of all sentences.")
def sheet(language: str, form: str) -> None:
    """Print all that can be heard, for sign-off."""
    words = LANGUAGES[language]
    made = as_csv(words) if form == "csv" else page(words, desk.the_review(words, _today()))
    click.echo(made, nl=form != "csv")


@content.group()
def review() -> None:
    """The ledger of approvals."""


@review.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def read(file: Path) -> None:
    """Put what a reviewer saved on the sheet into the ledger."""
    language, added, known = desk.take_in(file, _today())
    click.echo(f"{ledger.NAME}: {added} verdicts added, {known} were there already")
    _build(language)


@review.command()
@_language
def status(language: str) -> None:
    """Count what is approved, void, overdue and never seen, by scope."""
    found = desk.the_review(LANGUAGES[language], _today())
    for scope, by_status in found.counts().items():
        told = ", ".join(f"{number} {status}" for status, number in by_status.items() if number)
        click.echo(f"{scope.title}: {told or 'nothing is said'}")
    for problem in found.problems:
        click.echo(problem)


@review.command()
@_language
def build(language: str) -> None:
    """Write what ships of the ledger; due after each change of the words."""
    _build(LANGUAGES[language])


def _build(language: Language) -> None:
    path = desk.shipped_to(language.code)
    shipped = desk.shipped(desk.the_review(language, _today()), language)
    path.write_text(shipped, encoding="utf-8")
    click.echo(f"wrote {path.name}")


def _today() -> date:
    return datetime.now(UTC).date()
