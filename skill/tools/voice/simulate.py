"""The command ``simulate``."""

from __future__ import annotations

import click

from skill.tools.simulator.app import create_simulator
from skill.tools.simulator.cli import running_skill
from skill.tools.simulator.serving import ServingError, serving
from skill.tools.voice.page import PageVoice, missing


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
