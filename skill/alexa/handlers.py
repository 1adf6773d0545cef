"""The request handlers: what takes which request, and what it then does."""

from __future__ import annotations

from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_core.skill_builder import CustomSkillBuilder
from ask_sdk_core.utils.predicate import is_request_type
from ask_sdk_model.response import Response

from skill.alexa.conversing import Converser
from skill.alexa.intents import INTENTS
from skill.alexa.logs import log_alexa_fault
from skill.alexa.render import silence
from skill.alexa.requests import (
    EXCEPTION,
    LAUNCH,
    SESSION_ENDED,
    SKILL_DISABLED,
    TOUCH,
    intent_name,
    intent_of,
    is_from_somebody,
    request_of,
)
from skill.dialog.moves import Move, MoveName


def add_handlers(builder: CustomSkillBuilder, converser: Converser) -> None:
    """Give the builder every handler; a request goes to the first that takes it."""

    @builder.request_handler(_has_known_intent)
    def intent(handler_input: HandlerInput) -> Response:
        move = INTENTS[intent_name(handler_input)].of(intent_of(handler_input))
        return converser.play(handler_input, move)

    @builder.request_handler(is_request_type(LAUNCH))
    def launch(handler_input: HandlerInput) -> Response:
        return converser.play(handler_input, Move(MoveName.LAUNCH))

    @builder.request_handler(is_request_type(TOUCH))
    def touch(handler_input: HandlerInput) -> Response:
        return converser.touch(handler_input)

    @builder.request_handler(is_request_type(SESSION_ENDED))
    def session_ended(handler_input: HandlerInput) -> Response:
        log_alexa_fault(handler_input)
        converser.leave(handler_input)
        return silence()

    @builder.request_handler(is_request_type(SKILL_DISABLED))
    def skill_disabled(handler_input: HandlerInput) -> Response:
        converser.forget(handler_input)
        return silence()

    @builder.request_handler(is_request_type(EXCEPTION))
    def exception_encountered(handler_input: HandlerInput) -> Response:
        log_alexa_fault(handler_input)
        return silence()

    @builder.request_handler(_is_from_nobody)
    def from_nobody(handler_input: HandlerInput) -> Response:
        return silence()

    @builder.request_handler(lambda _: True)
    def not_understood(handler_input: HandlerInput) -> Response:
        return converser.play(handler_input, Move(MoveName.FALLBACK))


def _has_known_intent(handler_input: HandlerInput) -> bool:
    return intent_name(handler_input) in INTENTS


def _is_from_nobody(handler_input: HandlerInput) -> bool:
    return not is_from_somebody(request_of(handler_input))
