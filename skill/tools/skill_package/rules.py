"""Amazon's rules for a manifest and what the store shows of it; ours for a skill about health."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any
from urllib.parse import urlsplit

from ask_sdk_core.exceptions import SerializationException
from ask_sdk_core.serialize import DefaultSerializer
from ask_smapi_model.v1.skill.manifest.skill_manifest_envelope import SkillManifestEnvelope

from skill.tools.model.files import built_locales, read_model
from skill.tools.skill_package.source import Listing, ManifestSource

_LENGTHS = {"name": (2, 50), "summary": (1, 160), "description": (1, 4000)}
"""Amazon's limits for the texts of a locale, in characters."""
_MOST_KEYWORDS = 30
_LONGEST_INSTRUCTIONS = 4000
_MARKS = ("alexa", "amazon", "echo")
"""Amazon's own, which no name, summary or keyword of a skill must hold."""
_AMAZONS_HOST = re.compile(r"alexa|amazon|\b(aws|echo)\b", re.IGNORECASE)


def shape_problems(text: str) -> Iterator[str]:
    """Yield what Amazon's model does not take of a manifest's text.

    The model takes unknown fields and values of another type without a word, so what it makes of
    the text is written back and compared.
    """
    try:
        given, serializer = json.loads(text), DefaultSerializer()
        taken = serializer.serialize(serializer.deserialize(text, SkillManifestEnvelope))
    except (ValueError, SerializationException) as error:
        yield f"Amazon's model does not take the manifest: {error}"
        return
    known = dict(_values(taken))
    for path, value in _values(given):
        if path not in known or (type(value), value) != (type(known[path]), known[path]):
            yield f"{path}: Amazon's model does not take {value!r} there"


def _values(data: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Yield what stands in JSON's objects, each by its path."""
    if isinstance(data, Mapping):
        for key, value in data.items():
            yield from _values(value, f"{path}.{key}" if path else str(key))
    else:
        yield path, data


def store_problems(manifest: Mapping[str, Any], source: ManifestSource) -> Iterator[str]:
    """Yield what is wrong with a manifest that was built from the source."""
    publishing = manifest["manifest"]["publishingInformation"]
    endpoint, listings = source.endpoint, source.listings()
    if endpoint and endpoint["uri"].startswith("https:") is not ("sslCertificateType" in endpoint):
        yield "endpoint: an https address has an sslCertificateType, and the ARN of a Lambda none"
    if len(publishing["testingInstructions"]) > _LONGEST_INSTRUCTIONS:
        yield f"the testing instructions have over {_LONGEST_INSTRUCTIONS} characters"
    for locale in sorted(listings.keys() ^ built_locales()):
        lacking = "the voice models" if locale in listings else "the manifest"
        yield f"{locale} is missing in {lacking}"
    for locale, listing in listings.items():
        texts = dict(publishing["locales"][locale])
        if locale in built_locales():
            model = read_model(locale)["interactionModel"]["languageModel"]
            texts["invocation name"] = model["invocationName"]
        for problem in chain(_text_problems(texts, listing), _page_problems(listing.pages)):
            yield f"{locale}: {problem}"


def _text_problems(texts: Mapping[str, Any], listing: Listing) -> Iterator[str]:
    for field, (least, most) in _LENGTHS.items():
        if not least <= len(texts[field]) <= most:
            yield f"the {field} has {len(texts[field])} characters: allowed are {least} to {most}"
    if len(texts["keywords"]) > _MOST_KEYWORDS:
        yield f"{len(texts['keywords'])} keywords: allowed are {_MOST_KEYWORDS}"
    claims, promises = listing.forbidden["claims"], listing.forbidden["promises"]
    for field in ("name", "invocation name", "summary", "keywords"):
        for word in _found((*_MARKS, *promises, *claims), str(texts.get(field, ""))):
            yield f"the {field}: {word!r} is not allowed there"
    for word in _found(claims, texts["description"]):
        yield f"the description: {word!r} is a claim that is not allowed"
    for phrase in texts["examplePhrases"][:1]:  # with Alexa+ there is no other way in
        if phrase not in texts["description"]:
            yield f"the description must tell how to open the skill: {phrase!r}"


def _found(words: tuple[str, ...], text: str) -> list[str]:
    """Return where a text has one of some words, in any case; ``*`` in them is any ending."""
    choices = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in words)
    return re.findall(rf"\b(?:{choices})\b", text, re.IGNORECASE)


def _page_problems(pages: Mapping[str, object]) -> Iterator[str]:
    for field, address in pages.items():
        url = urlsplit(str(address))
        if url.scheme != "https" or not url.hostname or url.path in {"", "/"}:
            yield f"{field} must be the https address of the page itself, not {address!r}"
        if _AMAZONS_HOST.search(url.hostname or ""):
            yield f"{field}: its host must not hold a name of Amazon's: {address!r}"
