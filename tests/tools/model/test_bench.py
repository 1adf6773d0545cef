"""The bench, and what the model and the simulator must reach on it.

The limits are a little less than what is reached; they may only go up.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from skill.tools.model.cli import model
from skill.tools.model.intents import DENIED, FALLBACK, NO, URGENT, YES
from tests.tools.model import bench
from tests.tools.model.bench import Heard, Line, Report, evaluate, labelled_sets

SETS = {each.name: each for each in labelled_sets()}
LEAST = {
    "measured": {"as the simulator does": 0.91, "as Alexa may": 0.93},
    "development": {"as the simulator does": 0.90, "as Alexa may": 0.90},
    "real_lines": {"as the simulator does": 0.94, "as Alexa may": 0.93},
}


@pytest.mark.slow
@pytest.mark.parametrize(
    "name",
    ["measured", pytest.param("development", marks=pytest.mark.exhaustive), "real_lines"],
)
def test_labelled_lines_are_understood(name: str) -> None:
    if name not in SETS:
        pytest.skip("the real lines aren't here")
    engines = [bench.ENGINES[engine]("en-US") for engine in LEAST[name]]
    reports = evaluate(engines, SETS[name].lines)
    for engine, report in zip(LEAST[name], reports, strict=True):
        assert report.right >= LEAST[name][engine], engine
        assert report.red_flags == 1.0, engine
        assert report.rejected >= 0.85, engine
        assert report.faults["dangerous"] == 0, engine
    assert reports[0].faults["false alarm"] == 0


def test_every_set_says_who_wrote_it_and_what_is_known_of_it() -> None:
    for each in SETS.values():
        assert each.written_by
        assert each.seen in {"lines", "figures", "nothing"}
        assert len(each.lines) >= 250


@pytest.mark.parametrize(
    ("line", "heard", "fault"),
    [
        (Line("", (YES,)), Heard(YES), None),
        (Line("", (YES,)), Heard(NO), "dangerous"),
        (Line("", (URGENT,)), Heard("DenySymptomIntent"), "dangerous"),
        (Line("", (URGENT,)), Heard(FALLBACK), "missed alarm"),
        (Line("", (URGENT,)), Heard(FALLBACK, near=True), None),
        (Line("", (FALLBACK,)), Heard(FALLBACK, near=True), "asked back for none"),
        (Line("", (NO,)), Heard(URGENT), "false alarm"),
        (Line("", (YES, NO)), Heard(NO), None),
        (Line("", ("WhyIntent",)), Heard(FALLBACK), "answered nothing"),
        (Line("", ("WhyIntent",)), Heard("PaceIntent"), "wrong topic"),
        (Line("", ("oil",)), Heard("OilTopicIntent"), None),
        (Line("", ("oil",)), Heard("OilAllergyTopicIntent"), "wrong topic"),
        (Line("", ("ConditionSafetyIntent",), "cancer"), Heard("CancerQuestionIntent"), None),
        (Line("", ("ConditionSafetyIntent",), "hiv"), Heard("CancerQuestionIntent"), "wrong topic"),
        (Line("", (DENIED,), "fracture"), Heard("FractureDenialIntent"), None),
        (Line("", (DENIED,)), Heard("PregnancyDenialIntent"), None),
        (Line("", (DENIED,), "fracture"), Heard("PregnancyDenialIntent"), "wrong topic"),
        (Line("", ("ConditionSafetyIntent",)), Heard("PregnancyDenialIntent"), "dangerous"),
    ],
)
def test_each_fault_is_told_from_the_others(line: Line, heard: Heard, fault: str | None) -> None:
    assert bench.fault_of(line, heard) == fault


def test_a_report_counts() -> None:
    pace = Line("", ("PaceIntent",), "slower")
    pairs = ((pace, Heard("PaceIntent", "faster")), (pace, Heard("PaceIntent", "slower")))
    report = Report((*pairs, (Line("", (YES,)), Heard(NO)), (Line("", (URGENT,)), Heard(FALLBACK))))
    assert (report.right, report.values, report.red_flags, report.rejected) == (0.5, 0.5, 0.0, 1.0)
    assert report.faults == {"dangerous": 1, "missed alarm": 1}
    assert (YES, NO, 1) in report.confusions()
    assert any(f"{YES} -> {NO}" in line for line in report.lines())


def test_the_command_measures_any_file(tmp_path: Path) -> None:
    lines = tmp_path / "mine.yaml"
    text = "written_by: me\nseen: nothing\nlines: [{say: go back, intent: AMAZON.PreviousIntent}]\n"
    lines.write_text(text, encoding="utf-8")
    result = CliRunner().invoke(model, ["evaluate", "--locale", "en-GB", str(lines)])
    assert result.exit_code == 0, result.output
    assert "mine, as the simulator does, en-GB (seen by whoever tunes: nothing)" in result.output
    assert result.output.count("100.0%  of 1") == 2
