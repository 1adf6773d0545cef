"""The commands ``package build``, ``package check`` and ``package replay``."""

from __future__ import annotations

import click

from skill.tools.skill_package.files import FILES


@click.group()
def package() -> None:
    """The skill package: what Amazon's store and reviewers are told of the skill."""


@package.command()
def build() -> None:
    """Write skill.json from its source."""
    from skill.tools.reading import FormError  # noqa: PLC0415  only when it is needed
    from skill.tools.skill_package.build import write_manifest  # noqa: PLC0415

    try:
        path = write_manifest(FILES)
    except FormError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"wrote {path.name}")


@package.command()
@click.option("--development", is_flag=True, help="Let words pass that nobody has signed.")
def check(development: bool) -> None:
    """Report what is wrong with the package, and what is left to people; fail on the former.

    Without --development, whatever is unsigned, changed since or overdue is wrong too.
    """
    from skill.tools.skill_package.check import report, unsigned  # noqa: PLC0415  only if needed

    found = report()
    problems = found.problems if development else (*found.problems, *unsigned())
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
    from skill.tools.skill_package.replay import REPLAYS, write_replays  # noqa: PLC0415  only when it is needed

    click.echo(f"wrote {len(write_replays(skill_id))} conversations to {REPLAYS}")
