"""The requests that are measured, as whole as devices send them, with a screen and without."""

from __future__ import annotations

import copy
from datetime import UTC, datetime
from typing import Any

from skill.alexa import Settings, answer, build_skill
from skill.dialog.moves import Move, MoveName
from skill.tools.simulator.hardware import HUB, SPEAKER, Hardware
from tests.alexa.listening import RimListener

CASES = {
    "launch": [MoveName.LAUNCH],
    "benefits": [MoveName.LAUNCH, MoveName.BENEFITS],
    "a check's question": [MoveName.SAFETY_CHECK, MoveName.NO],
    "a routine step": [MoveName.ROUTINE, *[MoveName.NO] * 6, MoveName.YES, MoveName.NEXT],
}
"""What is said up to the turn that is measured, and that turn last."""

_TOKEN = "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9." + "x" * 1200
_ID = "A" * 180


def events() -> dict[str, dict[str, Any]]:
    """Return each request by the name of its case."""
    found = {}
    for name, moves in CASES.items():
        event = _last_request(moves)
        found[f"{name}, no screen"] = _from_device(event, SPEAKER)
        found[f"{name}, screen"] = _from_device(event, HUB)
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


def _from_device(event: dict[str, Any], hardware: Hardware) -> dict[str, Any]:
    """Return the request with all that a device adds to it."""
    event = copy.deepcopy(event)
    interfaces = {"AudioPlayer": {}, **hardware.interfaces}
    device = {"deviceId": f"amzn1.ask.device.{_ID}", "supportedInterfaces": interfaces}
    user = {"userId": f"amzn1.ask.account.{_ID}"}
    event["session"]["user"] = user
    event["context"]["System"] |= {
        "user": user,
        "device": device,
        "unit": {"unitId": f"amzn1.ask.unit.{_ID}"},
        "apiAccessToken": _TOKEN,
    }
    event["context"] |= {
        "AudioPlayer": {"playerActivity": "IDLE"},
        "Extensions": {"available": {"aplext:backstack:10": {}}},
        **hardware.viewport,
    }
    event["request"]["timestamp"] = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return event
