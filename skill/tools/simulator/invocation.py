"""Tells "open ..." and "ask ... whether ..." from what is said inside a conversation."""

from __future__ import annotations

import re
from dataclasses import dataclass

from skill.tools.model.lexicons import lexicon_of

_GAP = r"[\W_]+"


@dataclass(frozen=True)
class Invocation:
    """The skill was called by its name; ``rest`` is what was asked with it, or empty."""

    rest: str


def invocation_in(text: str, name: str, locale: str) -> Invocation | None:
    """Return how a text calls the skill of that invocation name; None if it doesn't.

    Raises:
        KeyError: the locale's language has no lexicon.
    """
    lexicon = lexicon_of(locale)
    spoken_name = _GAP.join(re.escape(word) for word in name.split())
    launch, connector = "|".join(lexicon.launch), "|".join(lexicon.connectors)
    articles = "|".join(lexicon.articles)
    found = re.fullmatch(
        rf"\W*{lexicon.wake}(?:(?:{launch})\s+)?(?:(?:{articles})\s+)?{spoken_name}\b"
        rf"(?:{_GAP}(?:(?:{connector})\b{_GAP})*(.*))?",
        text.strip(),
        re.IGNORECASE | re.DOTALL,
    )
    return Invocation((found[1] or "").strip()) if found else None
