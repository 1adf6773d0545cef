"""Amazon's rules and ours: the models keep them, and each check finds its fault."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from ask_sdk_core.serialize import DefaultSerializer
from ask_smapi_model.v1.skill.interaction_model.interaction_model_data import (
    InteractionModelData,
)

from skill.alexa.intents import INTENTS
from skill.tools.model.build import stale_files
from skill.tools.model.check import line_problems, model_problems, problems
from skill.tools.model.files import BUILT, SOURCES, read_model
from skill.tools.model.grammar import read_source

Intents = dict[str, dict[str, Any]]


def test_the_model_has_the_intents_that_are_handled(language_model: dict[str, Any]) -> None:
    assert {intent["name"] for intent in language_model["intents"]} == set(INTENTS)


def test_the_model_has_the_slots_that_are_read(language_model: dict[str, Any]) -> None:
    slots = {
        intent["name"]: {slot["name"] for slot in intent.get("slots", [])}
        for intent in language_model["intents"]
    }
    for name, move in INTENTS.items():
        if move.slot is not None:
            assert slots[name] == {move.slot, move.or_slot} - {None}


def test_amazons_own_model_of_it_takes_it(locale: str) -> None:
    text = (BUILT / f"{locale}.json").read_text(encoding="utf-8")
    data = DefaultSerializer().deserialize(text, InteractionModelData)
    language_model = data.interaction_model.language_model
    built = read_model(locale)["interactionModel"]["languageModel"]
    assert language_model.invocation_name == built["invocationName"]
    assert [intent.name for intent in language_model.intents] == [
        intent["name"] for intent in built["intents"]
    ]
    for slot_type, expected in zip(language_model.types, built["types"], strict=True):
        assert [value.id for value in slot_type.values] == [
            value["id"] for value in expected["values"]
        ]
        assert all(value.name.synonyms for value in slot_type.values)


def test_important_intents_have_many_samples(language_model: dict[str, Any]) -> None:
    samples = {intent["name"]: intent["samples"] for intent in language_model["intents"]}
    for name in ("ConditionSafetyIntent", "UnclearDenialIntent", "UrgentSymptomIntent"):
        assert len(samples[name]) > 300
    for name, texts in samples.items():
        if not name.startswith("AMAZON."):
            assert len(texts) >= 10, name


@pytest.fixture
def model() -> dict[str, Any]:
    return read_model("en-US")


def spoiled(model: dict[str, Any]) -> tuple[dict[str, Any], Intents]:
    """Return what a test spoils: the language model, and its intents by their names."""
    found = model["interactionModel"]["languageModel"]
    return found, {intent["name"]: intent for intent in found["intents"]}


@pytest.mark.parametrize(
    ("name", "message"),
    [("alexa massage", "'alexa' is not allowed"), ("massage", "two or three words")],
)
def test_a_faulty_name_is_found(model: dict[str, Any], name: str, message: str) -> None:
    spoiled(model)[0]["invocationName"] = name
    [problem] = model_problems(model, "en-US")
    assert message in problem


@pytest.mark.parametrize(
    ("sample", "message"),
    [
        ("why is that?", "characters that Amazon does not take"),
        ("give me 3 reasons", "characters that Amazon does not take"),
        ("about your reasons", "begins with a word that belongs to the invocation"),
        ("{pace} and {pace}", "more than one slot"),
        ("why {condition}", "its slots are not those of its samples"),
        ("main menu", "'main menu' belongs to AMAZON.NavigateHomeIntent and WhyIntent"),
        ("never mind", "'never mind' belongs to AMAZON.CancelIntent and WhyIntent"),
        ("warfarin", "'warfarin' belongs to ConditionSafetyIntent and WhyIntent"),
    ],
)
def test_a_faulty_sample_is_found(model: dict[str, Any], sample: str, message: str) -> None:
    spoiled(model)[1]["WhyIntent"]["samples"].append(sample)
    assert message in "\n".join(model_problems(model, "en-US"))


@pytest.mark.parametrize(
    ("synonym", "message"),
    [("posture", "'posture' stands for"), ("what?", "'what?' has characters")],
)
def test_a_faulty_synonym_is_found(model: dict[str, Any], synonym: str, message: str) -> None:
    spoiled(model)[0]["types"][0]["values"][0]["name"]["synonyms"].append(synonym)
    assert message in "\n".join(model_problems(model, "en-US"))


def test_what_is_missing_too_little_or_too_much_is_found(model: dict[str, Any]) -> None:
    language_model, intents = spoiled(model)
    language_model["intents"].remove(intents["AMAZON.HelpIntent"])
    language_model["types"].append({"name": "OtherType", "values": []})
    del intents["WhyIntent"]["samples"][4:]
    intents["SourceIntent"]["samples"] += ["who wrote it"] * 18_000
    found = "\n".join(model_problems(model, "en-US"))
    assert "AMAZON.HelpIntent is missing" in found
    assert "OtherType is used by no slot" in found
    assert "WhyIntent: fewer than 5 samples" in found
    assert "more than 18000" in found


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("WhoKnowsIntent: [how now]", "'how now' has the unknown intent WhoKnowsIntent"),
        ("UrgentSymptomIntent flu: [how now]", "'how now' names the unknown value flu"),
        ("WhyIntent: [how now, how now]", "'how now' stands there twice"),
    ],
)
def test_a_faulty_line_is_found(lines: str, message: str, tmp_path: Path) -> None:
    folder = tmp_path / "en" / "lines"
    folder.mkdir(parents=True)
    (folder / "why.yaml").write_text(lines, encoding="utf-8")
    assert message in "\n".join(line_problems(read_source(SOURCES / "en"), tmp_path))


def test_a_faulty_source_is_a_problem_in_words(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "language.yaml").write_text("language: en", encoding="utf-8")
    assert "missing @ language.yaml" in problems(sources=tmp_path)[0]


def test_a_missing_file_is_a_problem(texts: Mapping[str, str], tmp_path: Path) -> None:
    assert "en-US.json" in stale_files(texts, tmp_path)
