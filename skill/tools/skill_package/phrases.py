"""Checks that whatever people are told to say is understood as it is meant, in every locale."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from skill.tools.model.files import built_locales, read_model
from skill.tools.model.lexicons import lexicon_of
from skill.tools.simulator.invocation import invocation_in
from skill.tools.simulator.resolver import resolver_for
from skill.tools.skill_package.source import Listing, ManifestSource, marked

_LAUNCH = "LaunchRequest"
_EXAMPLES = 3


def understood_as(phrase: str, locale: str) -> str:
    """Return the intent that a phrase is understood as, ``LaunchRequest`` where it only opens.

    Raises:
        ValueError: the locale has no built model.
    """
    resolver = resolver_for(locale)
    invocation = invocation_in(phrase, resolver.invocation_name, locale)
    if invocation is not None and not invocation.rest:
        return _LAUNCH
    return resolver.resolve(invocation.rest if invocation else phrase).name


def phrase_problems(source: ManifestSource) -> Iterator[str]:
    """Yield what is wrong with the phrases that the store and the reviewer are told."""
    for place, listing in enumerate(source.listings):
        told = listing.marked()
        if place == 0:  # the reviewer reads the first language
            told.update(phrase for text in source.testing for phrase in marked(text))
        for phrase in sorted(told - listing.phrases.keys()):
            yield f"{listing.language}: phrases lacks {phrase!r}, which people are told to say"
        for phrase in sorted(listing.phrases.keys() - told):
            yield f"{listing.language}: nobody is told to say {phrase!r}: take it from phrases"
        for locale in _modelled(listing):
            yield from _misunderstood(listing, locale)


def example_problems(source: ManifestSource) -> Iterator[str]:
    """Yield what is wrong with the example phrases, by Amazon's rules for them."""
    for listing in source.listings:
        examples = listing.example_phrases
        if len(examples) != _EXAMPLES:
            yield f"{listing.language}: {len(examples)} example phrases: there must be {_EXAMPLES}"
        for locale in _modelled(listing):
            yield from _unfit_examples(examples, locale)


def _modelled(listing: Listing) -> list[str]:
    return [locale for locale in built_locales() if locale in listing.locales]


def _misunderstood(listing: Listing, locale: str) -> Iterator[str]:
    for phrase, meant in listing.phrases.items():
        found = understood_as(phrase, locale)
        if found != meant:
            yield f"{locale}: {phrase!r} is understood as {found}, not as {meant}"


def _unfit_examples(examples: tuple[str, ...], locale: str) -> Iterator[str]:
    language_model = read_model(locale)["interactionModel"]["languageModel"]
    name = language_model["invocationName"]
    samples = _samples(language_model, locale)
    first = f"Alexa, open {name}"
    if examples[:1] != (first,):
        yield f"{locale}: the first example phrase must be {first!r}"
    for example in examples[1:]:
        invocation = invocation_in(example, name, locale)
        said = invocation.rest if invocation else example
        if said.lower() not in samples:
            yield f"{locale}: the example phrase {example!r} is no sample of the model"


def _samples(language_model: dict[str, Any], locale: str) -> set[str]:
    """Return all samples of a model, and what Amazon's own intents understand without any."""
    return {
        *(sample for intent in language_model["intents"] for sample in intent["samples"]),
        *(phrase for texts in lexicon_of(locale).built_in.values() for phrase in texts),
    }
