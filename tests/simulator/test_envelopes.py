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

from skill.simulator.envelopes import (
    APPLICATION_ID,
    Place,
    intent_request,
    launch_request,
    new_session_id,
    session_ended_request,
)
from skill.simulator.resolver import resolver_for

TIME = datetime(2025, 3, 4, 5, 6, 7, tzinfo=UTC)
PLACE = Place("en-GB", "amzn1.echo-api.session.1", True, {"a": [1, "é"]}, TIME, {"Alexa.X": {}})


def read(envelope: dict[str, Any]) -> Any:  # noqa: ANN401  the SDK's classes are untyped
    text = json.dumps(envelope)
    return cast(Any, DefaultSerializer().deserialize(text, RequestEnvelope))


def said(text: str) -> Any:  # noqa: ANN401
    return read(intent_request(PLACE, resolver_for("en-GB").resolve(text))).request.intent


def test_a_launch_request() -> None:
    envelope = read(launch_request(PLACE))
    assert envelope.request.object_type == "LaunchRequest"
    assert envelope.request.locale == "en-GB"
    assert envelope.request.timestamp == TIME
    assert envelope.request.request_id.startswith("amzn1.echo-api.request.")
    assert envelope.session.new is True
    assert envelope.session.session_id == "amzn1.echo-api.session.1"
    assert envelope.session.attributes == {"a": [1, "é"]}
    system = envelope.context.system
    for application in (envelope.session.application, system.application):
        assert application.application_id == APPLICATION_ID
    assert system.user.user_id == envelope.session.user.user_id
    assert system.api_endpoint == "https://api.eu.amazonalexa.com"
    assert system.device.device_id


def test_the_timestamp_is_iso_with_a_z() -> None:
    assert launch_request(PLACE)["request"]["timestamp"] == "2025-03-04T05:06:07Z"


def test_a_device_says_what_it_can_show() -> None:
    device = launch_request(PLACE)["context"]["System"]["device"]
    assert device["supportedInterfaces"] == {"Alexa.X": {}}


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
    slot = said("can I have a massage with gout").slots["condition"]
    [authority] = slot.resolutions.resolutions_per_authority
    assert slot.value == "gout"
    assert authority.status.code is StatusCode.ER_SUCCESS_NO_MATCH
    assert not authority.values


def test_a_slot_that_was_not_filled() -> None:
    slot = said("is that true").slots["benefit"]
    assert (slot.name, slot.value, slot.resolutions) == ("benefit", None, None)


def test_an_intent_without_slots() -> None:
    assert not said("privacy").slots


@pytest.mark.parametrize("reason", ["USER_INITIATED", "EXCEEDED_MAX_REPROMPTS"])
def test_a_session_that_ended(reason: str) -> None:
    request = read(session_ended_request(PLACE, reason)).request
    assert request.reason is SessionEndedReason[reason]


def test_session_ids_are_new() -> None:
    assert new_session_id() != new_session_id()
