"""What a device says, as text to read, and how long it takes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree.ElementTree import Element, ParseError, fromstring  # nosec: our own

from skill.alexa.render import BEFORE_A_NUMBER
from skill.dialog.timing import SOUND_SECONDS, seconds_to_say_text

_TIME = re.compile(r'<break time="([^"]+)"')
_SENTENCE = re.compile(r"[^.?!]+[.?!]")
_LONG_PAUSE = 1_000
"""From this many milliseconds on, a pause is shown as such."""


class SpeechError(ValueError):
    """A response's speech is not what Alexa could say."""


def spoken_text(speech: Mapping[str, Any] | None) -> str:
    """Return what an ``outputSpeech`` says; a pause that can be heard becomes a new line.

    A long one is a line ``…``.

    Raises:
        SpeechError: its SSML is not well-formed.
    """
    if speech is None:
        return ""
    if speech.get("type") == "PlainText":
        return str(speech.get("text", "")).strip()
    lines = "".join(_texts(parsed(str(speech.get("ssml", ""))))).split("\n")
    return "\n".join(line for line in (" ".join(line.split()) for line in lines) if line)


def parsed(ssml: str) -> Element:
    """Return the root of a speech.

    Raises:
        SpeechError: it is not well-formed.
    """
    try:
        return fromstring(ssml)  # noqa: S314  # nosec: the skill's own
    except ParseError as error:
        raise SpeechError(f"the speech is not well-formed SSML: {error}") from error


def spoken_seconds(speech: Mapping[str, Any] | None) -> float:
    """Return about how long an ``outputSpeech`` takes to say, in seconds.

    Raises:
        SpeechError: its SSML is not well-formed.
    """
    ssml = str((speech or {}).get("ssml", ""))
    silence = sum(map(milliseconds, _TIME.findall(ssml))) / 1_000
    sounds = ssml.count("<audio ") * SOUND_SECONDS
    sentences = _SENTENCE.findall(" ".join(spoken_text(speech).split()))
    return silence + sounds + sum(map(seconds_to_say_text, sentences))


def _texts(element: Element) -> Iterator[str]:
    if element.tag == "audio":
        yield " ♪\n"
    if element.tag == "break":
        pause = milliseconds(element.get("time", ""))
        yield "\n…\n" if pause >= _LONG_PAUSE else "" if 0 < pause <= BEFORE_A_NUMBER else "\n"
    yield element.text or ""
    for child in element:
        yield from _texts(child)
        yield child.tail or ""


def milliseconds(time: str) -> float:
    """Return how long a break's ``time`` is, 0 where it says nothing."""
    for unit, factor in (("ms", 1), ("s", 1_000)):
        number = time.removesuffix(unit)
        if number != time and number.replace(".", "", 1).isdigit():
            return float(number) * factor
    return 0
