"""Amazon's rules and ours: the models keep them, and each check finds its fault."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from ask_sdk_core.serialize import DefaultSerializer
from ask_smapi_model.v1.skill.interaction_model.interaction_model_data import (
    InteractionModelData,
)

from skill.alexa.intents import INTENTS
from skill.tools.model.build import stale_files
from skill.tools.model.check import model_problems, problems
from skill.tools.model.files import BUILT, read_model

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


def wrong_name(model: dict[str, Any], _: Intents) -> None:
    model["invocationName"] = "alexa massage"


def one_word_name(model: dict[str, Any], _: Intents) -> None:
    model["invocationName"] = "massage"


def no_help(model: dict[str, Any], intents: Intents) -> None:
    model["intents"].remove(intents["AMAZON.HelpIntent"])


def question_mark(_: dict[str, Any], intents: Intents) -> None:
    intents["WhyIntent"]["samples"].append("why is that?")


def digit(_: dict[str, Any], intents: Intents) -> None:
    intents["WhyIntent"]["samples"].append("give me 3 reasons")


def leading_connector(_: dict[str, Any], intents: Intents) -> None:
    intents["WhyIntent"]["samples"].append("about your reasons")


def two_slots(_: dict[str, Any], intents: Intents) -> None:
    intents["PaceIntent"]["samples"].append("{pace} and {pace}")


def few_samples(_: dict[str, Any], intents: Intents) -> None:
    del intents["WhyIntent"]["samples"][4:]


def undeclared_slot(_: dict[str, Any], intents: Intents) -> None:
    intents["WhyIntent"]["samples"].append("why {condition}")


def same_sample(_: dict[str, Any], intents: Intents) -> None:
    intents["WhyIntent"]["samples"].append("main menu")


def built_in_phrase(_: dict[str, Any], intents: Intents) -> None:
    intents["WhyIntent"]["samples"].append("never mind")


def a_slots_value(_: dict[str, Any], intents: Intents) -> None:
    intents["WhyIntent"]["samples"].append("warfarin")


def unused_type(model: dict[str, Any], _: Intents) -> None:
    model["types"].append({"name": "OtherType", "values": []})


def doubled_synonym(model: dict[str, Any], _: Intents) -> None:
    model["types"][0]["values"][0]["name"]["synonyms"].append("posture")


def odd_value(model: dict[str, Any], _: Intents) -> None:
    model["types"][0]["values"][0]["name"]["synonyms"].append("what?")


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (wrong_name, "'alexa' is not allowed"),
        (one_word_name, "two or three words"),
        (no_help, "AMAZON.HelpIntent is missing"),
        (question_mark, "characters that Amazon does not take"),
        (digit, "characters that Amazon does not take"),
        (leading_connector, "begins with a word that belongs to the invocation"),
        (two_slots, "more than one slot"),
        (few_samples, "fewer than 5 samples"),
        (undeclared_slot, "its slots are not those of its samples"),
        (same_sample, "'main menu' belongs to AMAZON.NavigateHomeIntent and WhyIntent"),
        (built_in_phrase, "'never mind' belongs to AMAZON.CancelIntent and WhyIntent"),
        (a_slots_value, "'warfarin' belongs to ConditionSafetyIntent and WhyIntent"),
        (unused_type, "OtherType is used by no slot"),
        (doubled_synonym, "'posture' stands for"),
        (odd_value, "'what\\?' has characters"),
    ],
    ids=lambda case: getattr(case, "__name__", ""),
)
def test_each_fault_is_found(
    damage: Callable[[dict[str, Any], Intents], None], message: str
) -> None:
    model = copy.deepcopy(read_model("en-US"))
    language_model = model["interactionModel"]["languageModel"]
    assert list(model_problems(model, "en-US")) == []
    damage(language_model, {intent["name"]: intent for intent in language_model["intents"]})
    found = "\n".join(model_problems(model, "en-US"))
    assert re.search(message, found), found


def test_a_faulty_source_is_a_problem_in_words(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "language.yaml").write_text("language: en", encoding="utf-8")
    assert "must have exactly" in problems(sources=tmp_path)[0]


def test_a_missing_file_is_a_problem(texts: Mapping[str, str], tmp_path: Path) -> None:
    assert "en-US.json" in stale_files(texts, tmp_path)
