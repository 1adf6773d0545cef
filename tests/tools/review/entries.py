"""Verdicts for tests to put into ledgers."""

from __future__ import annotations

from datetime import date
from typing import Any

from skill.tools.review.ledger import Entry, Verdict


def entry(**fields: Any) -> Entry:  # noqa: ANN401  any field of an entry
    """Return an approval of something, with some fields as given."""
    usual = {
        "answer": "general.goodbye",
        "verdict": Verdict.APPROVED,
        "reason": "",
        "reviewer": "Zoë Müller",
        "profession": "doctor",
        "register": "GMC",
        "number": "1234567",
        "country": "GB",
        "scope": "talk",
        "interests": "none",
        "on": date(2027, 1, 10),
        "due": date(2029, 1, 10),
        "bound": ("says: Take care.", "general.goodbye: safety"),
    }
    return Entry(**{**usual, **fields})
