"""The template: AWS's own tools find no fault with it, and it grants as little as it can."""

from __future__ import annotations

import json
import os
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.program import ROOT

TEMPLATE = ROOT / "lambda" / "template.yaml"
TEXT = TEMPLATE.read_text(encoding="utf-8")


class _Loader(yaml.SafeLoader):
    """Reads CloudFormation's short functions as what they are called with."""


def _argument(loader: _Loader, _: str, node: yaml.Node) -> Any:  # noqa: ANN401  YAML's value
    if isinstance(node, yaml.ScalarNode):
        return loader.construct_scalar(node)
    assert isinstance(node, yaml.SequenceNode)
    return loader.construct_sequence(node, deep=True)


_Loader.add_multi_constructor("!", _argument)


@pytest.fixture(scope="module")
def template() -> dict[str, Any]:
    found: dict[str, Any] = yaml.load(TEXT, _Loader)  # noqa: S506  a SafeLoader
    return found


@pytest.fixture(scope="module")
def resources(template: dict[str, Any]) -> dict[str, Any]:
    return {name: found.get("Properties", {}) for name, found in template["Resources"].items()}


TOOLS = os.environ.get("AWS_TOOLS")
"""The folder of AWS's own tools, which ``make check-template`` installs."""

with_aws_tools = pytest.mark.skipif(TOOLS is None, reason="run by `make check-template`")


def run(tool: str, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
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
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )


@with_aws_tools
def test_cfn_lint_and_sam_find_nothing() -> None:
    lint, validate = run("cfn-lint", TEMPLATE.name), run("sam", "validate", "--lint")
    assert (lint.stdout, lint.returncode) == ("", 0)
    assert validate.returncode == 0, validate.stdout + validate.stderr


@with_aws_tools
def test_sam_builds_what_the_package_holds(tmp_path: Path) -> None:
    build = ("--build-dir", str(tmp_path / "build"), "--cache-dir", str(tmp_path / "cache"))
    ran = run("sam", "build", *build)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    built = tmp_path / "build" / "SkillFunction"
    assert (built / "lambda_function.py").is_file()
    assert (built / "skill" / "alexa" / "builder.py").is_file()
    assert not (built / "skill" / "tools").exists()


BEFORE = {"SkillId": "amzn1.ask.skill.1", "CodeUri": "s3://bucket/code"}
REACH_THE_FUNCTION = {
    "SkillId": "amzn1.ask.skill.2",
    "Screening": "self-check",
    "Review": "required",
    "Store": "none",
    "MemoryMegabytes": 512,
}
REACH_ITS_SURROUNDINGS = {
    "LogRetentionDays": 7,
    "AlarmTopicArn": "arn:aws:sns:us-east-1:000000000000:alarms",
    "SlowestMilliseconds": 900,
}
Deployed = dict[str, dict[str, Any]]


def deployed(*cases: tuple[str, dict[str, Any]]) -> list[Deployed]:
    """Return the resources of each template's text, with these parameters changed."""
    translate = str(Path(__file__).with_name("aws_translate.py"))
    given = json.dumps([(text, BEFORE | changed) for text, changed in cases])
    ran = run("python", translate, given=given)
    assert ran.returncode == 0, ran.stderr
    found: list[Deployed] = json.loads(ran.stdout)
    return found


def published(resources: Deployed) -> tuple[str, dict[str, Any]]:
    """Return the version that ``live`` points to, by all that makes CloudFormation publish another.

    That is its logical id, which AWS's translator makes of the function as the template writes it,
    and what of it can't be changed: the properties that AWS's schema calls ``createOnly``.
    """
    name, _ = resources["SkillFunctionAliaslive"]["Properties"]["FunctionVersion"]["Fn::GetAtt"]
    properties = resources[name]["Properties"]
    assert set(properties) <= {"FunctionName", "Description"}
    return name, properties


@with_aws_tools
def test_each_parameter_that_reaches_the_function_publishes_a_version_and_no_other_does() -> None:
    """One of the others must not: Lambda refuses to publish a function that is as it was."""
    parameters = REACH_THE_FUNCTION | REACH_ITS_SURROUNDINGS
    cases = [(TEXT, {name: value}) for name, value in parameters.items()]
    before, *after = deployed((TEXT, {}), *cases)
    for name, resources in zip(parameters, after, strict=True):
        assert resources != before, name
        is_published = published(resources) != published(before)
        assert is_published is (name in REACH_THE_FUNCTION), name
        assert is_published is (resources["SkillFunction"] != before["SkillFunction"]), name
        assert len(published(resources)[1]["Description"]) <= 256


@with_aws_tools
def test_another_code_and_another_line_of_the_function_publish_a_version() -> None:
    hastier, richer = TEXT.replace("Timeout: 7", "Timeout: 6"), TEXT.replace("SKILL_STORE:", "A:")
    code = {"CodeUri": "s3://bucket/other"}
    ids = [
        published(one)[0] for one in deployed((TEXT, {}), (TEXT, code), (hastier, {}), (richer, {}))
    ]
    assert len(set(ids)) == len(ids)


def test_every_parameter_is_tried(template: dict[str, Any]) -> None:
    assert set(template["Parameters"]) == set(REACH_THE_FUNCTION | REACH_ITS_SURROUNDINGS)


def test_the_function_runs_what_the_package_is_made_for(resources: dict[str, Any]) -> None:
    function = resources["SkillFunction"]
    runtime = runpy.run_path(str(ROOT / "lambda" / "package.py"))["RUNTIME"]
    assert (function["Runtime"], function["Architectures"]) == (runtime, ["arm64"])
    assert function["Handler"] == "lambda_function.lambda_handler"


def test_what_goes_wrong_raises_an_alarm_and_stands_on_the_dashboard(
    resources: dict[str, Any],
) -> None:
    alarms = {one["MetricName"] for one in resources.values() if "AlarmActions" in one}
    assert alarms == {"Errors", "Throttles", "Duration", "Faults", "AlexaFaults"}
    assert json.loads(resources["Dashboard"]["DashboardBody"])["widgets"]


def test_the_function_may_be_called_and_may_do_as_little_as_it_can(
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
    assert resources["SkillFunction"]["Events"] == {
        "Alexa": {"Type": "AlexaSkill", "Properties": {"SkillId": "SkillId"}}
    }


def test_the_table_is_the_stores(resources: dict[str, Any]) -> None:
    table = resources["MemoryTable"]
    assert table["KeySchema"] == [{"AttributeName": "id", "KeyType": "HASH"}]
    assert table["TimeToLiveSpecification"] == {"AttributeName": "expires", "Enabled": True}
    assert table["SSESpecification"]["SSEEnabled"] is True
    variables = resources["SkillFunction"]["Environment"]["Variables"]
    assert variables["SKILL_STORE"] == ["Remembers", "dynamodb:${MemoryTable}", "none"]
