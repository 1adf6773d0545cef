"""The resolver: what people say is understood, and what they deny is not held against them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from skill.alexa.intents import INTENTS, MANNERS, NEAR_RED_FLAG
from skill.content import LANGUAGES
from skill.dialog.moves import MoveName
from skill.tools.model.files import built_locales, read_model
from skill.tools.model.intents import (
    ALL_CLEAR,
    ANSWERS,
    DENIED_SYMPTOM,
    FALLBACK,
    NO,
    NOT_SURE,
    STATED,
    UNCLEAR,
    URGENT,
    YES,
)
from skill.tools.model.lexicons import lexicon_of
from skill.tools.simulator.known import ResolvedIntent
from skill.tools.simulator.resolver import Resolver, resolver_for
from skill.tools.simulator.turns import MOST_CHARACTERS

DENIALS = (ALL_CLEAR | {UNCLEAR}) - {NO}
LOCALES = [
    "en-US",
    pytest.param("en-GB", marks=pytest.mark.slow),
    *(
        pytest.param(each, marks=pytest.mark.exhaustive)
        for each in sorted({*built_locales()} - {"en-US", "en-GB"})
    ),
]


@dataclass(frozen=True)
class Case:
    text: str
    intent: str
    value: str | None


def cases() -> Iterator[Case]:
    path = Path(__file__).parent / "utterances.yaml"
    data: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    for intent, meant in data.items():
        groups = meant.items() if isinstance(meant, dict) else [(None, meant)]
        for value, texts in groups:
            yield from (Case(text, intent, value) for text in texts)


CASES = tuple(cases())


def value_of(resolved: ResolvedIntent) -> str | None:
    for heard in resolved.slots.values():
        if heard.said is not None:
            return heard.value.id if heard.value else "unknown"
    return None


def is_understood(case: Case, locale: str) -> bool:
    """Return whether a case is, or a guess is kept back that would answer or alarm."""
    resolved = resolver_for(locale).resolve(case.text)
    if resolved.name == case.intent:
        return case.intent == NOT_SURE or value_of(resolved) == case.value
    if case.intent == URGENT:
        return NEAR_RED_FLAG in resolved.slots
    if case.intent == FALLBACK:  # what Alexa herself does is turned away too
        return resolved.name in MANNERS
    return case.intent in ANSWERS and resolved.name == FALLBACK


def of_intent(*names: str) -> list[Case]:
    return [case for case in CASES if case.intent in names]


@pytest.mark.slow
@pytest.mark.parametrize("locale", LOCALES)
def test_what_people_say_is_understood(locale: str) -> None:
    missed = [case for case in CASES if not is_understood(case, locale)]
    assert len(CASES) >= 700
    assert len(missed) <= 0.06 * len(CASES), missed


@pytest.mark.parametrize("case", of_intent(URGENT), ids=lambda case: case.text)
def test_every_red_flag_alarms_or_is_asked_back(case: Case) -> None:
    assert is_understood(case, "en-US")


def test_there_is_enough_of_what_is_none_of_our_business() -> None:
    strange = of_intent(FALLBACK)
    assert len(strange) >= 70
    assert sum(is_understood(case, "en-US") for case in strange) >= 0.9 * len(strange)


BEFORE = ("", "um ", "well, ", "oh ", "so ", "no, ")
AFTER = ("", " please", " thanks", " I guess", " maybe")


@pytest.mark.slow
def test_a_yes_and_a_not_sure_are_never_a_no() -> None:
    """All that is known word for word; of what is guessed, each beginning and end once."""
    resolver = resolver_for("en-US")
    guessed = {*zip(BEFORE, (*AFTER, ""), strict=True)}
    for case, before, after in product(of_intent(YES, NOT_SURE), BEFORE, AFTER):
        if before != "no, " or case.intent == NOT_SURE:
            text = f"{before}{case.text}{after}"
            found = resolver.exactly(text)
            if found is None and (before, after) in guessed:
                found = resolver.resolve(text)
            assert found is None or found.name not in ALL_CLEAR, text


@pytest.mark.parametrize("case", of_intent(*DENIALS), ids=lambda case: case.text)
def test_what_is_denied_is_never_held_against_anybody(case: Case) -> None:
    found = resolver_for("en-US").resolve(case.text).name
    assert found not in {STATED, URGENT, YES, NO}


PHRASES = LANGUAGES["en"].phrases


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("phrase", PHRASES)
def test_every_phrase_that_is_suggested_is_understood(phrase: str, locale: str) -> None:
    meant = PHRASES[phrase]
    resolved = resolver_for(locale).resolve(phrase)
    assert INTENTS[resolved.name].move == MoveName(meant.move)
    assert value_of(resolved) == meant.value


@pytest.mark.parametrize("locale", LOCALES)
def test_every_sample_without_a_slot_is_understood_as_written(locale: str) -> None:
    resolver = resolver_for(locale)
    for intent in read_model(locale)["interactionModel"]["languageModel"]["intents"]:
        for sample in intent["samples"]:
            if "{" not in sample:
                assert resolver.resolve(sample).name == intent["name"], sample


GUESSED = st.sampled_from(CASES).map(lambda case: case.text.split())


@given(GUESSED, st.integers(0, 9), st.sampled_from(["indeed", "purple", "whatever", "and"]))
def test_no_guess_alarms_or_clears(words: list[str], place: int, more: str) -> None:
    """Only a doubt may be guessed of what answers: it stops the check as a yes does."""
    text = " ".join([*words[:place], more, *words[place:]])
    resolver, lexicon = resolver_for("en-US"), lexicon_of("en-US")
    clauses = [resolver.exactly(" ".join(said)) for said in lexicon.statements(text)]
    is_stated = any(found and found.name == URGENT for found in clauses)
    if resolver.exactly(text) is None and not is_stated:
        found = resolver.resolve(text)
        if found.name == URGENT:  # it is named, in two words or more
            assert any(heard.said and " " in heard.said for heard in found.slots.values())
            return
        assert found.name not in ANSWERS - {NOT_SURE, UNCLEAR}
        if found.name == UNCLEAR:  # what it says is denied was said
            said = (heard.said for heard in found.slots.values() if heard.said)
            assert all(lexicon.normalised(each) in lexicon.normalised(text) for each in said)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("i honestly haven't got the faintest notion", NOT_SURE),
        ("i can't see back there so i've no way of telling", NOT_SURE),
        ("sorry could you speak up i'm hard of hearing", "AMAZON.RepeatIntent"),
        ("i reckon i've had about enough of this for today", "AMAZON.StopIntent"),
        ("is there any proof behind the posture thing", "EvidenceIntent"),
        ("give me a minute to go and find a ball", "AMAZON.PauseIntent"),
        ("i'd rather fancy doing a bit of back massage myself", "RoutineIntent"),
    ],
)
def test_what_does_no_harm_is_guessed_by_its_words_and_meaning(text: str, intent: str) -> None:
    resolver = resolver_for("en-US")
    assert resolver.exactly(text) is None
    assert resolver.resolve(text).name == intent


@pytest.mark.parametrize(
    "carrier", ["i don't have {}", "no {}", "i have no {}", "i'm not having any {}"]
)
@pytest.mark.parametrize("said", ["chest pain", "trouble breathing", "numb legs", "a stroke"])
def test_a_denied_red_flag_raises_no_alarm(carrier: str, said: str) -> None:
    assert resolver_for("en-US").resolve(carrier.format(said)).name != URGENT


def test_a_symptom_behind_a_no_is_no_denial() -> None:
    assert resolver_for("en-US").resolve("no i can't breathe").name != DENIED_SYMPTOM


@pytest.mark.parametrize(
    "text",
    [
        "the pain I have in my chest is terrible",
        "it's getting really hard for me to breathe",
        "there is a numbness in both of my legs",
        "I cannot control my own bladder",
        "I have lost quite a lot of my weight",
        "my calf is really badly swollen",
    ],
)
def test_a_red_flag_in_other_words_alarms_or_is_asked_back(text: str) -> None:
    resolved = resolver_for("en-US").resolve(text)
    assert resolved.name == URGENT or NEAR_RED_FLAG in resolved.slots


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I’m on ELIQUIS!", "eliquis"),
        ("i can't breathe", "can't breathe"),
        ("I had a D.V.T.", "d v t"),
        ("I have type 2 diabetes", "type 2 diabetes"),
        ("I have a flumpish wibble", "flumpish wibble"),
    ],
)
def test_a_slot_keeps_the_words_that_were_said(text: str, said: str) -> None:
    slots = resolver_for("en-US").resolve(text).slots
    assert [heard.said for heard in slots.values()] in ([said], [said.replace(" ", "")])


@pytest.mark.parametrize(
    ("text", "intent", "value"),
    [
        ("im pregnant", STATED, "pregnancy"),
        ("Im on ELIQUIS", STATED, "anticoagulant"),
        ("um, okay so i’m on eliquis please", STATED, "anticoagulant"),
        ("dont know", NOT_SURE, None),
        ("Well... no!", NO, None),
        ("i have a d. v. t.", STATED, "clotting_disorder"),
        ("i have a DVT", STATED, "clotting_disorder"),
    ],
)
def test_it_is_all_the_same_how_it_is_written(text: str, intent: str, value: str | None) -> None:
    resolved = resolver_for("en-US").resolve(text)
    assert (resolved.name, value_of(resolved)) == (intent, value)


@pytest.mark.parametrize(
    "text", ["", "   ", "?!", "…", "'", "{condition}", "a" * MOST_CHARACTERS, "no " * 333]
)
def test_odd_utterances_are_answered(text: str) -> None:
    assert resolver_for("en-US").resolve(text).name in INTENTS


@given(st.text(max_size=200))
def test_nothing_breaks_it(text: str) -> None:
    assert resolver_for("en-US").resolve(text).name in INTENTS


WORDS = sorted({word for case in CASES for word in case.text.lower().split()})


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_no_shuffle_of_words_breaks_it(text: str) -> None:
    resolved = resolver_for("en-US").resolve(text)
    assert resolved.name in INTENTS
    assert set(resolved.slots) >= {INTENTS[resolved.name].slot} - {None}


def test_it_is_fast() -> None:
    resolver = resolver_for("en-US")
    start = time.process_time()
    for case in CASES:
        resolver.resolve(case.text)
    assert (time.process_time() - start) / len(CASES) < 0.01


def test_it_is_ready_soon() -> None:
    model = read_model("en-US")
    start = time.process_time()
    Resolver(model, "en-US")
    assert time.process_time() - start < 5  # about one on a machine that does nothing else
