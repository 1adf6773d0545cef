"""Whom to phone in each country: for an emergency, today, in a crisis, about a poison.

A number that is not known to be right stands nowhere: no number is better than a wrong one.
"""

from __future__ import annotations

from typing import NamedTuple

from skill.content.evidence import (
    AU000,
    AUMED,
    C988,
    CA911,
    CA988,
    CAPOISON,
    GB999,
    IN108,
    IN112,
    LIFE,
    NPIS,
    QLD,
    SAM,
    TELE,
    US911,
    USPOISON,
)
from skill.content.evidence.source import Source
from skill.content.facts import Countries


class PhoneNumber(NamedTuple):
    """A number to phone, as it is written in its country, and where it was read.

    ``name`` is the line's own name, the same in every language; "" where it has none.
    """

    written: str
    source: Source
    name: str = ""

    @property
    def digits(self) -> str:
        """Return the digits to dial; "" where the number is only known by letters."""
        if any(character.isalpha() for character in self.written):
            return ""
        return "".join(character for character in self.written if character.isdigit())


class CountryNumbers(NamedTuple):
    """A country's numbers; None where the country has no such line, or none is known here."""

    emergency: PhoneNumber | None = None
    ambulance: PhoneNumber | None = None
    """Beside the emergency number, where ambulances have one of their own."""
    urgent: PhoneNumber | None = None
    crisis: PhoneNumber | None = None
    poison: PhoneNumber | None = None


NUMBERS = Countries(
    us=CountryNumbers(
        emergency=PhoneNumber("911", US911),
        crisis=PhoneNumber("988", C988),
        poison=PhoneNumber("1-800-222-1222", USPOISON),
    ),
    ca=CountryNumbers(
        emergency=PhoneNumber("911", CA911),
        crisis=PhoneNumber("988", CA988),
        poison=PhoneNumber("1-844-764-7669", CAPOISON),
    ),
    gb=CountryNumbers(
        emergency=PhoneNumber("999", GB999),
        urgent=PhoneNumber("111", GB999, "NHS"),
        crisis=PhoneNumber("116 123", SAM, "Samaritans"),
        poison=PhoneNumber("111", NPIS, "NHS"),
    ),
    au=CountryNumbers(
        emergency=PhoneNumber("000", AU000),
        urgent=PhoneNumber("1800MEDICARE", AUMED, "1800MEDICARE"),
        crisis=PhoneNumber("13 11 14", LIFE, "Lifeline"),
        poison=PhoneNumber("13 11 26", QLD),
    ),
    in_=CountryNumbers(
        emergency=PhoneNumber("112", IN112),
        ambulance=PhoneNumber("108", IN108),
        crisis=PhoneNumber("14416", TELE, "Tele MANAS"),
    ),
    elsewhere=CountryNumbers(),
)


def spoken_numbers() -> frozenset[str]:
    """Return every number that is dialled by digits, as it is written."""
    lines = [line for _, country in NUMBERS for line in country if line]
    return frozenset(line.written for line in lines if line.digits)
