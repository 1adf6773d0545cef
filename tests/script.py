"""The conversations of ``tests/conversations``, played."""

from __future__ import annotations

import io
import json
import logging
import re
import time
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple
from unittest.mock import patch

from skill.alexa import Settings, answer, build_skill
from skill.dialog.context import Screening
from skill.storage import BoundedStore, bounded, open_store
from skill.tools.simulator.device import AnswerEnvelope, Device, Session, Turn
from skill.tools.simulator.scripts import SILENCE, Line, Script, read_scripts

FOLDER = Path(__file__).parent / "conversations"
_END = "[end]"
OPEN, CHECK = "open back massage guide", "start the safety check"
THROUGH = (OPEN, CHECK, *["no"] * 6)
STARTED = (*THROUGH, "yes", "no", "no", "no")
"""What leads through the check, and to the routine's first step."""


@cache
def scripts() -> tuple[Script, ...]:
    """Return every conversation of the folder."""
    return tuple(read_scripts(FOLDER))


def skill_answer(
    screening: Screening = Screening.INTERVIEW,
    store: BoundedStore | None = None,
    clock: Callable[[], float] = time.time,
) -> AnswerEnvelope:
    """Return the real skill as the simulator calls it."""
    skill = build_skill(Settings(screening=screening, store=store), clock)
    return lambda envelope: answer(skill, envelope)


@cache
def session_after(*said: str) -> Session | None:
    """Return the session of somebody who has said all that, None where it is over."""
    device = Device(skill_answer())
    for utterance in said:
        device.utter(utterance)
    return device.session


def place(device: Device) -> Mapping[str, Any]:
    """Return where the conversation is, empty where the session is over."""
    attributes = device.session.attributes if device.session else "{}"
    found: Mapping[str, Mapping[str, Any]] = json.loads(attributes).get("conversation", {})
    return found.get("at", {})


class Played(NamedTuple):
    """What came of each line of a conversation, and all that was logged meanwhile."""

    turns: tuple[tuple[Line, Turn], ...]
    log: str


@cache
def played(title: str) -> Played:
    """Play a conversation, once in a process, with all that is logged."""
    script = next(script for script in scripts() if script.title == title)
    log, root = io.StringIO(), logging.getLogger()
    handler, level = logging.StreamHandler(log), root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        return Played(tuple(_turns(script)), log.getvalue())
    finally:
        root.setLevel(level)
        root.removeHandler(handler)


def _turns(script: Script) -> Iterator[tuple[Line, Turn]]:
    """Play a conversation on a new device, and yield each line with what came of it.

    A session that is still open ends when somebody waits. The store may take its time here: how
    soon it answers on a busy machine is no matter of what is said.
    """
    now = [1_700_000_000.0]
    with TemporaryDirectory() as folder, patch.object(bounded, "ANSWER_SECONDS", 30.0):
        where = f"sqlite:{folder}/memory" if script.remembers else "none"
        store = open_store(where, lambda: now[0])
        device = Device(skill_answer(script.screening, store, lambda: now[0]), script.locale)
        for line in script.lines:
            if line.minutes_before:
                device.end()
                now[0] += 60 * line.minutes_before
            device.heard = line.heard
            yield line, device.silence() if line.says == SILENCE else device.utter(line.says)


def play(script: Script) -> None:
    """Play a conversation, and hold each answer against the script.

    Raises:
        AssertionError: an answer is not as the script says, or the script is unreadable.
    """
    assert not script.unreadable
    for line, turn in played(script.title).turns:
        assert line.answer, f"no answer is wanted to: {line.says}"
        problem = what_differs(line.answer, turn)
        intent = turn.intent.name if turn.intent else "no intent"
        assert not problem, f"U: {line.says} ({intent})\nA: {turn.speech}\n{problem}"


def what_differs(wanted: str, turn: Turn) -> str:
    """Return how a turn differs from what a script's answer wants, empty if it does not."""
    ends = _END in wanted
    present, _, absent = wanted.replace(_END, "").partition(" ! ")
    parts = [re.escape(part.strip()).replace(r"\|", "|") for part in present.split("...")]
    pattern = ".*".join(f"(?:{part})" for part in parts)
    if not re.search(pattern, turn.speech, re.IGNORECASE | re.DOTALL):
        return f"wanted: {present}"
    for part in filter(None, (part.strip() for part in absent.split("..."))):
        if part.casefold() in turn.speech.casefold():
            return f"not wanted: {part}"
    if turn.session_open is ends:
        return "the session ended" if not ends else "the session stayed open"
    return ""


def played_through() -> tuple[list[Turn], str]:
    """Return every turn of every conversation, and all that was logged meanwhile."""
    every = [played(script.title) for script in scripts()]
    return [turn for each in every for _, turn in each.turns], "".join(each.log for each in every)
