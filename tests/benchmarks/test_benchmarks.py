"""The benchmarks run; how fast the skill is, ``make bench`` says."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.events import CASES
from tests.benchmarks.figures import Figure, alternating, status, table

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("ours", "most", "verdict"), [(1.0, 1.0, "met"), (1.1, 1.0, "missed"), (9.0, None, "-")]
)
def test_a_figure_says_whether_it_is_as_it_must_be(
    ours: float, most: float | None, verdict: str
) -> None:
    figure = Figure("start", "ms", ours, 1.0, most)
    assert figure.ratio == ours
    assert figure.verdict == verdict
    assert verdict in table([figure]).splitlines()[-1]
    assert status([figure]) == (verdict == "missed")


def test_measurements_take_turns_and_give_their_medians() -> None:
    calls = []

    def measure(name: str, values: list[float]) -> float:
        calls.append(name)
        return values[len(calls) // 2 % len(values)]

    medians = alternating(
        lambda: measure("ours", [1, 2, 9]), lambda: measure("theirs", [3, 3, 3]), 3
    )
    assert "".join(name[0] for name in calls) == "ototot"
    assert medians == (2, 3)


@pytest.mark.exhaustive
def test_every_figure_is_measured_with_as_few_rounds_as_there_can_be(tmp_path: Path) -> None:
    report = tmp_path / "benchmarks.json"
    few = ["--warm", "3", "--cold", "1", "--verified", "0", "--json", str(report)]
    ran = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks", *few],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    found = json.loads(report.read_text(encoding="utf-8"))["figures"]
    verdicts = [figure["verdict"] for figure in found]
    assert ran.returncode == ("missed" in verdicts), ran.stderr
    names = [figure["name"] for figure in found]
    assert sum(name.startswith("warm turn") for name in names) == 2 * len(CASES)
    assert sum(name.startswith(("cold start", "peak memory")) for name in names) == 5
    assert all(name in ran.stdout for name in names)
    assert all(figure["ours"] > 0 and figure["theirs"] > 0 for figure in found)
