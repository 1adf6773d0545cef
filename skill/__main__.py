"""The command line: ``python -m skill``, or ``back-massage-guide`` where it is installed."""

from __future__ import annotations

import tomllib
from pathlib import Path

import click

from skill.tools.model.cli import model
from skill.tools.review.cli import content
from skill.tools.simulator.cli import chat
from skill.tools.skill_package.cli import package
from skill.tools.voice.cli import simulate, talk
from skill.web.cli import serve

PROJECT = Path(__file__).parents[1] / "pyproject.toml"
"""Where the version stands."""


def _say_version(context: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked:
        click.echo(tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["version"])
        context.exit()


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_say_version,
    help="Say the version, and exit.",
)
def main() -> None:
    """Back Massage Guide: talk to it, serve it, check its words, build its voice model."""


for command in (chat, talk, simulate, serve, content, model, package):
    main.add_command(command)

if __name__ == "__main__":
    main(prog_name="python -m skill")
