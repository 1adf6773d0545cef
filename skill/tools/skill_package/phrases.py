"""Checks that whatever people are told to say is understood as it is meant, in every locale."""

from __future__ import annotations

from collections.abc import Iterator

from skill.tools.model.files import built_locales, read_model
from skill.tools.model.lexicons import lexicon_of
from skill.tools.simulator.invocation import invocation_in
from skill.tools.simulator.resolver import resolver_for
from skill.tools.skill_package.source import Listing, ManifestSource, marked

_LAUNCH = "LaunchRequest"
_WAKE_WORD = "Alexa, "
_EXAMPLES = 3


def understood_as(phrase: str, locale: str) -> str:
    """Return the intent that a phrase is understood as, ``LaunchRequest`` where it only opens."""
    resolver = resolver_for(locale)
    invocation = invocation_in(phrase, resolver.invocation_name, locale)
    if invocation is not None and not invocation.rest:
        return _LAUNCH
    return resolver.resolve(invocation.rest if invocation else phrase).name


def phrase_problems(source: ManifestSource) -> Iterator[str]:
    """Yield what is wrong with what people are told to say, and with the example phrases.

    The examples follow Amazon's rules for them.
    """
    for_reviewer = marked(" ".join(source.testing))  # in the first language
    for language, listing in source.languages.items():
        told = listing.told().union(for_reviewer)
        for_reviewer = ()
        for phrase in sorted(told - listing.phrases.keys()):
            yield f"{language}: phrases lacks {phrase!r}, which people are told to say"
        for phrase in sorted(listing.phrases.keys() - told):
            yield f"{language}: nobody is told to say {phrase!r}: take it from phrases"
    for locale, listing in source.listings().items():
        if locale in built_locales():
            for phrase, meant in listing.phrases.items():
                if (found := understood_as(phrase, locale)) != meant:
                    yield f"{locale}: {phrase!r} is understood as {found}, not as {meant}"
            yield from (f"{locale}: {each}" for each in _example_problems(listing, locale))


def _example_problems(listing: Listing, locale: str) -> Iterator[str]:
    first, *further = listing.example_phrases or ("",)
    if len(listing.example_phrases) != _EXAMPLES:
        yield f"there must be {_EXAMPLES} example phrases"
    if not first.startswith(_WAKE_WORD) or understood_as(first, locale) != _LAUNCH:
        yield f"the first example phrase must open the skill, after {_WAKE_WORD!r}"
    samples, name = _samples(locale), resolver_for(locale).invocation_name
    for example in further:
        invocation = invocation_in(example, name, locale)
        said = invocation.rest if invocation else example
        if said.lower() not in samples:
            yield f"the example phrase {example!r} is no sample of the model"


def _samples(locale: str) -> set[str]:
    """Return all samples of a model, and what Amazon's own intents understand without any."""
    intents = read_model(locale)["interactionModel"]["languageModel"]["intents"]
    return {
        *(sample for intent in intents for sample in intent["samples"]),
        *(phrase for texts in lexicon_of(locale).built_in.values() for phrase in texts),
    }
