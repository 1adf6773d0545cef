"""Where help is, by country, in English."""

from __future__ import annotations

from skill.content.entries import CountryWords
from skill.content.evidence import JUDGEMENT
from skill.content.facts import Countries
from skill.content.numbers import NUMBERS, CountryNumbers
from skill.content.text import safety


def _country(
    numbers: CountryNumbers,
    urgent: str,
    emergency: str = "Phone {number} now.",
    number: str = "your local emergency number",
) -> CountryWords:
    """Return a country's words; ``number`` stands for the number where none is known."""
    to_phone = (numbers.emergency, numbers.ambulance)
    sources = [known.source for known in to_phone if known]
    if numbers.emergency:
        number = numbers.emergency.written
    today = [numbers.urgent.source] if numbers.urgent else sources[:1]
    return CountryWords(
        number=number,
        emergency=safety(emergency, *sources or [JUDGEMENT]).fill(number=number),
        urgent=safety(urgent, *today or [JUDGEMENT]).fill(number=number),
    )


COUNTRIES = Countries(
    us=_country(
        NUMBERS.us,
        "See a doctor or go to urgent care today, and phone {number} if it gets worse.",
    ),
    ca=_country(
        NUMBERS.ca,
        "See a doctor or go to urgent care today, and phone {number} if it gets worse.",
    ),
    gb=_country(
        NUMBERS.gb,
        "Call the NHS on 111, or see a doctor today, and phone {number} if it gets worse.",
    ),
    au=_country(
        NUMBERS.au,
        "See a doctor, or call one eight hundred Medicare, today, and phone {number} if it "
        "gets worse.",
    ),
    in_=_country(
        NUMBERS.in_,
        "See a doctor or go to a hospital today, and phone {number} if it gets worse.",
        emergency="Phone {number} now, or 108 for an ambulance.",
    ),
    elsewhere=_country(
        NUMBERS.elsewhere,
        "See a doctor or go to urgent care today, and phone {number} if it gets worse.",
    ),
)
