"""What people ask, in words that are in no sample, is answered wherever they ask it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple
from unittest.mock import patch

import pytest
import yaml

from skill.content import ENGLISH, Sentence
from skill.content.facts import ArticleReasons
from skill.content.text import unmarked
from skill.dialog.context import Context
from skill.tools.model.files import read_model
from skill.tools.simulator.device import Device
from skill.tools.simulator.known import Known
from skill.tools.simulator.resolver import Resolver
from tests.script import CHECK, OPEN, STARTED, place, session_after, skill_answer
from tests.tools.model.bench import DATA

ASKED: Mapping[str, Mapping[str, list[str]]] = yaml.safe_load(
    (DATA / "asked.yaml").read_text("utf-8")
)["lines"]
CONDITIONS = dict((*ENGLISH.reasons, *ENGLISH.further_reasons))
LEADS_TO: Mapping[str, tuple[str, ...]] = {
    "menu": (OPEN,),
    "one-shot": (),
    "check": (OPEN, CHECK),
    "routine": (*STARTED, "next", "repeat"),
}
PENDING: Mapping[str, Sentence] = {
    "check": ENGLISH.reasons[ArticleReasons.ids()[0]].question,
    "routine": ENGLISH.routine.check_in,
}
"""The question that waits in a state, and is asked again."""
NUMBERS = {"crisis": "988", "overdose": "911"}
FEWEST = 3
IN_THE_US = Context(ENGLISH, "us")


def spoken(sentence: Sentence) -> str:
    return unmarked(IN_THE_US.local(sentence).text)


class Answered(NamedTuple):
    """What is said to somebody, and where the conversation is before and after it."""

    speech: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]

    def tells(self, sentence: Sentence) -> bool:
        return spoken(sentence) in self.speech

    def is_back_in(self, state: str) -> bool:
        """Return whether the question that waits in a state is asked again, if one does."""
        if state not in PENDING:
            return True
        return self.speech.endswith(spoken(PENDING[state])) and self.after == self.before


Ask = Callable[[str, str], Answered]


@pytest.fixture(scope="module")
def ask() -> Iterator[Ask]:
    """Yield what asks in a state; each wording is understood but once."""
    with patch.object(Resolver, "resolve", cache(Resolver.resolve)):
        device = Device(skill_answer())

        def asked(state: str, said: str) -> Answered:
            device.session = session_after(*LEADS_TO[state])
            before = place(device)
            turn = device.utter(said if device.session else f"ask back massage guide {said}")
            return Answered(turn.speech, before, place(device))

        yield asked


def entries(kind: str) -> list[Any]:
    """Return each entry of a kind with its wordings, in each state."""
    return [
        pytest.param(state, each, said, id=f"{state}: {each}")
        for each, said in ASKED[kind].items()
        for state in LEADS_TO
    ]


@pytest.mark.parametrize(("state", "topic", "wordings"), entries("topics"))
def test_a_topic_is_answered_and_what_was_open_is_asked_again(
    ask: Ask, state: str, topic: str, wordings: list[str]
) -> None:
    words = ENGLISH.topics[topic]
    answer = words.brief if state in PENDING else words.answer[0]
    answers = {said: ask(state, said) for said in wordings}
    assert [said for said, it in answers.items() if not it.tells(answer)] == []
    assert [said for said, it in answers.items() if not it.is_back_in(state)] == []


@pytest.mark.parametrize(("state", "condition", "wordings"), entries("conditions"))
def test_a_question_about_a_condition_is_answered_and_voids_nothing(
    ask: Ask, state: str, condition: str, wordings: list[str]
) -> None:
    answer = CONDITIONS[condition].question_answer[0]
    answers = {said: ask(state, said) for said in wordings}
    assert [said for said, it in answers.items() if not it.tells(answer)] == []
    assert [said for said, it in answers.items() if not it.is_back_in(state)] == []


@pytest.mark.parametrize(("state", "condition", "wordings"), entries("named"))
def test_whether_it_is_allowed_with_a_condition_counts_as_having_it(
    ask: Ask, state: str, condition: str, wordings: list[str]
) -> None:
    answers = {said: ask(state, said) for said in wordings}
    whom = CONDITIONS[condition].whom
    assert [said for said, it in answers.items() if not it.tells(whom)] == []
    if state in PENDING:
        assert {said for said, it in answers.items() if it.after["name"] != "after"} == set()


@pytest.mark.parametrize(("state", "flag", "wordings"), entries("alarms"))
def test_a_crisis_and_an_overdose_are_told_the_number(
    ask: Ask, state: str, flag: str, wordings: list[str]
) -> None:
    assert [said for said in wordings if NUMBERS[flag] not in ask(state, said).speech] == []


def test_each_is_asked_in_three_ways_at_least() -> None:
    kinds = ("topics", "conditions", "alarms")
    few = [each for kind in kinds for each, said in ASKED[kind].items() if len(said) < FEWEST]
    assert few == []


def test_no_wording_is_in_the_model_word_for_word() -> None:
    model = read_model("en-US")["interactionModel"]["languageModel"]
    known = Known(model, "en-US")
    wordings = {said for kind in ASKED.values() for each in kind.values() for said in each}
    form, split = known.exact, known.lexicon.split
    assert {said for said in wordings if form.best(split(said), form.sampled)} == set()
