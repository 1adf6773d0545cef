"""The rim towards Alexa: requests become moves, replies become responses."""

from skill.alexa.builder import build_skill
from skill.alexa.envelopes import WrongSkillError, answer
from skill.alexa.settings import Settings, SettingsError

__all__ = ["Settings", "SettingsError", "WrongSkillError", "answer", "build_skill"]
