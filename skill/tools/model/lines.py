"""Lines that people were imagined to say, each with its intent, by language.

They stand for how people talk who know nothing of the skill. Guesses learn from them, beside the
model; they are no samples, as Alexa learns from short ones best, and takes only so many.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from skill.tools.model.files import SOURCES
from skill.tools.reading import read_yaml

LINES = "lines"
"""The folder, in that of a language's sources; each file has the lines of some intents."""
LINE_WEIGHS = 3
"""So many samples a line counts for: these stand for what is said, those for how it may vary."""
_OF_VALUE = " "
"""Between an intent and the value that its lines name, in a file."""


class Line(NamedTuple):
    """An utterance as it is heard, its intent, and the id of the value that it names, if any."""

    text: str
    intent: str
    value: str | None = None


def lines_of(language: str, sources: Path = SOURCES) -> tuple[Line, ...]:
    """Return a language's lines, from its folder among the sources.

    Raises:
        FormError: a file is not YAML of the expected form.
    """
    return tuple(
        Line(text, intent, value or None)
        for path in sorted((sources / language / LINES).rglob("*.yaml"))
        for key, texts in read_yaml(path, dict[str, tuple[str, ...]]).items()
        for intent, _, value in (key.partition(_OF_VALUE),)
        for text in texts
    )
