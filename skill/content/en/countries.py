"""Where help is, by country, in English."""

from __future__ import annotations

from skill.content.entries import CountryWords
from skill.content.facts import Countries
from skill.content.text import safety


def _country(number: str, urgent: str) -> CountryWords:
    return CountryWords(
        number=number,
        emergency=safety("Phone {number} now.").fill(number=number),
        urgent=safety(urgent).fill(number=number),
    )


COUNTRIES = Countries(
    us=_country(
        "911", "See a doctor or go to urgent care today, and phone {number} if it gets worse."
    ),
    ca=_country(
        "911", "See a doctor or go to urgent care today, and phone {number} if it gets worse."
    ),
    gb=_country(
        "999",
        "Call the NHS on 111, or see a doctor today, and phone {number} if it gets worse.",
    ),
    au=_country(
        "000", "Call your doctor or a nurse line today, and phone {number} if it gets worse."
    ),
    in_=_country(
        "112", "See a doctor or go to a hospital today, and phone {number} if it gets worse."
    ),
    elsewhere=_country(
        "your local emergency number",
        "See a doctor or go to urgent care today, and phone {number} if it gets worse.",
    ),
)
