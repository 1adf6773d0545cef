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


OPEN = [
    ENGLISH.general.what_next,
    ENGLISH.browsing.benefits_choose,
    ENGLISH.browsing.benefit_which[-1],
    ENGLISH.routine.choice[-1],
    ENGLISH.routine.choice_reprompt[-1],
    ENGLISH.general.what_next_reprompt[-1],
    ENGLISH.general.which,
]
YES_OR_NO = [
    *(words.question for _, words in ENGLISH.reasons),
    *(words.rephrased for _, words in ENGLISH.reasons),
    ENGLISH.check.after_reprompt[-1],
    ENGLISH.general.offer_benefits,
    ENGLISH.general.offer_reasons,
    ENGLISH.general.offer_evidence,
    ENGLISH.general.offer_more,
    ENGLISH.general.offer_breathing,
    ENGLISH.browsing.benefit_next,
    ENGLISH.routine.leave,
    ENGLISH.routine.leave_for_check,
    ENGLISH.routine.leave_for_start,
    ENGLISH.browsing.benefits_go_on,
    ENGLISH.browsing.benefit_evidence_offer,
    ENGLISH.browsing.benefit_detail_offer,
    ENGLISH.browsing.reasons_go_on,
    ENGLISH.browsing.reasons_check,
    ENGLISH.self_check.go_on,
    ENGLISH.self_check.rephrased,
    ENGLISH.routine.offer,
    ENGLISH.routine.offer_reprompt[-1],
    ENGLISH.routine.ready,
    ENGLISH.routine.begin,
    ENGLISH.routine.ball_in_place,
    ENGLISH.routine.ready_reprompt[-1],
    ENGLISH.routine.check_in,
    ENGLISH.routine.check_in_rephrased,
]


@pytest.mark.parametrize("question", OPEN, ids=lambda question: question.text)
def test_an_open_question_does_not_invite_a_yes(question: Sentence) -> None:
    assert re.match(r"(What|Which) .*\?$", question.text)


@pytest.mark.parametrize("question", YES_OR_NO, ids=lambda question: question.text)
def test_a_yes_or_no_question_can_be_answered_so(question: Sentence) -> None:
    ask = r"(Do|Does|Are|Is|Have|Has|Could|Shall|Would|Ready|Any|Since we began, is) .*\?$"
    assert re.match(ask, question.text)
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
