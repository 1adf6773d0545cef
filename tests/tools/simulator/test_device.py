"""The virtual device, around a skill that answers what the test wants."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from skill.tools.simulator.device import Device, Session, Turn
from skill.tools.simulator.speech import SpeechError

OPEN = {
    "version": "1.0",
    "sessionAttributes": {"turns": [1]},
    "response": {
        "outputSpeech": {"type": "SSML", "ssml": "<speak>Shall I?</speak>"},
        "reprompt": {"outputSpeech": {"type": "SSML", "ssml": "<speak>Well?</speak>"}},
        "card": {"type": "Simple", "title": "Title", "content": "Text"},
        "shouldEndSession": False,
    },
}
ENDED = {
    "version": "1.0",
    "sessionAttributes": {},
    "response": {
        "outputSpeech": {"type": "PlainText", "text": "Goodbye."},
        "shouldEndSession": True,
    },
}


class Skill:
    """Answers with the given responses, the last one for ever, and keeps the requests."""

    def __init__(self, *responses: dict[str, Any]) -> None:
        self.responses = list(responses)
        self.requests: list[Mapping[str, Any]] = []

    def __call__(self, envelope: Mapping[str, Any]) -> dict[str, Any]:
        self.requests.append(json.loads(json.dumps(envelope)))
        return self.responses.pop(0) if len(self.responses) > 1 else self.responses[0]

    def asked(self, field: str) -> list[Any]:
        return [request["request"][field] for request in self.requests]

    def sessions(self, field: str) -> list[Any]:
        return [request["session"][field] for request in self.requests]


def said(*texts: str, to: Skill) -> tuple[Device, Turn]:
    """Say texts to a new device; return it, and the last turn."""
    device = Device(to)
    turns = [device.utter(text) for text in texts]
    return device, turns[-1]


def test_opening_launches_in_a_new_session_each_time() -> None:
    skill = Skill(OPEN)
    _, turn = said("Alexa, open back massage guide", "open back massage guide", to=skill)
    assert skill.asked("type") == ["LaunchRequest"] * 2
    assert skill.sessions("new") == [True, True]
    assert (turn.speech, turn.reprompt, turn.session_open) == ("Shall I?", "Well?", True)
    assert turn.card == {"type": "Simple", "title": "Title", "content": "Text"}
    assert turn.intent is None


def test_a_session_goes_on_with_its_attributes_as_json_has_them() -> None:
    skill = Skill({**OPEN, "sessionAttributes": {"at": (1, 2)}}, OPEN)
    device = Device(skill, "en-AU")
    device.utter("open back massage guide")
    turn = device.utter("what are the benefits")
    assert len(set(skill.sessions("sessionId"))) == 1
    assert skill.sessions("new") == [True, False]
    assert skill.sessions("attributes") == [{}, {"at": [1, 2]}]
    assert turn.intent is not None
    assert turn.intent.name == skill.requests[1]["request"]["intent"]["name"] == "BenefitsIntent"
    assert skill.asked("locale") == ["en-AU"] * 2


def test_without_a_session_everything_is_a_one_shot() -> None:
    skill = Skill(ENDED)
    asked = "ask back massage guide whether it's safe with warfarin"
    device, turn = said("what are the benefits", asked, to=skill)
    assert skill.sessions("new") == [True, True]
    assert len(set(skill.sessions("sessionId"))) == 2
    names = [intent["name"] for intent in skill.asked("intent")]
    assert names == ["BenefitsIntent", "ConditionSafetyIntent"]
    assert (turn.session_open, device.session) == (False, None)


@pytest.mark.parametrize("ending", [ENDED, {"version": "1.0", "response": {}}])
def test_a_response_ends_the_session_unless_it_says_otherwise(ending: dict[str, Any]) -> None:
    device, turn = said("open back massage guide", "stop", to=Skill(OPEN, ending))
    assert (turn.session_open, device.session) == (False, None)
    assert turn.speech == ("Goodbye." if ending is ENDED else "")


def test_silence_asks_once_more_and_then_ends() -> None:
    skill = Skill(OPEN)
    device, _ = said("open back massage guide", to=skill)
    first, second, third = device.silence(), device.silence(), device.silence()
    assert (first.speech, first.session_open, first.request) == ("Well?", True, None)
    assert (second.speech, second.session_open, device.session) == ("", False, None)
    assert third.request is None
    assert skill.asked("type") == ["LaunchRequest", "SessionEndedRequest"]
    assert skill.requests[1]["request"]["reason"] == "EXCEEDED_MAX_REPROMPTS"
    assert skill.sessions("attributes")[1] == {"turns": [1]}


def test_an_answer_makes_up_for_a_silence() -> None:
    device, _ = said("open back massage guide", to=Skill(OPEN))
    device.silence()
    device.utter("yes")
    assert device.silence().speech == "Well?"


def test_ending_tells_the_skill() -> None:
    skill = Skill(OPEN)
    device = Device(skill)
    assert device.end().request is None
    device.utter("open back massage guide")
    assert device.end().session_open is False
    assert skill.requests[-1]["request"]["reason"] == "USER_INITIATED"


def test_the_clock_is_the_devices() -> None:
    skill = Skill(OPEN)
    Device(skill, now=lambda: datetime(2030, 1, 2, tzinfo=UTC)).utter("open back massage guide")
    assert skill.asked("timestamp") == ["2030-01-02T00:00:00Z"]


def test_a_session_moves_to_another_device() -> None:
    device, _ = said("open back massage guide", to=Skill(OPEN))
    assert device.session is not None
    data = json.loads(json.dumps(device.session.to_data()))
    assert Session.from_data(data) == device.session


@pytest.mark.parametrize("data", [{}, [], "x", {"id": 1}, {"id": "a"}])
def test_a_session_of_another_form_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match="a session has"):
        Session.from_data(data)


def test_speech_that_alexa_could_not_say_is_an_error() -> None:
    response = {"outputSpeech": {"type": "SSML", "ssml": "<speak>a & b</speak>"}}
    with pytest.raises(SpeechError):
        said("open back massage guide", to=Skill({"response": response}))
