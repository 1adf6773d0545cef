"""The commands ``content sheet`` and ``content review``, for those who look after the words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from pathlib import Path

import click

from skill.content import LANGUAGES

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
    from skill.tools.review.desk import the_review  # noqa: PLC0415  only when it is needed
    from skill.tools.review.sheet import page  # noqa: PLC0415
    from skill.tools.review.table import as_csv  # noqa: PLC0415

    words = LANGUAGES[language]
    made = as_csv(words) if form == "csv" else page(words, the_review(words, _today()))
    click.echo(made, nl=form != "csv")


@content.group()
def review() -> None:
    """The ledger of approvals."""


@review.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def read(file: Path) -> None:
    """Put what a reviewer saved on the sheet into the ledger."""
    from skill.tools.review import desk  # noqa: PLC0415  only when it is needed

    _say(lambda: desk.take_in(file, _today()))


@review.command()
@_language
def status(language: str) -> None:
    """Count what is approved, void, overdue and never seen, by scope."""
    from skill.tools.review import desk  # noqa: PLC0415  only when it is needed

    _say(lambda: desk.standing(LANGUAGES[language], _today()))


@review.command()
@_language
def build(language: str) -> None:
    """Write what ships of the ledger; due after each change of the words."""
    from skill.tools.review import desk  # noqa: PLC0415  only when it is needed

    _say(lambda: desk.build(LANGUAGES[language], _today()))


def _say(work: Callable[[], Iterable[str]]) -> None:
    """Say line by line what some work does; what can't be done ends it in one line."""
    from skill.tools.review.ledger import LedgerError  # noqa: PLC0415  only when it is needed
    from skill.tools.review.saved import SavedFileError  # noqa: PLC0415

    try:
        for line in work():
            click.echo(line)
    except (LedgerError, SavedFileError) as error:
        raise click.ClickException(str(error)) from error


def _today() -> date:
    return datetime.now(UTC).date()
