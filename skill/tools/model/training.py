"""Training sentences from a built model: its samples, their slots filled in, as many per intent."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from skill.tools.model.builtins import BUILT_IN_PHRASES
from skill.tools.model.check import value_words
from skill.tools.model.engines import FALLBACK, URGENT
from skill.tools.model.files import SOURCES, read_model
from skill.tools.model.grammar import expanded

PER_INTENT = 1_200
"""At most, and for intents with a slot at least, this many sentences are made of an intent."""
OFTEN = {
    URGENT: 5_000,
    "ConditionSafetyIntent": 5_000,
    "DenyConditionIntent": 2_500,
    "UnclearDenialIntent": 2_500,
    "DenySymptomIntent": 2_000,
}
"""How many are made of these: what is stated counts more than what is denied."""
_SEED = 9
_SLOT = re.compile(r"\{(\w+)\}")
_ABBREVIATION = re.compile(r"\b([a-z])\.\s?(?=[a-z]\.)")
_NEGATED = re.compile(r"\b(?:no|not|never|without|nobody|none)\b")
_CLAUSE = re.compile(r"\b(?:no|not|stop|stopped)\b|^(?:i|my|he|she|his|her|it|there|the) ")
_CONNECTORS = re.compile(r"^(?:(?:about|and|for|from|if|to|whether) )+(?=\w)")
_CONTRACTIONS = tuple(
    (re.compile(short), full)
    for short, full in (
        (r"\b(?:can't|cannot)\b", "can not"),
        (r"\bwon't\b", "will not"),
        (r"\bdunno\b", "do not know"),
        (r"\bgonna\b", "going to"),
        (r"\bwanna\b", "want to"),
        (r"n't\b", " not"),
        (r"'m\b", " am"),
        (r"'ve\b", " have"),
        (r"'re\b", " are"),
        (r"'ll\b", " will"),
        (r"'d\b", " would"),
        (r"'s\b", " is"),
    )
)


class Example(NamedTuple):
    """A sentence, the intent that it stands for, and the slot's value in it, if any."""

    text: str
    intent: str
    slot: str = ""
    value: str = ""


@lru_cache(maxsize=1 << 16)  # all samples of a model, which are compared several times
def normalised(text: str) -> str:
    """Return a sentence as it is compared: contractions in full, abbreviations as words."""
    plain = _ABBREVIATION.sub(r"\1", text.lower().replace("’", "'"))
    for short, full in _CONTRACTIONS:
        plain = short.sub(full, plain)
    return " ".join(re.sub(r"[^a-z0-9{}_ ]", " ", plain).split())


def without_connectors(text: str) -> str:
    """Return what is left of a one-shot when "ask ... to", "about" and the like are gone."""
    return _CONNECTORS.sub("", text)


def slot_words(model: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """Return all that can be said for each slot, and the id of the value that it stands for."""
    language_model = model["interactionModel"]["languageModel"]
    types = {each["name"]: each["values"] for each in language_model["types"]}
    return {
        slot["name"]: {
            normalised(words): value["id"]
            for value in types[slot["type"]]
            for words in value_words(value)
        }
        for intent in language_model["intents"]
        for slot in intent.get("slots", [])
    }


def training_examples(locale: str) -> list[Example]:
    """Return the sentences of a locale's built model, the same ones each time.

    Raises:
        ValueError: the locale has no built model.
    """
    model = read_model(locale)
    language = locale.partition("-")[0]
    words = {slot: sorted(values) for slot, values in slot_words(model).items()}
    chance = random.Random(_SEED)  # noqa: S311
    examples = [
        Example(normalised(phrase), intent)
        for intent, phrases in BUILT_IN_PHRASES.get(language, {}).items()
        for phrase in phrases
    ]
    for intent in model["interactionModel"]["languageModel"]["intents"]:
        examples += _sentences(intent, words, chance)
    return examples + [Example(text, FALLBACK) for text in out_of_domain(language)]


def out_of_domain(language: str) -> tuple[str, ...]:
    """Return sentences that are none of the skill's business, to tell its own ones from."""
    path = SOURCES / f"out_of_domain.{language}.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    templates = [line for line in lines if line.strip() and not line.startswith("#")]
    return tuple(
        normalised(text) for template in templates for text in expanded(template, {}, path.name)
    )


def _sentences(
    intent: Mapping[str, Any], words: Mapping[str, Sequence[str]], chance: random.Random
) -> Iterator[Example]:
    name, shuffled = intent["name"], [normalised(sample) for sample in intent["samples"]]
    chance.shuffle(shuffled)
    with_slot = [sample for sample in shuffled if "{" in sample]
    if not with_slot:
        yield from (Example(sample, name) for sample in shuffled[:PER_INTENT])
        return
    yield from (Example(sample, name) for sample in shuffled if "{" not in sample)
    for sample in shuffled:
        if bare := _SLOT.fullmatch(sample):
            yield from (Example(value, name, bare[1], value) for value in words[bare[1]])
    decks = {slot: _endless(values, chance) for slot, values in words.items()}
    fewest = max(len(words[slot]) for slot in _SLOT.findall(" ".join(with_slot)))
    for number in range(OFTEN.get(name, max(PER_INTENT, fewest))):
        sample = with_slot[number % len(with_slot)]
        slot = _SLOT.findall(sample)[0]
        value = next(decks[slot])
        while not fills(sample, value):
            value = next(decks[slot])
        yield Example(sample.replace(f"{{{slot}}}", value), name, slot, value)


def fills(sample: str, value: str) -> bool:
    """Return whether a value can be said in a sample: nobody says "i don't have my chest hurts"."""
    return not (_NEGATED.search(sample) and _CLAUSE.search(value))


def _endless(values: Sequence[str], chance: random.Random) -> Iterator[str]:
    """Yield values in random order, each as often as any other."""
    while True:
        deck = list(values)
        chance.shuffle(deck)
        yield from deck
