"""Amazon's rules, held by every reply of every conversation in the tests."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from skill.alexa import Settings, WrongSkillError, answer, build_skill
from skill.alexa.render import BEFORE_A_NUMBER
from skill.tools.simulator.device import Device, Turn
from tests.alexa.envelopes import REQUEST_TYPES, everything, in_check
from tests.alexa.listening import spoken
from tests.script import played_through, skill_answer

ALLOWED_TAGS = {"speak", "break", "say-as", "prosody", "audio", "emphasis"}
ONE_SHOTS_THAT_ASK = (
    "SafetyCheckIntent",
    "RoutineIntent",
    "VariantIntent",
    "AMAZON.HelpIntent",
    "AMAZON.NavigateHomeIntent",
    "UrgentSymptomIntent",
)


def every_turn() -> Iterator[Turn]:
    """Yield every turn of every conversation in which the skill was asked."""
    return (turn for turn in played_through()[0] if turn.response)


def speeches(turn: Turn) -> list[str]:
    """Return the SSML of the turn's speech and of its reprompt."""
    response = (turn.response or {})["response"]
    both = (response.get("outputSpeech"), response.get("reprompt", {}).get("outputSpeech"))
    return [speech["ssml"] for speech in both if speech]


@pytest.mark.slow
def test_ssml_is_well_formed_and_within_the_limits_and_what_it_reserves_is_escaped() -> None:
    found = {ssml for turn in every_turn() for ssml in speeches(turn)}
    assert not any("«" in ssml or "&amp;amp;" in ssml for ssml in found)
    assert max(map(len, found)) < 8_000
    for element in (element for ssml in found for element in ET.fromstring(ssml).iter()):  # noqa: S314
        assert element.tag in ALLOWED_TAGS
        if element.tag == "audio":
            assert element.attrib["src"].startswith("soundbank://soundlibrary/")
        if element.tag == "break":
            assert BEFORE_A_NUMBER <= int(element.attrib["time"].removesuffix("ms")) <= 10_000


@pytest.mark.slow
def test_a_response_is_small_enough() -> None:
    assert max(len(json.dumps(turn.response)) for turn in every_turn()) < 24 * 1024


@pytest.mark.slow
def test_a_question_keeps_the_session_open_with_a_reprompt_and_nothing_else_does() -> None:
    for turn in every_turn():
        response = (turn.response or {})["response"]
        if not response.get("outputSpeech"):
            continue
        assert isinstance(response["shouldEndSession"], bool)
        assert turn.speech.endswith("?") is (response["shouldEndSession"] is False), turn.speech
        assert ("reprompt" in response) is (response["shouldEndSession"] is False)
        if "reprompt" in response:
            assert turn.reprompt.endswith("?")


def test_no_screen_is_sent_to_a_device_without_one() -> None:
    assert not any((turn.response or {})["response"].get("directives") for turn in every_turn())


def test_cards_hold_nothing_of_a_check_or_a_condition() -> None:
    personal = {"AMAZON.YesIntent", "AMAZON.NoIntent", "NotSureIntent", "ConditionSafetyIntent"}
    personal |= {"DenyConditionIntent", "UnclearDenialIntent", "UrgentSymptomIntent"}
    personal.add("SafetyCheckIntent")
    cards = [turn for turn in every_turn() if turn.card]
    assert len(cards) > 20
    for turn in cards:
        assert turn.card is not None
        assert turn.intent is not None
        assert turn.card["type"] == "Simple"
        assert "«" not in turn.card["content"]
        if turn.intent.name in personal:  # a yes to hear more of a list, nothing else
            assert turn.card["title"]
            assert "You said" not in turn.card["content"]


@pytest.mark.parametrize("word", ["stop", "cancel"])
def test_stop_and_cancel_answer_with_two_words_at_most(word: str) -> None:
    device = Device(skill_answer())
    device.utter("open back massage guide")
    said = device.utter(word)
    assert len(said.speech.split()) <= 2
    assert not said.session_open


def envelope(request: Any, application: object = "amzn1.ask.skill.a") -> dict[str, Any]:  # noqa: ANN401
    """Return an envelope around whatever is given as its request."""
    about = {"application": {"applicationId": application}}
    session = {"new": True, "sessionId": "s", **about, "user": {"userId": "u"}}
    return {"version": "1.0", "session": session, "context": {"System": about}, "request": request}


COMMON = {"requestId": "r", "timestamp": "2026-01-01T00:00:00Z", "locale": "en-GB"}
LAUNCH = {"type": "LaunchRequest", **COMMON}


def intent(name: str, **slots: object) -> dict[str, Any]:
    return {"type": "IntentRequest", **COMMON, "intent": {"name": name, "slots": slots}}


