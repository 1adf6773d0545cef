"""What is answered when something broke, made ready at start so that nothing can break it."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Mapping
from typing import Any, Final, cast

from ask_sdk_core.dispatch_components.exception_components import AbstractExceptionHandler
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model.response import Response
from ask_sdk_model.response_envelope import ResponseEnvelope

from skill.alexa.locales import DEFAULT_LANGUAGE, LOCALES
from skill.alexa.render import respond, silence
from skill.content import LANGUAGES
from skill.dialog.reply import Reply

_LOG = logging.getLogger("skill.alexa")

_APOLOGIES: Final[Mapping[str, Response]] = {
    code: respond(Reply(words.general.apology)) for code, words in LANGUAGES.items()
}
_UNREADABLE: Final[Mapping[str, Response]] = {
    code: respond(Reply(words.general.not_understood)) for code, words in LANGUAGES.items()
}
NOT_DRAWN: Final = "Alexa.Presentation.APL.RuntimeError"
"""The type of the request in which a device tells that it could not draw a document."""
_SPEECHLESS = (
    "SessionEndedRequest",
    "AudioPlayer.",
    "PlaybackController.",
    "AlexaSkillEvent.",
    NOT_DRAWN,
)
"""How the types of requests begin that Alexa takes no speech for (Request Types Reference)."""


class Apology(AbstractExceptionHandler):
    """Apologises for any unexpected error, and ends the session."""

    def can_handle(self, handler_input: HandlerInput, exception: Exception) -> bool:
        """Return True: nothing may reach the listener unanswered."""
        return True

    def handle(self, handler_input: HandlerInput, exception: Exception) -> Response:
        """Log where it broke, forget the state, and apologise."""
        log_fault(exception)
        if handler_input.request_envelope.session is not None:
            handler_input.attributes_manager.session_attributes = {}
        return _APOLOGIES[
            _language(getattr(handler_input.request_envelope.request, "locale", None))
        ]


def log_fault(exception: BaseException) -> None:
    """Log an error's type and where it happened; its message may quote the request, so not that."""
    frames = traceback.extract_tb(exception.__traceback__)
    places = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames))
    _LOG.error("fault=%s at=%s", type(exception).__name__, places)


def takes_no_speech(request_type: object) -> bool:
    """Return whether nothing may be said to a request of this type."""
    return str(request_type).startswith(_SPEECHLESS)


def apology(envelope: object) -> dict[str, Any]:
    """Return the whole answer to a request that broke everything else, as plain data."""
    return _whole(_APOLOGIES, envelope)


def unreadable(envelope: object) -> dict[str, Any]:
    """Return the whole answer to a request that cannot be read, as plain data."""
    return _whole(_UNREADABLE, envelope)


def _whole(responses: Mapping[str, Response], envelope: object) -> dict[str, Any]:
    request = envelope.get("request") if isinstance(envelope, dict) else None
    fields = request if isinstance(request, dict) else {}
    said = responses[_language(fields.get("locale"))]
    response = silence() if takes_no_speech(fields.get("type")) else said
    whole = ResponseEnvelope(version="1.0", session_attributes={}, response=response)
    return cast(dict[str, Any], DefaultSerializer().serialize(whole))


def _language(locale: object) -> str:
    return LOCALES.get(str(locale), (DEFAULT_LANGUAGE, ""))[0]
