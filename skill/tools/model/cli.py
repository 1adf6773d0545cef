"""The commands ``model build`` and ``model check``."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import click

from skill.tools.model.build import build_all, write_all
from skill.tools.model.check import problems
from skill.tools.model.files import built_locales
from skill.tools.model.learning import learn, unlearned


@click.group()
def model() -> None:
    """The voice model: what people say to the skill."""


@model.command()
def build() -> None:
    """Write every locale's interaction model from its source and the content.

    What people mean is learned anew where there is something else to learn from.
    """
    for path in write_all(build_all()):
        click.echo(f"wrote {path.name}")
    for language in unlearned():
        click.echo(f"learning what people mean, {language}: a minute or two")
        try:
            learn(language)
        except ImportError as error:
            raise click.ClickException(f"{error}; `make test` installs it") from error


@model.command()
def check() -> None:
    """Report what is wrong with the models; fail if anything is."""
    stale = "what people mean was learned from other samples: run `python -m skill model build`"
    found = (*problems(), *(f"{language}: {stale}" for language in unlearned()))
    for problem in found:
        click.echo(problem)
    if found:
        raise click.ClickException(f"{len(found)} to put right")
    click.echo("The models are in order.")


@model.command()
@click.option("--locale", type=click.Choice(built_locales()), default="en-US", show_default=True)
@click.argument("files", nargs=-1, type=click.Path(exists=True, path_type=Path))
def evaluate(locale: str, files: tuple[Path, ...]) -> None:
    """Measure the model on labelled lines: those in FILES, or else in tests/data."""
    bench = import_module("tests.tools.model.bench")  # measuring lives with the tests
    sets = [bench.read_labelled(path) for path in files] or bench.labelled_sets()
    for line in bench.report(locale, sets):
        click.echo(line)
