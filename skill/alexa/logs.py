"""What the log is told: a record of each turn, of each fault, and of each that Alexa tells of.

Never slots, bodies, ids or answers; within the check and right after it not even the intent.
As text a record is one line; :mod:`skill.alexa.metrics` makes metrics of it.
"""

from __future__ import annotations

import logging
import time
from typing import Any, NamedTuple, cast

from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model.request import Request
from ask_sdk_model.response import Response

from skill.alexa import memory
from skill.alexa.intents import MAY_BE_LOGGED
from skill.alexa.requests import EXCEPTION, intent_name, request_of
from skill.dialog.position import MalformedStateError

_LOG = logging.getLogger("skill.alexa")
_STARTED = "started"
_NOTHING = "-"


class AnsweredTurn(NamedTuple):
    """A request that was answered.

    ``intent`` is None where there is none, or where it may say something about a person's health;
    ``latency`` is in milliseconds.
    """

    request: str
    intent: str | None
    latency: float

    def __str__(self) -> str:
        """Return the log's line."""
        intent = self.intent or _NOTHING
        return f"request={self.request} intent={intent} latency_ms={self.latency:.1f}"


class Fault(NamedTuple):
    """An error of the skill's own: its type, and where it happened, the innermost place first."""

    fault: str
    at: str

    def __str__(self) -> str:
        """Return the log's line."""
        return f"fault={self.fault} at={self.at}"


class AlexaFault(NamedTuple):
    """Alexa tells that it could not take an answer, or that an error ended the session."""

    request: str
    reason: str | None
    error: str | None

    def __str__(self) -> str:
        """Return the log's line."""
        reason, error = self.reason or _NOTHING, self.error or _NOTHING
        return f"request={self.request} reason={reason} error={error}"


def note_start(handler_input: HandlerInput) -> None:
    """Note when the request began, in its own attributes, which end with it."""
    _attributes(handler_input)[_STARTED] = time.perf_counter()


def log_turn(handler_input: HandlerInput, response: Response) -> None:
    """Log the turn once it is answered."""
    latency = (time.perf_counter() - _attributes(handler_input)[_STARTED]) * 1000
    kind = _type_of(request_of(handler_input))
    _LOG.info(AnsweredTurn(kind, _intent(handler_input), latency))


def log_alexa_fault(handler_input: HandlerInput) -> None:
    """Log an error that Alexa tells of, by its kind and never its message; else nothing."""
    request = request_of(handler_input)
    told = getattr(request, "error", None)
    reason, error = _name(getattr(request, "reason", None)), _name(told and told.object_type)
    if error or reason == "ERROR" or request.object_type == EXCEPTION:
        _LOG.warning(AlexaFault(_type_of(request), reason, error))


def _type_of(request: Request) -> str:
    """Return the request's type if it is one of Amazon's."""
    kind = request.object_type
    return kind if kind in Request.discriminator_value_class_map else _NOTHING


def _name(constant: object) -> str | None:
    """Return the name of a reason or an error; one that the SDK does not know is its name."""
    return cast(str | None, getattr(constant, "value", constant))


def _attributes(handler_input: HandlerInput) -> dict[str, Any]:
    return cast(dict[str, Any], handler_input.attributes_manager.request_attributes)


def _intent(handler_input: HandlerInput) -> str | None:
    """Return the intent's name if it may be logged: what the session was when the request came."""
    name = intent_name(handler_input)
    return name if name in MAY_BE_LOGGED and not _in_check(handler_input) else None


def _in_check(handler_input: HandlerInput) -> bool:
    try:
        known = memory.load(handler_input)
    except MalformedStateError:
        return True
    return known is not None and known.state.at.is_private
