"""Between a request and its response: load the state, let the dialog answer, save the state."""

from __future__ import annotations

from dataclasses import dataclass

from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model.response import Response

from skill.alexa import memory
from skill.alexa.locales import scene_for
from skill.alexa.render import respond
from skill.alexa.requests import request_of
from skill.dialog import conversation
from skill.dialog.moves import Move
from skill.dialog.state import MalformedStateError
from skill.dialog.turn import Result, Scene, Screening


@dataclass(frozen=True)
class Converser:
    """Plays moves in the session of a request."""

    screening: Screening

    def play(self, handler_input: HandlerInput, move: Move) -> Response:
        """Return the response to a move, and save where the conversation then stands."""
        scene = scene_for(request_of(handler_input).locale, self.screening)
        result = _result(handler_input, scene, move)
        memory.save(handler_input, result.state)
        return respond(result.reply)


def _result(handler_input: HandlerInput, scene: Scene, move: Move) -> Result:
    try:
        state = memory.load(handler_input)
    except MalformedStateError:
        return conversation.start_afresh(scene, move)
    return conversation.respond(scene, state, move)
