"""From slots to ids: matches first, in the order of the authorities, and no guess without one."""

from __future__ import annotations

import json
from typing import Any

import pytest
from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model.intent import Intent

from skill.alexa.intents import INTENTS
from skill.alexa.slots import slot_ids
from skill.dialog.moves import UNKNOWN

STATIC = "amzn1.er-authority.echo-sdk.amzn1.ask.skill.1.ConditionType"
DYNAMIC = "amzn1.er-authority.echo-sdk.dynamic.amzn1.ask.skill.1.ConditionType"


def authority(name: str, *ids: str) -> dict[str, Any]:
    """Return an authority that matched these ids, or nothing."""
    if not ids:
        return {"authority": name, "status": {"code": "ER_SUCCESS_NO_MATCH"}}
    values = [{"value": {"name": found, "id": found}} for found in ids]
    return {"authority": name, "status": {"code": "ER_SUCCESS_MATCH"}, "values": values}


def intent(slot: dict[str, Any] | None, name: str = "ConditionSafetyIntent") -> Intent:
    """Return an intent as the SDK reads it from a request."""
    slots = {} if slot is None else {"condition": {"name": "condition", **slot}}
    found: Intent = DefaultSerializer().deserialize(
        json.dumps({"name": name, "confirmationStatus": "NONE", "slots": slots}), Intent
    )
    return found


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


def test_a_denial_that_matched_several_conditions_denies_none() -> None:
    two = {"value": "x", "resolutions": resolved(authority(STATIC, "pregnancy", "fracture"))}
    assert INTENTS["DenyConditionIntent"].of(intent(two)).value == UNKNOWN
    assert INTENTS["ConditionSafetyIntent"].of(intent(two)).value == "pregnancy"
