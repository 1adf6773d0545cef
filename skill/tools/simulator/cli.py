"""The command ``chat``, and the skill that it talks to."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory

import click

from skill.alexa import Settings, SettingsError, answer, build_skill
from skill.tools.model.files import built_locales
from skill.tools.simulator.device import AnswerEnvelope, Device
from skill.tools.simulator.terminal import converse


@click.command()
@click.option("--locale", default="en-US", show_default=True, type=click.Choice(built_locales()))
@click.option("--verbose", is_flag=True, help="Show intent, slots and the session's state.")
def chat(locale: str, verbose: bool) -> None:
    """Talk to the skill in the terminal."""
    with running_skill() as answer_envelope:
        converse(Device(answer_envelope, locale), verbose=verbose)


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
