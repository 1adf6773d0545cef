"""The envelopes are as Alexa sends them: Amazon's SDK reads every part of them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any, cast

import pytest
from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model.request_envelope import RequestEnvelope
from ask_sdk_model.session_ended_reason import SessionEndedReason
from ask_sdk_model.slu.entityresolution.status_code import StatusCode

from skill.tools.simulator.envelopes import (
    APPLICATION_ID,
    Place,
    Touch,
    intent_request,
    launch_request,
    new_session_id,
    session_ended_request,
    touch_request,
)
from skill.tools.simulator.hardware import APL, HARDWARE, SPEAKER, Hardware
from skill.tools.simulator.resolver import resolver_for

TIME = datetime(2025, 3, 4, 5, 6, 7, tzinfo=UTC)
PLACE = Place("en-GB", "amzn1.echo-api.session.1", True, {"a": [1, "é"]}, TIME)


def read(envelope: dict[str, Any]) -> Any:  # noqa: ANN401  the SDK's classes are untyped
    text = json.dumps(envelope)
    return cast(Any, DefaultSerializer().deserialize(text, RequestEnvelope))


def said(text: str) -> Any:  # noqa: ANN401
    return read(intent_request(PLACE, resolver_for("en-GB").resolve(text))).request.intent


def test_a_launch_request() -> None:
    sent = launch_request(PLACE)
    assert sent["request"]["timestamp"] == "2025-03-04T05:06:07Z"
    envelope = read(sent)
    request, session, system = envelope.request, envelope.session, envelope.context.system
    assert (request.object_type, request.locale) == ("LaunchRequest", "en-GB")
    assert request.timestamp == TIME
    assert request.request_id.startswith("amzn1.echo-api.request.")
    assert (session.new, session.session_id) == (True, "amzn1.echo-api.session.1")
    assert session.attributes == {"a": [1, "é"]}
    assert session.application.application_id == system.application.application_id == APPLICATION_ID
    assert system.user.user_id == session.user.user_id
    assert system.api_endpoint == "https://api.eu.amazonalexa.com"
    assert system.device.device_id


def on(hardware: Hardware, shown: str = "") -> dict[str, Any]:
    return launch_request(Place("en-US", "session", True, {}, TIME, hardware, shown))


def test_a_speaker_shows_nothing() -> None:
    context = on(SPEAKER)["context"]
    assert set(context) == {"System"}
    assert context["System"]["device"]["supportedInterfaces"] == {}


@pytest.mark.parametrize("hardware", [kind for kind in HARDWARE.values() if kind.screen])
def test_a_device_with_a_screen_says_what_it_can_show(hardware: Hardware) -> None:
    context = read(on(hardware)).context
    apl = context.system.device.supported_interfaces.alexa_presentation_apl
    assert apl.runtime.max_version == "1.4"
    main, [described] = context.viewport, context.viewports
    size = described.configuration.current.size
    pixels = (size.pixel_width, size.pixel_height)
    assert (main.pixel_width, main.pixel_height) == pixels
    assert (main.current_pixel_width, main.current_pixel_height) == pixels
    assert (main.shape.name, main.dpi) == (described.shape.name, described.dpi)
    assert main.mode.name == described.configuration.current.mode.name
    assert bool(main.touch) is not bool(main.keyboard) is (hardware.id == "tv")


def test_the_shown_document_is_told() -> None:
    assert on(HARDWARE["hub"], "question")["context"][APL] == {"token": "question"}
    assert APL not in on(HARDWARE["hub"])["context"]


def test_a_touch() -> None:
    source = {"type": "TouchWrapper", "handler": "Press", "id": "no"}
    request = read(touch_request(PLACE, Touch("question", ("answer", "no"), source))).request
    assert request.object_type == "Alexa.Presentation.APL.UserEvent"
    assert (request.token, request.arguments) == ("question", ["answer", "no"])
    assert (request.source, request.locale) == (source, "en-GB")


def test_a_slot_that_matches() -> None:
    intent = said("I'm on Eliquis")
    slot = intent.slots["condition"]
    assert (intent.name, slot.value) == ("ConditionSafetyIntent", "eliquis")
    for resolutions in (slot.resolutions, slot.slot_value.resolutions):
        [authority] = resolutions.resolutions_per_authority
        assert authority.authority.endswith(".ConditionType")
        assert authority.status.code is StatusCode.ER_SUCCESS_MATCH
        assert authority.values[0].value.id == "anticoagulant"
        assert authority.values[0].value.name
    assert slot.slot_value.value == "eliquis"


def test_a_slot_that_matches_nothing() -> None:
    slot = said("can I have a massage with wilson disease").slots["condition"]
    [authority] = slot.resolutions.resolutions_per_authority
    assert slot.value == "wilson disease"
    assert authority.status.code is StatusCode.ER_SUCCESS_NO_MATCH
    assert not authority.values


def test_a_slot_that_was_not_filled_and_an_intent_without_slots() -> None:
    slot = said("is that true").slots["benefit"]
    assert (slot.name, slot.value, slot.resolutions) == ("benefit", None, None)
    assert not said("privacy").slots


@pytest.mark.parametrize("reason", ["USER_INITIATED", "EXCEEDED_MAX_REPROMPTS"])
def test_a_session_that_ended(reason: str) -> None:
    request = read(session_ended_request(PLACE, reason)).request
    assert request.reason is SessionEndedReason[reason]


def test_session_ids_are_new() -> None:
    assert new_session_id() != new_session_id()
