"""The session's beginning and end, and whatever else Alexa may send."""

from __future__ import annotations

from ask_sdk_core.dispatch_components.request_components import AbstractRequestHandler
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_core.response_helper import ResponseFactory
from ask_sdk_model.response import Response

from skill.alexa import touches
from skill.alexa.conversing import Converser
from skill.alexa.faults import NOT_DRAWN, takes_no_speech
from skill.alexa.render import silence
from skill.alexa.requests import request_type
from skill.dialog.moves import Move, MoveName


class LaunchHandler(AbstractRequestHandler):
    """Welcomes somebody who opens the skill."""

    def __init__(self, converser: Converser) -> None:
        """Keep what plays the moves."""
        self._converser = converser

    def can_handle(self, handler_input: HandlerInput) -> bool:
        """Return whether the skill was opened."""
        return request_type(handler_input) == "LaunchRequest"

    def handle(self, handler_input: HandlerInput) -> Response:
        """Play the launch."""
        return self._converser.play(handler_input, Move(MoveName.LAUNCH))


class SessionEndedHandler(AbstractRequestHandler):
    """Keeps the listener's habits when a session ends without an answer."""

    def __init__(self, converser: Converser) -> None:
        """Keep what plays the moves."""
        self._converser = converser

    def can_handle(self, handler_input: HandlerInput) -> bool:
        """Return whether the session ended."""
        return request_type(handler_input) == "SessionEndedRequest"

    def handle(self, handler_input: HandlerInput) -> Response:
        """Keep the habits, and say nothing."""
        self._converser.leave(handler_input)
        return silence()


class SkillDisabledHandler(AbstractRequestHandler):
    """Forgets whoever disabled the skill."""

    def __init__(self, converser: Converser) -> None:
        """Keep what plays the moves."""
        self._converser = converser

    def can_handle(self, handler_input: HandlerInput) -> bool:
        """Return whether somebody disabled the skill."""
        return request_type(handler_input) == "AlexaSkillEvent.SkillDisabled"

    def handle(self, handler_input: HandlerInput) -> Response:
        """Delete the record, and say nothing."""
        self._converser.forget(handler_input)
        return silence()


class SilentHandler(AbstractRequestHandler):
    """Takes note of the other requests that no speech may answer."""

    def can_handle(self, handler_input: HandlerInput) -> bool:
        """Return whether nothing may be said."""
        return takes_no_speech(request_type(handler_input))

    def handle(self, handler_input: HandlerInput) -> Response:
        """Say nothing."""
        return silence()


class TouchHandler(AbstractRequestHandler):
    """Takes a touch on a screen as the words that it stands for."""

    def __init__(self, converser: Converser) -> None:
        """Keep what plays the moves."""
        self._converser = converser

    def can_handle(self, handler_input: HandlerInput) -> bool:
        """Return whether a screen was touched."""
        return request_type(handler_input) == touches.REQUEST

    def handle(self, handler_input: HandlerInput) -> Response:
        """Play what the touch means."""
        return self._converser.touch(handler_input)


class NotDrawnHandler(AbstractRequestHandler):
    """Takes note that a device could not draw a screen; the conversation goes on by voice."""

    def can_handle(self, handler_input: HandlerInput) -> bool:
        """Return whether a device tells of faults in a document."""
        return request_type(handler_input) == NOT_DRAWN

    def handle(self, handler_input: HandlerInput) -> Response:
        """Say nothing, show nothing, and leave the session as it is."""
        return ResponseFactory().response


class AnythingElseHandler(AbstractRequestHandler):
    """Takes a request that nobody handles as an utterance that was not understood."""

    def __init__(self, converser: Converser) -> None:
        """Keep what plays the moves."""
        self._converser = converser

    def can_handle(self, handler_input: HandlerInput) -> bool:
        """Return True: this handler stands last."""
        return True

    def handle(self, handler_input: HandlerInput) -> Response:
        """Play an utterance that was not understood."""
        return self._converser.play(handler_input, Move(MoveName.FALLBACK))
