"""The wording rules: what a listener would notice if a sentence broke them."""

from __future__ import annotations

import re
import statistics

import pytest
import textstat  # type: ignore[import-untyped]
from textstat.backend.counts import _count_syllables  # type: ignore[import-untyped]

from skill.content import ENGLISH, Sentence
from skill.content.numbers import spoken_numbers
from skill.content.walk import sentences
from skill.dialog.context import Context

EVERY = list(sentences(ENGLISH))
SPOKEN = [pytest.param(path, sentence, id=path) for path, sentence in EVERY]
QUESTIONS = [(path, sentence) for path, sentence in EVERY if sentence.text.endswith("?")]

BANNED = [
    r"\bsafe for you\b",
    r"\byou'?re safe\b",
    r"\byou are safe\b",
    r"\bsafe to\b",
    r"\bcleared\b",
    r"\ball clear\b",
    r"\bfine\b",
    r"\bcur(e|es|ed|ing)\b",
    r"\btreat",
    r"\btherap(y|ies)\b",
    r"\bgood to go\b",
    r"\bmiscarr",
    r"\bstop taking\b",
    r"\bdose\b",
]
JARGON = [
    "anticoagul",
    "thrombo",
    "contraindic",
    "clinician",
    "practitioner",
    "musculoskeletal",
    "myofascial",
    "lymphatic",
    "edema",
    "oedema",
    "hematoma",
    "fracture",
    "lesion",
    "lumbar",
    "cauda",
    "cardio",
    "efficacy",
    "intervention",
    "modality",
    "secretion",
    "vertebra",
    "symptom",
]


def plain(sentence: Sentence) -> str:
    """Return the words as they are heard, the longest word in each place."""
    filled = {
        place: max(FILLINGS[place], key=lambda words: len(words.split()))
        for place in re.findall(r"\{(\w+)\}", sentence.text)
    }
    return re.sub("[«»]", "", sentence.fill(**filled).text)


BENEFIT_NAMES = [words.name for _, words in ENGLISH.benefits]
REASON_NAMES = [words.name for _, words in ENGLISH.reasons]
ENTRY_NAMES = [
    words.name
    for group in (ENGLISH.reasons, ENGLISH.further_reasons, ENGLISH.steps)
    for _, words in group
]
FILLINGS = {
    "count": list(ENGLISH.numbers),
    "steps": list(ENGLISH.numbers),
    "minutes": list(ENGLISH.numbers),
    "number": [*ENGLISH.numbers, *(country.number for _, country in ENGLISH.countries)],
    "names": [Context(ENGLISH).names(BENEFIT_NAMES), Context(ENGLISH).names(REASON_NAMES)],
    "name": ENTRY_NAMES,
    "nth": [number.title() for number in ENGLISH.numbers],
    **{
        place: [words.places[place] for _, words in ENGLISH.countries]
        for place in ENGLISH.countries.us.places
        if place != "number"
    },
}


@pytest.mark.parametrize(("path", "sentence"), SPOKEN)
def test_a_sentence_is_short_whole_and_plain(path: str, sentence: Sentence) -> None:
    said = plain(sentence)
    assert len(said.split()) <= 25
    assert re.fullmatch(r"[A-Z][^.?!]*[.?!]", said), "one whole sentence"
    allowed = sorted(spoken_numbers(), reverse=True) if path.startswith("countries.") else []
    without_number = re.sub("|".join(map(re.escape, allowed)) or "$^", "", sentence.text)
    assert not re.search(r"\d", without_number)
    assert [word for word in JARGON if word in said.lower()] == []
    assert [phrase for phrase in BANNED if re.search(phrase, said.lower())] == []


@pytest.mark.parametrize("name", [*BENEFIT_NAMES, *ENTRY_NAMES])
def test_a_name_fits_inside_a_sentence(name: str) -> None:
    assert re.fullmatch(r"(?:[a-z]|[A-Z]{3}\b)[a-z' -]*", name)
    assert [phrase for phrase in (*BANNED, *JARGON) if re.search(phrase, name)] == []


