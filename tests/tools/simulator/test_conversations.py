"""Every conversation of ``tests/conversations``, on the real voice model and the real skill."""

from __future__ import annotations

import pytest

from skill.tools.simulator.device import Turn
from skill.tools.simulator.scripts import Line, Script
from tests.script import play, scripts, what_differs


@pytest.mark.parametrize("script", scripts(), ids=lambda script: script.title)
def test_conversation(script: Script) -> None:
    play(script)


def test_there_are_sixty_of_them_and_each_has_its_own_title() -> None:
    assert len({script.title for script in scripts()}) == len(scripts()) >= 60


@pytest.mark.parametrize(
    ("wanted", "is_met"),
    [
        ("Step one ... Ready", True),
        ("Ready ... Step one", False),
        ("Step one ! Ready", False),
        ("nothing|one", True),
        ("Step one [end]", False),
    ],
)
def test_a_script_can_fail(wanted: str, is_met: bool) -> None:
    turn = Turn("next", speech="Step one of eight. Ready?", session_open=True)
    assert (what_differs(wanted, turn) == "") is is_met
    assert Line("next", wanted).says == "next"
