"""The conversation's state in the session attributes, which live as long as the session.

The attributes carry a seal over the state, so that a state which anything altered on its way
is not taken for one that the skill made. The seal detects damage; that nobody else can send
requests at all is the business of the host, which verifies them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from ask_sdk_core.handler_input import HandlerInput

from skill.dialog.state import Arrived, MalformedStateError, State, from_plain, to_plain

_STATE, _SEAL = "conversation", "seal"


def load(handler_input: HandlerInput) -> State:
    """Return the state of the session, a fresh one for a new session.

    Raises:
        MalformedStateError: the attributes are not what :func:`save` made.
    """
    session = handler_input.request_envelope.session
    if session is None or session.new or not session.attributes:
        return State()
    attributes: Mapping[str, Any] = session.attributes
    if set(attributes) != {_STATE, _SEAL} or attributes[_SEAL] != _seal(attributes[_STATE]):
        raise MalformedStateError("not the attributes of this skill")
    return from_plain(attributes[_STATE])


def save(handler_input: HandlerInput, state: State) -> None:
    """Put the state into the session attributes, in place of all that was there."""
    plain = to_plain(state)
    is_over = isinstance(state.at, Arrived)
    handler_input.attributes_manager.session_attributes = (
        {} if is_over else {_STATE: plain, _SEAL: _seal(plain)}
    )


def _seal(plain: object) -> str:
    text = json.dumps(plain, sort_keys=True)
    return hashlib.sha256(b"back massage guide " + text.encode()).hexdigest()[:16]
