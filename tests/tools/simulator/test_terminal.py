"""The conversation in a terminal, as a person starts it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from skill.tools.simulator.device import Device
from skill.tools.simulator.terminal import converse
from tests.script import skill_answer

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[3]
COMMAND = [sys.executable, "-m", "skill", "chat"]


def chat(typed: str, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *options],
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
        timeout=60,
        check=False,
    )


def test_it_opens_the_skill_talks_and_leaves_politely() -> None:
    result = chat("what are the benefits\n")
    assert result.returncode == 0
    assert result.stderr == ""
    assert "> open back massage guide\nWelcome to Back Massage Guide" in result.stdout
    assert "> what are the benefits\n" in result.stdout
    assert result.stdout.endswith("Goodbye.\n")
    assert all(len(line) <= 80 for line in result.stdout.splitlines())
    assert "Intent" not in result.stdout


def test_verbose_shows_what_was_understood_and_the_state() -> None:
    shown = chat(
        "is it safe on eliquis\ni have moyamoya\n\n\n", "--verbose", "--locale", "en-GB"
    ).stdout
    assert "[LaunchRequest]" in shown
    assert "[ConditionSafetyIntent]\n  [condition: eliquis = anticoagulant]" in shown
    assert "[condition: moyamoya = unknown]" in shown
    assert "[session {" in shown
    assert "[SessionEndedRequest]" in shown


def test_a_session_that_is_over_says_so() -> None:
    assert "(The session is over;" in chat("stop\n").stdout


def test_the_locale_counts() -> None:
    assert "999" in chat("i have chest pain\n", "--locale", "en-GB").stdout
    assert "911" in chat("i have chest pain\n", "--locale", "en-CA").stdout


def test_an_unknown_locale_is_refused() -> None:
    result = chat("", "--locale", "de-DE")
    assert result.returncode == 2
    assert "en-US" in result.stderr


def test_a_wrong_setting_is_said_in_one_line() -> None:
    result = chat("", SKILL_SCREENING="maybe")
    assert result.returncode == 1
    assert "SKILL_SCREENING" in result.stderr
    assert "Traceback" not in result.stderr


def test_the_simulator_is_not_served_elsewhere() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "skill", "simulate", "--host", "0.0.0.0"],  # noqa: S104
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
        check=False,
    )
    assert result.returncode == 1
    assert "on this machine only" in result.stderr
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="signals are of Unix")
def test_the_simulator_stops_on_ctrl_c() -> None:
    command = [sys.executable, "-u", "-m", "skill", "simulate", "--port", "0"]
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


def test_ctrl_c_leaves_politely() -> None:
    def interrupted() -> str:
        raise KeyboardInterrupt

    written: list[str] = []
    converse(Device(skill_answer()), interrupted, written.append, verbose=False)
    assert written[-1] == "Goodbye."
