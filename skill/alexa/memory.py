"""The conversation's state in the session attributes, which live as long as the session.

Beside the state they hold the listener's record as the store had it, so that the store is read
once a session. They carry a seal, so that attributes which anything altered on their way are not
taken for some that the skill made. The seal detects damage; that nobody else can send requests
at all is the business of the host, which verifies them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model.session import Session

from skill.dialog.plain import from_plain, to_plain
from skill.dialog.position import MalformedStateError
from skill.dialog.positions.menu import Arrived
from skill.dialog.state import State
from skill.storage.record import Record
from skill.storage.record import from_plain as record_from_plain
from skill.storage.record import to_plain as record_to_plain

_STATE, _RECORD, _SEAL = "conversation", "record", "seal"
_KNOWN = "known"
_IN_ORDER = json.JSONEncoder(sort_keys=True)


@dataclass(frozen=True)
class Known:
    """What is known in a turn.

    ``record`` is what the store keeps of the listener; None where the store was not asked or
    gave no answer, so that what it keeps is not overwritten.
    """

    state: State = field(default_factory=State)
    record: Record | None = None


def load(handler_input: HandlerInput) -> Known | None:
    """Return what is known in the session as the request came; None where it has just begun.

    It is read once a request, whoever asks, and kept in the attributes that end with it.

    Raises:
        MalformedStateError: the attributes are not what :func:`save` made.
    """
    attributes = handler_input.attributes_manager.request_attributes
    if _KNOWN not in attributes:
        attributes[_KNOWN] = _read(handler_input.request_envelope.session)
    return cast(Known | None, attributes[_KNOWN])


def _read(session: Session | None) -> Known | None:
    if session is None or session.new or not session.attributes:
        return None
    attributes: Mapping[str, Any] = session.attributes
    if set(attributes) != {_STATE, _RECORD, _SEAL} or attributes[_SEAL] != _seal(attributes):
        raise MalformedStateError("not the attributes of this skill")
    record = attributes[_RECORD]
    return Known(
        from_plain(attributes[_STATE]), None if record is None else record_from_plain(record)
    )


def save(handler_input: HandlerInput, known: Known) -> None:
    """Put what is known into the session attributes, in place of all else."""
    if handler_input.request_envelope.session is None:
        return
    attributes: dict[str, Any] = {}
    if not isinstance(known.state.at, Arrived):
        record = None if known.record is None else record_to_plain(known.record)
        attributes = {_STATE: to_plain(known.state), _RECORD: record}
        attributes[_SEAL] = _seal(attributes)
    handler_input.attributes_manager.session_attributes = attributes


def _seal(attributes: Mapping[str, Any]) -> str:
    text = _IN_ORDER.encode([attributes[_STATE], attributes[_RECORD]])
    return hashlib.sha256(b"back massage guide " + text.encode()).hexdigest()[:16]
