"""What raises an alarm and what doesn't, by what people say around a red flag, word for word."""

from __future__ import annotations

from functools import cache

import pytest

from skill.alexa.intents import ALWAYS_ALARMS, NEAR_RED_FLAG
from skill.content import LANGUAGES
from skill.content.facts import RED_FLAG_TIERS, Tier
from skill.dialog.moves import UNKNOWN
from skill.tools.model.build import slot_values
from skill.tools.model.intents import ALL_GOOD, PAST_SYMPTOM, REFUSED, URGENT
from skill.tools.simulator.known import ResolvedIntent
from skill.tools.simulator.resolver import resolver_for

NOW = ("my husband has {}", "i had {} last night", "{}", "help {}", "i have {}")
NO_ALARM = ("my dad had {} years ago", "last year i had {}", "can massage cause {}")
EVERY = 7
"""Of each red flag's wordings, the first, and one of so many."""
FEWEST = 25
FEWEST_IN_A_CRISIS = 60


@cache
def red_flags() -> dict[str, tuple[str, ...]]:
    return {flag: (name, *said) for flag, name, said in slot_values(LANGUAGES["en"])["SymptomType"]}


def some(flag: str) -> tuple[str, ...]:
    return red_flags()[flag][::EVERY]


def understood(text: str) -> ResolvedIntent | None:
    return resolver_for("en-US").exactly(text)


def alarms(found: ResolvedIntent | None) -> bool:
    if found is None:
        return False
    values = [slot.value.id for slot in found.slots.values() if slot.value]
    return found.name == URGENT or not ALWAYS_ALARMS.isdisjoint(values)


@pytest.mark.parametrize("flag", red_flags())
def test_a_red_flag_is_said_in_many_ways(flag: str) -> None:
    fewest = FEWEST_IN_A_CRISIS if flag == "crisis" else FEWEST
    different = {frozenset(said.split()) for said in red_flags()[flag]}
    assert len(different) >= fewest


@pytest.mark.parametrize("flag", red_flags())
def test_what_happens_now_raises_the_alarm(flag: str) -> None:
    missed = [
        text
        for said in some(flag)
        for around in NOW
        if not alarms(understood(text := around.format(said)))
    ]
    assert not missed


@pytest.mark.parametrize("flag", sorted(set(red_flags()) - ALWAYS_ALARMS))
def test_the_past_and_a_general_question_raise_none(flag: str) -> None:
    alarmed = [
        text
        for said in some(flag)
        for around in NO_ALARM
        if alarms(understood(text := around.format(said)))
    ]
    assert not alarmed


@pytest.mark.parametrize("flag", sorted(ALWAYS_ALARMS))
def test_a_crisis_or_an_overdose_raises_it_whatever_stands_around(flag: str) -> None:
    missed = [
        text
        for said in some(flag)
        for around in (*NOW, *NO_ALARM)
        if not alarms(understood(text := around.format(said)))
    ]
    assert not missed


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("i had a stroke two years ago", "PastSymptomIntent"),
        ("last year i had chest pain", "PastSymptomIntent"),
        ("i had a heart attack in march", "PastSymptomIntent"),
        ("my dad had a heart attack", "SymptomQuestionIntent"),
        ("my mom had a stroke years ago", "SymptomQuestionIntent"),
        ("can a massage cause a stroke", "SymptomQuestionIntent"),
        ("my husband can't breathe", URGENT),
        ("my toddler drank the oil", URGENT),
        ("nobody would miss me", URGENT),
        ("i fainted", URGENT),
        ("my vision is blurry", URGENT),
        ("my doctor told me not to", REFUSED),
        ("yes but my doctor said no", REFUSED),
        ("my physical therapist says i shouldn't", REFUSED),
        ("all good", ALL_GOOD),
        ("no i'm fine", "AMAZON.NoIntent"),
        ("nothing hurts", ALL_GOOD),
        ("everything's okay", ALL_GOOD),
        ("kind of", "NotSureIntent"),
        ("slightly", "NotSureIntent"),
        ("a little dizzy", "DiscomfortIntent"),
        ("i slipped", "DiscomfortIntent"),
        ("i heard a pop", "DiscomfortIntent"),
        ("is it supposed to burn", "DiscomfortIntent"),
        ("i feel sick", "DiscomfortIntent"),
        ("i feel faint", "DiscomfortIntent"),
        ("everything is spinning", "DiscomfortIntent"),
    ],
)
def test_what_people_say_is_understood_as_it_is_meant(text: str, intent: str) -> None:
    found = understood(text)
    assert found is not None
    assert found.name == intent


@pytest.mark.parametrize(
    "text",
    [
        "i don't know what to say",
        "no hold on",
        "can i lie down instead",
        "i have a rash i don't know what it is",
        "i pulled a muscle in my back yesterday",
        "i have rheumatoid arthritis and it's flaring",
    ],
)
def test_what_is_no_red_flag_raises_no_alarm(text: str) -> None:
    assert not alarms(understood(text))


STATED = (
    *("i can't breathe", "i passed out", "i want to kill myself", "my chest hurts"),
    *("i'm having a stroke", "my face is drooping", "i wet myself", "i coughed up blood"),
    *("my throat is swelling", "i can't feel my legs", "i've taken too many pills"),
)
TAILS = (
    *("no", "no no no", "no joke", "no kidding", "no lie", "no thanks", "no worries", "no doubt"),
    *("no good", "never mind", "no big deal", "ha ha", "honestly no"),
)
WITH_THE_NUMBER = (URGENT, PAST_SYMPTOM)


@pytest.mark.parametrize("stated", STATED)
def test_no_word_behind_it_hides_a_red_flag_that_is_stated(stated: str) -> None:
    """It alarms, or is asked back, or is answered with the number in case it happens now."""
    resolver = resolver_for("en-US")
    found = {tail: resolver.resolve(f"{stated} {tail}") for tail in TAILS}
    assert not [
        tail
        for tail, each in found.items()
        if each.name not in WITH_THE_NUMBER and NEAR_RED_FLAG not in each.slots
    ]


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        (
            "got kneed in the back at training and when i went for a wee it was like cola",
            "dark_urine",
        ),
        ("thinking i might just drive off the quay one of these nights", "crisis"),
        ("breathe with me she says you haven't even got lungs", UNKNOWN),
    ],
)
def test_near_a_red_flag_one_is_named_only_where_it_is_clear_which(text: str, flag: str) -> None:
    found = resolver_for("en-US").resolve(text)
    near = found.slots.get(NEAR_RED_FLAG)
    assert near is not None
    assert near.value is not None
    assert near.value.id == flag


@pytest.mark.parametrize(
    "text",
    [
        "had a tumble off the back step and ever since then i can't seem to get my wind",
        "there's a ripping pain between my shoulder blades and i've come over all clammy",
    ],
)
def test_an_emergency_in_other_words_comes_before_a_milder_flag_by_its_name(text: str) -> None:
    found = resolver_for("en-US").resolve(text)
    assert found.name == URGENT
    assert found.value is not None
    assert RED_FLAG_TIERS[found.value.id] is Tier.EMERGENCY


@pytest.mark.parametrize(
    "text",
    [
        "even though my legs went numb let's begin",
        "i'm bleeding let's begin",
        "let's begin even though my face droops",
        "is it okay even though my face droops",
    ],
)
def test_a_wish_to_begin_hides_no_red_flag_beside_it(text: str) -> None:
    found = resolver_for("en-US").resolve(text)
    assert NEAR_RED_FLAG in found.slots or found.name == URGENT
