"""What people ask beside the rest, in English: an entry here, and its id among the facts."""

from __future__ import annotations

from skill.content.en.topics.afterwards import AFTERWARDS
from skill.content.en.topics.back import BACK
from skill.content.en.topics.body import BODY
from skill.content.en.topics.gadgets import GADGETS
from skill.content.en.topics.massage import MASSAGE
from skill.content.en.topics.oils import OILS
from skill.content.en.topics.people import PEOPLE
from skill.content.en.topics.posture import POSTURE
from skill.content.en.topics.pressing import PRESSING
from skill.content.en.topics.seeking_help import SEEKING_HELP
from skill.content.en.topics.setting import SETTING
from skill.content.en.topics.skill import SKILL
from skill.content.en.topics.waiting import WAITING
from skill.content.entries import TopicWords
from skill.content.facts import Topics

TOPICS: Topics[TopicWords] = Topics(
    **PRESSING,
    **SETTING,
    **POSTURE,
    **OILS,
    **GADGETS,
    **PEOPLE,
    **AFTERWARDS,
    **BACK,
    **BODY,
    **MASSAGE,
    **SEEKING_HELP,
    **SKILL,
    **WAITING,
)

__all__ = ["TOPICS"]
