"""What one could say next: the phrases that the skill just told the listener to say.

A response does not tell which of its words are such phrases, but the content marks them in its
sentences. So each marked sentence is looked for in what was said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from skill.content import LANGUAGES
from skill.content.language import Language
from skill.content.text import MARKED
from skill.content.walk import sentences
from skill.tools.model.lexicons import LEXICONS, language_of

_PLACE = re.compile(r"\\\{\w+\\\}")
_ANSWERS = ("yes", "no", "not_sure")


@dataclass(frozen=True)
class _Offer:
    """Phrases to say, and the sentence that offers them."""

    sentence: re.Pattern[str]
    phrases: tuple[str, ...]


def suggestions(locale: str, speech: str, reprompt: str) -> tuple[str, ...]:
    """Return what one could say after a speech and its reprompt, given as plain text.

    At a question that yes or no answers these come first, then what the speech offers, then what
    the reprompt adds. Each is understood as what it was offered for.
    """
    code = language_of(locale)
    found = [*_answers(code, speech), *_offered(code, speech), *_offered(code, reprompt)]
    return tuple(dict.fromkeys(found))


def _answers(code: str, speech: str) -> Iterator[str]:
    last = re.split(r"[.!?…\n]\s*", speech.rstrip("?").rstrip())[-1]
    if speech.rstrip().endswith("?") and not _is_open(code, last):
        phrases = LANGUAGES[code].phrases
        for answer in _ANSWERS:
            yield next(text for text, phrase in phrases.items() if phrase.move == answer)


def _is_open(code: str, question: str) -> bool:
    """Return whether yes or no is no answer to a question."""
    return re.match(LEXICONS[code].open_question, question, re.IGNORECASE) is not None


def _offered(code: str, speech: str) -> list[str]:
    text = " ".join(speech.split())
    places = [
        (found.start(), offer.phrases)
        for offer in _offers(code)
        if (found := offer.sentence.search(text))
    ]
    return [phrase for _, phrases in sorted(places) for phrase in phrases]


@cache
def _offers(code: str) -> tuple[_Offer, ...]:
    language = LANGUAGES[code]
    marked = (
        _Offer(_spoken(sentence.text), phrases)
        for _, sentence in sentences(language)
        if (phrases := tuple(MARKED.findall(sentence.text)))
    )
    return (*marked, *_benefits(language))


def _benefits(language: Language) -> Iterator[_Offer]:
    """Yield for each benefit in a list how to ask for it, worded as one is where it is marked."""
    for text, phrase in language.phrases.items():
        if phrase.move == "benefit_detail" and phrase.value:
            before, _, after = text.partition(language.benefits[phrase.value].name)
            for _, benefit in language.benefits:
                yield _Offer(_spoken(benefit.line.text), (f"{before}{benefit.name}{after}",))


def _spoken(text: str) -> re.Pattern[str]:
    """Return a pattern of a sentence as it is spoken, whatever fills its places."""
    return re.compile(_PLACE.sub(".+?", re.escape(MARKED.sub(r"\1", text))))
