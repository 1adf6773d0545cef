"""The guided self-massage: starting it, its variants, pace, pause, and pain."""

from __future__ import annotations

from skill.alexa.handlers.family import IntentFamily
from skill.alexa.intents import ROUTINE


class RoutineHandler(IntentFamily):
    """Handles this family's intents."""

    intents = ROUTINE
