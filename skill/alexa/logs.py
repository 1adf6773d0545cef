"""One log line a request: its type, its intent where that says nothing of health, its latency.

Never slots, bodies, ids or answers; within the check and right after it not even the intent.
"""

from __future__ import annotations

import logging
import time
from typing import Any, cast

from ask_sdk_core.dispatch_components.request_components import (
    AbstractRequestInterceptor,
    AbstractResponseInterceptor,
)
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model.response import Response

from skill.alexa import memory
from skill.alexa.intents import MAY_BE_LOGGED
from skill.alexa.requests import intent_name, request_type
from skill.dialog.position import MalformedStateError
from skill.dialog.positions.after import After
from skill.dialog.positions.check import Check
from skill.dialog.positions.self_check import SelfCheck

_LOG = logging.getLogger("skill.alexa")
_STARTED, _INTENT = "started", "intent"


class NoteStart(AbstractRequestInterceptor):
    """Notes when the request began, and what of it may be logged."""

    def process(self, handler_input: HandlerInput) -> None:
        """Note both in the request's own attributes, which end with it."""
        attributes = _attributes(handler_input)
        attributes[_STARTED] = time.perf_counter()
        attributes[_INTENT] = _intent(handler_input)


class LogTurn(AbstractResponseInterceptor):
    """Logs the turn once it is answered."""

    def process(self, handler_input: HandlerInput, response: Response) -> None:
        """Log the line; latency in milliseconds."""
        attributes = _attributes(handler_input)
        _LOG.info(
            "request=%s intent=%s latency_ms=%.1f",
            request_type(handler_input),
            attributes[_INTENT],
            (time.perf_counter() - attributes[_STARTED]) * 1000,
        )


def _attributes(handler_input: HandlerInput) -> dict[str, Any]:
    return cast(dict[str, Any], handler_input.attributes_manager.request_attributes)


def _intent(handler_input: HandlerInput) -> str:
    name = intent_name(handler_input)
    return name if name in MAY_BE_LOGGED and not _in_check(handler_input) else "-"


def _in_check(handler_input: HandlerInput) -> bool:
    try:
        known = memory.load(handler_input)
    except MalformedStateError:
        return True
    return known is not None and isinstance(known.state.at, Check | SelfCheck | After)
