"""Request envelopes as Alexa sends them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from skill.tools.simulator.hardware import APL, SPEAKER, Hardware
from skill.tools.simulator.known import ResolvedIntent, SlotHeard

APPLICATION_ID = "amzn1.ask.skill.00000000-0000-4000-8000-000000000000"
"""The skill id in every envelope of the simulator."""
_USER_ID = "amzn1.ask.account.SIMULATOR"
_DEVICE_ID = "amzn1.ask.device.SIMULATOR"
_NORTH_AMERICA = "https://api.amazonalexa.com"
_API_ENDPOINTS = {
    "en-AU": "https://api.fe.amazonalexa.com",
    "en-GB": "https://api.eu.amazonalexa.com",
    "en-IN": "https://api.eu.amazonalexa.com",
}


@dataclass(frozen=True)
class Place:
    """Where and when a request happens: its locale, its session, its device.

    ``shown`` is the token of the document on the screen, empty where there is none.
    """

    locale: str
    session_id: str
    is_new_session: bool
    attributes: Mapping[str, Any]
    time: datetime
    hardware: Hardware = SPEAKER
    shown: str = ""


@dataclass(frozen=True)
class Touch:
    """What a document sends when it is touched: its token, the arguments, and what was touched."""

    token: str
    arguments: tuple[Any, ...]
    source: Mapping[str, Any]


def new_session_id() -> str:
    """Return an id that no other session has."""
    return f"amzn1.echo-api.session.{uuid4()}"


def launch_request(place: Place) -> dict[str, Any]:
    """Return the request that "open ..." makes."""
    return _envelope(place, "LaunchRequest", {"shouldLinkResultBeReturned": False})


def intent_request(place: Place, intent: ResolvedIntent) -> dict[str, Any]:
    """Return the request that an utterance makes once it is understood."""
    body: dict[str, Any] = {"name": intent.name, "confirmationStatus": "NONE"}
    if intent.slots:
        body["slots"] = {name: _slot(name, heard) for name, heard in intent.slots.items()}
    return _envelope(place, "IntentRequest", {"intent": body})


def touch_request(place: Place, touch: Touch) -> dict[str, Any]:
    """Return the request that a touch on the screen makes."""
    return _envelope(
        place,
        f"{APL}.UserEvent",
        {
            "token": touch.token,
            "arguments": list(touch.arguments),
            "source": dict(touch.source),
            "components": {},
        },
    )


def session_ended_request(place: Place, reason: str) -> dict[str, Any]:
    """Return the request that tells of a session's end.

    ``reason`` is ``USER_INITIATED`` or ``EXCEEDED_MAX_REPROMPTS``.
    """
    return _envelope(place, "SessionEndedRequest", {"reason": reason})


def _envelope(place: Place, request_type: str, more: Mapping[str, Any]) -> dict[str, Any]:
    application = {"applicationId": APPLICATION_ID}
    user = {"userId": _USER_ID}
    return {
        "version": "1.0",
        "session": {
            "new": place.is_new_session,
            "sessionId": place.session_id,
            "application": application,
            "attributes": dict(place.attributes),
            "user": user,
        },
        "context": {
            "System": {
                "application": application,
                "user": user,
                "device": {
                    "deviceId": _DEVICE_ID,
                    "supportedInterfaces": place.hardware.interfaces,
                },
                "apiEndpoint": _API_ENDPOINTS.get(place.locale, _NORTH_AMERICA),
                "apiAccessToken": "simulator",
            },
            **place.hardware.viewport,
            **({APL: {"token": place.shown}} if place.shown else {}),
        },
        "request": {
            "type": request_type,
            "requestId": f"amzn1.echo-api.request.{uuid4()}",
            "locale": place.locale,
            "timestamp": place.time.strftime("%Y-%m-%dT%H:%M:%SZ"),
            **more,
        },
    }


def _slot(name: str, heard: SlotHeard) -> dict[str, Any]:
    slot: dict[str, Any] = {"name": name, "confirmationStatus": "NONE"}
    if heard.said is None:
        return slot
    resolutions = {"resolutionsPerAuthority": [_authority(heard)]}
    return {
        **slot,
        "value": heard.said,
        "source": "USER",
        "resolutions": resolutions,
        "slotValue": {"type": "Simple", "value": heard.said, "resolutions": resolutions},
    }


def _authority(heard: SlotHeard) -> dict[str, Any]:
    authority = f"amzn1.er-authority.echo-sdk.{APPLICATION_ID}.{heard.type}"
    if heard.value is None:
        return {"authority": authority, "status": {"code": "ER_SUCCESS_NO_MATCH"}}
    value = {"name": heard.value.name, "id": heard.value.id}
    return {
        "authority": authority,
        "status": {"code": "ER_SUCCESS_MATCH"},
        "values": [{"value": value}],
    }
