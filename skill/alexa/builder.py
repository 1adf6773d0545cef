"""Building the skill out of its handlers."""

from __future__ import annotations

from collections.abc import Callable
from time import time

from ask_sdk_core.skill import CustomSkill
from ask_sdk_core.skill_builder import CustomSkillBuilder

from skill.alexa.conversing import Converser
from skill.alexa.faults import Apology
from skill.alexa.handlers.learning import LearningHandler
from skill.alexa.handlers.navigation import NavigationHandler
from skill.alexa.handlers.routine import RoutineHandler
from skill.alexa.handlers.safety import SafetyHandler
from skill.alexa.handlers.session import (
    AnythingElseHandler,
    LaunchHandler,
    NotDrawnHandler,
    SessionEndedHandler,
    SilentHandler,
    SkillDisabledHandler,
    TouchHandler,
)
from skill.alexa.logs import LogTurn, NoteStart
from skill.alexa.settings import Settings


def build_skill(settings: Settings, clock: Callable[[], float] = time) -> CustomSkill:
    """Return the skill, ready to be invoked by any host.

    The clock gives seconds since the epoch; it tells how long ago the routine was left.
    """
    converser = Converser(settings.screening, settings.store, clock)
    builder = CustomSkillBuilder()
    builder.skill_id = settings.skill_id  # type: ignore[assignment]  # the SDK types its default
    builder.add_request_handler(LaunchHandler(converser))
    for family in (SafetyHandler, LearningHandler, RoutineHandler, NavigationHandler):
        builder.add_request_handler(family(converser))
    builder.add_request_handler(TouchHandler(converser))
    builder.add_request_handler(SessionEndedHandler(converser))
    builder.add_request_handler(SkillDisabledHandler(converser))
    builder.add_request_handler(NotDrawnHandler())
    builder.add_request_handler(SilentHandler())
    builder.add_request_handler(AnythingElseHandler(converser))
    builder.add_exception_handler(Apology())
    builder.add_global_request_interceptor(NoteStart())
    builder.add_global_response_interceptor(LogTurn())
    return builder.create()
