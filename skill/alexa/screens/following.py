"""Screens that follow by themselves: the commands that change them as the speech goes on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from skill.dialog.screen import Played

_SEQUENCER: Final = "routine"
"""Where they run: on a sequencer of their own, nothing else that the screen does stops them; and
they end with their document, which each answer replaces."""


def commands(played: tuple[Played, ...]) -> list[dict[str, Any]]:
    """Return the commands that show each step in its time, each from the start of the speech on.

    They hold the screen's lock, so that the screen stays on while nobody touches it.
    """
    changes = [change for number in range(len(played)) for change in _changes(played, number)]
    together = {"type": "Parallel", "sequencer": _SEQUENCER, "screenLock": True}
    return [{**together, "commands": changes}]


def _changes(played: tuple[Played, ...], number: int) -> Iterator[dict[str, Any]]:
    step = played[number]
    if number:
        yield _set(f"step{number - 1}", "display", "none", step.begins)
        yield _set(f"step{number}", "display", "normal", step.begins)
    bar = {"bar": f"bar{number}", "after": _ms(step.begins), "lasts": _ms(step.lasts)}
    yield {"type": "Fill", **bar}  # a command of the document's own
    for second, words in step.cues:
        yield _set(f"cue{number}", "text", words, second)


def _set(component: str, property_: str, value: str, second: float) -> dict[str, Any]:
    named = {"componentId": component, "property": property_, "value": value}
    return {"type": "SetValue", **named, "delay": _ms(second)}


def _ms(seconds: float) -> int:
    return round(1000 * seconds)
