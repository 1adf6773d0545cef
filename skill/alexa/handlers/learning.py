"""Questions about back massage: what it is, its benefits, how sure that is, who says so."""

from __future__ import annotations

from skill.alexa.handlers.family import IntentFamily
from skill.alexa.intents import LEARNING


class LearningHandler(IntentFamily):
    """Handles this family's intents."""

    intents = LEARNING
