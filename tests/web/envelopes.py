"""Requests as Alexa sends them, as short as they can be."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

SKILL_ID = "amzn1.ask.skill.00000000-1111-2222-3333-444444444444"


def envelope(
    request: dict[str, Any] | None = None,
    application_id: object = SKILL_ID,
    timestamp: datetime | None = None,
) -> dict[str, Any]:
    """Return a request envelope, a launch unless told otherwise, made now unless told otherwise."""
    application = {"application": {"applicationId": application_id}, "user": {"userId": "somebody"}}
    made = (timestamp or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    standard = {"type": "LaunchRequest", "requestId": "r", "locale": "en-US", "timestamp": made}
    return {
        "version": "1.0",
        "session": {"new": True, "sessionId": "s", **application},
        "context": {"System": {**application, "device": {"supportedInterfaces": {}}}},
        "request": {**standard, **(request or {})},
    }


def intent(name: str, **slots: str) -> dict[str, Any]:
    """Return the request of an intent, its slots filled."""
    filled = {slot: {"name": slot, "value": value} for slot, value in slots.items()}
    return {"type": "IntentRequest", "intent": {"name": name, "slots": filled}}


def encoded(value: object) -> bytes:
    return json.dumps(value).encode()


def launch(**how: Any) -> bytes:  # noqa: ANN401  handed on
    return encoded(envelope(**how))
