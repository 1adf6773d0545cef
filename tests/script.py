"""Conversations as data: the scripts in ``tests/conversations``, read and played."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from skill.alexa import Settings, answer, build_skill
from skill.dialog.turn import Screening
from skill.simulator.device import AnswerEnvelope, Device, Turn

FOLDER = Path(__file__).parent / "conversations"
SILENCE = "(silence)"
_END = "[end]"


@dataclass
class Line:
    """What somebody says, and what the answer must be like."""

    says: str
    answer: str = ""


@dataclass
class Script:
    """One conversation."""

    title: str
    locale: str = "en-US"
    screening: Screening = Screening.INTERVIEW
    lines: list[Line] = field(default_factory=list)


def scripts() -> Iterator[Script]:
    """Yield every conversation of the folder.

    Raises:
        ValueError: a line is of no known form.
    """
    for path in sorted(FOLDER.glob("*.txt")):
        script: Script | None = None
        for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            head, _, rest = text.partition(" ")
            match (head, script):
                case ("", _):
                    continue
                case ("#", before):
                    if before:
                        yield before
                    script = Script(f"{path.stem}: {rest}")
                case ("locale:", Script()):
                    script.locale = rest
                case ("screening:", Script()):
                    script.screening = Screening(rest)
                case ("U:", Script()):
                    script.lines.append(Line(rest))
                case ("A:", Script()) if script.lines and not script.lines[-1].answer:
                    script.lines[-1].answer = rest
                case _:
                    raise ValueError(f"{path.name}, line {number}: {text!r}")
        if script:
            yield script


def skill_answer(screening: Screening = Screening.INTERVIEW) -> AnswerEnvelope:
    """Return the real skill as the simulator calls it."""
    skill = build_skill(Settings(screening=screening))
    return lambda envelope: answer(skill, envelope)


def play(script: Script, watch: Callable[[Turn], None] = lambda turn: None) -> None:
    """Play a conversation on a new device, and hold each answer against the script.

    Raises:
        AssertionError: an answer is not as the script says.
    """
    device = Device(skill_answer(script.screening), script.locale)
    for line in script.lines:
        turn = device.silence() if line.says == SILENCE else device.utter(line.says)
        watch(turn)
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
