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
from skill.dialog.moves import UNKNOWN

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


def resolved(*authorities: dict[str, Any]) -> dict[str, Any]:
    return {"resolutionsPerAuthority": list(authorities)}


@pytest.mark.parametrize(
    ("slot", "ids"),
    [
        (None, []),
        ({}, []),
        ({"value": "lupus"}, [UNKNOWN]),
        ({"value": "lupus", "resolutions": resolved(authority(STATIC))}, [UNKNOWN]),
        ({"value": "lupus", "resolutions": {}}, [UNKNOWN]),
        ({"value": "eliquis", "resolutions": resolved(authority(STATIC, "a"))}, ["a"]),
        (
            {"value": "x", "resolutions": resolved(authority(STATIC), authority(DYNAMIC, "b"))},
            ["b"],
        ),
        (
            {
                "value": "x",
                "resolutions": resolved(authority(DYNAMIC, "b"), authority(STATIC, "a", "b")),
            },
            ["b", "a"],
        ),
        (
            {
                "slotValue": {
                    "type": "List",
                    "values": [
                        {
                            "type": "Simple",
                            "value": one,
                            "resolutions": resolved(authority(STATIC, one)),
                        }
                        for one in ("a", "b")
                    ],
                }
            },
            ["a", "b"],
        ),
        ({"slotValue": {"type": "Simple", "value": "lupus"}}, [UNKNOWN]),
    ],
)
def test_what_entity_resolution_matched(slot: dict[str, Any] | None, ids: list[str]) -> None:
    assert slot_ids(intent(slot), "condition") == ids


def test_a_failed_resolution_is_unknown() -> None:
    failed = {"authority": STATIC, "status": {"code": "ER_ERROR_TIMEOUT"}}
    assert slot_ids(intent({"value": "x", "resolutions": resolved(failed)}), "condition") == [
        UNKNOWN
    ]


@pytest.mark.parametrize("second", ["fracture", 7, None])
def test_a_denial_that_matched_several_conditions_denies_none(second: Any) -> None:  # noqa: ANN401
    """Nor one that matched something beside it whose id cannot be read."""
    two = {"value": "x", "resolutions": resolved(authority(STATIC, second, "pregnancy"))}
    assert INTENTS["DenyConditionIntent"].of(intent(two)).value == UNKNOWN
    named = INTENTS["ConditionSafetyIntent"].of(intent(two)).value
    assert named == (second if second == "fracture" else "pregnancy")
