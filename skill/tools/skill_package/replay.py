"""The project's conversations as ``ask dialog --replay`` plays them, on Amazon's own simulator.

ask-cli can type, and nothing else; so conversations with silence, a wait or a memory in them are
left out, and those of the check that is not the usual one.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

from skill.dialog.context import Screening
from skill.tools.simulator.invocation import invocation_in
from skill.tools.simulator.resolver import resolver_for
from skill.tools.simulator.scripts import SILENCE, Script, read_scripts
from skill.tools.skill_package.files import PROJECT

CONVERSATIONS: Final = PROJECT / "tests" / "conversations"
REPLAYS: Final = PROJECT / "dist" / "replay"

_QUIT: Final = ".quit"
"""Ends ask-cli once a file is replayed; without it, it waits for more to be typed."""


def write_replays(skill_id: str, into: Path) -> list[Path]:
    """Write a file for each conversation that can be typed; return their paths."""
    into.mkdir(parents=True, exist_ok=True)
    written = []
    for script in filter(_can_be_typed, read_scripts(CONVERSATIONS)):
        name = re.sub(r"\W+", "-", script.title.lower()).strip("-")
        written.append(into / f"{name}.json")
        replay = json.dumps(_replay(script, skill_id), indent=1)
        written[-1].write_text(f"{replay}\n", encoding="utf-8")
    return written


def _can_be_typed(script: Script) -> bool:
    is_usual = script.screening is Screening.INTERVIEW and not script.remembers
    return is_usual and not any(
        line.minutes_before or line.says == SILENCE for line in script.lines
    )


def _replay(script: Script, skill_id: str) -> dict[str, Any]:
    """Return a conversation in ask-cli's form; it begins by opening the skill."""
    said = [line.says for line in script.lines]
    name = resolver_for(script.locale).invocation_name
    opening = [] if invocation_in(said[0], name, script.locale) else [f"open {name}"]
    return {
        "skillId": skill_id,
        "locale": script.locale,
        "type": "text",
        "userInput": [*opening, *said, _QUIT],
    }
