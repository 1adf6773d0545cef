"""Builds a locale's interaction model in Amazon's JSON, from its sources and the content."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from skill.content import LANGUAGES, Language
from skill.content.entries import (
    BenefitWords,
    FurtherReasonWords,
    RedFlagWords,
    ScreeningReasonWords,
    VariantWords,
)
from skill.content.facts import ArticleReasons, intent_of
from skill.tools.model.files import BUILT, SOURCES, as_text
from skill.tools.model.grammar import Intents, Source, read_source, slots_of, wordings
from skill.tools.model.intents import DENIED, UNCLEAR
from skill.tools.model.lexicons import LEXICONS
from skill.tools.model.sampling import telling
from skill.tools.reading import FormError

SlotValue = tuple[str, str, Sequence[str]]
"""A value's id, its name and its synonyms."""

_Named = BenefitWords | FurtherReasonWords | RedFlagWords | ScreeningReasonWords | VariantWords

SLOT_TYPES = {
    "benefit": "BenefitType",
    "condition": "ConditionType",
    "ordinal": "OrdinalType",
    "part": "PartType",
    "pace": "PaceType",
    "symptom": "SymptomType",
    "variant": "VariantType",
}
"""The type of each slot."""
OWN_TYPES = {(DENIED, "condition"): "CategoryType"}
"""The type of a slot in one intent, where it differs.

A category is denied by its own names alone: somebody without warfarin may take another blood
thinner. Whatever is part of one (``PartType``), or is past or hedged, is an unclear denial.
"""

PARTIAL_TYPES = {"CategoryType": "ConditionType", "PartType": "ConditionType"}
"""Types that have some of the values of another."""

WORDS_OF_A_PART = 1
"""How long the names are that the model has of a part of a category, in words."""
WORDS_OF_A_PART_ASKED = 2
"""The same where the check asks about the category, so that people deny its parts by name."""
WORDS_OF_A_CONDITION = 5
WORDS_OF_A_NAME = 8
"""How long a condition's names are at most, and all others: what is longer is a whole sentence,
which nobody repeats word for word. The simulator knows it.
"""

FALLBACK_SENSITIVITY = "MEDIUM"
"""How readily Alexa takes an utterance for none of the samples: LOW, MEDIUM or HIGH.

What is not understood is asked again, and the second time counts as not sure; what is wrongly
taken for a no moves the check on. So more than Amazon's default, LOW. HIGH would also turn away
emergencies that people put in words of their own.
"""


@cache
def slot_values(language: Language) -> dict[str, tuple[SlotValue, ...]]:
    """Return the values of each slot type in a language, by the type's name, in content's order.

    They are all that content's templates stand for; the model has those of them that tell.

    Raises:
        FormError: a template of the content does not parse.
    """
    conditions = (*language.reasons, *language.further_reasons)
    types: dict[str, tuple[SlotValue, ...]] = {
        "BenefitType": _values(language.benefits),
        "ConditionType": _values(conditions),
        "SymptomType": _values(language.red_flags),
        "VariantType": _values(language.variants),
    }
    for name, entries in (("PaceType", language.paces), ("OrdinalType", language.ordinals)):
        worded = ((value_id, wordings(said, value_id)) for value_id, said in entries)
        types[name] = tuple((value_id, said[0], said[1:]) for value_id, said in worded)
    types["CategoryType"] = tuple(
        (value_id, names[0], names[1:])
        for value_id in (*language.reasons.ids(), *language.further_questions.ids())
        if (names := language.own_names(value_id))
    )
    types["PartType"] = tuple(_parts(types, language.code))
    return types


def _values(entries: Iterable[tuple[str, _Named]]) -> tuple[SlotValue, ...]:
    return tuple((each, words.name, wordings(words.synonyms, each)) for each, words in entries)


def _parts(
    types: Mapping[str, Sequence[SlotValue]], language: str
) -> Iterator[tuple[str, str, Sequence[str]]]:
    """Yield each condition without the names of its category, each once whatever its article."""
    core = LEXICONS[language].core
    own = {core(said) for _, name, names in types["CategoryType"] for said in (name, *names)}
    for value_id, name, synonyms in types["ConditionType"]:
        parts: dict[str, str] = {}
        for said in (name, *synonyms):
            if core(said) not in own:
                parts.setdefault(core(said), said)
        first, *others = parts.values()
        yield value_id, first, others


