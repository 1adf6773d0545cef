"""What a request holds, read once and typed."""

from __future__ import annotations

from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model.intent import Intent
from ask_sdk_model.intent_request import IntentRequest
from ask_sdk_model.request import Request


def request_of(handler_input: HandlerInput) -> Request:
    """Return the request.

    Raises:
        ValueError: the envelope holds none.
    """
    request = handler_input.request_envelope.request
    if request is None:
        raise ValueError("an envelope without a request")
    return request


def request_type(handler_input: HandlerInput) -> str:
    """Return the request's type, as ``LaunchRequest``."""
    return str(request_of(handler_input).object_type)


def intent_of(handler_input: HandlerInput) -> Intent:
    """Return the intent; one without a name or slots where the request has none."""
    request = request_of(handler_input)
    return (isinstance(request, IntentRequest) and request.intent) or Intent()


def intent_name(handler_input: HandlerInput) -> str:
    """Return the intent's name, empty where the request has none."""
    return intent_of(handler_input).name or ""
