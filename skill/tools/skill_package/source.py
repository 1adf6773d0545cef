"""Reads the source of the manifest: what no language changes, and each language's texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import yaml

from skill.content import LANGUAGES
from skill.content.text import MARKED

Words = Mapping[str, str]

DISCLAIMERS = ("education", "no_substitute", "no_diagnosis", "no_emergencies")
"""What the description of a skill about health has to say, each under its name in the source."""
ANSWERS = (
    "allowsPurchases",
    "usesPersonalInfo",
    "isChildDirected",
    "isExportCompliant",
    "containsAds",
    "usesHealthInfo",
)
"""Amazon's questions on privacy and compliance."""
_ENDPOINTS = ({"lambda"}, {"https", "certificate"}, {"none"})


class ManifestSourceError(ValueError):
    """A source that cannot be used; the message says where and why."""


@dataclass(frozen=True)
class Viewport:
    """A kind of screen, by the least and the most of its width and height, in pixels."""

    mode: str
    shape: str
    width: tuple[int, int]
    height: tuple[int, int]


@dataclass(frozen=True)
class LocaleWords:
    """A locale's country, by its id in the content, and the words of its own."""

    country: str
    words: Words


@dataclass(frozen=True)
class Listing:
    """How the store shows the skill in one language.

    ``phrases`` holds the intent of everything that somebody is told to say.
    """

    language: str
    name: str
    summary: str
    description: str
    disclaimers: Words
    example_phrases: tuple[str, ...]
    keywords: tuple[str, ...]
    pages: Words
    phrases: Words
    locales: Mapping[str, LocaleWords]

    def fill(self, text: str, locale: str) -> str:
        """Return a text in one of the locales, its words filled in and its marks as quotes.

        Raises:
            ManifestSourceError: the text has a place for a word that the locale lacks.
        """
        own = self.locales[locale]
        try:
            country = LANGUAGES[self.language].countries[own.country]
            filled = text.format(**own.words, emergency_number=country.number)
        except (KeyError, IndexError, ValueError) as error:
            raise ManifestSourceError(f"{locale}: {text!r} cannot be filled: {error}") from error
        return quoted(filled)

    def marked(self) -> set[str]:
        """Return what the description, its disclaimers and the examples tell people to say."""
        texts = (self.description, *self.disclaimers.values())
        return {*self.example_phrases, *(phrase for text in texts for phrase in marked(text))}


@dataclass(frozen=True)
class ManifestSource:
    """The whole source; the keys of ``endpoint`` say which kind of endpoint it is."""

    category: str
    countries: tuple[str, ...]
    endpoint: Words
    interfaces: tuple[str, ...]
    viewports: tuple[Viewport, ...]
    answers: Mapping[str, bool]
    testing: tuple[str, ...]
    listings: tuple[Listing, ...]


def marked(text: str) -> tuple[str, ...]:
    """Return what a text tells people to say, in order."""
    return tuple(" ".join(phrase.split()) for phrase in MARKED.findall(text))


def quoted(text: str) -> str:
    """Return a text with plain quotation marks around what it tells people to say."""
    return text.replace("«", '"').replace("»", '"')


def read_manifest_source(path: Path) -> ManifestSource:
    """Read the source file.

    Raises:
        ManifestSourceError: it is not YAML of the expected shape.
    """
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise ManifestSourceError(f"{path.name} cannot be read: {error}") from error
    top = _mapping(data, path.name)
    _expect(top, {*_TOP, "viewports", "endpoint", "answers", "languages"}, path.name)
    return ManifestSource(
        **_texts(top, _TOP, path.name),
        viewports=_viewports(top["viewports"]),
        endpoint=_endpoint(top["endpoint"]),
        answers=_answers(top["answers"]),
        listings=tuple(
            _listing(str(language), own)
            for language, own in _mapping(top["languages"], "languages").items()
        ),
    )


_TOP = {"category": str, "countries": list, "interfaces": list, "testing": list}
_LISTING = {
    "name": str,
    "summary": str,
    "description": str,
    "disclaimers": dict,
    "example_phrases": list,
    "keywords": list,
    "pages": dict,
    "phrases": dict,
}


def _listing(language: str, data: object) -> Listing:
    own = _mapping(data, language)
    _expect(own, {*_LISTING, "locales"}, language)
    if language not in LANGUAGES:
        raise ManifestSourceError(f"{language}: the content has no such language")
    texts = _texts(own, _LISTING, language)
    _expect(texts["disclaimers"], set(DISCLAIMERS), f"{language}: disclaimers")
    _expect(texts["pages"], {"privacy", "terms"}, f"{language}: pages")
    locales = {
        str(name): _locale(str(name), words)
        for name, words in _mapping(own["locales"], f"{language}: locales").items()
    }
    return Listing(language=language, **texts, locales=locales)


def _locale(name: str, data: object) -> LocaleWords:
    texts = _mapping(data, name)
    _expect(texts, {"country", "words"}, name)
    return LocaleWords(**_texts(texts, {"country": str, "words": dict}, name))


def _viewports(data: object) -> tuple[Viewport, ...]:
    if not isinstance(data, list):
        raise ManifestSourceError("viewports must be a list")
    return tuple(_viewport(own) for own in data)


def _viewport(data: object) -> Viewport:
    match data:
        case {
            "mode": str(mode),
            "shape": str(shape),
            "width": [int(least_width), int(most_width)],
            "height": [int(least_height), int(most_height)],
            **further,
        } if not further:
            return Viewport(mode, shape, (least_width, most_width), (least_height, most_height))
    raise ManifestSourceError(
        "viewports: each has mode, shape, and two numbers in width and height"
    )


def _endpoint(data: object) -> Words:
    endpoint = _mapping(data, "endpoint")
    if set(endpoint) not in _ENDPOINTS:
        allowed = "; ".join(" and ".join(sorted(keys)) for keys in _ENDPOINTS)
        raise ManifestSourceError(f"endpoint must have exactly one of: {allowed}")
    return {key: str(value) for key, value in endpoint.items()}


def _answers(data: object) -> Mapping[str, bool]:
    answers = _mapping(data, "answers")
    _expect(answers, set(ANSWERS), "answers")
    if not all(isinstance(answer, bool) for answer in answers.values()):
        raise ManifestSourceError("answers: each must be true or false")
    return cast(Mapping[str, bool], answers)


def _mapping(data: object, where: str) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise ManifestSourceError(f"{where} must have names with values")
    return data


def _expect(data: Mapping[str, object], keys: set[str], where: str) -> None:
    if set(data) != keys:
        raise ManifestSourceError(f"{where} must have exactly: {', '.join(sorted(keys))}")


def _texts(data: Mapping[str, object], kinds: Mapping[str, type], where: str) -> dict[str, Any]:
    """Return some fields: texts, tuples of texts, and texts by name."""
    return {name: _field(data[name], kind, f"{where}: {name}") for name, kind in kinds.items()}


def _field(value: object, kind: type, where: str) -> object:
    match value:
        case dict():
            parts = [*value, *value.values()]
        case list():
            parts = value
        case _:
            parts = [value]
    if type(value) is not kind or not all(isinstance(part, str) for part in parts):
        raise ManifestSourceError(f"{where}: it must be text (yes and no stand in quotes)")
    return tuple(parts) if kind is list else value
