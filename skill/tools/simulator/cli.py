"""The commands ``chat`` and ``simulate``."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory

import click

from skill.alexa import Settings, SettingsError, answer, build_skill
from skill.tools.model.files import built_locales
from skill.tools.simulator.app import create_simulator
from skill.tools.simulator.device import AnswerEnvelope, Device
from skill.tools.simulator.serving import ServingError, serving
from skill.tools.simulator.terminal import PROMPT, converse
from skill.tools.voice.page import PageVoice, missing


@click.command()
@click.option("--locale", default="en-US", show_default=True, type=click.Choice(built_locales()))
@click.option("--verbose", is_flag=True, help="Show intent, slots and the session's state.")
def chat(locale: str, verbose: bool) -> None:
    """Talk to the skill in the terminal."""
    with running_skill() as answer_envelope:
        converse(Device(answer_envelope, locale), _read_line, click.echo, verbose=verbose)


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="A loopback address.")
@click.option("--port", default=8080, show_default=True, type=click.IntRange(0, 65535))
def simulate(host: str, port: int) -> None:
    """Serve the simulator: a page to talk to the skill, and its requests endpoint."""
    lacking = missing()
    if lacking:
        click.echo(f"The page hears and speaks as its browser does: {lacking}")
    try:
        with running_skill() as skill:
            app = create_simulator(skill, voice=None if lacking else PageVoice())
            with serving(app, host, port) as server:
                click.echo(f"The simulator is at {server.url} (Ctrl-C stops it)")
                server.wait()
    except ServingError as error:
        raise click.ClickException(str(error)) from error
    except KeyboardInterrupt:
        click.echo("\nStopped.")


@contextmanager
def running_skill() -> Iterator[AnswerEnvelope]:
    """Give the skill; it remembers listeners while it runs, unless SKILL_STORE says otherwise."""
    with TemporaryDirectory(prefix="back-massage-guide-") as folder:
        try:
            settings = Settings.for_simulator(os.environ, f"sqlite:{folder}/memory.sqlite3")
        except SettingsError as error:
            raise click.ClickException(str(error)) from error
        skill = build_skill(settings)
        yield lambda envelope: answer(skill, envelope)


def _read_line() -> str:
    line = input(PROMPT)
    if not sys.stdin.isatty():
        click.echo(line)  # what is piped in does not show by itself
    return line
