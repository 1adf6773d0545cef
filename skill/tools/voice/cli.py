"""The commands ``talk`` and ``simulate``; what they need beside ``make run`` may be missing."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import click

from skill.tools.model.files import built_locales
from skill.tools.simulator.app import create_simulator
from skill.tools.simulator.cli import running_skill
from skill.tools.simulator.serving import ServingError, serving
from skill.tools.voice.page import PageVoice
from skill.tools.voice.sound_card import devices
from skill.tools.voice.talk import hold
from skill.tools.voice.tools import MissingToolError, named

_FILE = click.Path(dir_okay=False, path_type=Path)


@click.command()
@click.option("--wav", type=_FILE, help="Hear this recording instead of the microphone.")
@click.option("--out", type=_FILE, help="Write the answers to this WAV file; needs --wav.")
@click.option("--transcript", type=_FILE, help="Write what was heard and said to this file.")
@click.option("--locale", default="en-US", show_default=True, type=click.Choice(built_locales()))
@click.option("--list-devices", is_flag=True, help="List microphones and loudspeakers, and end.")
def talk(
    wav: Path | None, out: Path | None, transcript: Path | None, locale: str, list_devices: bool
) -> None:
    """Talk to the skill by voice, offline. Enter or the word "stop" breaks off its speech."""
    if out and not wav:
        raise click.UsageError("--out needs --wav")
    try:
        with named():
            if list_devices:
                click.echo(devices())
            else:
                hold(locale, wav, out, transcript)
    except (ValueError, OSError) as error:  # what can't be read, heard or said
        raise click.ClickException(str(error)) from error
    except KeyboardInterrupt:
        click.echo("\nStopped.")


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="A loopback address.")
@click.option("--port", default=8080, show_default=True, type=click.IntRange(0, 65535))
def simulate(host: str, port: int) -> None:
    """Serve the simulator: a page to talk to the skill, and its requests endpoint."""
    voice = None
    try:
        with named():
            voice = PageVoice()
    except MissingToolError as lacking:
        click.echo(f"The page hears and speaks as its browser does: {lacking}")
    try:
        with ExitStack() as opened:
            app = create_simulator(opened.enter_context(running_skill()), voice=voice)
            server = opened.enter_context(serving(app, host, port))
            click.echo(f"The simulator is at {server.url} (Ctrl-C stops it)")
            server.wait()
    except ServingError as error:
        raise click.ClickException(str(error)) from error
    except KeyboardInterrupt:
        click.echo("\nStopped.")
