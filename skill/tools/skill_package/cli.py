"""The commands ``package build``, ``package check`` and ``package replay``."""

from __future__ import annotations

import click

from skill.tools.skill_package import check as checks
from skill.tools.skill_package import replay as replays
from skill.tools.skill_package.build import write_manifest
from skill.tools.skill_package.files import MANIFEST, PROJECT


@click.group()
def package() -> None:
    """The skill package: what Amazon's store and reviewers are told of the skill."""


@package.command()
def build() -> None:
    """Write skill.json from its source."""
    write_manifest(PROJECT)
    click.echo(f"wrote {MANIFEST.name}")


@package.command()
@click.option("--development", is_flag=True, help="Let words pass that nobody has signed.")
def check(development: bool) -> None:
    """Report what is wrong with the package, and what is left to people; fail on the former.

    Without --development, whatever is unsigned, changed since or overdue is wrong too.
    """
    found = checks.report(PROJECT)
    problems = found.problems if development else (*found.problems, *checks.unsigned())
    for problem in problems:
        click.echo(problem)
    for step in found.left_to_people:
        click.echo(f"left to you: {step}")
    if problems:
        raise click.ClickException(f"{len(problems)} to put right")
    click.echo("The skill package is in order.")


@package.command()
@click.argument("skill_id")
def replay(skill_id: str) -> None:
    """Write the conversations of the tests for `ask dialog --replay`, for the skill of an id."""
    written = replays.write_replays(skill_id, replays.REPLAYS)
    click.echo(f"wrote {len(written)} conversations to {replays.REPLAYS}")
