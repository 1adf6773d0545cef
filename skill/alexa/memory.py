"""What a session remembers, in the session attributes, which live as long as the session.

They carry a seal, so that attributes which anything altered on their way are not taken for some
that the skill made. The seal detects damage; that nobody else can send requests at all is the
business of the host, which verifies them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model.session import Session

from skill.alexa.requests import request_of
from skill.dialog import habits, plain
from skill.dialog.habits import Habits
from skill.dialog.position import MalformedStateError
from skill.dialog.state import State

_STATE, _STORED, _OWES, _SEAL = "conversation", "stored", "owes", "seal"
_SENT = "sent"
_LOADED = "loaded"
_IN_ORDER = json.JSONEncoder(sort_keys=True)


@dataclass(frozen=True)
class Remembered:
    """What a session remembers from turn to turn.

    ``stored``: the listener's habits as the store has them; None where it was not asked or gave
    no answer, so that a fuller record is not overwritten. ``owes``: the store may have a place
    that it must not have, and has not confirmed yet that it is gone. ``sent``: when the request was
    sent whose response plays steps of the routine, in seconds since the epoch, as it says itself;
    whole ones, as a fraction may come back written otherwise, which breaks the seal.
    """

    state: State = field(default_factory=State)
    stored: Habits | None = None
    owes: bool = False
    sent: int | None = None


def load(handler_input: HandlerInput) -> Remembered | None:
    """Return what the session remembers as the request came; None where it has just begun.

    It is read once a request, whoever asks, and kept in the attributes that end with it.

    Raises:
        MalformedStateError: the attributes are not what :func:`save` made.
    """
    attributes = handler_input.attributes_manager.request_attributes
    if _LOADED not in attributes:
        attributes[_LOADED] = _read(handler_input.request_envelope.session)
    return cast(Remembered | None, attributes[_LOADED])


def _read(session: Session | None) -> Remembered | None:
    if session is None or session.new or not session.attributes:
        return None
    attributes: Mapping[str, Any] = session.attributes
    names = set(attributes) - {_SENT}
    if names != {_STATE, _STORED, _OWES, _SEAL} or attributes[_SEAL] != _seal(attributes):
        raise MalformedStateError("not the attributes of this skill")
    state, stored = plain.from_plain(attributes[_STATE]), attributes[_STORED]
    known = stored and habits.from_plain(stored)
    return Remembered(state, known, attributes[_OWES] is True, attributes.get(_SENT))


def elapsed(handler_input: HandlerInput, before: Remembered | None) -> float | None:
    """Return the seconds between the request of the turn before and this one, None if unknown."""
    now = _sent(handler_input)
    return now - before.sent if now and before and before.sent else None


def _sent(handler_input: HandlerInput) -> int | None:
    moment = request_of(handler_input).timestamp
    return round(moment.timestamp()) if moment and moment.tzinfo else None


def save(handler_input: HandlerInput, remembered: Remembered) -> None:
    """Put what is remembered into the session attributes, in place of all else."""
    if handler_input.request_envelope.session is None:
        return
    attributes: dict[str, Any] = {}
    if not remembered.state.at.is_new:
        stored = remembered.stored and habits.to_plain(remembered.stored)
        state = plain.to_plain(remembered.state)
        attributes = {_STATE: state, _STORED: stored, _OWES: remembered.owes}
        if remembered.state.playing:
            attributes[_SENT] = _sent(handler_input)
        attributes[_SEAL] = _seal(attributes)
    handler_input.attributes_manager.session_attributes = attributes


def _seal(attributes: Mapping[str, Any]) -> str:
    text = _IN_ORDER.encode([attributes.get(name) for name in (_STATE, _STORED, _OWES, _SENT)])
    return hashlib.sha256(b"back massage guide " + text.encode()).hexdigest()[:16]
