"""What people ask, of a topic or of a condition: how it's asked, and what the answer may be."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from skill.content import ENGLISH, Passage, Sentence
from skill.content.text import Templates
from skill.content.walk import sentences
from tests.content.wordings import wordings

CONDITIONS = dict((*ENGLISH.reasons, *ENGLISH.further_reasons))

GIVES_LEAVE = [
    r"\bsafe\b",
    r"\bfine\b",
    r"\b(press|push|squeeze|lean in) harder\b",
    r"\bdetox",
    r"\bbreaks? up\b",
    r"\bnormal\b",
    r"\bok(ay)?\b",
    r"\ball right\b",
]
"""What no answer says of the listener, or tells them to do, whatever the topic."""
PROMISES = [r"\bheal(s|ed|ing)?\b", r"\bcure", r"\bguarantee", r"\bproven to\b"]


ASKED = [
    *(pytest.param(words.said, id=topic) for topic, words in ENGLISH.topics),
    *(pytest.param(words.asked, id=f"about {name}") for name, words in CONDITIONS.items()),
]


def passages() -> Iterator[tuple[str, Passage]]:
    """Yield each answer as it's spoken, with its name."""
    for topic, words in ENGLISH.topics:
        yield topic, words.answer
        yield f"{topic}, more", words.more
    for name, condition in CONDITIONS.items():
        yield f"about {name}", condition.question_answer


ANSWERS = [pytest.param(passage, id=name) for name, passage in passages()]


@pytest.mark.parametrize("passage", ANSWERS)
def test_an_answer_is_a_few_short_sentences_and_asks_nothing(passage: Passage) -> None:
    texts = [sentence.text for sentence in passage]
    assert len(texts) <= 3
    assert [text for text in texts if len(text.split()) >= 20 or "?" in text] == []


@pytest.mark.parametrize(("topic", "words"), ENGLISH.topics)
def test_a_topic_is_answered_and_more_of_it_repeats_nothing(topic: str, words: object) -> None:
    entry = ENGLISH.topics[topic]
    assert entry.answer
    assert len(entry.brief.text.split()) < 20
    assert "?" not in entry.brief.text
    assert {s.text for s in entry.more}.isdisjoint(s.text for s in (*entry.answer, entry.brief))


FORBIDDEN = [
    pytest.param(path, sentence, id=path)
    for path, sentence in sentences(ENGLISH)
    if path.startswith("topics.") or re.search("reasons.*(reason|whom|question_answer)", path)
]


@pytest.mark.parametrize(("path", "sentence"), FORBIDDEN)
def test_no_answer_gives_leave(path: str, sentence: Sentence) -> None:
    said = sentence.text.lower().replace("safety check", "check")
    assert [words for words in GIVES_LEAVE if re.search(words, said)] == []
    if path.startswith("topics."):
        assert [words for words in PROMISES if re.search(words, said)] == []


WHO_KNOWS = r"\b(doctor|surgeon|midwife|nurse|pharmacist|physio|clinic|team|whoever gave it)\b"


@pytest.mark.parametrize("name", CONDITIONS)
def test_a_condition_is_always_sent_to_somebody_who_knows(name: str) -> None:
    words = CONDITIONS[name]
    for advice in ((words.whom, *words.reason), words.question_answer):
        assert re.search(WHO_KNOWS, " ".join(s.text for s in advice), re.IGNORECASE)


@pytest.mark.parametrize("templates", ASKED)
def test_each_is_asked_in_many_ways_as_people_speak(templates: Templates) -> None:
    word = r"(?:[a-z']+|[a-z]\.)"
    asked = wordings(templates)
    assert len(asked) >= 12
    assert [text for text in asked if not re.fullmatch(f"{word}(?: {word})*", text)] == []
    assert [text for text in asked if text.split()[0] in {"about", "if", "whether", "to"}] == []


def test_no_wording_is_asked_of_two_things() -> None:
    counts = Counter(text for param in ASKED for text in wordings(param.values[0]))  # type: ignore[arg-type]
    assert [text for text, count in counts.items() if count > 1] == []


STATES = re.compile(r"\b(i have|i've|i had|i was|i am|i'm (?!sore)|my)\b")


@pytest.mark.parametrize("name", CONDITIONS)
def test_a_question_about_a_condition_does_not_say_that_one_has_it(name: str) -> None:
    assert [text for text in wordings(CONDITIONS[name].asked) if STATES.search(text)] == []
