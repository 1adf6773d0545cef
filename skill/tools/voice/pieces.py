"""The skill's SSML in pieces that a voice can say, and the pauses between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element  # nosec: the skill's own
from xml.sax.saxutils import escape, quoteattr  # nosec: escaping only

from skill.dialog.timing import SOUND_SECONDS
from skill.tools.simulator.speech import milliseconds, parsed

_PAUSES = {"none": 0, "x-weak": 0, "weak": 150, "medium": 300, "strong": 600, "x-strong": 1_000}
_SPELLED = frozenset({"digits", "telephone", "characters", "spell-out"})
_RATES = {"x-slow": 50, "slow": 75, "medium": 100, "fast": 130, "x-fast": 160}
_KEPT = {"emphasis": ("level",), "prosody": ("rate", "pitch", "volume")}
_LONGEST_PAUSE = 10_000
"""As on Alexa."""
_SENTENCE_ENDS = re.compile(r"(?<=[.!?])(?=\s)")
"""Each sentence is made on its own, so that the first is heard at once."""


@dataclass(frozen=True)
class Piece:
    """A piece of speech: text as SSML without its root and as plain text, or a pause.

    ``pause`` is in milliseconds; ``rate`` in percent of the usual.
    """

    ssml: str = ""
    text: str = ""
    pause: int = 0
    rate: int = 100


def pieces(ssml: str) -> list[Piece]:
    """Return the pieces of a speech, in order; a sentence without a pause is one piece.

    Raises:
        SpeechError: it is not well-formed.
    """
    whole = _merged(piece for piece in _pieces(parsed(ssml), 100) if piece.pause or piece.text)
    return [piece for piece in whole if piece.pause or piece.text.strip()]


def _pieces(element: Element, rate: int) -> Iterator[Piece]:
    rate = _rate(element.get("rate", "")) if element.tag == "prosody" else rate
    yield from _own(element, rate)
    for child in element:
        yield from _pieces(child, rate)
        yield from _sentences(element, child.tail or "", rate)


def _own(element: Element, rate: int) -> Iterator[Piece]:
    text = element.text or ""
    if element.tag == "break":
        yield Piece(pause=_pause(element.attrib))
        return
    if element.tag == "audio":  # it lasts as long here, and is silent
        yield Piece(pause=round(1_000 * SOUND_SECONDS))
        return
    if element.tag == "sub":
        text = element.get("alias", text)
    elif element.tag == "say-as" and element.get("interpret-as") in _SPELLED:
        text = " ".join(text.replace(" ", ""))
    yield from _sentences(element, text, rate)


def _sentences(element: Element, text: str, rate: int) -> Iterator[Piece]:
    for sentence in _SENTENCE_ENDS.split(text):
        yield Piece(_wrapped(element, sentence), sentence, rate=rate)


def _wrapped(element: Element, text: str) -> str:
    kept = {name: element.get(name) for name in _KEPT.get(element.tag, ())}
    attributes = "".join(f" {name}={quoteattr(value)}" for name, value in kept.items() if value)
    inner = escape(text)
    return f"<{element.tag}{attributes}>{inner}</{element.tag}>" if attributes else inner


def _pause(attributes: Mapping[str, str]) -> int:
    if "time" in attributes:
        return min(_LONGEST_PAUSE, round(milliseconds(attributes["time"])))
    return _PAUSES.get(attributes.get("strength", "medium"), _PAUSES["medium"])


def _rate(said: str) -> int:
    percent = said.removesuffix("%")
    return int(percent) if percent != said and percent.isdigit() else _RATES.get(said, 100)


def _merged(parts: Iterable[Piece]) -> list[Piece]:
    """Return pieces with the neighbouring text of a sentence joined: it is said in one breath."""
    found: list[Piece] = []
    for part in parts:
        last = found[-1] if found else None
        if last and _goes_on(last, part):
            found[-1] = Piece(last.ssml + part.ssml, last.text + part.text, rate=part.rate)
        else:
            found.append(part)
    return found


def _goes_on(last: Piece, part: Piece) -> bool:
    """Return whether a piece belongs to the sentence of the one before."""
    ended = _SENTENCE_ENDS.search(last.text + part.text[:1])
    return not (part.pause or last.pause or ended) and part.rate == last.rate
