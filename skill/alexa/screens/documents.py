"""The documents: data in files, put together once and then passed on as they are."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from os.path import dirname, join
from typing import Any, Final

from skill.dialog.screen import Screen, ScreenKind

_FILES = join(dirname(__file__), "documents")
VERSION = "1.1"
"""The version of APL that the documents declare: the first that has all that they use."""

_STAYS_MS: Final = 60_000
"""How long the screen of a step stays once its section is over, in milliseconds."""

_TEMPLATES: Mapping[ScreenKind, str] = {
    ScreenKind.WELCOME: "welcome",
    ScreenKind.TOPIC: "text",
    ScreenKind.BENEFITS: "grid",
    ScreenKind.BENEFIT: "benefit",
    ScreenKind.LIST: "list",
    ScreenKind.QUESTION: "question",
    ScreenKind.OUTCOME: "question",
    ScreenKind.OFFER: "question",
    ScreenKind.STEP: "step",
    ScreenKind.ALARM: "alarm",
    ScreenKind.HELP: "help",
    ScreenKind.GOODBYE: "goodbye",
}


def document_for(screen: Screen) -> dict[str, Any]:
    """Return the document that shows the screen; its data is not in it.

    It stays for as long as what is played lasts, and a while more.
    """
    steps = tuple(str(played.screen.step) for played in screen.played)
    document = _document(_TEMPLATES[screen.kind], steps or ((screen.step,) if screen.step else ()))
    if not screen.played:
        return document
    last = screen.played[-1]
    idle = round(1000 * (last.begins + last.lasts)) + _STAYS_MS
    return {**document, "settings": {"idleTimeout": idle}}


@cache
def _document(template: str, pictures: tuple[str, ...]) -> dict[str, Any]:
    shared, own = _read("shared"), _read(template)
    named = {name: name for name in pictures}
    if "picture" in own:
        named = {"Picture": own.pop("picture")}
    drawn = {name: _read(f"pictures/{picture}") for name, picture in named.items()}
    graphics = {"graphics": drawn} if drawn else {}
    return {
        "type": "APL",
        "version": VERSION,
        "theme": "dark",
        **shared,
        "layouts": dict(_needed(shared["layouts"], json.dumps(own))),
        **graphics,
        "mainTemplate": {"parameters": ["payload"], "items": [own]},
    }


def _needed(layouts: Mapping[str, Any], text: str) -> Iterator[tuple[str, Any]]:
    """Yield the layouts that a text names, and those that they name themselves."""
    for name, layout in layouts.items():
        if f'"type": "{name}"' in text:
            yield name, layout
            yield from _needed(layouts, json.dumps(layout))


def _read(name: str) -> dict[str, Any]:
    with open(join(_FILES, f"{name}.json"), encoding="utf-8") as file:
        data: dict[str, Any] = json.load(file)
    return data
