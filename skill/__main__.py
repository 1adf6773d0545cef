"""The command line: ``python -m skill``."""

from __future__ import annotations

import click

from skill.content.cli import content
from skill.tools.model.cli import model
from skill.tools.simulator.cli import chat, simulate
from skill.tools.skill_package.cli import package
from skill.tools.voice.cli import talk
from skill.web.cli import serve


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Back Massage Guide: talk to it, serve it, check its words, build its voice model."""


for command in (chat, talk, simulate, serve, content, model, package):
    main.add_command(command)

if __name__ == "__main__":
    main(prog_name="python -m skill")
