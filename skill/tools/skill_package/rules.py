"""Amazon's rules for what the store shows, and ours for a skill about health."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from skill.tools.model.files import built_locales
from skill.tools.skill_package.source import ManifestSource

Manifest = Mapping[str, Any]

_LENGTHS = {"name": (2, 50), "summary": (1, 160), "description": (1, 4000)}
"""Amazon's limits for the texts of a locale, in characters."""
_MOST_KEYWORDS = 30
_LONGEST_INSTRUCTIONS = 4000
_NOT_IN_A_NAME = re.compile(
    r"\b(cur(e|es|ed|ing)|treat\w*|therap\w*|doctor\w*|alexa|amazon|echo)\b", re.IGNORECASE
)
"""What a name, a summary or a keyword of this skill must not hold: promises, Amazon's marks."""
_CLAIM = re.compile(
    r"\b(cur(e|es|ed|ing)|heal(s|ed|ing)?|life-?saving|guarante\w*|clinically proven)\b",
    re.IGNORECASE,
)
"""What no text of the store may claim."""
_AMAZONS_HOST = re.compile(r"alexa|amazon|\b(aws|echo)\b", re.IGNORECASE)


def store_problems(manifest: Manifest, source: ManifestSource) -> Iterator[str]:
    """Yield what is wrong with a manifest that was built from the source."""
    publishing = manifest["manifest"]["publishingInformation"]
    privacy = manifest["manifest"]["privacyAndCompliance"]
    yield from _locale_problems(publishing)
    if len(publishing["testingInstructions"]) > _LONGEST_INSTRUCTIONS:
        yield f"the testing instructions have over {_LONGEST_INSTRUCTIONS} characters"
    for locale, texts in publishing["locales"].items():
        yield from (f"{locale}: {problem}" for problem in _text_problems(texts))
    for locale, pages in privacy["locales"].items():
        yield from (f"{locale}: {problem}" for problem in _page_problems(pages))
    yield from _disclaimer_problems(publishing["locales"], source)


def invocation_name_problems(name: str) -> Iterator[str]:
    """Yield what an invocation name must not promise; its form is the voice models' check's."""
    for word in _NOT_IN_A_NAME.finditer(name):
        yield f"invocation name {name!r}: {word[0]!r} is not allowed"


def _locale_problems(publishing: Mapping[str, Any]) -> Iterator[str]:
    locales, modelled = set(publishing["locales"]), set(built_locales())
    for locale in sorted(locales ^ modelled):
        lacking = "the manifest" if locale in modelled else "the voice models"
        yield f"{locale} is missing in {lacking}"
    countries = {locale.partition("-")[2] for locale in locales}
    for country in sorted(countries ^ set(publishing["distributionCountries"])):
        yield f"{country}: the skill must be offered in the countries of its locales, and no others"


def _text_problems(texts: Mapping[str, Any]) -> Iterator[str]:
    for field, (least, most) in _LENGTHS.items():
        if not least <= len(texts[field]) <= most:
            yield f"the {field} has {len(texts[field])} characters: allowed are {least} to {most}"
    if len(texts["keywords"]) > _MOST_KEYWORDS:
        yield f"{len(texts['keywords'])} keywords: allowed are {_MOST_KEYWORDS}"
    for field in ("name", "summary", "keywords"):
        for word in _NOT_IN_A_NAME.finditer(_joined(texts[field])):
            yield f"the {field}: {word[0]!r} is not allowed there"
    for word in _CLAIM.finditer(texts["description"]):
        yield f"the description: {word[0]!r} is a claim that is not allowed"


def _page_problems(pages: Mapping[str, str]) -> Iterator[str]:
    for field, address in pages.items():
        url = urlsplit(address)
        if url.scheme != "https" or not url.hostname or url.path in {"", "/"}:
            yield f"{field} must be the https address of the page itself, not {address!r}"
        if _AMAZONS_HOST.search(url.hostname or ""):
            yield f"{field}: its host must not hold a name of Amazon's: {address!r}"


def _disclaimer_problems(locales: Mapping[str, Any], source: ManifestSource) -> Iterator[str]:
    for listing in source.listings:
        for locale in sorted(listing.locales):
            for name, text in listing.disclaimers.items():
                if not text or listing.fill(text, locale) not in locales[locale]["description"]:
                    yield f"{locale}: the description lacks the disclaimer {name!r}"


def _joined(value: str | list[str]) -> str:
    return value if isinstance(value, str) else ", ".join(value)
