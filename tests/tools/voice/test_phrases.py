"""What may be said: all that the voice model holds, and nothing else."""

from __future__ import annotations

import random
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from skill.tools.model.files import built_locales, read_model
from skill.tools.model.lexicons import lexicon_of
from skill.tools.voice.moonshine import Tokenizer
from skill.tools.voice.phrases import Phrases
from skill.tools.voice.tools import MissingToolError, moonshine_weights

_MANY = 50


@cache
def _tokenizer() -> Tokenizer:
    try:
        return Tokenizer(moonshine_weights() / "tokenizer.bin")
    except MissingToolError as error:
        pytest.skip(str(error))


@cache
def _phrases(locale: str = "en-US") -> Phrases:
    """Return the phrases of a locale's model, without what only sounds like a denial."""
    without = replace(lexicon_of(locale), near_denials=frozenset())
    return Phrases(read_model(locale), without, _tokenizer())


def _may_be_said(written: str, locale: str = "en-US") -> bool:
    """Return whether a text is a phrase as the recogniser writes it."""
    phrases = _phrases(locale)
    positions = phrases.begin
    for word in written.replace(",", " ,").replace(".", " .").replace("?", " ?").split():
        marked = not word[0].isalpha()
        tokens = [_tokenizer().mark(word)] if marked else _tokenizer().of_word(word)
        for token in tokens:
            positions = phrases.next(positions).get(token, ())
    return phrases.may_end(positions)


@pytest.mark.parametrize(
    "written",
    [
        "No.", "no", "No, I don't.", "I can't breathe.", "I'm pregnant.", "I have a DVT.",
        "Start the safety check.", "What are the benefits?", "open back massage guide",
        "No, thank you.", "I take warfarin.",
    ],
)  # fmt: skip
def test_the_model_s_phrases_can_be_heard_as_the_recogniser_writes_them(written: str) -> None:
    assert _may_be_said(written)


@pytest.mark.parametrize(
    "written", ["Banana.", "no no i banana", "I have a", "No,, thank you.", ", no", ""]
)
def test_nothing_else_can_be_heard(written: str) -> None:
    assert not _may_be_said(written)


@pytest.mark.parametrize("locale", built_locales())
def test_samples_can_be_heard_with_every_value_of_a_slot_but_no_near_denial(locale: str) -> None:
    model: dict[str, Any] = read_model(locale)["interactionModel"]["languageModel"]
    values = {kind["name"]: kind["values"] for kind in model["types"]}
    source = random.Random(locale)  # noqa: S311
    samples = [(intent, sample) for intent in model["intents"] for sample in intent["samples"]]
    for intent, sample in source.sample(samples, _MANY):
        said = sample
        for slot in intent.get("slots", ()):
            value = source.choice(values[slot["type"]])
            names = [value["name"]["value"], *value["name"]["synonyms"]]
            said = said.replace(f"{{{slot['name']}}}", source.choice(names))
        if "." not in said:  # letters said one by one are written together
            assert _may_be_said(said, locale), said
    assert not any(_may_be_said(word, locale) for word in lexicon_of(locale).near_denials)


def test_a_text_is_what_its_tokens_say() -> None:
    tokens = [token for word in ("No", "I", "don't") for token in _tokenizer().of_word(word)]
    assert _tokenizer().text(tokens) == "No I don't"
    marked = (*tokens[:1], _tokenizer().mark(","), *tokens[1:], _tokenizer().mark("."))
    assert _phrases().text(marked) == "no i don't"