def further_templates(source: Source) -> Intents:
    """Return the templates that stand in no source: those of content, and denials of a part."""
    language = LANGUAGES[source.language]
    topics = {intent_of("Topic", topic): words.said for topic, words in language.topics}
    off_topics = {intent_of("OffTopic", each): words.said for each, words in language.off_topics}
    questions = {
        intent_of("Question", condition): words.asked
        for condition, words in (*language.reasons, *language.further_reasons)
    }
    return {
        **topics,
        **off_topics,
        **questions,
        **{intent_of("Denial", reason): words.denied for reason, words in language.reasons},
        UNCLEAR: tuple(
            template.replace("{condition}", "{part}")
            for template in source.intents.get(DENIED, ())
            if "{condition}" in template
        ),
    }


def build_model(source: Source, locale: str) -> dict[str, Any]:
    """Return the interaction model of one of a source's locales, as Amazon's JSON.

    Raises:
        FormError: the source is faulty, or names an unknown slot.
    """
    values = slot_values(LANGUAGES[source.language])
    samples = source.samples(locale, further_templates(source))
    intents = [_intent(name, texts) for name, texts in sorted(samples.items())]
    used = {slot["type"] for intent in intents for slot in intent.get("slots", [])}
    return {
        "interactionModel": {
            "languageModel": {
                "invocationName": source.invocation_name,
                "intents": intents,
                "types": [
                    {"name": name, "values": [_value(value, name) for value in values[name]]}
                    for name in sorted(used)
                ],
                "modelConfiguration": {
                    "fallbackIntentSensitivity": {"level": FALLBACK_SENSITIVITY}
                },
            }
        }
    }


def build_all(sources: Path = SOURCES) -> dict[str, str]:
    """Return the text of every locale's model file, by locale.

    Raises:
        FormError: a source is faulty.
    """
    return {
        locale: as_text(build_model(source, locale))
        for source in read_sources(sources)
        for locale in sorted(source.locales)
    }


def read_sources(folder: Path = SOURCES) -> Iterable[Source]:
    """Yield every language's sources of a folder.

    Raises:
        FormError: a source is faulty.
    """
    for path in sorted(each for each in folder.iterdir() if each.is_dir()):
        yield read_source(path)


def stale_files(texts: Mapping[str, str], built: Path = BUILT) -> tuple[str, ...]:
    """Return the names of the model files that differ from what was built now, by locale.

    A file that is missing counts, and so does one whose locale was not built.
    """
    expected = {f"{locale}.json": text for locale, text in texts.items()}
    found = {path.name: path.read_text(encoding="utf-8") for path in built.glob("*.json")}
    return tuple(sorted({name for name, _ in expected.items() ^ found.items()}))


def write_all(texts: Mapping[str, str], built: Path = BUILT) -> tuple[Path, ...]:
    """Write every locale's model, remove files of locales that are gone; return what was written.

    ``texts`` has each locale's text.
    """
    built.mkdir(parents=True, exist_ok=True)
    for path in built.glob("*.json"):
        if path.stem not in texts:
            path.unlink()
    written = {built / f"{locale}.json": text for locale, text in texts.items()}
    for path, text in written.items():
        path.write_text(text, encoding="utf-8")
    return tuple(written)


def _intent(name: str, samples: tuple[str, ...]) -> dict[str, Any]:
    slots = slots_of(samples)
    for slot in slots:
        if slot not in SLOT_TYPES:
            raise FormError(f"{name}: there is no slot {{{slot}}}")
    intent: dict[str, Any] = {"name": name}
    if slots:
        intent["slots"] = [
            {"name": slot, "type": OWN_TYPES.get((name, slot), SLOT_TYPES[slot])} for slot in slots
        ]
    intent["samples"] = list(samples)
    return intent


def _value(value: SlotValue, slot_type: str) -> dict[str, Any]:
    value_id, name, synonyms = value
    others = [said for said in dict.fromkeys(synonyms) if said != name]
    if slot_type not in OWN_TYPES.values():  # what denies isn't left to a likeness
        is_part = slot_type in PARTIAL_TYPES
        longest = WORDS_OF_A_CONDITION if slot_type == "ConditionType" else WORDS_OF_A_NAME
        if is_part:  # one that isn't recognised is asked about all the same
            asked = value_id in ArticleReasons.ids()
            longest = WORDS_OF_A_PART_ASKED if asked else WORDS_OF_A_PART
        others = [said for said in others if len(said.split()) <= longest] or others[:1]
        others = telling(others, [name], by_pairs=not is_part)[1:] or others[:1]
    return {"id": value_id, "name": {"value": name, "synonyms": others}}
