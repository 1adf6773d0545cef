"""Building the skill out of its handlers."""

from __future__ import annotations

from collections.abc import Callable
from time import time

from ask_sdk_core.skill import CustomSkill
from ask_sdk_core.skill_builder import CustomSkillBuilder

from skill.alexa.conversing import Converser
from skill.alexa.handlers import add_handlers
from skill.alexa.logs import log_turn, note_start
from skill.alexa.settings import Settings
from skill.alexa.signed import withheld


def build_skill(settings: Settings, clock: Callable[[], float] = time) -> CustomSkill:
    """Return the skill, ready to be invoked by any host.

    The clock gives seconds since the epoch; it tells how long ago the routine was left, and, once,
    whether the words are signed, where they must be.
    """
    builder = CustomSkillBuilder()
    builder.skill_id = settings.skill_id  # type: ignore[assignment]  # the SDK types its default
    unsigned = withheld(settings.review, clock())
    add_handlers(builder, Converser(settings.screening, settings.store, clock, unsigned))
    builder.global_request_interceptor()(note_start)
    builder.global_response_interceptor()(log_turn)
    return builder.create()
