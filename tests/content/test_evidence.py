"""What is said about health rests on something, and each source is recorded once and whole."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

from skill.content import ENGLISH, Provenance, Sentence, evidence
from skill.content.evidence import records
from skill.content.evidence.records import RECORDS
from skill.content.evidence.records.record import Kind, Read, Record, Strength
from skill.content.facts import OF_THE_SKILL
from skill.content.numbers import NUMBERS, PhoneNumber
from skill.content.walk import sentences

EVERY = list(sentences(ENGLISH))
KINDS = [
    import_module(f"{records.__name__}.{module.name}") for module in iter_modules(records.__path__)
]
CITED = {citation.source for _, sentence in EVERY for citation in sentence.citations}

ABOUT_HEALTH = (
    *("benefits.", "reasons.", "further_reasons.", "red_flags.", "countries.", "steps."),
    *(f"topics.{topic}." for topic in ENGLISH.topics.ids() if topic not in OF_THE_SKILL),
)
SAYS_NO_FACT = {"question", "rephrased", "listed", "whom", "on_not_sure"}
"""Fields that ask, name, send to somebody qualified, or only go along with what was said."""

GOES_ALONG = {
    *(f"{number}." for number in ("One", "Two", "Three", "Four", "Five")),
    *("Breathe in.", "And out.", "And let go.", "And straighten.", "Take your time."),
    *("Keep breathing.", "That's halfway.", "Nearly there.", "That's five slow breaths."),
}
"""What is said in a step while it is done, and tells only how far it is."""

FACT = re.compile(
    r"\b(evidence|stud(y|ies)|research|review|trials?|guidance|proof|prove|proven|risk"
    r"|health service)\b"
)
"""Words of a claim about what is known, wherever they stand."""


def cites_or_is_the_articles(sentence: Sentence) -> bool:
    return bool(sentence.citations) or sentence.provenance is Provenance.ARTICLE


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        pytest.param(path, sentence, id=path)
        for path, sentence in EVERY
        if path.startswith(ABOUT_HEALTH)
        and SAYS_NO_FACT.isdisjoint(path.split("."))
        and "«" not in sentence.text
        and sentence.text not in GOES_ALONG
    ],
)
def test_what_is_said_about_health_rests_on_a_source(path: str, sentence: Sentence) -> None:
    assert cites_or_is_the_articles(sentence)


SPEAKS_OF_THE_SKILL = {
    "general.source.2",  # what the skill does with claims that go too far
    "general.source.3",
    "general.offer_evidence",  # a question
    "browsing.benefit_evidence_offer",  # a question
    "further.preface.0",  # where the questions come from
    "further.read_out",
    "topics.who_made_this.answer.1",
}


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        pytest.param(path, sentence, id=path)
        for path, sentence in EVERY
        if FACT.search(sentence.text) and path not in SPEAKS_OF_THE_SKILL
    ],
)
def test_a_claim_of_what_is_known_rests_on_a_source(path: str, sentence: Sentence) -> None:
    assert cites_or_is_the_articles(sentence)


def test_evidence_is_more_than_judgement() -> None:
    for path, sentence in EVERY:
        if sentence.provenance is Provenance.EVIDENCE:
            kinds = {citation.source.record.kind for citation in sentence.citations}
            assert kinds - {Kind.JUDGEMENT}, path


def test_a_source_is_the_constant_of_its_key() -> None:
    for kind in KINDS:
        constants = {n: value.key for n, value in vars(kind).items() if isinstance(value, Record)}
        assert {name: name.lower() for name in constants} == constants


def test_no_key_stands_twice() -> None:
    constants = [value for kind in KINDS for value in vars(kind).values()]
    assert sum(isinstance(value, Record) for value in constants) == len(RECORDS)


def test_every_source_that_is_cited_has_its_record() -> None:
    assert {source.key for source in CITED} <= RECORDS.keys()


@pytest.mark.parametrize("source", RECORDS.values(), ids=RECORDS)
def test_a_record_agrees_with_itself(source: Record) -> None:
    assert "://" not in (source.address or "")
    if source.strength is Strength.H:
        assert source.read not in {Read.REPORT, Read.NOTHING}, "strong is only what was read"
    if source.kind is Kind.JUDGEMENT:
        assert (source.strength, source.address) == (Strength.L, None)
    elif not source.kind.is_study or source.read is Read.REPORT:
        assert source.address or source.title, "nobody could look it up"


def test_no_file_of_records_is_longer_than_can_be_read_at_once() -> None:
    for path in Path(str(evidence.__file__)).parent.rglob("*.py"):
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 300, path


NUMBERS_KNOWN = [
    pytest.param(country, number, id=f"{country} {role}")
    for country, numbers in NUMBERS
    for role, number in numbers._asdict().items()
    if number
]


@pytest.mark.parametrize(("country", "number"), NUMBERS_KNOWN)
def test_a_number_has_a_record_of_where_it_was_read(country: str, number: PhoneNumber) -> None:
    record = number.source.record
    assert record.kind is Kind.HELP_LINE or record.key == "npis"
    assert record.address
    assert number.digits.isdigit() or number.name, "what can't be dialled is said by its name"


@pytest.mark.parametrize(
    ("country", "role", "digits"),
    [
        ("us", "emergency", "911"),
        ("us", "crisis", "988"),
        ("us", "poison", "18002221222"),
        ("ca", "emergency", "911"),
        ("ca", "crisis", "988"),
        ("ca", "poison", "18447647669"),
        ("gb", "emergency", "999"),
        ("gb", "urgent", "111"),
        ("gb", "crisis", "116123"),
        ("gb", "poison", "111"),
        ("au", "emergency", "000"),
        ("au", "urgent", ""),
        ("au", "crisis", "131114"),
        ("au", "poison", "131126"),
        ("in_", "emergency", "112"),
        ("in_", "ambulance", "108"),
        ("in_", "crisis", "14416"),
    ],
)
def test_whom_to_phone(country: str, role: str, digits: str) -> None:
    assert getattr(NUMBERS[country], role).digits == digits


def test_no_number_is_guessed_where_the_country_is_not_known() -> None:
    assert not any(NUMBERS.elsewhere)
