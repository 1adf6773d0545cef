"""Tells "open ..." and "ask ... whether ..." from what is said inside a conversation."""

from __future__ import annotations

import re
from dataclasses import dataclass

_GAP = r"[\W_]+"
_WAKE_WORD = rf"(?:alexa{_GAP})?(?:(?:can|could) you{_GAP})?(?:please{_GAP})?"
_VERB = "open|start|launch|begin|load|run|use|enable|talk to|speak to|go to|play|resume|ask|tell"
_CONNECTOR = rf"(?:(?:to|for|about|if|whether|that|and|from)\b{_GAP})*"


@dataclass(frozen=True)
class Invocation:
    """The skill was called by its name; ``rest`` is what was asked with it, or empty."""

    rest: str


def invocation_in(text: str, name: str) -> Invocation | None:
    """Return how a text calls the skill of that invocation name; None if it doesn't."""
    spoken_name = _GAP.join(re.escape(word) for word in name.split())
    found = re.fullmatch(
        rf"\W*{_WAKE_WORD}(?:(?:{_VERB})\s+)?(?:the\s+)?{spoken_name}\b(?:{_GAP}{_CONNECTOR}(.*))?",
        text.strip(),
        re.IGNORECASE | re.DOTALL,
    )
    return Invocation((found[1] or "").strip()) if found else None
