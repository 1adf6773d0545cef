"""From a reply to Alexa's response: speech, reprompt, card, and whether the session goes on."""

from __future__ import annotations

import re
from functools import lru_cache

from ask_sdk_core.response_helper import ResponseFactory
from ask_sdk_model.directive import Directive
from ask_sdk_model.response import Response
from ask_sdk_model.ui.simple_card import SimpleCard

from skill.content import Passage, Sentence
from skill.content.numbers import spoken_numbers
from skill.dialog.reply import Card, Reply, Speech

MOST_CHARACTERS = 8_000
"""The most that Alexa takes as speech, as reprompt, or as a card's text and title together."""

_NOT_SPOKEN_AS_IT_IS = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("«", ""), ("»", ""))
_PHONE_NUMBER = re.compile(
    "|".join(rf"(?<![\w-]){re.escape(number)}(?![\w-])" for number in sorted(spoken_numbers()))
)


class TooLongError(ValueError):
    """A response is longer than Alexa allows."""


def respond(reply: Reply, *directives: Directive) -> Response:
    """Return the response; the session stays open exactly if the reply asks something.

    Raises:
        TooLongError: speech, reprompt or card are longer than Alexa allows.
    """
    builder = ResponseFactory().speak(_ssml(reply.speech))
    if not reply.ends_session:
        builder.ask(_ssml(reply.reprompt))
    if reply.card:
        builder.set_card(_card(reply.card))
    for directive in directives:
        builder.add_directive(directive)
    builder.set_should_end_session(reply.ends_session)
    return builder.response


def silence() -> Response:
    """Return a response that says nothing, for requests that take no speech."""
    return ResponseFactory().set_should_end_session(True).response


def _ssml(speech: Speech) -> str:
    """Return the speech as SSML without its root, which the SDK adds."""
    return _short_enough(" ".join(_ssml_part(part) for part in speech), len("<speak></speak>"))


def _ssml_part(part: object) -> str:
    if not isinstance(part, Sentence):
        return f'<break time="{part.milliseconds}ms"/>'  # type: ignore[attr-defined]
    return _ssml_text(part.text)


@lru_cache(maxsize=1024)
def _ssml_text(text: str) -> str:
    """Return a sentence's text with nothing in it that SSML would take for markup."""
    for mark, meant in _NOT_SPOKEN_AS_IT_IS:
        text = text.replace(mark, meant)
    return _PHONE_NUMBER.sub(_digit_by_digit, text)


def _digit_by_digit(number: re.Match[str]) -> str:
    digits = "".join(filter(str.isdigit, number[0]))
    return f'<say-as interpret-as="digits">{digits}</say-as>'


def _card(card: Card) -> SimpleCard:
    text = _short_enough(card_text(card.text), len(card.title))
    return SimpleCard(title=card.title, content=text)


def card_text(passage: Passage) -> str:
    """Return the passage for reading, a line a sentence."""
    return "\n".join(readable(sentence.text) for sentence in passage)


def readable(text: str) -> str:
    """Return a sentence's text for reading, phrases to say in quotation marks."""
    return text.replace("«", "“").replace("»", "”")


def _short_enough(text: str, more: int) -> str:
    if len(text) + more > MOST_CHARACTERS:
        raise TooLongError(f"{len(text) + more} characters; Alexa takes {MOST_CHARACTERS}")
    return text
