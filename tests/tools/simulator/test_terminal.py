"""The conversation in a terminal, as a person starts it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from skill.__main__ import main

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[3]
COMMAND = [sys.executable, "-u", "-m", "skill"]


def chat(typed: str, *options: str, **environment: str) -> Result:
    return CliRunner().invoke(main, ["chat", *options], input=typed, env=environment)


def test_it_opens_the_skill_talks_and_leaves_politely() -> None:
    result = subprocess.run(
        [*COMMAND, "chat"],
        input="what are the benefits\nstop\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        timeout=60,
        check=False,
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert "> open back massage guide\nWelcome to Back Massage Guide" in result.stdout
    assert "> what are the benefits\n" in result.stdout
    assert "(The session is over;" in result.stdout
    assert result.stdout.endswith("Goodbye.\n")
    assert all(len(line) <= 80 for line in result.stdout.splitlines())
    assert "Intent" not in result.stdout


def test_verbose_shows_what_was_understood_and_the_state() -> None:
    said = "is it safe on eliquis\ni have moyamoya\n\n\n"
    shown = chat(said, "--verbose", "--locale", "en-GB").stdout
    assert "[LaunchRequest]" in shown
    assert "[ConditionSafetyIntent]\n  [condition: eliquis = anticoagulant]" in shown
    assert "[condition: moyamoya = unknown]" in shown
    assert "[session {" in shown
    assert "[SessionEndedRequest]" in shown


def test_the_locale_counts() -> None:
    assert "999" in chat("i have chest pain\n", "--locale", "en-GB").stdout
    assert "911" in chat("i have chest pain\n", "--locale", "en-CA").stdout


def test_an_unknown_locale_is_refused() -> None:
    result = chat("", "--locale", "de-DE")
    assert result.exit_code == 2
    assert "en-US" in result.stderr


def test_a_wrong_setting_is_said_in_one_line() -> None:
    result = chat("", SKILL_SCREENING="maybe")
    assert result.exit_code == 1
    assert "SKILL_SCREENING" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_the_simulator_is_not_served_elsewhere() -> None:
    result = CliRunner().invoke(main, ["simulate", "--host", "0.0.0.0"])  # noqa: S104
    assert result.exit_code == 1
    assert "on this machine only" in result.stderr
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="signals are of Unix")
def test_the_simulator_stops_on_ctrl_c() -> None:
    command = [*COMMAND, "simulate", "--port", "0"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        assert "http://127.0.0.1:" in process.stdout.readline()
        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate(timeout=30)
    assert process.returncode == 0
    assert "Stopped." in rest
    assert "Traceback" not in errors


def test_ctrl_c_leaves_politely(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: str) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("builtins.input", interrupted)
    assert chat("").stdout.endswith("Goodbye.\n")
