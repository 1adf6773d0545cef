"""The template: AWS's own tools find no fault with it, and it grants as little as it can."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
TEMPLATE = ROOT / "lambda" / "template.yaml"


class _Loader(yaml.SafeLoader):
    """Reads CloudFormation's short functions as what they are called with."""


def _argument(loader: _Loader, _: str, node: yaml.Node) -> Any:  # noqa: ANN401  YAML's value
    if isinstance(node, yaml.ScalarNode):
        return loader.construct_scalar(node)
    assert isinstance(node, yaml.SequenceNode)
    return loader.construct_sequence(node, deep=True)


_Loader.add_multi_constructor("!", _argument)


@pytest.fixture(scope="module")
def resources() -> dict[str, Any]:
    template = yaml.load(TEMPLATE.read_text(encoding="utf-8"), _Loader)  # noqa: S506  a SafeLoader
    return {name: found.get("Properties", {}) for name, found in template["Resources"].items()}


TOOLS = os.environ.get("AWS_TOOLS")
"""The folder of AWS's own tools, which ``make check-template`` installs."""

with_aws_tools = pytest.mark.skipif(TOOLS is None, reason="run by `make check-template`")


def run(tool: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "AWS_DEFAULT_REGION": "us-east-1",
        "SAM_CLI_TELEMETRY": "0",
        "PYTHON": sys.executable,
    }
    return subprocess.run(
        [Path(str(TOOLS)) / tool, *arguments],
        cwd=TEMPLATE.parent,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@with_aws_tools
def test_cfn_lint_finds_nothing() -> None:
    ran = run("cfn-lint", TEMPLATE.name)
    assert (ran.stdout, ran.returncode) == ("", 0)


@with_aws_tools
def test_sam_validates_it() -> None:
    ran = run("sam", "validate", "--lint")
    assert ran.returncode == 0, ran.stdout + ran.stderr


@with_aws_tools
def test_sam_builds_what_the_package_holds(tmp_path: Path) -> None:
    build = ("--build-dir", str(tmp_path / "build"), "--cache-dir", str(tmp_path / "cache"))
    ran = run("sam", "build", *build)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    built = tmp_path / "build" / "SkillFunction"
    assert (built / "lambda_function.py").is_file()
    assert (built / "skill" / "alexa" / "builder.py").is_file()
    assert not (built / "skill" / "simulator").exists()


def test_the_function_is_small_and_of_the_runtime_that_the_package_is_for(
    resources: dict[str, Any],
) -> None:
    function = resources["SkillFunction"]
    assert (function["Runtime"], function["Architectures"]) == ("python3.13", ["arm64"])
    assert function["Handler"] == "lambda_function.lambda_handler"
    assert function["MemorySize"] == "MemoryMegabytes"
    assert resources["SkillLogs"]["RetentionInDays"] == "LogRetentionDays"


def test_errors_throttles_and_slowness_raise_an_alarm(resources: dict[str, Any]) -> None:
    alarms = {one["MetricName"]: one for one in resources.values() if "AlarmActions" in one}
    assert set(alarms) == {"Errors", "Throttles", "Duration", "Faults"}
    assert alarms["Duration"]["ExtendedStatistic"] == "p99"


def test_the_dashboard_is_json(resources: dict[str, Any]) -> None:
    body = json.loads(resources["Dashboard"]["DashboardBody"])
    assert [widget["type"] for widget in body["widgets"]] == ["metric"] * 6


def test_the_role_may_write_its_log_and_three_things_to_its_table(
    resources: dict[str, Any],
) -> None:
    (policy,) = resources["SkillRole"]["Policies"]
    granted = {
        statement["Resource"]: set(statement["Action"])
        for statement in policy["PolicyDocument"]["Statement"]
    }
    assert granted == {
        "SkillLogs.Arn": {"logs:CreateLogStream", "logs:PutLogEvents"},
        "MemoryTable.Arn": {"dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:DeleteItem"},
    }
    assert "ManagedPolicyArns" not in resources["SkillRole"]


def test_only_the_skill_may_call_the_function(resources: dict[str, Any]) -> None:
    assert resources["SkillFunction"]["Events"] == {
        "Alexa": {"Type": "AlexaSkill", "Properties": {"SkillId": "SkillId"}}
    }


def test_the_table_is_the_stores(resources: dict[str, Any]) -> None:
    table = resources["MemoryTable"]
    assert table["KeySchema"] == [{"AttributeName": "id", "KeyType": "HASH"}]
    assert table["TimeToLiveSpecification"] == {"AttributeName": "expires", "Enabled": True}
    assert table["BillingMode"] == "PAY_PER_REQUEST"
    assert table["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"] is True
    assert table["SSESpecification"]["SSEEnabled"] is True
    variables = resources["SkillFunction"]["Environment"]["Variables"]
    assert variables["SKILL_STORE"] == "dynamodb:${MemoryTable}"
