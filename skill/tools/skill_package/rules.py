"""Amazon's rules for what the store shows, and ours for a skill about health."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from skill.tools.model.files import built_locales
from skill.tools.skill_package.source import Listing, ManifestSource

Manifest = Mapping[str, Any]

_LENGTHS = {"name": (2, 50), "summary": (1, 160), "description": (1, 4000)}
"""Amazon's limits for the texts of a locale, in characters."""
_MOST_KEYWORDS = 30
_LONGEST_INSTRUCTIONS = 4000
_MARKS = ("alexa", "amazon", "echo")
"""Amazon's own, which no name, summary or keyword of a skill must hold."""
_AMAZONS_HOST = re.compile(r"alexa|amazon|\b(aws|echo)\b", re.IGNORECASE)


def store_problems(manifest: Manifest, source: ManifestSource) -> Iterator[str]:
    """Yield what is wrong with a manifest that was built from the source."""
    publishing = manifest["manifest"]["publishingInformation"]
    yield from _endpoint_problems(source)
    yield from _locale_problems(publishing)
    if len(publishing["testingInstructions"]) > _LONGEST_INSTRUCTIONS:
        yield f"the testing instructions have over {_LONGEST_INSTRUCTIONS} characters"
    for locale, listing in source.listings():
        texts = publishing["locales"][locale]
        for problems in (
            _length_problems(texts),
            _word_problems(texts, listing),
            _launch_problems(texts),
            _page_problems(listing.pages),
        ):
            yield from (f"{locale}: {problem}" for problem in problems)


def invocation_name_problems(name: str, listing: Listing) -> Iterator[str]:
    """Yield what an invocation name must not promise; its form is the voice models' check's."""
    for word in _not_in_names(name, listing):
        yield f"invocation name {name!r}: {word!r} is not allowed"


def _not_in_names(text: str, listing: Listing) -> list[str]:
    forbidden = listing.forbidden
    return _found((*_MARKS, *forbidden["promises"], *forbidden["claims"]), text)


def _found(words: tuple[str, ...], text: str) -> list[str]:
    """Return where a text has one of some words, in any case; ``*`` in them is any ending."""
    choices = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in words)
    return re.findall(rf"\b(?:{choices})\b", text, re.IGNORECASE)


def _endpoint_problems(source: ManifestSource) -> Iterator[str]:
    endpoint = source.endpoint
    if endpoint and endpoint["uri"].startswith("https:") is not ("sslCertificateType" in endpoint):
        yield "endpoint: an https address has an sslCertificateType, and the ARN of a Lambda none"


def _locale_problems(publishing: Mapping[str, Any]) -> Iterator[str]:
    locales, modelled = set(publishing["locales"]), set(built_locales())
    for locale in sorted(locales ^ modelled):
        lacking = "the manifest" if locale in modelled else "the voice models"
        yield f"{locale} is missing in {lacking}"
    countries = {locale.partition("-")[2] for locale in locales}
    for country in sorted(countries ^ set(publishing["distributionCountries"])):
        yield f"{country}: the skill must be offered in the countries of its locales, and no others"


def _length_problems(texts: Mapping[str, Any]) -> Iterator[str]:
    for field, (least, most) in _LENGTHS.items():
        if not least <= len(texts[field]) <= most:
            yield f"the {field} has {len(texts[field])} characters: allowed are {least} to {most}"
    if len(texts["keywords"]) > _MOST_KEYWORDS:
        yield f"{len(texts['keywords'])} keywords: allowed are {_MOST_KEYWORDS}"


def _word_problems(texts: Mapping[str, Any], listing: Listing) -> Iterator[str]:
    for field in ("name", "summary", "keywords"):
        text = texts[field] if isinstance(texts[field], str) else ", ".join(texts[field])
        for word in _not_in_names(text, listing):
            yield f"the {field}: {word!r} is not allowed there"
    for word in _found(listing.forbidden["claims"], texts["description"]):
        yield f"the description: {word!r} is a claim that is not allowed"


def _launch_problems(texts: Mapping[str, Any]) -> Iterator[str]:
    """Yield that nothing tells how to open the skill: with Alexa+ there is no other way in."""
    for phrase in texts["examplePhrases"][:1]:
        if phrase not in texts["description"]:
            yield f"the description must tell how to open the skill: {phrase!r}"


def _page_problems(pages: Mapping[str, object]) -> Iterator[str]:
    for field, address in pages.items():
        url = urlsplit(str(address))
        if url.scheme != "https" or not url.hostname or url.path in {"", "/"}:
            yield f"{field} must be the https address of the page itself, not {address!r}"
        if _AMAZONS_HOST.search(url.hostname or ""):
            yield f"{field}: its host must not hold a name of Amazon's: {address!r}"
