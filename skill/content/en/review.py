"""Who checked the words, in English, and what is said while they wait for it."""

from __future__ import annotations

from datetime import date

from skill.content.en.checked import CHECKED
from skill.content.review import Checked, Professions, ReviewWords
from skill.content.text import Passage, safety

PROFESSIONS = Professions(
    doctor="a doctor",
    nurse="a nurse",
    paramedic="a paramedic",
    pharmacist="a pharmacist",
    physiotherapist="a physiotherapist",
    midwife="a midwife",
    mental_health_specialist="a mental health specialist",
    massage_therapist="a massage therapist",
)


_AT_ONCE = 4
"""How many professions one sentence names."""


def who_checked(checked: Checked) -> Passage:
    """Return who checked the words, when, and until when that holds."""
    if checked.all_words is None:
        if checked.begun:
            return (safety("Clinicians have begun to check these words, but haven't finished."),)
        return (safety("No health professional has checked these words yet."),)
    names = [PROFESSIONS[profession] for profession in checked.by]
    first, others = _listed(names[:_AT_ONCE]), _listed(names[_AT_ONCE:])
    last, due = map(_month, checked.all_words)
    return (
        safety(f"{first[0].upper()}{first[1:]} checked these words."),
        *((safety(f"So did {others}."),) if others else ()),
        safety(f"The last of it was in {last}, and it's due again by {due}."),
    )


def _month(day: str) -> str:
    return f"{date.fromisoformat(day):%B %Y}"


def _listed(names: list[str]) -> str:
    *first, last = names or [""]
    return f"{', '.join(first)} and {last}" if first else last


REVIEW = ReviewWords(
    checked=CHECKED,
    professions=PROFESSIONS,
    who_checked=who_checked(CHECKED),
    welcome=(
        safety("Welcome to Back Massage Guide."),
        safety("You can say «what are the benefits», «who should avoid it», or «breathing only»."),
        safety("What would you like?"),
    ),
    withheld=(
        safety(
            "A health professional still has to check my words on the safety check and massage."
        ),
        safety("Until then, I can lead a calm breathing exercise: just say «breathing only»."),
    ),
    help=(
        safety(
            "You can say «what is back massage», «what are the benefits», or «who should avoid it»."
        ),
        safety("For a calm exercise without any pressing, say «breathing only»."),
    ),
)
