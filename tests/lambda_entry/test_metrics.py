"""The log on Lambda: embedded metric format, and nothing that was not logged before."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

import pytest

from skill.alexa.logs import AlexaFault, AnsweredTurn, Fault
from skill.alexa.metrics import NAMESPACE, MetricFormatter, install
from skill.storage.faults import StoreFault

TEMPLATE = Path(__file__).resolve().parents[2] / "lambda" / "template.yaml"


def line(message: object, level: int = logging.INFO) -> dict[str, Any]:
    record = logging.LogRecord("skill.alexa", level, "", 0, message, None, None)
    found: dict[str, Any] = json.loads(MetricFormatter("guide").format(record))
    return found


def test_what_the_skill_logs_goes_to_standard_output_alone_and_as_one_line_of_json(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    log = logging.getLogger("skill")
    monkeypatch.setattr(log, "handlers", [])
    monkeypatch.setattr(log, "propagate", True)
    install("guide")
    logging.getLogger("skill.alexa").error(Fault("KeyError", "respond:12"))
    written = capsys.readouterr()
    assert json.loads(written.out)["Function"] == "guide"
    assert written.out.count("\n") == 1
    assert written.err == ""


def counted(found: dict[str, Any]) -> dict[tuple[str, ...], list[str]]:
    """Return the metrics of a line by their dimensions; each must stand in the line itself."""
    metrics: dict[tuple[str, ...], list[str]] = {}
    for directive in found["_aws"]["CloudWatchMetrics"]:
        assert directive["Namespace"] == NAMESPACE
        (dimensions,) = directive["Dimensions"]
        assert all(isinstance(found[name], str) for name in dimensions)
        names = [metric["Name"] for metric in directive["Metrics"]]
        assert all(isinstance(found[name], int | float) for name in names)
        assert {metric["Unit"] for metric in directive["Metrics"]} <= {"Count", "Milliseconds"}
        metrics[tuple(dimensions)] = names
    assert isinstance(found["_aws"]["Timestamp"], int)
    return metrics


def test_a_turn_counts_by_its_intent_if_that_may_be_named_and_has_a_latency() -> None:
    found = line(AnsweredTurn("IntentRequest", "BenefitsIntent", 1.5432))
    turn: dict[tuple[str, ...], list[str]] = {("Function",): ["Turns", "Latency"]}
    assert counted(found) == {**turn, ("Function", "Intent"): ["IntentTurns"]}
    about = {"Intent": "BenefitsIntent", "Latency": 1.5, "Function": "guide"}
    assert found.items() >= about.items()
    found = line(AnsweredTurn("IntentRequest", None, 1.5))
    assert counted(found) == turn
    assert "Intent" not in found


@pytest.mark.parametrize(
    ("record", "metric", "told"),
    [
        (
            Fault("KeyError", "respond:12 < play:31"),
            "Faults",
            {"Fault": "KeyError", "At": "respond:12 < play:31"},
        ),
        (
            StoreFault("read", "TimeoutError"),
            "StoreFaults",
            {"Operation": "read", "Fault": "TimeoutError"},
        ),
        (
            AlexaFault("SessionEndedRequest", "ERROR", None),
            "AlexaFaults",
            {"Request": "SessionEndedRequest", "Reason": "ERROR", "Error": None},
        ),
    ],
)
def test_each_fault_counts_by_whose_it_is_and_tells_of_what_kind(
    record: object, metric: str, told: dict[str, str]
) -> None:
    found = line(record, logging.ERROR)
    assert counted(found) == {("Function",): [metric]}
    assert found[metric] == 1
    assert found.items() >= told.items()


def test_any_other_line_is_kept_and_counts_nothing() -> None:
    assert line("store=sqlite a damaged record", logging.WARNING) == {
        "Level": "WARNING",
        "Message": "store=sqlite a damaged record",
    }


def test_the_dashboard_and_the_alarms_read_the_metrics_that_are_written() -> None:
    template = TEMPLATE.read_text(encoding="utf-8")
    for metric in ("Turns", "Latency", "IntentTurns", "Faults", "AlexaFaults", "StoreFaults"):
        assert metric in template
    assert NAMESPACE in template
