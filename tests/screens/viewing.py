"""A listener in front of a screen: moves go in by words or by touch, documents come out."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from skill.dialog.context import Screening
from skill.dialog.moves import Move
from skill.tools.simulator.envelopes import Place, Touch, touch_request
from skill.tools.simulator.hardware import APL
from tests.alexa.listening import RimListener
from tests.script import skill_answer


def device(version: object = "1.4") -> dict[str, Any]:
    """Return a device that draws documents up to a version of APL."""
    return {"deviceId": "d", "supportedInterfaces": {APL: {"runtime": {"maxVersion": version}}}}


SPEAKER: dict[str, Any] = {"deviceId": "d", "supportedInterfaces": {}}


@dataclass
class Viewer:
    """Somebody who talks to the skill in front of a device, and touches its screen."""

    screening: Screening = Screening.INTERVIEW
    device: dict[str, Any] = field(default_factory=device)
    locale: str = "en-US"
    listener: RimListener = field(init=False)

    def __post_init__(self) -> None:
        """Plug the device in."""
        self._answer = skill_answer(self.screening)
        self.listener = RimListener(self.send)

    def plays(self, *moves: Move) -> dict[str, Any]:
        """Play moves by voice, and return the last response."""
        for move in moves:
            response = self.listener.plays(move)
        return response

    def touches(self, arguments: object) -> dict[str, Any]:
        """Send a touch, and return the response."""
        response = self.send(self.touch_envelope(arguments))
        self.listener.is_open = response["response"]["shouldEndSession"] is False
        self.listener.attributes = response.get("sessionAttributes") or {}
        return response

    def touch_envelope(self, arguments: object) -> dict[str, Any]:
        """Return the whole request for a touch in the session as it stands."""
        listener = self.listener
        attributes = json.loads(json.dumps(listener.attributes)) if listener.is_open else {}
        place = Place(self.locale, "session", not listener.is_open, {}, listener.now)
        source = {"type": "TouchWrapper", "handler": "Press", "id": ""}
        envelope = touch_request(place, Touch("whatever", (), source))
        envelope["session"]["attributes"] = attributes
        envelope["request"]["arguments"] = arguments
        return envelope

    def send(self, envelope: Mapping[str, Any]) -> dict[str, Any]:
        """Send a request from this device, and return the response."""
        envelope["context"]["System"]["device"] = self.device
        envelope["request"]["locale"] = self.locale
        return self._answer(envelope)


def directive(response: dict[str, Any]) -> dict[str, Any]:
    """Return the response's one directive that draws a screen, the first of all."""
    found, *others = response["response"]["directives"]
    assert found["type"] == f"{APL}.RenderDocument"
    assert [other["type"] for other in others] in ([], [f"{APL}.ExecuteCommands"])
    return dict(found)


def commands(response: dict[str, Any]) -> dict[str, Any]:
    """Return the directive by which a response's screens follow each other.

    Raises:
        KeyError: there is none.
    """
    by_type = {found["type"]: found for found in response["response"]["directives"]}
    return dict(by_type[f"{APL}.ExecuteCommands"])


def screen(response: dict[str, Any]) -> dict[str, Any]:
    """Return the data of the screen that a response shows."""
    data: dict[str, Any] = directive(response)["datasources"]["screen"]
    return data


def labels(response: dict[str, Any]) -> list[str]:
    """Return what can be touched on the screen that a response shows."""
    return [touch["label"] for touch in screen(response)["touches"]]


def arguments_of(response: dict[str, Any], label: str) -> Sequence[str]:
    """Return what a touch on the label sends."""
    (found,) = [t["arguments"] for t in screen(response)["touches"] if t["label"] == label]
    return list(found)
