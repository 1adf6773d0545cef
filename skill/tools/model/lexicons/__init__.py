"""The small words of each language: how what is said in it is compared, and how it is written.

Whatever the tools need to know of a language, beside what the skill says and the templates of
what people say to it, stands in its :class:`Lexicon`. One that lacks something does not
type-check; a test holds that every language of the content has one.
"""

from __future__ import annotations

from collections.abc import Mapping

from skill.tools.model.lexicons.en import ENGLISH
from skill.tools.model.lexicons.lexicon import Lexicon, Word

LEXICONS: Mapping[str, Lexicon] = {"en": ENGLISH}
"""Every language's lexicon, by its two-letter code."""


def language_of(locale: str) -> str:
    """Return the code of a locale's language: ``en`` for ``en-US``."""
    return locale.partition("-")[0]


def lexicon_of(locale: str) -> Lexicon:
    """Return the lexicon of a locale's language.

    Raises:
        KeyError: there is none.
    """
    return LEXICONS[language_of(locale)]


__all__ = ["ENGLISH", "LEXICONS", "Lexicon", "Word", "language_of", "lexicon_of"]
