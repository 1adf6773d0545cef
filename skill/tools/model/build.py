"""Builds a locale's interaction model in Amazon's JSON, from a source and the content."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from skill.content import LANGUAGES, Language
from skill.tools.model.files import BUILT, SOURCES, as_text
from skill.tools.model.grammar import Source, SourceError, read_source, slots_of

SlotValue = tuple[str, str, Sequence[str]]
"""A value's id, its name and its synonyms."""


def slot_values(language: Language) -> dict[str, tuple[SlotValue, ...]]:
    """Return the values of each slot type in a language, by the type's name, in content's order."""
    conditions = (*language.reasons, *language.further_reasons)
    return {
        "BenefitType": tuple(
            (value_id, words.name, words.synonyms) for value_id, words in language.benefits
        ),
        "ConditionType": tuple(
            (value_id, words.name, words.synonyms) for value_id, words in conditions
        ),
        "PaceType": tuple((value_id, said[0], said[1:]) for value_id, said in language.paces),
        "SymptomType": tuple(
            (value_id, words.name, words.synonyms) for value_id, words in language.red_flags
        ),
        "VariantType": tuple(
            (value_id, words.name, words.synonyms) for value_id, words in language.variants
        ),
    }


def build_model(source: Source, locale: str) -> dict[str, Any]:
    """Return the interaction model of one of a source's locales, as Amazon's JSON.

    Raises:
        SourceError: the source is faulty, or names a slot type that content has no values for.
    """
    values = slot_values(LANGUAGES[source.language])
    for slot, slot_type in source.slots.items():
        if slot_type not in values:
            raise SourceError(f"slot {slot}: content has no values for {slot_type}")
    return {
        "interactionModel": {
            "languageModel": {
                "invocationName": source.invocation_name,
                "intents": [
                    _intent(source, name, samples)
                    for name, samples in sorted(source.samples(locale).items())
                ],
                "types": [
                    {"name": name, "values": [_value(value) for value in values[name]]}
                    for name in sorted(set(source.slots.values()))
                ],
            }
        }
    }


def build_all(sources: Path = SOURCES) -> dict[str, str]:
    """Return the text of every locale's model file, by locale.

    Raises:
        SourceError: a source is faulty.
    """
    return {
        locale: as_text(build_model(source, locale))
        for source in read_sources(sources)
        for locale in sorted(source.locales)
    }


def read_sources(folder: Path = SOURCES) -> Iterable[Source]:
    """Yield every language's source of a folder.

    Raises:
        SourceError: a source is faulty.
    """
    for path in sorted(folder.glob("*.yaml")):
        yield read_source(path)


def stale_files(texts: Mapping[str, str], built: Path = BUILT) -> tuple[str, ...]:
    """Return the names of the model files that differ from what was built now, by locale.

    A file that is missing counts, and so does one whose locale was not built.
    """
    expected = {f"{locale}.json": text for locale, text in texts.items()}
    found = {path.name: path.read_text(encoding="utf-8") for path in built.glob("*.json")}
    return tuple(
        sorted(
            name for name in expected.keys() | found.keys() if expected.get(name) != found.get(name)
        )
    )


def write_all(texts: Mapping[str, str], built: Path = BUILT) -> tuple[Path, ...]:
    """Write every locale's model, remove files of locales that are gone; return what was written.

    ``texts`` has each locale's text.
    """
    built.mkdir(parents=True, exist_ok=True)
    for path in built.glob("*.json"):
        if path.stem not in texts:
            path.unlink()
    written = []
    for locale, text in texts.items():
        path = built / f"{locale}.json"
        path.write_text(text, encoding="utf-8")
        written.append(path)
    return tuple(written)


def _intent(source: Source, name: str, samples: tuple[str, ...]) -> dict[str, Any]:
    slots = slots_of(samples)
    for slot in slots:
        if slot not in source.slots:
            raise SourceError(f"{name}: the slot {{{slot}}} is not among the source's slots")
    intent: dict[str, Any] = {"name": name}
    if slots:
        intent["slots"] = [{"name": slot, "type": source.slots[slot]} for slot in slots]
    intent["samples"] = list(samples)
    return intent


def _value(value: SlotValue) -> dict[str, Any]:
    value_id, name, synonyms = value
    return {
        "id": value_id,
        "name": {
            "value": name,
            "synonyms": [word for word in dict.fromkeys(synonyms) if word != name],
        },
    }
