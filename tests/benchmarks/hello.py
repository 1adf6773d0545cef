"""The bare skill that everything is measured against: the SDK, one handler, one sentence."""

from __future__ import annotations

import os

from ask_sdk_core.dispatch_components.request_components import AbstractRequestHandler
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_core.skill_builder import SkillBuilder
from ask_sdk_model.response import Response


class HelloHandler(AbstractRequestHandler):
    """Answers every request alike."""

    def can_handle(self, handler_input: HandlerInput) -> bool:
        return True

    def handle(self, handler_input: HandlerInput) -> Response:
        return handler_input.response_builder.speak("Hello world!").ask("Hello?").response


builder = SkillBuilder()
builder.skill_id = os.environ["ALEXA_SKILL_ID"]  # type: ignore[assignment]  # the SDK types None
builder.add_request_handler(HelloHandler())
lambda_handler = builder.lambda_handler()
