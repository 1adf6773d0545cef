"""The command ``serve``."""

from __future__ import annotations

import os

import click


class BadSettingsError(click.ClickException):
    """A setting is missing or wrong; the command line ends with its one line."""

    exit_code = 2


@click.command()
@click.option(
    "--bind",
    default="127.0.0.1:8000",
    show_default=True,
    help="HOST:PORT or unix:PATH. A reverse proxy with TLS stands before it.",
)
@click.option("--workers", type=click.IntRange(1), default=2, show_default=True, help="Processes.")
@click.option(
    "--threads", type=click.IntRange(1), default=4, show_default=True, help="Threads a process."
)
def serve(bind: str, workers: int, threads: int) -> None:
    """Serve Alexa's requests, each verified, at POST /alexa; ALEXA_SKILL_ID must be set."""
    from skill.alexa import SettingsError  # noqa: PLC0415  only when it is needed
    from skill.web.app import settings_from  # noqa: PLC0415  the same

    try:
        settings_from(os.environ)
    except SettingsError as error:
        raise BadSettingsError(str(error)) from error
    from skill.web import create_app, server  # noqa: PLC0415  Flask and gunicorn, the same

    server.serve(create_app, bind, workers, threads)
