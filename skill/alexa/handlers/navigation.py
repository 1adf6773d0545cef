"""Finding one's way: help, stop, home, repeat, next, previous, start over, not understood."""

from __future__ import annotations

from skill.alexa.handlers.family import IntentFamily
from skill.alexa.intents import NAVIGATION


class NavigationHandler(IntentFamily):
    """Handles this family's intents."""

    intents = NAVIGATION
