"""The conversation in a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator

from skill.tools.simulator.device import Device, Turn

_WIDTH = 80
PROMPT = "> "


def converse(
    device: Device, read: Callable[[], str], write: Callable[[str], None], *, verbose: bool
) -> None:
    """Hold a conversation, from opening the skill to the end of input.

    ``read`` gives the next line and raises EOFError or KeyboardInterrupt when there is none;
    an empty line is silence. ``write`` takes one line.
    """
    opening = f"open {device.invocation_name}"
    write("You speak to the skill; an empty line is silence, Ctrl-D leaves.")
    write(f"{PROMPT}{opening}")
    _show(device, device.utter(opening), write, verbose=verbose)
    while True:
        try:
            text = read().strip()
        except (EOFError, KeyboardInterrupt):
            write("")
            write("Goodbye.")
            return
        turn = device.utter(text) if text else device.silence()
        _show(device, turn, write, verbose=verbose)


def _show(device: Device, turn: Turn, write: Callable[[str], None], *, verbose: bool) -> None:
    if verbose:
        for line in _understood(turn):
            write(f"  [{line}]")
    for line in turn.speech.splitlines():
        write(textwrap.fill(line, _WIDTH))
    if verbose and device.session:
        write(f"  [session {device.session.attributes}]")
    if not turn.session_open:
        write(f'(The session is over; "open {device.invocation_name}" starts another.)')


def _understood(turn: Turn) -> Iterator[str]:
    if turn.intent is not None:
        yield turn.intent.name
        for name, heard in turn.intent.slots.items():
            if heard.said is not None:
                yield f"{name}: {heard.said} = {heard.value.id if heard.value else 'unknown'}"
    elif turn.request is not None:
        yield turn.request["request"]["type"]
