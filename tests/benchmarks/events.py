"""The requests that are measured, as whole as devices send them, with a screen and without."""

from __future__ import annotations

import copy
from datetime import UTC, datetime
from typing import Any

from skill.alexa import Settings, answer, build_skill
from skill.dialog.moves import Move, MoveName
from skill.tools.simulator.envelopes import APPLICATION_ID
from tests.alexa.listening import RimListener

CASES = {
    "launch": [MoveName.LAUNCH],
    "benefits": [MoveName.LAUNCH, MoveName.BENEFITS],
    "a check's question": [MoveName.SAFETY_CHECK, MoveName.NO],
    "a routine step": [MoveName.ROUTINE, *[MoveName.NO] * 6, MoveName.YES, MoveName.NEXT],
}
"""What is said up to the turn that is measured, and that turn last."""

_TOKEN = "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9." + "x" * 1200
_USER = {"userId": "amzn1.ask.account." + "A" * 180}
_EXTENSION: dict[str, Any] = {"available": {"aplext:backstack:10": {}}}
_VIEWPORT = {
    "experiences": [{"arcMinuteWidth": 346, "arcMinuteHeight": 216, "canRotate": False}],
    "mode": "HUB",
    "shape": "RECTANGLE",
    "pixelWidth": 1280,
    "pixelHeight": 800,
    "dpi": 213,
    "currentPixelWidth": 1280,
    "currentPixelHeight": 800,
    "touch": ["SINGLE"],
    "video": {"codecs": ["H_264_42", "H_264_41"]},
}
_VIEWPORTS = [
    {
        "type": "APL",
        "id": "main",
        "shape": "RECTANGLE",
        "dpi": 213,
        "presentationType": "STANDARD",
        "canRotate": False,
        "configuration": {
            "current": {
                "mode": "HUB",
                "video": {"codecs": ["H_264_42", "H_264_41"]},
                "size": {"type": "DISCRETE", "pixelWidth": 1280, "pixelHeight": 800},
            }
        },
    }
]


def events() -> dict[str, dict[str, Any]]:
    """Return each request by the name of its case."""
    found = {}
    for name, moves in CASES.items():
        event = _last_request(moves)
        found[f"{name}, no screen"] = _from_device(event, has_screen=False)
        found[f"{name}, screen"] = _from_device(event, has_screen=True)
    return found


def _last_request(moves: list[MoveName]) -> dict[str, Any]:
    skill = build_skill(Settings())
    requests: list[dict[str, Any]] = []

    def note(envelope: Any) -> dict[str, Any]:  # noqa: ANN401  as RimListener hands it over
        requests.append(copy.deepcopy(envelope))
        return answer(skill, envelope)

    listener = RimListener(note)
    for move in moves:
        listener.plays(Move(move))
        assert listener.is_open
    return requests[-1]


def _from_device(event: dict[str, Any], *, has_screen: bool) -> dict[str, Any]:
    """Return the request with all that a device adds to it."""
    event = copy.deepcopy(event)
    interfaces: dict[str, Any] = {"AudioPlayer": {}}
    context: dict[str, Any] = {
        "AudioPlayer": {"playerActivity": "IDLE"},
        "Extensions": _EXTENSION,
    }
    if has_screen:
        interfaces["Alexa.Presentation.APL"] = {"runtime": {"maxVersion": "2024.3"}}
        context |= {"Viewport": _VIEWPORT, "Viewports": _VIEWPORTS}
    system = {
        "application": {"applicationId": APPLICATION_ID},
        "user": _USER,
        "device": {
            "deviceId": "amzn1.ask.device." + "A" * 180,
            "supportedInterfaces": interfaces,
        },
        "unit": {"unitId": "amzn1.ask.unit." + "A" * 160},
        "apiEndpoint": "https://api.amazonalexa.com",
        "apiAccessToken": _TOKEN,
    }
    event["session"]["user"] = _USER
    event["context"] = {**context, "System": system}
    event["request"]["timestamp"] = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return event
