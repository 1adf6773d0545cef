"""From slots to ids: matches first, in the order of the authorities, and no guess without one."""

from __future__ import annotations

from typing import Any

import pytest
from ask_sdk_model.intent import Intent
from ask_sdk_model.intent_request import IntentRequest

from skill.alexa.intents import INTENTS
from skill.alexa.reading import read
from skill.alexa.requests import INTENT
from skill.alexa.slots import slot_ids
from skill.content import LANGUAGES
from skill.dialog.moves import UNKNOWN, Move, MoveName

STATIC = "amzn1.er-authority.echo-sdk.amzn1.ask.skill.1.ConditionType"
DYNAMIC = "amzn1.er-authority.echo-sdk.dynamic.amzn1.ask.skill.1.ConditionType"


def authority(name: str, *ids: object) -> dict[str, Any]:
    """Return an authority that matched these ids, or nothing."""
    if not ids:
        return {"authority": name, "status": {"code": "ER_SUCCESS_NO_MATCH"}}
    values = [{"value": {"name": found, "id": found}} for found in ids]
    return {"authority": name, "status": {"code": "ER_SUCCESS_MATCH"}, "values": values}


def intent(slot: dict[str, Any] | None, name: str = "ConditionSafetyIntent") -> Intent:
    """Return an intent as it is read from a request."""
    slots = {} if slot is None else {"condition": {"name": "condition", **slot}}
    request = read({"request": {"type": INTENT, "intent": {"name": name, "slots": slots}}}).request
    assert isinstance(request, IntentRequest)
    assert request.intent
    return request.intent


def value(said: str, *authorities: dict[str, Any]) -> dict[str, Any]:
    return {"value": said, "resolutions": {"resolutionsPerAuthority": list(authorities)}}


def several(*values: dict[str, Any]) -> dict[str, Any]:
    return {"slotValue": {"type": "List", "values": [{"type": "Simple", **one} for one in values]}}


NOTHING_MATCHED = {"authority": STATIC, "status": {"code": "ER_SUCCESS_MATCH"}}
FAILED = {"authority": STATIC, "status": {"code": "ER_ERROR_TIMEOUT"}}


@pytest.mark.parametrize(
    ("slot", "ids"),
    [
        (None, []),
        ({}, []),
        ({"value": "lupus"}, [UNKNOWN]),
        ({"value": "lupus", "resolutions": {}}, [UNKNOWN]),
        ({"slotValue": {"type": "Simple", "value": "lupus"}}, [UNKNOWN]),
        (value("lupus", authority(STATIC)), [UNKNOWN]),
        (value("eliquis", FAILED), [UNKNOWN]),
        (value("eliquis", NOTHING_MATCHED), [UNKNOWN]),
        (value("eliquis", authority(STATIC, "a")), ["a"]),
        (value("x", authority(STATIC), authority(DYNAMIC, "b")), ["b"]),
        (value("x", authority(DYNAMIC, "b"), authority(STATIC, "a", "b")), ["b", "a"]),
        (several(*(value(one, authority(STATIC, one)) for one in "ab")), ["a", "b"]),
    ],
)
def test_what_entity_resolution_matched(slot: dict[str, Any] | None, ids: list[str]) -> None:
    assert slot_ids(intent(slot), "condition") == ids


@pytest.mark.parametrize("second", ["fracture", 7, None])
def test_a_denial_that_matched_several_conditions_denies_none(second: Any) -> None:  # noqa: ANN401
    """Nor one that matched something beside it whose id cannot be read."""
    two = value("x", authority(STATIC, second, "pregnancy"))
    assert INTENTS["DenyConditionIntent"].of(intent(two), LANGUAGES["en"]).value == UNKNOWN
    named = INTENTS["ConditionSafetyIntent"].of(intent(two), LANGUAGES["en"]).value
    assert named == (second if second == "fracture" else "pregnancy")


@pytest.mark.parametrize(
    ("said", "move"),
    [
        ("clotting problem", MoveName.DENY_CONDITION),
        ("any clotting problems", MoveName.DENY_CONDITION),
        ("The clotting disorder.", MoveName.DENY_CONDITION),
        ("hemophilia", MoveName.UNCLEAR_DENIAL),
        ("any hemophilia", MoveName.UNCLEAR_DENIAL),
    ],
)
def test_only_who_denies_the_whole_of_a_condition_denies_it(said: str, move: MoveName) -> None:
    """Articles and marks make no difference, whatever entity resolution made of a part."""
    denied = intent(value(said, authority(STATIC, "clotting_disorder")))
    found = INTENTS["DenyConditionIntent"].of(denied, LANGUAGES["en"])
    assert found == Move(move, "clotting_disorder")
