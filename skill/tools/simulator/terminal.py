"""The conversation in a terminal."""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Iterator

import click

from skill.tools.simulator.device import Device, Turn

_WIDTH = 80
_PROMPT = "> "


def converse(device: Device, *, verbose: bool) -> None:
    """Hold a conversation, from opening the skill to the end of input.

    An empty line is silence. ``verbose`` shows what was understood, and the session's state.
    """
    opening = f"open {device.invocation_name}"
    click.echo("You speak to the skill; an empty line is silence, Ctrl-D leaves.")
    click.echo(f"{_PROMPT}{opening}")
    turn = device.utter(opening)
    while True:
        for line in _shown(device, turn, verbose=verbose):
            click.echo(line)
        try:
            text = input(_PROMPT).strip()
        except (EOFError, KeyboardInterrupt):
            click.echo("\nGoodbye.")
            return
        if not sys.stdin.isatty():
            click.echo(text)  # what is piped in does not show by itself
        turn = device.utter(text) if text else device.silence()


def _shown(device: Device, turn: Turn, *, verbose: bool) -> Iterator[str]:
    if verbose:
        yield from (f"  [{line}]" for line in _understood(turn))
    yield from (textwrap.fill(line, _WIDTH) for line in turn.speech.splitlines())
    if verbose and device.session:
        yield f"  [session {device.session.attributes}]"
    if not turn.session_open:
        yield f'(The session is over; "open {device.invocation_name}" starts another.)'


def _understood(turn: Turn) -> Iterator[str]:
    if turn.intent is not None:
        yield turn.intent.name
        for name, heard in turn.intent.slots.items():
            if heard.said is not None:
                yield f"{name}: {heard.said} = {heard.value.id if heard.value else 'unknown'}"
    elif turn.request is not None:
        yield turn.request["request"]["type"]
