"""Conversations as data: the scripts in ``tests/conversations``, read and played."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from skill.alexa import Settings, answer, build_skill
from skill.dialog.context import Screening
from skill.storage import BoundedStore, bounded, open_store
from skill.tools.simulator.device import AnswerEnvelope, Device, Turn

FOLDER = Path(__file__).parent / "conversations"
SILENCE = "(silence)"
_END = "[end]"


@dataclass
class Line:
    """What somebody says, what the answer must be like, and how long before it they waited."""

    says: str
    answer: str = ""
    minutes_before: int = 0


@dataclass
class Script:
    """One conversation; ``unreadable`` is whatever in it is of no known form."""

    title: str
    locale: str = "en-US"
    screening: Screening = Screening.INTERVIEW
    remembers: bool = False
    lines: list[Line] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)


def scripts() -> Iterator[Script]:
    """Yield every conversation of the folder."""
    for path in sorted(FOLDER.glob("*.txt")):
        found: list[Script] = []
        for text in path.read_text(encoding="utf-8").splitlines():
            head, _, rest = text.partition(" ")
            if head == "#" or not found:
                found.append(Script(f"{path.stem}: {rest}"))
            elif head and not _read(found[-1], head, rest):
                found[-1].unreadable.append(text)
        yield from found


def _read(script: Script, head: str, rest: str) -> bool:
    """Add a line to a script, and return whether the line is of a known form."""
    lines = script.lines
    match head:
        case "locale:":
            script.locale = rest
        case "screening:" if rest in list(Screening):
            script.screening = Screening(rest)
        case "memory:":
            script.remembers = rest == "on"
        case "W:" if rest.removesuffix(" minutes").isdecimal():
            lines.append(Line("", minutes_before=int(rest.removesuffix(" minutes"))))
        case "U:" if lines and not lines[-1].says:
            lines[-1].says = rest
        case "U:":
            lines.append(Line(rest))
        case "A:" if lines and not lines[-1].answer:
            lines[-1].answer = rest
        case _:
            return False
    return True


def skill_answer(
    screening: Screening = Screening.INTERVIEW,
    store: BoundedStore | None = None,
    clock: Callable[[], float] = time.time,
) -> AnswerEnvelope:
    """Return the real skill as the simulator calls it."""
    skill = build_skill(Settings(screening=screening, store=store), clock)
    return lambda envelope: answer(skill, envelope)


def turns(script: Script) -> Iterator[tuple[Line, Turn]]:
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
            yield line, device.silence() if line.says == SILENCE else device.utter(line.says)


def play(script: Script) -> None:
    """Play a conversation, and hold each answer against the script.

    Raises:
        AssertionError: an answer is not as the script says, or the script is unreadable.
    """
    assert not script.unreadable
    for line, turn in turns(script):
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
