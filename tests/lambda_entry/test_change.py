"""The emergency switch: one parameter of the deployed stack is changed, all else stays."""

from __future__ import annotations

import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3  # type: ignore[import-untyped]
import pytest
from botocore.exceptions import WaiterError  # type: ignore[import-untyped]
from botocore.stub import Stubber  # type: ignore[import-untyped]

SCRIPT = Path(__file__).resolve().parents[2] / "lambda" / "change.py"
CHANGE = runpy.run_path(str(SCRIPT))["change"]
STACK = "back-massage-guide"


def stack(status: str) -> dict[str, Any]:
    parameters = {"Store": "dynamodb", "SkillId": "amzn1.ask.skill.1", "Screening": "interview"}
    given = [{"ParameterKey": name, "ParameterValue": parameters[name]} for name in parameters]
    about = {"StackName": STACK, "CreationTime": "2026-01-01T00:00:00Z", "StackStatus": status}
    return {"Stacks": [{**about, "Parameters": given}]}


@pytest.fixture
def aws() -> Iterator[Stubber]:
    """Give CloudFormation's client, which holds each call against Amazon's model of it."""
    client = boto3.client(
        "cloudformation",
        region_name="us-east-1",
        aws_access_key_id="testing",
        aws_secret_access_key="testing",  # noqa: S106  no secret
    )
    with Stubber(client) as stubber:
        stubber.add_response("describe_stacks", stack("CREATE_COMPLETE"), {"StackName": STACK})
        wanted = {
            "StackName": STACK,
            "UsePreviousTemplate": True,
            "Capabilities": ["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"],
            "Parameters": [
                {"ParameterKey": "Screening", "UsePreviousValue": True},
                {"ParameterKey": "SkillId", "UsePreviousValue": True},
                {"ParameterKey": "Store", "ParameterValue": "none"},
            ],
        }
        stubber.add_response("update_stack", {}, wanted)
        yield stubber


def test_one_parameter_is_changed_and_the_others_and_the_code_stay(aws: Stubber) -> None:
    aws.add_response("describe_stacks", stack("UPDATE_COMPLETE"))
    CHANGE(aws.client, STACK, {"Store": "none"})
    aws.assert_no_pending_responses()


def test_a_change_that_was_taken_back_is_an_error(aws: Stubber) -> None:
    aws.add_response("describe_stacks", stack("UPDATE_ROLLBACK_COMPLETE"))
    with pytest.raises(WaiterError):
        CHANGE(aws.client, STACK, {"Store": "none"})
