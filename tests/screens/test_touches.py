"""A touch means what the words mean while its screen is current; else it means nothing."""

from __future__ import annotations

import json
import logging
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.content import ENGLISH
from skill.content.facts import STEPS, ArticleReasons
from skill.dialog.context import Context, Screening
from skill.dialog.moves import Move, MoveName
from tests.alexa.listening import spoken
from tests.screens.cases import CHECK, LAUNCH, NO, STARTED, THROUGH, YES
from tests.screens.viewing import Viewer, arguments_of, labels, screen

AMERICA = Context(ENGLISH, country="us")
QUESTIONS = [
    AMERICA.local(ENGLISH.reasons[reason].question).text for reason in ArticleReasons.ids()
]
PLACES = [
    (LAUNCH,),
    (LAUNCH, Move(MoveName.BENEFITS)),
    (LAUNCH, Move(MoveName.BENEFIT_DETAIL, "lymph")),
    (LAUNCH, Move(MoveName.EVIDENCE, "posture")),
    (LAUNCH, Move(MoveName.WHO_SHOULD_AVOID)),
    (LAUNCH, CHECK),
    (LAUNCH, CHECK, NO, NO),
    (LAUNCH, CHECK, Move(MoveName.FALLBACK)),
    (LAUNCH, CHECK, YES),
    (LAUNCH, CHECK, YES, Move(MoveName.ROUTINE)),
    THROUGH,
    (*THROUGH, YES),
    (*STARTED, YES),
    (*STARTED, YES, NO),
    (*STARTED, YES, NO, YES, Move(MoveName.PAUSE)),
    (LAUNCH, Move(MoveName.HELP)),
    (LAUNCH, CHECK, Move(MoveName.HELP)),
    (*STARTED, YES, Move(MoveName.HELP)),
]


@pytest.mark.parametrize("screening", Screening)
@pytest.mark.parametrize("moves", PLACES, ids=lambda moves: "-".join(m.name for m in moves))
def test_each_touch_is_answered_as_its_words_are(
    moves: tuple[Move, ...], screening: Screening
) -> None:
    for label in labels(Viewer(screening).plays(*moves)):
        toucher, speaker = Viewer(screening), Viewer(screening)
        place, name, value = arguments_of(toucher.plays(*moves), label)
        speaker.plays(*moves)
        if value in STEPS.ids():  # it was touched while that step was shown
            toucher.listener.interrupts()
            speaker.listener.interrupts()
        touched = toucher.touches([place, name, value])
        said = Move(MoveName(name), None if value in STEPS.ids() else value or None)
        assert touched == speaker.plays(said), label


def test_what_the_article_says_of_a_benefit_can_be_touched_where_its_evidence_is_told() -> None:
    viewer = Viewer()
    shown = viewer.plays(LAUNCH, Move(MoveName.EVIDENCE, "posture"))
    speech = viewer.touches(arguments_of(shown, ENGLISH.screens.the_article))["response"]
    assert ENGLISH.benefits["posture"].detail[0].text in speech["outputSpeech"]["ssml"]


@pytest.mark.parametrize("groups_before", range(3))
def test_a_group_that_is_read_out_is_the_one_that_is_shown(groups_before: int) -> None:
    response = Viewer(Screening.SELF_CHECK).plays(LAUNCH, CHECK, *[YES] * groups_before)
    speech = response["response"]["outputSpeech"]["ssml"].lower()
    shown = screen(response)["items"]
    assert shown
    assert [item for item in shown if item.lower() not in speech] == []


def asked(response: dict[str, Any]) -> str:
    """Return the question of the check that a response puts last."""
    (found,) = [question for question in QUESTIONS if spoken(response).endswith(question)]
    return found


def test_the_second_of_two_quick_touches_answers_nothing() -> None:
    viewer = Viewer()
    no = arguments_of(viewer.plays(LAUNCH, CHECK), "No")
    assert asked(viewer.touches(no)) == QUESTIONS[1]
    again = viewer.touches(no)
    assert spoken(again) == QUESTIONS[1]
    assert screen(again)["heading"] == "Question 2 of 6"


def test_a_touch_on_a_screen_that_words_have_left_answers_nothing() -> None:
    viewer = Viewer()
    yes = arguments_of(viewer.plays(LAUNCH, CHECK), "Yes")
    viewer.plays(NO, NO)
    assert spoken(viewer.touches(yes)) == QUESTIONS[2]


