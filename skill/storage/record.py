"""The form in which every store keeps a listener's habits: a short text, for a year and a bit."""

from __future__ import annotations

import json
from typing import Final

from skill.dialog.habits import FULL, NORMAL_PACE, Habits, from_plain, to_plain

KEPT_SECONDS: Final = 400 * 24 * 60 * 60
"""How long an unused record is kept, in seconds: who comes back every winter is still known."""

_VERSION: Final = 3
_SINCE_THEN: Final[dict[str, object]] = {"one_step": False, "sounds": True}
"""The habits that records of earlier versions lack."""


def encoded(habits: Habits) -> str:
    """Return the habits as the text that a store keeps."""
    record = {"version": _VERSION, **to_plain(habits)}
    return json.dumps(record, separators=(",", ":"))


def decoded(text: str | bytes) -> Habits:
    """Return the habits of a text from a store; a newcomer's if it is no record.

    A record of version 2 had no more habits than the pace and the variant; one of version 1 left
    out what is as usual, and called the bookmark a place.
    """
    try:
        match json.loads(text):
            case {"version": 3, **habits}:
                return from_plain(habits)
            case {"version": 2, **habits}:
                return from_plain(habits | _SINCE_THEN)
            case {"version": 1, "pace": pace, "variant": variant, "place": place, **habits}:
                pace = NORMAL_PACE if pace is None else pace
                variant = FULL if variant is None else variant
                kept = {"pace": pace, "variant": variant, "bookmark": place}
                return from_plain(habits | kept | _SINCE_THEN)
    except (ValueError, RecursionError):
        pass
    return Habits()
