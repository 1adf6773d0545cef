"""Who checked the words: what ships of the ledger, dates and professions but no names."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from skill.content.text import Catalogue, Passage, T
from skill.content.words import Words


class Professions(Catalogue[T]):
    """Who may check words, each within a scope of practice."""

    doctor: T
    nurse: T
    paramedic: T
    pharmacist: T
    physiotherapist: T
    midwife: T
    mental_health_specialist: T
    massage_therapist: T


class Span(NamedTuple):
    """The days, as ISO dates, from which and until which all of some words are signed."""

    first: str
    last: str

    def includes(self, day: date) -> bool:
        """Return whether the day lies within; a clock that is wrong seldom does."""
        return self.first <= day.isoformat() <= self.last


class Checked(NamedTuple):
    """What the ledger says of a language's words; ``content review build`` writes it.

    ``begun``: something is approved. ``all_words`` and ``massage`` are None where any word, or
    any of the check and the routine, is unsigned or void; ``by`` then tells the professions.
    """

    begun: bool = False
    by: tuple[str, ...] = ()
    all_words: Span | None = None
    massage: Span | None = None


class ReviewWords(Words):
    """Who checked the words, and what is said while they must be checked and aren't.

    ``professions`` fit into "these words were checked by a nurse and ...".
    """

    checked: Checked
    professions: Professions[str]
    who_checked: Passage
    welcome: Passage  # in place of the welcome: the check and the massage wait; a question
    withheld: Passage  # the check or the routine was asked for: it waits; breathing instead
    help: Passage  # in place of the menu's help