@pytest.mark.parametrize("label", ["Start", "Not now"])
def test_the_offers_touches_mean_nothing_once_the_check_begins_anew(label: str) -> None:
    viewer = Viewer()
    start = arguments_of(viewer.plays(*THROUGH), label)
    viewer.plays(Move(MoveName.START_OVER))
    assert asked(viewer.touches(start)) == QUESTIONS[0]


def test_a_touch_that_opens_a_session_is_welcomed_and_answers_nothing() -> None:
    viewer = Viewer()
    no = arguments_of(viewer.plays(LAUNCH, CHECK), "No")
    opened = Viewer().touches(no)
    assert spoken(opened).startswith("Welcome to Back Massage Guide.")
    assert opened["response"]["shouldEndSession"] is False


@pytest.mark.parametrize("attributes", [{"conversation": 5}, {"seal": "x"}, {"a": {}}], ids=str)
def test_a_touch_in_a_session_whose_state_was_altered_answers_nothing(attributes: Any) -> None:  # noqa: ANN401
    viewer = Viewer()
    no = arguments_of(viewer.plays(LAUNCH, CHECK), "No")
    viewer.listener.attributes = attributes
    response = viewer.touches(no)
    assert spoken(response).startswith("I'm sorry, I lost our place")
    assert "came up" not in spoken(response)


def test_on_any_screen_an_emergency_is_heard_first() -> None:
    for moves in PLACES:
        viewer = Viewer()
        viewer.plays(*moves)
        alarm = viewer.plays(Move(MoveName.URGENT_SYMPTOM, "chest_pain"))
        assert spoken(alarm).startswith("Call 911 now.")
        assert screen(alarm)["title"] == "911"


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)
words = st.sampled_from(
    [*MoveName, "check-0", "check-1", "check-2", "check--1", "after", "offer", "", "pregnancy"]
)
ANSWERS = {"yes", "no", "not_sure"}
HELP_PHRASES = {"repeat", "previous", "why", "start_over"}


@given(st.one_of(anything, st.lists(words | anything, min_size=2, max_size=4)))
def test_whatever_a_touch_sends_it_answers_only_if_it_is_an_answer_of_this_screen(
    arguments: object,
) -> None:
    viewer = Viewer()
    before = viewer.plays(LAUNCH, CHECK, NO)["sessionAttributes"]
    match arguments:
        case ["check-1", str(name), ""] if name in ANSWERS | HELP_PHRASES:
            return
    response = viewer.touches(arguments)
    assert spoken(response) == QUESTIONS[1]
    assert response["sessionAttributes"] == before


@pytest.mark.parametrize("spoil", ["components", "source", "token", "timestamp", "arguments"])
@pytest.mark.parametrize("value", [5, "x", [1], {"a": 1}, None], ids=str)
def test_a_touch_of_another_shape_is_answered_in_words(spoil: str, value: object) -> None:
    viewer = Viewer()
    viewer.plays(LAUNCH, CHECK)
    envelope = viewer.touch_envelope(["check-0", "nonsense", ""])
    envelope["request"][spoil] = value
    response = viewer.send(envelope)
    assert spoken(response)
    assert "Got it" not in spoken(response)


def test_touches_in_the_check_are_logged_without_what_they_answer(
    caplog: pytest.LogCaptureFixture,
) -> None:
    logs = []
    for label in ("Yes", "No", "Not sure"):
        viewer = Viewer()
        caplog.clear()
        with caplog.at_level(logging.DEBUG):
            viewer.touches(arguments_of(viewer.plays(LAUNCH, CHECK), label))
        lines = [record.getMessage() for record in caplog.records]
        logs.append([re.sub(r"latency_ms=\S+", "", line) for line in lines])
        assert "request=Alexa.Presentation.APL.UserEvent intent=-" in logs[-1][-1]
    assert logs[0] == logs[1] == logs[2]


STOPPING = [
    YES,
    Move(MoveName.NOT_SURE),
    Move(MoveName.DECLINE),
    Move(MoveName.CONDITION, "pregnancy"),
    Move(MoveName.CONDITION, "cancer"),
    Move(MoveName.CONDITION),
]


def test_nobody_can_tell_from_the_screen_why_or_where_a_check_stopped() -> None:
    shown = {
        json.dumps(
            Viewer().plays(LAUNCH, CHECK, *[NO] * question, stopping)["response"]["directives"]
        )
        for question in range(6)
        for stopping in STOPPING
    }
    assert len(shown) == 1
