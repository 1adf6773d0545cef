"""Learns what people mean from lines and the built models: the weights that ``meaning`` uses.

It takes a minute, so it is done only where what there is to learn from has changed.
"""

from __future__ import annotations

import hashlib
import itertools
import math
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import numpy as np

from skill.tools.model.check import value_words
from skill.tools.model.files import SOURCES, built_locales, read_model
from skill.tools.model.grammar import SLOT, out_of_domain, wordings
from skill.tools.model.intents import FALLBACK
from skill.tools.model.lexicons import LEXICONS, language_of
from skill.tools.model.lines import LINE_WEIGHS, lines_of
from skill.tools.model.meaning import encoder_of, learned_file
from skill.tools.model.sampling import few_sentences


class Example(NamedTuple):
    """What an intent's text is, and how much it counts."""

    intent: str
    weight: int


Examples = Mapping[str, Example]
"""Texts as they are compared."""

_OF_AN_INTENT = 300
"""So many samples of an intent are learned from at most: more of them say the same again."""

_FILLED = 3
"""So many values each sample's slot is filled with."""
_STRIDE = 7
"""Every so many-th value comes next, so that neighbours, which are alike, stand apart."""


def examples_of(language: str) -> Examples:
    """Return what there is to learn from: lines, a language's models, and what is out of domain.

    Raises:
        FileNotFoundError: the language has no sentences that are out of domain.
        FormError: its lines are faulty.
    """
    lexicon, found = LEXICONS[language], dict[str, str]()
    for locale in built_locales():
        if language_of(locale) == language:
            for text, intent in _said(read_model(locale)["interactionModel"]["languageModel"]):
                found.setdefault(lexicon.normalised(text), intent)
    for intent, texts in lexicon.built_in.items():
        found |= {lexicon.normalised(text): intent for text in texts}
    for text in wordings(out_of_domain(SOURCES / language), FALLBACK, few_sentences):
        found.setdefault(lexicon.normalised(text), FALLBACK)
    lines = {lexicon.normalised(line.text): line.intent for line in lines_of(language)}
    of_intents = defaultdict[str, list[str]](list)
    for text in sorted(found.keys() - lines):
        of_intents[found[text]].append(text)
    few = {
        text: Example(intent, 1)
        for intent, texts in of_intents.items()
        for text in texts[:: math.ceil(len(texts) / _OF_AN_INTENT)]
    }
    return few | {text: Example(intent, LINE_WEIGHS) for text, intent in lines.items()}


def _said(language_model: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield a model's samples, with values in their slots."""
    values = {
        each["name"]: [said for value in each["values"] for said in value_words(value)]
        for each in language_model["types"]
    }
    turns = {name: itertools.cycle(texts[::_STRIDE]) for name, texts in values.items()}
    for intent in language_model["intents"]:
        types = {slot["name"]: slot["type"] for slot in intent.get("slots", ())}
        for sample in intent["samples"]:
            if bare := SLOT.fullmatch(sample):
                yield from ((text, intent["name"]) for text in values[types[bare[1]]])
                continue
            for _ in range(_FILLED if SLOT.search(sample) else 1):
                text = SLOT.sub(lambda slot: next(turns[types[slot[1]]]), sample)  # noqa: B023
                yield text, intent["name"]


def digest(examples: Examples) -> str:
    """Return what tells whether examples are those that were learned from."""
    rows = sorted(f"{text}\t{intent}\t{weight}" for text, (intent, weight) in examples.items())
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()


def unlearned() -> tuple[str, ...]:
    """Return the languages of which something else was learned than there is to learn from."""
    return tuple(
        language
        for language in LEXICONS
        if _learned_from(language) != digest(examples_of(language))
    )


def _learned_from(language: str) -> str:
    path = learned_file(language)
    return str(np.load(path)["digest"]) if path.exists() else ""


def learn(language: str) -> None:
    """Learn what people mean, and write it down; every intent weighs as much as any other.

    Raises:
        ImportError: scikit-learn is not installed; ``make test`` installs it.
    """
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415  nobody else needs it

    examples = examples_of(language)
    texts = sorted(examples, key=lambda text: (len(text), text))
    vectors = encoder_of(language).vectors(texts)
    model = LogisticRegression(C=3, max_iter=80, class_weight="balanced")
    said = [examples[text] for text in texts]
    model.fit(vectors, [each.intent for each in said], [each.weight for each in said])
    np.savez_compressed(
        learned_file(language),
        intents=model.classes_.astype(str),
        weights=model.coef_.astype(np.float16),
        bias=model.intercept_.astype(np.float16),
        digest=np.array(digest(examples)),
    )
