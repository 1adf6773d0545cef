"""The adapter to Alexa: requests become moves, replies become responses."""

from skill.alexa.builder import build_skill
from skill.alexa.envelopes import EventFailedError, WrongSkillError, answer
from skill.alexa.settings import Settings, SettingsError

__all__ = [
    "EventFailedError",
    "Settings",
    "SettingsError",
    "WrongSkillError",
    "answer",
    "build_skill",
]
