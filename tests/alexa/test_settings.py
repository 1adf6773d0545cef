"""Settings: what is wrong is said in one line that names the variable."""

from __future__ import annotations

import pytest

from skill.alexa import Settings, SettingsError
from skill.alexa.signed import ReviewGate
from skill.dialog.context import Screening

SKILL_ID = "amzn1.ask.skill.12345678-1234-1234-1234-123456789012"


@pytest.mark.parametrize(
    ("chosen", "settings"),
    [
        ({}, Settings(SKILL_ID, Screening.INTERVIEW)),
        ({"SKILL_REVIEW": "required"}, Settings(SKILL_ID, review=ReviewGate.REQUIRED)),
        ({"SKILL_SCREENING": "self-check"}, Settings(SKILL_ID, Screening.SELF_CHECK)),
    ],
    ids=str,
)
def test_the_skill_id_alone_is_enough_and_more_can_be_chosen(
    chosen: dict[str, str], settings: Settings
) -> None:
    assert Settings.from_environment({"ALEXA_SKILL_ID": SKILL_ID, **chosen}) == settings


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"ALEXA_SKILL_ID": ""}, "ALEXA_SKILL_ID is not set"),
        ({"ALEXA_SKILL_ID": "my skill"}, "ALEXA_SKILL_ID is 'my skill'"),
        ({"ALEXA_SKILL_ID": f"{SKILL_ID}\n"}, "ALEXA_SKILL_ID is"),
        ({"SKILL_SCREENING": "off"}, "SKILL_SCREENING is 'off': it must be interview or self-"),
        ({"SKILL_SCREENING": ""}, "SKILL_SCREENING is ''"),
        ({"SKILL_REVIEW": "yes"}, "SKILL_REVIEW is 'yes': it must be open or required"),
    ],
    ids=str,
)
def test_what_is_wrong_is_named_in_one_line(changed: dict[str, str], said: str) -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.from_environment({"ALEXA_SKILL_ID": SKILL_ID, **changed})
    assert str(caught.value).startswith(said)
    assert "\n" not in str(caught.value)
