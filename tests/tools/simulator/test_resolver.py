"""The resolver: what people say is understood, and what they deny is not held against them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from skill.alexa.intents import INTENTS
from skill.content import LANGUAGES
from skill.dialog.moves import MoveName
from skill.tools.model.files import built_locales, read_model
from skill.tools.model.intents import ALL_CLEAR, FALLBACK, NO, YES
from skill.tools.simulator.resolver import ResolvedIntent, resolver_for

NOT_SURE = "NotSureIntent"
DENIALS = ALL_CLEAR - {NO}
LOCALES = built_locales()


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
    resolved = resolver_for(locale).resolve(case.text)
    if resolved.name != case.intent:
        return False
    return case.intent == NOT_SURE or value_of(resolved) == case.value


def of_intent(*names: str) -> list[Case]:
    return [case for case in CASES if case.intent in names]


@pytest.mark.parametrize("locale", LOCALES)
def test_what_people_say_is_understood(locale: str) -> None:
    missed = [case for case in CASES if not is_understood(case, locale)]
    assert len(CASES) >= 700
    assert len(missed) <= 0.01 * len(CASES), missed


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("case", of_intent("UrgentSymptomIntent"), ids=lambda case: case.text)
def test_every_red_flag_is_heard(case: Case, locale: str) -> None:
    assert is_understood(case, locale)


@pytest.mark.parametrize("case", of_intent(FALLBACK), ids=lambda case: case.text)
def test_what_is_none_of_our_business_is_left_alone(case: Case) -> None:
    assert is_understood(case, "en-US")


def test_there_is_enough_of_what_is_none_of_our_business() -> None:
    assert len(of_intent(FALLBACK)) >= 70


@pytest.mark.parametrize("case", of_intent(YES, NOT_SURE), ids=lambda case: case.text)
def test_a_yes_and_a_not_sure_are_never_a_no(case: Case) -> None:
    for begin in ("", "um ", "well, ", "oh ", "so ", "no, "):
        for end in ("", " please", " thanks", " I guess", " maybe"):
            found = resolver_for("en-US").resolve(f"{begin}{case.text}{end}").name
            if begin != "no, " or case.intent == NOT_SURE:
                assert found not in ALL_CLEAR, f"{begin}{case.text}{end}"


@pytest.mark.parametrize("case", of_intent(*DENIALS), ids=lambda case: case.text)
def test_what_is_denied_is_never_held_against_anybody(case: Case) -> None:
    found = resolver_for("en-US").resolve(case.text).name
    assert found not in {"ConditionSafetyIntent", "UrgentSymptomIntent", YES, NO}


MOVES = {(move.move, move.slot is not None): name for name, move in INTENTS.items()}
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


@pytest.mark.parametrize(
    "carrier",
    [
        "{}",
        "i have {}",
        "no, {}",
        "no but i have {}",
        "i've got {}",
        "oh no {}",
        "suddenly {}",
        "i don't know why but i have {}",
        "my wife has {}",
        "yes and i have {} too",
        "help, {}",
    ],
)
def test_every_red_flag_wording_is_heard_in_many_ways(carrier: str) -> None:
    resolver = resolver_for("en-US")
    for value_id, words in LANGUAGES["en"].red_flags:
        for said in words.synonyms if carrier == "{}" else words.synonyms[::8]:
            if carrier == "no, {}" and not said.startswith(("i ", "i'm", "my ", "can't", "it ")):
                continue  # "no, chest pain" denies it
            resolved = resolver.resolve(carrier.format(said))
            assert resolved.name == "UrgentSymptomIntent", carrier.format(said)
            if carrier == "{}":
                assert value_of(resolved) == value_id


@pytest.mark.parametrize(
    "carrier", ["i don't have {}", "no {}", "i have no {}", "i'm not having any {}"]
)
@pytest.mark.parametrize("said", ["chest pain", "trouble breathing", "numb legs", "a stroke"])
def test_a_denied_red_flag_raises_no_alarm(carrier: str, said: str) -> None:
    assert resolver_for("en-US").resolve(carrier.format(said)).name == "DenySymptomIntent"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the pain I have in my chest is terrible", "chest_pain"),
        ("it's getting really hard for me to breathe", "breathing"),
        ("there is a numbness in both of my legs", "leg_weakness"),
        ("I cannot control my own bladder", "bladder_bowel"),
        ("I have lost quite a lot of my weight", "unexplained_weight_loss"),
        ("my calf is really badly swollen", "calf_swelling"),
    ],
)
def test_a_red_flag_is_heard_in_other_words(text: str, value: str) -> None:
    resolved = resolver_for("en-US").resolve(text)
    assert (resolved.name, value_of(resolved)) == ("UrgentSymptomIntent", value)


@pytest.mark.parametrize(
    "text",
    [
        "I don't really have that much pain in my chest",
        "it isn't hard for me to breathe",
        "there is no numbness at all in either of my legs",
        "I can control my bladder",
        "I haven't lost control of my bladder",
        "nobody ever said I had a stroke",
    ],
)
def test_a_red_flag_denied_in_other_words_raises_no_alarm(text: str) -> None:
    assert resolver_for("en-US").resolve(text).name != "UrgentSymptomIntent"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I’m on ELIQUIS!", "eliquis"),
        ("i can't breathe", "i can't breathe"),
        ("I had a D.V.T.", "d v t"),
        ("I have type 2 diabetes", "type 2 diabetes"),
        ("I have lupus, sadly", "lupus sadly"),
    ],
)
def test_a_slot_keeps_the_words_that_were_said(text: str, said: str) -> None:
    slots = resolver_for("en-US").resolve(text).slots
    assert [heard.said for heard in slots.values()] in ([said], [said.replace(" ", "")])


@pytest.mark.parametrize(
    ("text", "intent", "value"),
    [
        ("i'm on warferin", "ConditionSafetyIntent", "anticoagulant"),
        ("is back masage safe for me", "SafetyCheckIntent", None),
        ("who should avoid a masage", "WhoShouldAvoidIntent", None),
        ("im pregnant", "ConditionSafetyIntent", "pregnancy"),
        ("dont know", NOT_SURE, None),
    ],
)
def test_slips_of_the_keyboard_are_forgiven(text: str, intent: str, value: str | None) -> None:
    resolved = resolver_for("en-US").resolve(text)
    assert (resolved.name, value_of(resolved)) == (intent, value)


@pytest.mark.parametrize(
    "text", ["", "   ", "?!", "…", "'", "{condition}", "a" * 5_000, "no " * 900]
)
def test_odd_utterances_are_answered(text: str) -> None:
    assert resolver_for("en-US").resolve(text).name in INTENTS


@given(st.text(max_size=200))
def test_nothing_breaks_it(text: str) -> None:
    assert resolver_for("en-US").resolve(text).name in INTENTS


WORDS = sorted({word for case in CASES for word in case.text.lower().split()})


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_no_shuffle_of_words_breaks_it(text: str) -> None:
    resolved = resolver_for("en-GB").resolve(text)
    assert resolved.name in INTENTS
    assert set(resolved.slots) >= {INTENTS[resolved.name].slot} - {None}


def test_it_is_fast() -> None:
    resolver = resolver_for("en-US")
    start = time.perf_counter()
    for case in CASES:
        resolver.resolve(case.text)
    assert (time.perf_counter() - start) / len(CASES) < 0.01