@pytest.mark.parametrize(
    "request_",
    [
        {**intent("AMAZON.YesIntent"), "type": "Brand.New"},
        *({**intent("x"), "intent": none} for none in (None, {}, {"name": "BenefitDetailIntent"})),
        *map(intent, ("BrandNewIntent", "AMAZON.SendToPhoneIntent", "ConditionSafetyIntent")),
        intent("UrgentSymptomIntent", symptom={"name": "symptom"}),
        *({**LAUNCH, "locale": locale} for locale in ("de-DE", None)),
        {**LAUNCH, "timestamp": "yesterday"},
        {**LAUNCH, "type": 5},
        *({}, None, "LaunchRequest"),
    ],
    ids=lambda request: str(request)[:70],
)
def test_whatever_alexa_asks_is_answered_in_words(request_: object) -> None:
    response = answer(build_skill(Settings()), envelope(request_))
    assert spoken(response)
    assert isinstance(response["response"]["shouldEndSession"], bool)


NOBODY_SPOKE = [
    {"type": kind}
    for kind in (*REQUEST_TYPES, "Brand.New", "AlexaSkillEvent.Unheard", "Messaging.Other")
    if kind not in ("LaunchRequest", "IntentRequest", "Alexa.Presentation.APL.UserEvent")
] + [
    {"type": "SessionEndedRequest", "reason": "A_NEW_REASON"},
    {"type": "System.ExceptionEncountered", "error": {"type": "A_NEW_ERROR"}},
    {"type": "Alexa.Presentation.APL.RuntimeError", "errors": [{"type": "A_NEW_ERROR"}]},
    {"type": "Alexa.Brand.New", "error": {"type": "X"}, "errors": 7, "reason": []},
]


@pytest.mark.parametrize("request_", NOBODY_SPOKE, ids=lambda request: str(request)[9:70])
def test_what_nobody_spoke_is_no_answer_and_changes_nothing(request_: dict[str, Any]) -> None:
    """Nothing is said, the session stays as it is, and the check asks what it asked."""
    for attributes in (in_check(), {}):
        told = answer(
            build_skill(Settings()), everything(request_, new=False, attributes=attributes)
        )
        assert told["response"] == {}
        assert told["sessionAttributes"] == attributes
    outside = {**everything(request_), "session": None}
    assert answer(build_skill(Settings()), outside)["response"] == {}


def test_a_locale_that_is_not_known_gets_no_countrys_number() -> None:
    symptom = {"name": "symptom", "value": "chest pain"}
    request = {**intent("UrgentSymptomIntent", symptom=symptom), "locale": "fr-FR"}
    text = spoken(answer(build_skill(Settings()), envelope(request)))
    assert "your local emergency number" in text


@pytest.mark.parametrize("application", ["amzn1.ask.skill.", "amzn1.ask.skill.ab", "", 3, {}])
def test_a_request_for_another_skill_is_refused(application: Any) -> None:  # noqa: ANN401
    skill = build_skill(Settings("amzn1.ask.skill.a"))
    assert spoken(answer(skill, envelope(LAUNCH)))
    mixed = {**envelope(LAUNCH), "context": envelope(LAUNCH, application)["context"]}
    for other in (envelope(LAUNCH, application), mixed):
        with pytest.raises(WrongSkillError, match="is not ALEXA_SKILL_ID"):
            answer(skill, other)


def test_a_request_without_a_context_is_for_the_skill_of_its_session() -> None:
    """As events in the form of older samples are, which developers try a function with."""
    skill = build_skill(Settings("amzn1.ask.skill.a"))
    old = envelope(LAUNCH)
    del old["context"]
    assert spoken(answer(skill, old))
    old["session"]["application"]["applicationId"] += "b"
    with pytest.raises(WrongSkillError, match="is not ALEXA_SKILL_ID"):
        answer(skill, old)
    del old["session"]["application"]
    for lacking in (old, {"request": old["request"]}, {}, envelope(old["request"], None)):
        with pytest.raises(WrongSkillError, match=r"context\..* is missing, and so is session\."):
            answer(skill, lacking)


def test_one_shots_that_inform_end_and_those_that_ask_stay_open() -> None:
    first = [turn for turn in every_turn() if turn.request and turn.request["session"]["new"]]
    asked = [turn for turn in first if turn.intent]
    assert len(asked) > 20
    for turn in asked:
        assert turn.intent is not None
        assert turn.session_open is turn.intent.name.startswith(ONE_SHOTS_THAT_ASK)


@pytest.mark.parametrize("request_", [LAUNCH, intent("AMAZON.HelpIntent")])
def test_a_request_outside_any_session_is_answered(request_: dict[str, Any]) -> None:
    text = spoken(answer(build_skill(Settings()), {**envelope(request_), "session": None}))
    assert "sorry" not in text
    assert text.endswith("?")
