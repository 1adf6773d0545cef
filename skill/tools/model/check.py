"""Checks built models against Amazon's rules and ours, offline.

Each check takes a built model (Amazon's JSON, as parsed) and yields its findings in words.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from skill.content import LANGUAGES
from skill.tools.model.build import (
    build_all,
    further_templates,
    read_sources,
    slot_values,
    stale_files,
)
from skill.tools.model.files import BUILT, SOURCES, built_locales, read_model
from skill.tools.model.grammar import Source, slots_of
from skill.tools.model.intents import FALLBACK, REQUIRED_INTENTS
from skill.tools.model.lexicons import Lexicon, lexicon_of
from skill.tools.model.lines import lines_of
from skill.tools.reading import FormError

Model = Mapping[str, Any]

_FEWEST_SAMPLES = 5
_LONGEST_VALUE = 140
_LARGEST_MODEL = 750_000
"""Our limit for a model, in bytes, half of Amazon's: more would be permutations."""
_MOST_SAMPLES = 18_000


def problems(sources: Path = SOURCES, built: Path = BUILT) -> tuple[str, ...]:
    """Return everything that is wrong with the sources and the built models, in words."""
    try:
        texts = build_all(sources)
        found = [
            f"{name} is stale: run `python -m skill model build`"
            for name in stale_files(texts, built)
        ]
        for source in read_sources(sources):
            found += [
                f"{source.language}: rule <{name}> is not used"
                for name in source.unused_rules(further_templates(source))
            ]
            found += line_problems(source, sources)
    except FormError as error:
        return (str(error),)
    for locale in built_locales(built):
        size = (built / f"{locale}.json").stat().st_size
        if size > _LARGEST_MODEL:
            found.append(f"{locale}: {size} bytes, more than {_LARGEST_MODEL}")
        found += [
            f"{locale}: {problem}" for problem in model_problems(read_model(locale, built), locale)
        ]
    return tuple(found)


def line_problems(source: Source, sources: Path) -> Iterator[str]:
    """Yield what is wrong with a language's lines: an unknown intent or value, one said twice."""
    intents = {*source.intents, *further_templates(source), FALLBACK}
    types = slot_values(LANGUAGES[source.language]).values()
    values = {None, *(each for found in types for each, *_ in found)}
    lines = lines_of(source.language, sources)
    said = Counter(line.text for line in lines)
    for text, intent, value in lines:
        where = f"{source.language}: {text!r}"
        if intent not in intents:
            yield f"{where} has the unknown intent {intent}"
        if value not in values:
            yield f"{where} names the unknown value {value}"
        if said[text] > 1:
            yield f"{where} stands there twice"


def model_problems(model: Model, locale: str) -> Iterator[str]:
    """Yield what is wrong with one built model."""
    language_model, lexicon = model["interactionModel"]["languageModel"], lexicon_of(locale)
    intents, types = language_model["intents"], language_model["types"]
    yield from _invocation_name_problems(language_model["invocationName"], lexicon)
    yield from _intent_problems(intents)
    yield from _sample_problems(intents, lexicon)
    yield from _type_problems(types, intents, lexicon)
    yield from shared_utterances(intents, types, lexicon.built_in)


def _invocation_name_problems(name: str, lexicon: Lexicon) -> Iterator[str]:
    if not re.fullmatch(rf"[{lexicon.letters}]+( [{lexicon.letters}]+){{1,2}}", name):
        yield f"invocation name {name!r}: two or three words of lower-case letters"
    not_allowed = {*lexicon.not_in_a_name, *lexicon.launch, *lexicon.connectors}
    for word in sorted(not_allowed.intersection(name.split())):
        yield f"invocation name {name!r}: {word!r} is not allowed"


def _intent_problems(intents: list[dict[str, Any]]) -> Iterator[str]:
    total = sum(len(intent["samples"]) for intent in intents)
    if total > _MOST_SAMPLES:
        yield f"{total} samples, more than {_MOST_SAMPLES}"
    names = {intent["name"] for intent in intents}
    for name in sorted(REQUIRED_INTENTS - names):
        yield f"{name} is missing"
    for intent in intents:
        name, samples = intent["name"], intent["samples"]
        if not name.startswith("AMAZON.") and len(samples) < _FEWEST_SAMPLES:
            yield f"{name}: fewer than {_FEWEST_SAMPLES} samples"
        declared = {slot["name"] for slot in intent.get("slots", [])}
        if declared != set(slots_of(tuple(samples))):
            yield f"{name}: its slots are not those of its samples"


def _sample_problems(intents: list[dict[str, Any]], lexicon: Lexicon) -> Iterator[str]:
    letters = lexicon.letters
    word = rf"(?:[{letters}]\.|[{letters}'-]+|\{{[a-z_]+\}})"
    allowed = re.compile(rf"{word}(?: {word})*")
    for intent in intents:
        for sample in intent["samples"]:
            where = f"{intent['name']}: {sample!r}"
            if not allowed.fullmatch(sample):
                yield f"{where} has characters that Amazon does not take"
            if sample.split()[0] in lexicon.connectors:
                yield f"{where} begins with a word that belongs to the invocation"
            if sample.count("{") > 1:
                yield f"{where} has more than one slot"


def _type_problems(
    types: list[dict[str, Any]], intents: list[dict[str, Any]], lexicon: Lexicon
) -> Iterator[str]:
    allowed = re.compile(rf"[{lexicon.letters}][{lexicon.letters}' .-]*", re.IGNORECASE)
    used = {slot["type"] for intent in intents for slot in intent.get("slots", [])}
    for slot_type in types:
        name = slot_type["name"]
        if name not in used:
            yield f"{name} is used by no slot"
        seen: dict[str, str] = {}
        for value in slot_type["values"]:
            for words in value_words(value):
                if not allowed.fullmatch(words) or len(words) > _LONGEST_VALUE:
                    yield f"{name}: {words!r} has characters that Amazon does not take"
                other = seen.setdefault(words.lower(), value["id"])
                if other != value["id"]:
                    yield f"{name}: {words!r} stands for {other} and for {value['id']}"


def shared_utterances(
    intents: list[dict[str, Any]],
    types: list[dict[str, Any]],
    phrases: Mapping[str, tuple[str, ...]],
) -> Iterator[str]:
    """Yield every utterance that belongs to two intents.

    A sample that is nothing but a slot brings every value of that slot's type with it; Amazon's
    own ``phrases`` belong to their intents.
    """
    values = {slot_type["name"]: slot_type["values"] for slot_type in types}
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for name, texts in phrases.items():
        for text in texts:
            owners[text].add(name)
    for intent in intents:
        type_of = {f"{{{slot['name']}}}": slot["type"] for slot in intent.get("slots", [])}
        for sample in intent["samples"]:
            owners[sample.lower()].add(intent["name"])
            for value in values[type_of[sample]] if sample in type_of else []:
                for words in value_words(value):
                    owners[words.lower()].add(intent["name"])
    for utterance, names in sorted(owners.items()):
        if len(names) > 1:
            yield f"{utterance!r} belongs to {' and '.join(sorted(names))}"


def value_words(value: Mapping[str, Any]) -> tuple[str, ...]:
    """Return everything that can be said for a slot value: its name and its synonyms."""
    return (value["name"]["value"], *value["name"]["synonyms"])
