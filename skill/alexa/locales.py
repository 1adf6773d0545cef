"""From a request's locale to a language and a country."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content import LANGUAGES
from skill.dialog.context import Context, Screening

LOCALES: Mapping[str, tuple[str, str]] = {
    "en-US": ("en", "us"),
    "en-CA": ("en", "ca"),
    "en-GB": ("en", "gb"),
    "en-AU": ("en", "au"),
    "en-IN": ("en", "in_"),
}
"""Each locale of the skill, with the language and the country that content knows."""

DEFAULT_LANGUAGE = "en"
_ELSEWHERE = (DEFAULT_LANGUAGE, "elsewhere")


def context_for(locale: str | None, screening: Screening, remembers: bool, now: int = 0) -> Context:
    """Return the context for a locale, ``now``, in seconds since the epoch.

    A locale that the skill does not know gets the default language, and no country's
    emergency number is guessed for it.
    """
    language, country = LOCALES.get(locale or "", _ELSEWHERE)
    return Context(LANGUAGES[language], country, screening, remembers, now)
