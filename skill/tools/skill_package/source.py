"""The source of the manifest: what no language changes, and each language's texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypedDict

from skill.alexa.locales import LOCALES
from skill.content import LANGUAGES
from skill.content.numbers import NUMBERS
from skill.content.text import MARKED, unmarked
from skill.tools.reading import FormError

Texts = tuple[str, ...]


class _Address(TypedDict):
    uri: str


class Endpoint(_Address, total=False):
    """Where the skill runs; a web service's address comes with the kind of its certificate."""

    sslCertificateType: str


class Answers(TypedDict):
    """Amazon's questions on privacy and compliance."""

    allowsPurchases: bool
    usesPersonalInfo: bool
    isChildDirected: bool
    isExportCompliant: bool
    containsAds: bool
    usesHealthInfo: bool


class Disclaimers(TypedDict):
    """What the description of a skill about health has to say."""

    education: str
    no_substitute: str
    no_diagnosis: str
    no_emergencies: str


class Pages(TypedDict):
    """The addresses of the pages that go with a skill."""

    privacyPolicyUrl: str
    termsOfUseUrl: str


class Forbidden(TypedDict):
    """Words with ``*`` for any ending: claims that no text may make, and promises of a name."""

    claims: Texts
    promises: Texts


@dataclass(frozen=True)
class Listing:
    """How the store shows the skill in one language.

    ``phrases`` holds the intent of everything that somebody is told to say; ``locales`` holds
    each locale's own words.
    """

    name: str
    summary: str
    description: str
    disclaimers: Disclaimers
    example_phrases: Texts
    keywords: Texts
    forbidden: Forbidden
    pages: Pages
    phrases: Mapping[str, str]
    locales: Mapping[str, Mapping[str, str]]

    def __post_init__(self) -> None:
        """Refuse, with a ValueError, to forbid nothing."""
        if not all(self.forbidden.values()):
            raise ValueError("forbidden: there must be words")

    def fill(self, text: str, locale: str) -> str:
        """Return a text in one of the locales, its words filled in and its marks as quotes.

        A place for a word that the locale lacks is a FormError.
        """
        language, country = LOCALES[locale]
        content, number = LANGUAGES[language], NUMBERS[country].emergency
        of_content = {
            "emergency_number": number.written if number else content.countries[country].number,
            "who_checked": " ".join(sentence.text for sentence in content.review.who_checked),
        }
        try:
            return quoted(text.format(**self.locales[locale], **of_content))
        except (KeyError, IndexError, ValueError) as error:
            raise FormError(f"{locale}: {text!r} cannot be filled: {error}") from error

    def told(self) -> set[str]:
        """Return what the description, its disclaimers and the examples tell people to say."""
        texts = " ".join((self.description, *map(str, self.disclaimers.values())))
        return {*self.example_phrases, *marked(texts)}


@dataclass(frozen=True)
class ManifestSource:
    """The whole source; ``interfaces`` stand there as they do in the manifest."""

    category: str
    endpoint: Endpoint | None
    interfaces: tuple[Mapping[str, Any], ...]
    answers: Answers
    testing: Texts
    languages: Mapping[str, Listing]

    def __post_init__(self) -> None:
        """Refuse, with a ValueError, a locale that the skill doesn't have."""
        for language, listing in self.languages.items():
            for locale in listing.locales:
                if LOCALES.get(locale, ("", ""))[0] != language:
                    raise ValueError(f"{language}: the skill has no locale {locale!r} of it")

    def listings(self) -> dict[str, Listing]:
        """Return its language's listing for each locale, in alphabetical order."""
        where = {locale: own for own in self.languages.values() for locale in own.locales}
        return dict(sorted(where.items()))


def marked(text: str) -> Texts:
    """Return what a text tells people to say, in order."""
    return tuple(" ".join(phrase.split()) for phrase in MARKED.findall(text))


def quoted(text: str) -> str:
    """Return a text with plain quotation marks around what it tells people to say."""
    return unmarked(text, '"', '"')
