"""Requests as Alexa sends them, as short as they can be."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from skill.tools.simulator.envelopes import APPLICATION_ID, Place, launch_request

SKILL_ID = APPLICATION_ID


def envelope(
    request: dict[str, Any] | None = None, timestamp: datetime | None = None
) -> dict[str, Any]:
    """Return a request envelope, a launch unless told otherwise, made now unless told otherwise."""
    made = timestamp or datetime.now(UTC)
    whole = launch_request(Place("en-US", "s", True, {}, made))
    whole["request"] |= {"timestamp": made.isoformat(), **(request or {})}
    return whole


def intent(name: str, **slots: str) -> dict[str, Any]:
    """Return the request of an intent, its slots filled."""
    filled = {slot: {"name": slot, "value": value} for slot, value in slots.items()}
    return {"type": "IntentRequest", "intent": {"name": name, "slots": filled}}


def encoded(value: object) -> bytes:
    return json.dumps(value).encode()


def launch(**how: Any) -> bytes:  # noqa: ANN401  handed on
    return encoded(envelope(**how))
