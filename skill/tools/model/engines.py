"""What understands utterances, so that one test bench measures them all alike."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

FALLBACK = "AMAZON.FallbackIntent"
URGENT = "UrgentSymptomIntent"
YES = "AMAZON.YesIntent"
NO = "AMAZON.NoIntent"
RISKS = (
    URGENT,
    "ConditionSafetyIntent",
    "UnclearDenialIntent",
    "NotSureIntent",
    "DeclineIntent",
    YES,
)
"""What must never be taken for one of the all-clears."""
ALL_CLEAR = frozenset({NO, "DenyConditionIntent", "DenySymptomIntent"})
"""What says that there is no risk: an answer no, and the denials."""


class Understood(NamedTuple):
    """What an engine makes of an utterance: an intent, and the id of its slot's value, if any."""

    intent: str
    value: str | None = None


Engine = Callable[[str], Understood]

ENGINES: dict[str, Callable[[str], Engine]] = {}
"""How to make each engine for a locale, by its name.

Whoever understands utterances enters itself here when it is imported; so the voice model needs
to know nothing of the simulator.
"""
