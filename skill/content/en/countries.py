"""Where help is, by country, in English."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.entries import CountryWords
from skill.content.evidence import JUDGEMENT
from skill.content.facts import Countries
from skill.content.numbers import NUMBERS, CountryNumbers
from skill.content.text import safety

_URGENT = "See a doctor or go to urgent care today."
_NO_LINE = "Please call {number} now, or a crisis line near you."


def _places(
    blood_thinners: str, physio: str = "physio", hot_flushes: str = "hot flushes"
) -> Mapping[str, str]:
    """Return how a country names a few things, to fill places of sentences with."""
    return {
        "blood_thinners": blood_thinners,
        "physio": physio,
        "a_physio": f"a {physio}",
        "a_physio_first": f"A {physio}",
        "hot_flushes": hot_flushes,
    }


_ELSEWHERE = _places("warfarin, Eliquis, or Xarelto")


def _country(
    numbers: CountryNumbers,
    urgent: str = _URGENT,
    crisis: str = _NO_LINE,
    emergency: str = "Call {number} now.",
    places: Mapping[str, str] = _ELSEWHERE,
) -> CountryWords:
    """Return a country's words; its places tell a number that isn't said as it is written."""
    to_call = (numbers.emergency, numbers.ambulance)
    sources = [known.source for known in to_call if known]
    today = [numbers.urgent.source] if numbers.urgent else sources[:1]
    line = [numbers.crisis.source] if numbers.crisis else sources[:1]
    written = numbers.emergency.written if numbers.emergency else "your local emergency number"
    said = places.get("number", written)
    crisis_number = numbers.crisis.written if numbers.crisis else said
    return CountryWords(
        number=said,
        places={"number": said, **places},
        emergency=safety(emergency, *sources or [JUDGEMENT]).fill(number=said),
        urgent=safety(urgent, *today or [JUDGEMENT]),
        crisis=safety(crisis, *line or [JUDGEMENT]).fill(number=crisis_number),
    )


COUNTRIES = Countries(
    us=_country(
        NUMBERS.us,
        crisis="Please call or text {number} now, day or night.",
        places=_places("warfarin, Eliquis, or Xarelto", "physical therapist", "hot flashes"),
    ),
    ca=_country(
        NUMBERS.ca,
        crisis="Please call or text {number} now, day or night.",
        places=_places("warfarin, Eliquis, or Xarelto", hot_flushes="hot flashes"),
    ),
    gb=_country(
        NUMBERS.gb,
        urgent="Call the NHS on 111, or see a doctor today.",
        crisis="Please call Samaritans on {number} now, day or night.",
        places=_places("warfarin, apixaban, or rivaroxaban"),
    ),
    au=_country(
        NUMBERS.au,
        urgent="See a doctor today, or call one eight hundred Medicare.",
        crisis="Please call Lifeline on {number} now, day or night.",
        places={**_ELSEWHERE, "number": "triple zero"},
    ),
    in_=_country(
        NUMBERS.in_,
        urgent="See a doctor or go to a hospital today.",
        crisis="Please call Tele MANAS on {number} now, day or night.",
        emergency="Call {number} now, or 108 for an ambulance.",
        places=_places("warfarin, Acitrom, or Xarelto"),
    ),
    elsewhere=_country(NUMBERS.elsewhere),
)
