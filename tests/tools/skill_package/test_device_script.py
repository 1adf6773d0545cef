"""The script for a device in ``docs/publish.md`` says what the skill says: it is played here."""

from __future__ import annotations

import re

from skill.tools.simulator.device import Device
from skill.tools.skill_package.files import PROJECT
from tests.script import skill_answer

PAGE = (PROJECT / "docs" / "publish.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| \d+ \| (.+) \| (.+) \|$", PAGE, re.MULTILINE)
QUOTED = re.compile(r'"([^"]+)"')
TIMES = {"six times": 6, "three times": 3}
BREAKING_IN = "twenty seconds after"


def test_all_of_it_is_heard() -> None:
    device = Device(skill_answer())
    assert len(ROWS) == 20
    for say, must_be_heard in ROWS:
        phrases = QUOTED.findall(say) * next((TIMES[name] for name in TIMES if name in say), 1)
        device.heard = 20 if BREAKING_IN in say else None
        turns = [device.utter(phrase) for phrase in phrases] or [device.silence()]
        heard = " ".join(turn.speech for turn in turns)
        for words in QUOTED.findall(must_be_heard):
            assert words in heard, f"{say}: {heard}"