def test_the_sentences_read_at_a_low_school_grade(monkeypatch: pytest.MonkeyPatch) -> None:
    # textstat would download a dictionary; without one it counts syllables by hyphenation
    monkeypatch.setattr(_count_syllables, "get_cmudict", lambda lang: None)
    grades = [textstat.flesch_kincaid_grade(plain(sentence)) for _, sentence in EVERY]
    assert statistics.median(grades) <= 7
    assert sum(grade > 10 for grade in grades) <= len(grades) // 50


def test_a_hard_sentence_has_a_high_grade(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_count_syllables, "get_cmudict", lambda lang: None)
    hard = "Musculoskeletal manipulation modulates proprioceptive sensitivity considerably."
    assert textstat.flesch_kincaid_grade(hard) > 12


@pytest.mark.parametrize(("path", "sentence"), QUESTIONS, ids=[path for path, _ in QUESTIONS])
def test_a_question_has_under_twenty_words(path: str, sentence: Sentence) -> None:
    assert len(plain(sentence).split()) < 20


def test_a_benefits_detail_has_two_to_four_sentences() -> None:
    lengths = {benefit: len(words.detail) for benefit, words in ENGLISH.benefits}
    assert {benefit: n for benefit, n in lengths.items() if not 2 <= n <= 4} == {}


def test_a_cue_has_at_most_four_words() -> None:
    cues = [timed.words[0] for _, step in ENGLISH.steps for timed in step.script if timed.is_cue]
    assert max(len(plain(cue).split()) for cue in cues) <= 4


def test_whatever_is_held_is_let_go_and_both_sides_are_alike() -> None:
    squeeze = ENGLISH.steps.shoulder_squeeze
    (change,) = squeeze.changes
    held, let_go = (
        [second for timed in squeeze.script if timed.words[0].text == text for second in timed.at]
        for text in ("Squeeze softly.", "And let go.")
    )
    assert [let - hold for hold, let in zip(held, let_go, strict=True)] == [4] * len(held)
    before, after = ([s - held[0] for s in held if s < change], [s for s in held if s > change])
    assert before == [second - after[0] for second in after]
    left, right = (
        [len(timed.at) for timed in words.script if timed.is_cue]
        for words in (ENGLISH.steps.ball_left, ENGLISH.steps.ball_right)
    )
    assert left == right


@pytest.mark.parametrize(
    "passage",
    [
        ENGLISH.reasons.anticoagulant.reason,
        ENGLISH.reasons.anticoagulant.on_not_sure,
        ENGLISH.further_reasons.antiplatelet.reason,
    ],
    ids=["blood thinner", "blood thinner not sure", "aspirin"],
)
def test_a_medicine_is_always_to_be_kept_on(passage: tuple[Sentence, ...]) -> None:
    assert any(sentence.text.startswith("Keep taking") for sentence in passage)


@pytest.mark.parametrize(
    "outcome",
    [ENGLISH.check.none_came_up, ENGLISH.self_check.went_on],
    ids=["interview", "self-check"],
)
def test_no_outcome_without_a_reason_sounds_like_permission(outcome: tuple[Sentence, ...]) -> None:
    said = " ".join(sentence.text for sentence in outcome)
    assert "isn't medical clearance" in said
    assert "Other reasons exist" in said
    assert "ask a professional" in said


def test_a_countrys_number_is_in_both_its_sentences() -> None:
    numbers = {"us": "911", "ca": "911", "gb": "999", "au": "triple zero", "in_": "112"}
    assert {c: words.number for c, words in ENGLISH.countries if c != "elsewhere"} == numbers
    crisis = {"us": "988", "ca": "988", "gb": "116 123", "au": "13 11 14", "in_": "14416"}
    for country, words in ENGLISH.countries:
        assert words.emergency.text.startswith(f"Call {words.number} now")
        assert crisis.get(country, words.number) in words.crisis.text


def test_an_emergency_says_that_the_skill_cannot_call() -> None:
    said = " ".join(sentence.text for sentence in ENGLISH.alarm.emergency)
    assert "I can't call for help" in said
    assert "call out" in said


def test_the_walk_finds_what_is_nested_and_says_where() -> None:
    found = dict(EVERY)
    assert found["general.goodbye"] is ENGLISH.general.goodbye
    assert found["benefits.posture.detail.2"] is ENGLISH.benefits.posture.detail[2]
    assert found["check.moving_on.0"] is ENGLISH.check.moving_on[0]
    assert found["countries.in_.emergency"] is ENGLISH.countries.in_.emergency
