"""Whole checks by sound in noise, by several voices at several speeds.

The speaker says a line again when it wasn't heard, as people do.
"""

from __future__ import annotations

import pytest

from skill.tools.simulator.device import Device
from skill.tools.voice.recognizer import Recognizer
from skill.tools.voice.talk import Answer, Conversation
from tests.script import skill_answer
from tests.tools.voice.mouth import say, utterance

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("recognizer")]
_DECIBELS = 20
_SPEAKERS = (
    ("en-us", 125),
    ("en-gb", 150),
    ("en-gb-scotland", 150),
    ("en-us+f3", 175),
    ("en-gb+m3", 150),
)
_OFFER = "None of the article's six reasons came up"


def _check(recognizer: Recognizer, speaker: tuple[str, int], *lines: str) -> Answer:
    """Return the last answer of a check in which somebody says the lines."""
    device = Device(skill_answer())
    device.utter(f"open {device.invocation_name}")
    device.utter("start the safety check")
    conversation = Conversation(device, recognizer)
    for line in lines:
        sound = utterance(say(line, *speaker), _DECIBELS)
        answer = conversation.hear(sound)
        if answer.heard == "(not heard)":
            answer = conversation.hear(sound)
    return answer


@pytest.mark.parametrize("speaker", _SPEAKERS, ids=lambda speaker: speaker[0])
def test_all_no_leads_to_the_offer(recognizer: Recognizer, speaker: tuple[str, int]) -> None:
    answer = _check(recognizer, speaker, *["no i don't", "no"] * 3)
    assert _OFFER in answer.text


@pytest.mark.parametrize("speaker", _SPEAKERS, ids=lambda speaker: speaker[0])
@pytest.mark.parametrize("last", ["yes i do", "i don't know"])
def test_a_yes_or_a_not_sure_ends_the_check(
    recognizer: Recognizer, speaker: tuple[str, int], last: str
) -> None:
    answer = _check(recognizer, speaker, "no i don't", last)
    assert "massage your back" in answer.text
    assert _OFFER not in answer.text
