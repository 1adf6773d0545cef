"""Settings: what is wrong is said in one line that names the variable."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from skill.alexa import Settings, SettingsError
from skill.alexa.signed import ReviewGate
from skill.dialog.context import Screening

SKILL_ID = "amzn1.ask.skill.12345678-1234-1234-1234-123456789012"
ROOT = Path(__file__).parent.parent.parent


def test_the_skill_id_alone_is_enough() -> None:
    settings = Settings.from_environment({"ALEXA_SKILL_ID": SKILL_ID})
    assert settings == Settings(SKILL_ID, Screening.INTERVIEW)


def test_signed_words_can_be_required() -> None:
    environment = {"ALEXA_SKILL_ID": SKILL_ID, "SKILL_REVIEW": "required"}
    assert Settings.from_environment(environment).review is ReviewGate.REQUIRED


def test_the_self_check_can_be_chosen() -> None:
    environment = {"ALEXA_SKILL_ID": SKILL_ID, "SKILL_SCREENING": "self-check"}
    assert Settings.from_environment(environment).screening is Screening.SELF_CHECK


@pytest.mark.parametrize(
    ("environment", "named"),
    [
        ({}, "ALEXA_SKILL_ID is not set"),
        ({"ALEXA_SKILL_ID": ""}, "ALEXA_SKILL_ID is not set"),
        ({"ALEXA_SKILL_ID": "my skill"}, "ALEXA_SKILL_ID is 'my skill'"),
        ({"ALEXA_SKILL_ID": SKILL_ID + "\n"}, "ALEXA_SKILL_ID is"),
        (
            {"ALEXA_SKILL_ID": SKILL_ID, "SKILL_SCREENING": "off"},
            "SKILL_SCREENING is 'off': it must be interview or self-check",
        ),
        ({"ALEXA_SKILL_ID": SKILL_ID, "SKILL_SCREENING": ""}, "SKILL_SCREENING is ''"),
        (
            {"ALEXA_SKILL_ID": SKILL_ID, "SKILL_REVIEW": "yes"},
            "SKILL_REVIEW is 'yes': it must be open or required",
        ),
    ],
)
def test_what_is_wrong_is_named_in_one_line(environment: dict[str, str], named: str) -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.from_environment(environment)
    assert str(caught.value).startswith(named)
    assert "\n" not in str(caught.value)


def test_lambda_without_its_skill_id_says_so_at_start() -> None:
    started = subprocess.run(
        [sys.executable, "-c", "import lambda_function"],
        cwd=ROOT / "lambda",
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert started.returncode != 0
    assert "ALEXA_SKILL_ID is not set" in started.stderr.splitlines()[-1]
