"""What changes from turn to turn on a screen: its words, its touches and its times."""

from __future__ import annotations

from typing import Any

from skill.alexa.render import readable
from skill.alexa.touches import arguments
from skill.content.facts import Grade
from skill.dialog.position import Position
from skill.dialog.screen import Progress, Screen

_LEVELS = {Grade.WEAK: 1, Grade.PARTLY: 2, Grade.MIXED: 2, Grade.MODERATE: 3}
"""How many of the four marks of a strong proof are filled; none of the benefits has all."""
_LONGEST_HUGE = 4
"""How many characters a title may have to be shown as large as an emergency number."""


def datasource(screen: Screen, at: Position) -> dict[str, Any]:
    """Return the screen's data; touches say that they were made at the position."""
    return {
        "screen": {
            "heading": screen.heading,
            "title": screen.title,
            "huge": len(screen.title) <= _LONGEST_HUGE,
            "text": [readable(sentence.text) for sentence in screen.text],
            "items": list(screen.items),
            "touches": _touches(screen, at),
            "parts": _parts(screen.progress),
            "level": _LEVELS.get(screen.grade) if screen.grade else None,
            **({"steps": _steps(screen, at)} if screen.step else {}),
        }
    }


def _steps(screen: Screen, at: Position) -> list[dict[str, Any]]:
    """Return what each step shows whose time comes, of which the first is there at once."""
    return [
        {
            "number": number,
            "step": shown.step,
            "heading": shown.heading,
            "title": shown.title,
            "next": shown.next_step,
            "touches": _touches(shown, at),
            "isPlayed": bool(screen.played),
        }
        for number, shown in enumerate([played.screen for played in screen.played] or [screen])
    ]


def _touches(screen: Screen, at: Position) -> list[dict[str, Any]]:
    return [
        {"label": touch.label, "arguments": arguments(at, touch.move)} for touch in screen.touches
    ]


def _parts(progress: Progress | None) -> list[bool]:
    """Return for each part of the way whether it has been reached."""
    if progress is None:
        return []
    return [number <= progress.number for number in range(1, progress.total + 1)]
