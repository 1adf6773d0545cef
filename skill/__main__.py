"""The command line: ``python -m skill``, or ``back-massage-guide`` where it is installed."""

from __future__ import annotations

import tomllib
from importlib import import_module
from pathlib import Path

import click

PROJECT = Path(__file__).parents[1] / "pyproject.toml"
"""Where the version stands."""

COMMANDS = {
    "chat": "skill.tools.simulator.cli",
    "content": "skill.tools.review.cli",
    "model": "skill.tools.model.cli",
    "package": "skill.tools.skill_package.cli",
    "serve": "skill.web.cli",
    "simulate": "skill.tools.voice.cli",
    "talk": "skill.tools.voice.cli",
}
"""Where each command stands. It is loaded when it is called: a host needs nothing of the desk."""


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(COMMANDS[cmd_name]), cmd_name)
        return command


def _say_version(context: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked:
        click.echo(tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["version"])
        context.exit()


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
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


if __name__ == "__main__":
    main(prog_name="python -m skill")
