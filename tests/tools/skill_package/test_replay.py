"""The conversations as ask-cli replays them: only what can be typed, and as it checks its files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from skill.tools.simulator.scripts import SILENCE
from skill.tools.skill_package import replay
from skill.tools.skill_package.cli import package
from tests.script import scripts

SKILL_ID = "amzn1.ask.skill.1"


def test_each_conversation_that_can_be_typed_is_written_as_ask_cli_reads_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replay, "REPLAYS", tmp_path)
    ran = CliRunner().invoke(package, ["replay", SKILL_ID])
    files = {path.stem: json.loads(path.read_text("utf-8")) for path in tmp_path.iterdir()}
    assert ran.output == f"wrote {len(files)} conversations to {tmp_path}\n"
    assert len(files) > 80
    for found in files.values():
        assert found.keys() == {"skillId", "locale", "type", "userInput"}
        assert (found["skillId"], found["type"]) == (SKILL_ID, "text")
        first, *said, last = found["userInput"]
        assert "back massage guide" in first.lower()
        assert last == ".quit"
        assert all(words.strip() for words in said)
        assert SILENCE not in said
    title = "opening: Help in Britain names the British number"
    (script,) = (script for script in scripts() if script.title == title)
    found = files["opening-help-in-britain-names-the-british-number"]
    assert found["locale"] == "en-GB"
    assert found["userInput"] == [*(line.says for line in script.lines), ".quit"]
