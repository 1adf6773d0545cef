"""The safety check, conditions, red flags, and the answers yes, no and not sure."""

from __future__ import annotations

from skill.alexa.handlers.family import IntentFamily
from skill.alexa.intents import SAFETY


class SafetyHandler(IntentFamily):
    """Handles this family's intents."""

    intents = SAFETY
