"""The virtual device, around a skill that answers what the test wants."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from skill.tools.simulator.device import Device, Session
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

    @property
    def kinds(self) -> list[str]:
        return [request["request"]["type"] for request in self.requests]


def test_opening_launches_in_a_new_session() -> None:
    skill = Skill(OPEN)
    turn = Device(skill).utter("Alexa, open back massage guide")
    assert skill.kinds == ["LaunchRequest"]
    assert skill.requests[0]["session"]["new"] is True
    assert (turn.speech, turn.reprompt, turn.session_open) == ("Shall I?", "Well?", True)
    assert turn.card == {"type": "Simple", "title": "Title", "content": "Text"}
    assert turn.intent is None


def test_a_session_goes_on_with_its_attributes() -> None:
    skill = Skill(OPEN)
    device = Device(skill, "en-AU")
    device.utter("open back massage guide")
    turn = device.utter("what are the benefits")
    first, second = (request["session"] for request in skill.requests)
    assert first["sessionId"] == second["sessionId"]
    assert (second["new"], second["attributes"]) == (False, {"turns": [1]})
    assert turn.intent is not None
    assert turn.intent.name == "BenefitsIntent"
    assert skill.requests[1]["request"]["locale"] == "en-AU"


def test_attributes_pass_through_json() -> None:
    skill = Skill({**OPEN, "sessionAttributes": {"at": (1, 2)}}, OPEN)
    device = Device(skill)
    device.utter("open back massage guide")
    device.utter("yes")
    assert skill.requests[1]["session"]["attributes"] == {"at": [1, 2]}


def test_a_one_shot_asks_in_a_new_session() -> None:
    skill = Skill(ENDED)
    device = Device(skill)
    turn = device.utter("ask back massage guide whether it's safe with warfarin")
    assert skill.kinds == ["IntentRequest"]
    assert skill.requests[0]["session"]["new"] is True
    assert skill.requests[0]["request"]["intent"]["name"] == "ConditionSafetyIntent"
    assert (turn.session_open, device.session) == (False, None)


def test_without_a_session_everything_is_a_one_shot() -> None:
    skill = Skill(ENDED)
    device = Device(skill)
    device.utter("what are the benefits")
    device.utter("what are the benefits")
    ids = {request["session"]["sessionId"] for request in skill.requests}
    assert len(ids) == 2


def test_opening_again_leaves_the_old_session() -> None:
    skill = Skill(OPEN)
    device = Device(skill)
    device.utter("open back massage guide")
    device.utter("open back massage guide")
    assert [request["session"]["new"] for request in skill.requests] == [True, True]


def test_a_response_ends_the_session() -> None:
    skill = Skill(OPEN, ENDED)
    device = Device(skill)
    device.utter("open back massage guide")
    turn = device.utter("stop")
    assert (turn.speech, turn.session_open, device.session) == ("Goodbye.", False, None)


def test_a_response_that_does_not_say_so_ends_the_session() -> None:
    device = Device(Skill({"version": "1.0", "response": {}}))
    assert device.utter("open back massage guide").session_open is False


def test_silence_asks_once_more_and_then_ends() -> None:
    skill = Skill(OPEN)
    device = Device(skill)
    device.utter("open back massage guide")
    first, second, third = device.silence(), device.silence(), device.silence()
    assert (first.speech, first.session_open, first.request) == ("Well?", True, None)
    assert (second.speech, second.session_open, device.session) == ("", False, None)
    assert third.request is None
    assert skill.kinds == ["LaunchRequest", "SessionEndedRequest"]
    assert skill.requests[1]["request"]["reason"] == "EXCEEDED_MAX_REPROMPTS"
    assert skill.requests[1]["session"]["attributes"] == {"turns": [1]}


def test_an_answer_makes_up_for_a_silence() -> None:
    device = Device(Skill(OPEN))
    device.utter("open back massage guide")
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
    assert skill.requests[0]["request"]["timestamp"] == "2030-01-02T00:00:00Z"


def test_a_session_moves_to_another_device() -> None:
    skill = Skill(OPEN)
    device = Device(skill)
    device.utter("open back massage guide")
    assert device.session is not None
    data = json.loads(json.dumps(device.session.to_data()))
    other = Device(skill, session=Session.from_data(data))
    assert other.session == device.session


@pytest.mark.parametrize("data", [{}, [], "x", {"sessionId": 1}, {"sessionId": "a"}])
def test_a_session_of_another_form_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match="a session has"):
        Session.from_data(data)


def test_speech_that_alexa_could_not_say_is_an_error() -> None:
    response = {"outputSpeech": {"type": "SSML", "ssml": "<speak>a & b</speak>"}}
    with pytest.raises(SpeechError):
        Device(Skill({"response": response})).utter("open back massage guide")
