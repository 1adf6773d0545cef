"""What every family of intents has in common: each intent is a move in the conversation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ask_sdk_core.dispatch_components.request_components import AbstractRequestHandler
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model.response import Response

from skill.alexa.conversing import Converser
from skill.alexa.intents import IntentMove
from skill.alexa.requests import intent_name, intent_of


class IntentFamily(AbstractRequestHandler):
    """Handles the intents of a family by playing the move that each of them makes."""

    intents: ClassVar[Mapping[str, IntentMove]]

    def __init__(self, converser: Converser) -> None:
        """Keep what plays the moves."""
        self._converser = converser

    def can_handle(self, handler_input: HandlerInput) -> bool:
        """Return whether the request is for an intent of this family."""
        return intent_name(handler_input) in self.intents

    def handle(self, handler_input: HandlerInput) -> Response:
        """Play the intent's move."""
        move = self.intents[intent_name(handler_input)].of(intent_of(handler_input))
        return self._converser.play(handler_input, move)
