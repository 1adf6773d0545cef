"""The test bench: a classifier that knows the model alone, and the simulator, on labelled lines.

The limits are the goals, and above them a little less than what the engines reach on lines that
nobody tuned on; they may only go up.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from skill.tools.model.classifier import Classifier
from skill.tools.model.evaluate import SETS, Report, evaluate, read_labelled

import skill.tools.simulator.resolver  # noqa: F401 -- it enters itself among the engines
from skill.tools.model.cli import model
from skill.tools.model.intents import ENGINES, FALLBACK, Understood

pytestmark = pytest.mark.slow
LOCALE = "en-US"

# The goals: 95 % of the intents, 99 % of the red flags and nothing unsafe.
LEAST_CLASSIFIED = 0.97
LEAST_RED_FLAGS = 0.99
LEAST_REJECTED = 0.96
LEAST_RESOLVED = 0.94
LEAST_RED_FLAGS_RESOLVED = 0.98


@pytest.fixture(scope="session")
def classified() -> Report:
    return evaluate(ENGINES["classifier"](LOCALE), read_labelled(SETS["test"]))


@pytest.fixture(scope="session")
def resolved() -> Report:
    return evaluate(ENGINES["resolver"](LOCALE), read_labelled(SETS["test"]))


def test_the_classifier_understands_the_test_set(classified: Report) -> None:
    assert len(classified.pairs) >= 1_000
    assert classified.accuracy >= LEAST_CLASSIFIED
    assert classified.red_flag_recall >= LEAST_RED_FLAGS
    assert classified.rejection >= LEAST_REJECTED
    assert classified.slot_accuracy >= 0.97
    assert classified.unsafe == 0


def test_the_resolver_understands_the_test_set(resolved: Report) -> None:
    assert resolved.accuracy >= LEAST_RESOLVED
    assert resolved.red_flag_recall >= LEAST_RED_FLAGS_RESOLVED
    assert resolved.rejection >= 0.94
    assert resolved.slot_accuracy >= 0.91  # a denial that names a part of the body has no slot
    assert resolved.unsafe == 0


def meant(*names: str) -> tuple[Understood, ...]:
    return tuple(Understood(name) for name in names)


def test_a_report_counts() -> None:
    said = meant("AMAZON.YesIntent", "UrgentSymptomIntent", FALLBACK, "NotSureIntent")
    heard = meant("AMAZON.NoIntent", "UrgentSymptomIntent", FALLBACK, "DenySymptomIntent")
    report = Report(tuple(zip(said, heard, strict=True)))
    assert (report.accuracy, report.red_flag_recall, report.rejection) == (0.5, 1.0, 1.0)
    assert report.unsafe == 2
    assert report.per_intent()["NotSureIntent"] == (0.0, 1)
    assert ("AMAZON.YesIntent", "AMAZON.NoIntent", 1) in report.confusions()
    assert any("NotSureIntent -> DenySymptomIntent" in line for line in report.lines())


def test_slot_values_count_where_the_intent_was_understood() -> None:
    pairs = (
        (Understood("PaceIntent", "slower"), Understood("PaceIntent", "faster")),
        (Understood("PaceIntent", "slower"), Understood("PaceIntent", "slower")),
        (Understood("PaceIntent", "slower"), Understood(FALLBACK)),
    )
    assert Report(pairs).slot_accuracy == 0.5
    assert Report(()).slot_accuracy == 1.0


def test_the_command_prints_a_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = tmp_path / "lines.yaml"
    lines.write_text("- {say: go back, intent: AMAZON.PreviousIntent}\n", encoding="utf-8")
    monkeypatch.setitem(SETS, "test", lines)
    monkeypatch.delitem(ENGINES, "classifier")
    result = CliRunner().invoke(model, ["evaluate", "--set", "test", "--locale", "en-GB"])
    assert result.exit_code == 0, result.output
    assert "resolver, test set, en-GB" in result.output
    assert "100.0%  of 1" in result.output


def test_without_scikit_learn_the_command_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "sklearn.feature_extraction.text", None)
    result = CliRunner().invoke(model, ["evaluate", "--set", "development"])
    assert result.exit_code == 1
    assert result.output.strip().splitlines()[-1].startswith("Error: this needs scikit-learn")
    with pytest.raises(RuntimeError, match="tests/requirements"):
        Classifier(LOCALE)
