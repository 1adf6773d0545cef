"""Phone numbers in what is said: typed entries, each spoken digit by digit."""

from __future__ import annotations

import re

import pytest

from skill.alexa.render import respond
from skill.alexa.writing import written
from skill.content import LANGUAGES
from skill.content.numbers import spoken_numbers
from skill.content.text import safety
from skill.dialog.reply import Reply

_SEVERAL_DIGITS = re.compile(r"\d[\d -]+\d")


def spoken(text: str) -> str:
    speech = (safety(text),)
    return str(written(respond(Reply(speech=speech, reprompt=speech)))["outputSpeech"]["ssml"])


@pytest.mark.parametrize("number", sorted(spoken_numbers()))
def test_a_number_is_spoken_digit_by_digit(number: str) -> None:
    digits = "".join(filter(str.isdigit, number))
    assert f'<say-as interpret-as="digits">{digits}</say-as>' in spoken(f"Call {number} now.")


def test_other_numbers_are_read_as_numbers() -> None:
    assert "digits" not in spoken("In 250 people, and 120 others.")


def test_every_number_that_a_country_says_is_a_typed_entry() -> None:
    said = {
        number
        for language in LANGUAGES.values()
        for _, country in language.countries
        for sentence in (country.emergency, country.urgent, country.crisis)
        for number in _SEVERAL_DIGITS.findall(sentence.fill(number=country.number).text)
    }
    assert said
    assert said <= spoken_numbers()
