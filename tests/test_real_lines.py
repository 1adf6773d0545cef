"""What comes of real people's lines: does the check move on, is it an alarm, does it stop."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from typing import Any

import pytest
import yaml

from skill.tools.simulator.device import Device, Turn
from tests.script import CHECK, OPEN, STARTED, THROUGH, place, session_after, skill_answer
from tests.tools.model.bench import DATA, REAL_LINES

KINDS: Mapping[str, list[str]] = yaml.safe_load((DATA / "real_kinds.yaml").read_text("utf-8"))
LEADS_TO: Mapping[str, tuple[str, ...]] = {
    "menu": (OPEN,),
    "oneshot": (),
    "benefits": (OPEN, "what are the benefits"),
    **{f"q{number + 1}": (OPEN, CHECK, *["no"] * number) for number in range(6)},
    "after_no": THROUGH,
    "after_yes": (OPEN, CHECK, "no", "yes"),
    "routine": (*STARTED, "next"),
    "routine_q": (*STARTED, "next"),
}
ANSWER = skill_answer()
MASSAGE = {"offer", "further", "routine"}
"""The positions from which the massage begins or goes on."""


def rows() -> list[dict[str, str]]:
    if not REAL_LINES.is_file():
        return []
    with REAL_LINES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def kind_of(row: Mapping[str, str]) -> str:
    return next((kind for kind, ids in KINDS.items() if row["id"] in ids), "told")


@pytest.mark.parametrize(
    "row", [pytest.param(row, id=f"{row['state']}: {row['utterance']}") for row in rows()]
)
def test_a_real_line_does_what_it_must(row: Mapping[str, str]) -> None:
    device = Device(ANSWER, session=session_after(*LEADS_TO[row["state"]]))
    if row["state"] == "routine":
        device.heard = 40.0  # a step is under way
    before = place(device)
    named = "ask back massage guide " if row["state"] == "oneshot" else ""
    turn = device.utter(f"{named}{row['utterance']}")
    kind, after = kind_of(row), place(device)
    problem = _wrong(kind, row["state"], before, after, turn)
    assert not problem, f"{kind}: {problem}: {turn.speech}"


def _wrong(
    kind: str, state: str, before: Mapping[str, Any], after: Mapping[str, Any], turn: Turn
) -> str:
    at = after.get("name", "")
    if (at == "alarm") is not (kind == "alarms"):
        return "an alarm" if at == "alarm" else "no alarm"
    moved_on = at in MASSAGE or after.get("question", 0) > before.get("question", 0)
    allowed: Mapping[str, bool] = {
        "alarms": True,
        "may_pass": at != "menu",
        "stays": after == before,
        "never_passes": not moved_on,
        "begins": at == "further",
        "ends": at == "after",
        "careful": at == "after" or after.get("phase") == "check_in",
        "goes_on": at == "routine",
        "closes": not turn.session_open,
        "told": bool(turn.speech) and (at not in MASSAGE or at == before.get("name")),
    }
    return "" if allowed[kind] else f"it leads to {dict(after)}"
