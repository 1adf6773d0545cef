"""What the prompts offer and ask, and the phrases that they tell people to say."""

from __future__ import annotations

import re

import pytest

from skill.content import ENGLISH, Sentence
from skill.content.walk import sentences

EVERY = list(sentences(ENGLISH))


def length(passage: tuple[Sentence, ...]) -> int:
    """Return how many words are heard."""
    return sum(len(sentence.text.split()) for sentence in passage)


def at(group: str) -> list[tuple[str, Sentence]]:
    """Return the sentences at and below a dotted path, and the path of each."""
    found = [pair for pair in EVERY if f"{pair[0]}.".startswith(f"{group}.")]
    assert found, group
    return found


def test_the_welcome_names_the_skill_and_offers_three_things() -> None:
    welcome = ENGLISH.general.welcome
    said = " ".join(sentence.text for sentence in welcome)
    offered = [phrase for s in welcome for phrase in re.findall("«(.+?)»", s.text)]
    assert length(welcome) <= 45
    assert "Back Massage Guide" in said
    assert [ENGLISH.phrases[phrase].move for phrase in offered] == [
        "benefits",
        "safety_check",
        "routine",
    ]


def test_the_notice_says_in_one_sentence_what_this_is_not() -> None:
    assert "education" in ENGLISH.general.notice.text
    assert "doesn't replace advice from a doctor" in ENGLISH.general.notice.text


def test_the_welcome_is_shorter_the_second_time() -> None:
    assert length(ENGLISH.general.welcome_again) < length(ENGLISH.general.welcome)


def test_goodbye_has_at_most_two_words() -> None:
    assert length((ENGLISH.general.goodbye,)) <= 2


def test_no_moving_on_has_more_than_three_words() -> None:
    assert max(length((words,)) for words in ENGLISH.check.moving_on) <= 3


OPEN = {
    *("general.welcome.2", "general.which", "general.what_next", "general.what_next_reprompt.1"),
    *("browsing.benefits_choose", "browsing.benefits_reprompt.1", "browsing.benefit_which.1"),
    *("browsing.reasons_reprompt.1", "routine.choice.2", "routine.choice_reprompt.1"),
    *("alarm.near_meant", "review.welcome.2"),
}
"""The questions that are no yes/no ones, and must not invite a yes."""
INVITES_NO_YES = r"(What|Which) .*\?$"
YES_OR_NO = r"(Do|Does|Are|Is|Have|Has|Could|Shall|Would|Ready|Any|Since we began, is) .*\?$"


@pytest.mark.parametrize(
    ("path", "question"),
    [pytest.param(path, sentence, id=path) for path, sentence in EVERY if "?" in sentence.text],
)
def test_a_question_can_be_answered_as_it_invites(path: str, question: Sentence) -> None:
    assert re.match(INVITES_NO_YES if path in OPEN else YES_OR_NO, question.text)
    assert not re.search(r"\bnot\b|n't\b", question.text), "no negative in a question"


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        *at("general.goodbye"),
        *at("general.apology"),
        *at("general.not_understood"),
        *at("general.fallback_last"),
        *at("red_flags"),
        *at("countries"),
        *at("routine.finished"),
    ],
)
def test_what_ends_the_session_asks_nothing(path: str, sentence: Sentence) -> None:
    assert "?" not in sentence.text, path


def test_every_reprompt_ends_with_its_question() -> None:
    last = {
        path.rsplit(".", 1)[0]: sentence.text for path, sentence in EVERY if "reprompt." in path
    }
    assert len(last) > 5
    assert {path: text for path, text in last.items() if not text.endswith("?")} == {}


def test_every_marked_phrase_is_known_and_every_known_phrase_is_used() -> None:
    marked = {phrase for _, s in EVERY for phrase in re.findall("«(.*?)»", s.text)}
    assert marked == set(ENGLISH.phrases)


def test_what_a_phrase_names_exists() -> None:
    ids = {
        "benefit_detail": ENGLISH.benefits.ids(),
        "variant": ENGLISH.variants.ids(),
        "pace": ENGLISH.paces.ids(),
    }
    for phrase, meaning in ENGLISH.phrases.items():
        if meaning.value is not None:
            assert meaning.value in ids[meaning.move], phrase


@pytest.mark.parametrize(
    ("path", "sentence"), [pytest.param(path, sentence, id=path) for path, sentence in EVERY]
)
def test_whatever_one_is_told_to_say_is_marked(path: str, sentence: Sentence) -> None:
    assert sentence.text.count("«") == sentence.text.count("»")
    outside = re.sub("«.*?»", "«»", sentence.text)
    outside = re.sub("try it yourself|What I say|else I say|they say|bodies say", "", outside)
    assert re.findall(r"\b(?:[Ss]ay|[Tt]ry)\b(?! «|: Alexa, «)", outside) == []
