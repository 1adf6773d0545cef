"""What a request holds, typed, and the names of what Alexa sends."""

from __future__ import annotations

from typing import Final

from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model.intent import Intent
from ask_sdk_model.intent_request import IntentRequest
from ask_sdk_model.interfaces.alexa.presentation.apl.user_event import UserEvent
from ask_sdk_model.launch_request import LaunchRequest
from ask_sdk_model.request import Request

LAUNCH: Final = "LaunchRequest"
INTENT: Final = "IntentRequest"
TOUCH: Final = "Alexa.Presentation.APL.UserEvent"
SESSION_ENDED: Final = "SessionEndedRequest"
SKILL_DISABLED: Final = "AlexaSkillEvent.SkillDisabled"
EXCEPTION: Final = "System.ExceptionEncountered"

RED_FLAG: Final = "UrgentSymptomIntent"
"""The intent that is heard whatever else is wrong with a request."""


_FROM_SOMEBODY: Final = (LaunchRequest, IntentRequest, UserEvent)


def request_of(handler_input: HandlerInput) -> Request:
    """Return the request.

    Raises:
        ValueError: the envelope holds none.
    """
    request = handler_input.request_envelope.request
    if request is None:
        raise ValueError("an envelope without a request")
    return request


def intent_of(handler_input: HandlerInput) -> Intent:
    """Return the intent; one without a name or slots where the request has none."""
    request = request_of(handler_input)
    return (isinstance(request, IntentRequest) and request.intent) or Intent()


def intent_name(handler_input: HandlerInput) -> str:
    """Return the intent's name, empty where the request has none."""
    return intent_of(handler_input).name or ""


def is_from_somebody(request: Request | None) -> bool:
    """Return whether somebody spoke or touched a screen; nothing is said to anything else."""
    return isinstance(request, _FROM_SOMEBODY)
