"""From a reply to Alexa's response: speech, reprompt, card, and whether the session goes on."""

from __future__ import annotations

import re
from functools import lru_cache

from ask_sdk_model.directive import Directive
from ask_sdk_model.response import Response
from ask_sdk_model.ui.reprompt import Reprompt
from ask_sdk_model.ui.simple_card import SimpleCard
from ask_sdk_model.ui.ssml_output_speech import SsmlOutputSpeech

from skill.content import Passage, Sentence
from skill.content.numbers import spoken_numbers
from skill.content.text import STRESSED, unmarked
from skill.dialog.reply import Begins, Card, Cue, Mark, Pause, Reply, Sound, Speech
from skill.dialog.timing import CUE_RATE

MOST_CHARACTERS = 8_000
"""The most that Alexa takes as speech, as reprompt, or as a card's text and title together."""

_NOT_SPOKEN_AS_IT_IS = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"))
_EMPHASIS = r'<emphasis level="moderate">\1</emphasis>'
"""Every one of Alexa's own voices takes it."""
BEFORE_A_NUMBER = 200
"""A pause that makes a number stand out, in milliseconds: too short to be heard as one."""
_PHONE_NUMBER = re.compile(
    "|".join(rf"(?<![\w-]){re.escape(number)}(?![\w-])" for number in sorted(spoken_numbers()))
)

_CALMLY = f"{CUE_RATE:.0%}"
_SOUNDS = {Sound.CHIME: "soundbank://soundlibrary/musical/amzn_sfx_bell_short_chime_01"}
"""From Alexa's own sound library, so that nothing has to be hosted."""


class TooLongError(ValueError):
    """A response is longer than Alexa allows."""


def respond(reply: Reply, *directives: Directive) -> Response:
    """Return the response; the session stays open exactly if the reply asks something.

    Raises:
        TooLongError: speech, reprompt or card are longer than Alexa allows.
    """
    return Response(
        output_speech=_ssml(reply.speech),
        reprompt=None if reply.ends_session else Reprompt(_ssml(reply.reprompt)),
        card=_card(reply.card) if reply.card else None,
        directives=list(directives) or None,
        should_end_session=reply.ends_session,
    )


def silence() -> Response:
    """Return a response that says and shows nothing, and leaves the session as it is.

    It leaves ``shouldEndSession`` out, which is right only where nobody is being answered.
    """
    return Response()


def _ssml(speech: Speech) -> SsmlOutputSpeech:
    text = f"<speak>{' '.join(filter(None, map(_ssml_part, speech)))}</speak>"
    return SsmlOutputSpeech(ssml=_short_enough(text))


def _ssml_part(part: Sentence | Pause | Cue | Sound | Begins | Mark) -> str:
    match part:
        case Pause():
            return f'<break time="{part.milliseconds}ms"/>'
        case Cue():
            return f'<prosody rate="{_CALMLY}">{_ssml_text(part.words.text)}</prosody>'
        case Sound():
            return f'<audio src="{_SOUNDS[part]}"/>'
        case Begins() | Mark():
            return ""
    return _ssml_text(part.text)


@lru_cache(maxsize=1024)
def _ssml_text(text: str) -> str:
    """Return a sentence's text with nothing in it that SSML would take for markup."""
    for mark, meant in _NOT_SPOKEN_AS_IT_IS:
        text = text.replace(mark, meant)
    text = unmarked(STRESSED.sub(_EMPHASIS, text))
    return _PHONE_NUMBER.sub(_digit_by_digit, text)


def _digit_by_digit(number: re.Match[str]) -> str:
    digits = "".join(filter(str.isdigit, number[0]))
    pause = f'<break time="{BEFORE_A_NUMBER}ms"/>'
    return f'{pause}<say-as interpret-as="digits">{digits}</say-as>'


def _card(card: Card) -> SimpleCard:
    return SimpleCard(
        title=card.title, content=_short_enough(card_text(card.text), len(card.title))
    )


def card_text(passage: Passage) -> str:
    """Return the passage for reading, a line a sentence."""
    return "\n".join(readable(sentence.text) for sentence in passage)


@lru_cache(maxsize=1024)
def readable(text: str) -> str:
    """Return a sentence's text for reading, phrases to say in quotation marks."""
    return unmarked(text, "“", "”")


def _short_enough(text: str, more: int = 0) -> str:
    if len(text) + more > MOST_CHARACTERS:
        raise TooLongError(f"{len(text) + more} characters; Alexa takes {MOST_CHARACTERS}")
    return text
