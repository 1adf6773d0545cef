"""The documents: data in files, put together once and then passed on as they are."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from os.path import dirname, join
from typing import Any

from skill.dialog.screen import Screen, ScreenKind

_FILES = join(dirname(__file__), "documents")
VERSION = "1.1"
"""The version of APL that the documents declare: the first that has all that they use."""

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
    """Return the document that shows the screen; its data is not in it."""
    return _document(_TEMPLATES[screen.kind], screen.step)


@cache
def _document(template: str, picture: str | None) -> dict[str, Any]:
    shared, own = _read("shared"), _read(template)
    name = picture or own.pop("picture", None)
    graphics = {"graphics": {"Picture": _read(f"pictures/{name}")}} if name else {}
    return {
        "type": "APL",
        "version": VERSION,
        "theme": "dark",
        **shared,
        **graphics,
        "mainTemplate": {"parameters": ["payload"], "items": [own]},
    }


def _read(name: str) -> dict[str, Any]:
    with open(join(_FILES, f"{name}.json"), encoding="utf-8") as file:
        data: dict[str, Any] = json.load(file)
    return data
