"""What stays the same through a conversation: language, country, kind of check."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from skill.content import Language, Sentence
from skill.content.entries import CountryWords


class Screening(StrEnum):
    """How the safety check is held; the values of the setting ``SKILL_SCREENING``."""

    INTERVIEW = "interview"
    SELF_CHECK = "self-check"


@dataclass(frozen=True)
class Context:
    """What stays the same through a conversation.

    ``remembers``: whether habits outlive the session here. ``withheld``: the words of the check and
    of the massage must be signed and aren't, so neither is led. The adapter tells what alone
    changes: ``now`` is when the turn is played, in seconds since the epoch, and ``elapsed`` the
    seconds since the request of the turn before; None where that isn't known.
    """

    language: Language
    country: str = "elsewhere"
    screening: Screening = Screening.INTERVIEW
    remembers: bool = False
    now: int = 0
    withheld: bool = False
    elapsed: float | None = None

    @property
    def help_at_hand(self) -> CountryWords:
        """Return the country's numbers and help lines."""
        return self.language.countries[self.country]

    def local(self, sentence: Sentence) -> Sentence:
        """Return the sentence with the country's words in its places."""
        return sentence.fill(**self.help_at_hand.places) if "{" in sentence.text else sentence

    def number(self, number: int) -> str:
        """Return the number as a word, in figures where the language has no word for it."""
        words = self.language.numbers
        return words[number] if number < len(words) else str(number)

    def names(self, names: list[str]) -> str:
        """Return the names as one spoken list: a, a and b, or a, b and c."""
        *first, last = names
        return self.language.joiner.join((", ".join(first), last)) if first else last
