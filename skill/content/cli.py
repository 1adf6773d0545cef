"""Commands for those who look after the words."""

from __future__ import annotations

import click

from skill.content import LANGUAGES
from skill.content.sheet import as_csv, as_markdown


@click.group()
def content() -> None:
    """Look at everything the skill can say."""


@content.command()
@click.option("--language", type=click.Choice(sorted(LANGUAGES)), default="en", show_default=True)
@click.option("--csv", "for_spreadsheet", is_flag=True, help="For a spreadsheet, not for print.")
def sheet(language: str, for_spreadsheet: bool) -> None:
    """Print every sentence with its provenance and citation, for sign-off and editing."""
    make = as_csv if for_spreadsheet else as_markdown
    click.echo(make(LANGUAGES[language]), nl=False)
