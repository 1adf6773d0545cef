"""Whatever is said where nothing, or something else, was asked gets a true answer."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from itertools import pairwise

import pytest

from skill.content import Passage, Sentence
from skill.content.facts import ArticleReasons, Benefits, OffTopics, Ordinals
from skill.dialog.context import Context
from skill.dialog.conversation import respond
from skill.dialog.moves import Move, MoveName
from skill.dialog.positions.after import After
from skill.dialog.positions.alarm import Alarm
from skill.dialog.positions.benefit_list import BenefitList
from skill.dialog.positions.check import Check
from skill.dialog.positions.menu import Menu
from skill.dialog.positions.offer import Offer
from skill.dialog.positions.one_benefit import Heard, OneBenefit
from skill.dialog.positions.reason_list import ReasonList
from skill.dialog.screen import Screen, title
from skill.dialog.showing import screen_of
from skill.dialog.state import State
from tests.dialog.listener import ENGLISH, GONE_BACK, INTERVIEW, REMEMBERING, plain, said
from tests.dialog.test_every_path import every_scene, every_turn

GENERAL, BROWSING = ENGLISH.general, ENGLISH.browsing
YES, NO, NOT_SURE = MoveName.YES, MoveName.NO, MoveName.NOT_SURE
ALL_RIGHT, NO_HURRY = (GENERAL.all_right,), (GENERAL.no_hurry,)
CHOICES = (*GENERAL.welcome_again, *ENGLISH.review.help, *ENGLISH.help.menu)
WHICH_BENEFIT = tuple(
    sentence.fill(names=INTERVIEW.names([words.name for _, words in ENGLISH.benefits]))
    for sentence in BROWSING.benefit_which
)
CHOOSE_ONE = {YES: WHICH_BENEFIT, NO: ALL_RIGHT, NOT_SURE: WHICH_BENEFIT}
OFFERS = (
    GENERAL.offer_benefits,
    GENERAL.offer_reasons,
    GENERAL.offer_evidence,
    GENERAL.offer_more,
    GENERAL.offer_breathing,
    BROWSING.benefits_go_on,
    BROWSING.benefit_evidence_offer,
    BROWSING.benefit_detail_offer,
    BROWSING.reasons_check,
    BROWSING.reasons_go_on,
    *(BROWSING.benefit_next.fill(name=words.name) for _, words in ENGLISH.benefits),
)
MAY_SAY: Mapping[Sentence, Mapping[MoveName, Passage]] = {
    GENERAL.which: dict.fromkeys((YES, NO, NOT_SURE), CHOICES),
    GENERAL.what_next: {YES: CHOICES, NO: (GENERAL.goodbye,), NOT_SURE: CHOICES},
    BROWSING.benefits_choose: CHOOSE_ONE,
    BROWSING.benefit_which[-1]: CHOOSE_ONE,
    **{key: {NO: ALL_RIGHT, NOT_SURE: NO_HURRY} for key in OFFERS},
}
"""What was asked last, outside the check and the routine, and what an answer may be told first."""
BY_TEXT = {plain(asked.text): allowed for asked, allowed in MAY_SAY.items()}


def asked_in(context: Context, state: State) -> str:
    """Return the question that is open in a state."""
    return said(respond(context, state, Move(MoveName.ASK_AGAIN)).reply)[-1]


@every_scene
def test_a_bare_answer_is_answered_by_what_was_asked_last(context: Context) -> None:
    asked_somewhere = set()
    for turn in every_turn(context):
        if turn.here.at.pending or turn.move.name not in (YES, NO, NOT_SURE):
            continue
        asked = asked_in(context, turn.here)
        asked_somewhere.add(asked)
        assert asked in BY_TEXT
        allowed = BY_TEXT[asked].get(turn.move.name)
        if allowed is None:  # a yes takes what is offered
            assert turn.move.name is YES
            assert turn.there.at != turn.here.at
        else:
            assert turn.speech[0] in {plain(sentence.text) for sentence in allowed}
    assert len(asked_somewhere) > len(OFFERS) - len(Benefits.ids())


@every_scene
def test_thanks_praise_and_what_alexa_does_answer_nothing(context: Context) -> None:
    answers = {
        MoveName.THANKS: {sentence.text for sentence in GENERAL.thanked},
        MoveName.PRAISE: {sentence.text for sentence in GENERAL.praised},
        MoveName.OFF_TOPIC: {plain(words.answer.text) for _, words in ENGLISH.off_topics},
    }
    for turn in every_turn(context):
        if turn.move.name in answers and not isinstance(turn.here.at, Alarm):
            assert turn.speech[0] in answers[turn.move.name]
            assert turn.speech[-1] == asked_in(context, turn.here)
            assert turn.there.misses == turn.here.misses


@every_scene
def test_nothing_is_acknowledged_twice_in_a_row_in_the_same_words(context: Context) -> None:
    checks = [Check(number) for number in range(len(ArticleReasons.ids()))]
    for at in (*checks, Menu(), Offer(), BenefitList(0)):
        for move in (MoveName.THANKS, MoveName.PRAISE):
            first = respond(context, State(at), Move(move))
            second = respond(context, first.state, Move(move))
            assert said(first.reply)[0] != said(second.reply)[0]
    for at, after in pairwise(checks):
        leads = [said(respond(INTERVIEW, State(each), Move(NO)).reply)[0] for each in (at, after)]
        assert len(set(leads)) == len(leads)


def test_two_questions_in_between_lead_back_in_different_words() -> None:
    first = respond(INTERVIEW, State(Check(1), noticed=True), Move(MoveName.BENEFITS))
    second = respond(INTERVIEW, first.state, Move(MoveName.ABOUT))
    assert said(first.reply)[-2] != said(second.reply)[-2]


LISTS = {
    BenefitList(0): [words.name for _, words in ENGLISH.benefits][:3],
    BenefitList(1): [words.name for _, words in ENGLISH.benefits][3:],
    ReasonList(0): [words.name for _, words in ENGLISH.reasons][:3],
    ReasonList(1): [words.name for _, words in ENGLISH.reasons][3:],
}


def shown_on(screen: Screen) -> set[str]:
    """Return what can be read on a list's screen, or touched."""
    return {*screen.items, *(touch.label for touch in screen.touches)}


@pytest.mark.parametrize("at", LISTS, ids=str)
def test_a_lists_names_are_in_its_speech_and_on_its_screen(at: BenefitList | ReasonList) -> None:
    result = respond(INTERVIEW, State(at, noticed=True), Move(MoveName.REPEAT))
    speech = " ".join(said(result.reply)).lower()
    for name in LISTS[at]:
        assert name.removeprefix("a ") in speech
        assert title(name) in shown_on(screen_of(INTERVIEW, result))


@pytest.mark.parametrize("place", Ordinals.ids())
def test_one_of_a_list_is_chosen_by_its_place(place: str) -> None:
    number = 5 if place == "last" else Ordinals.ids().index(place)
    there, _ = respond(INTERVIEW, State(BenefitList(0)), Move(MoveName.CHOOSE, place))
    assert there.at == OneBenefit(Benefits.ids()[number], Heard.DETAIL)
    _, reply = respond(INTERVIEW, State(ReasonList(0)), Move(MoveName.CHOOSE, place))
    answer = ENGLISH.reasons[ArticleReasons.ids()[number]].question_answer
    assert {plain(sentence.text) for sentence in answer} <= set(said(reply))


@pytest.mark.parametrize("asked", OffTopics.ids())
def test_what_alexa_does_counts_as_no_miss(asked: str) -> None:
    missed = State(Check(2), misses=1)
    there, _ = respond(INTERVIEW, missed, Move(MoveName.OFF_TOPIC, asked))
    assert there == dataclasses.replace(missed, asides=1)


@every_scene
def test_a_wrong_turn_is_undone_by_go_back_and_a_risk_leaves_no_check_behind(
    context: Context,
) -> None:
    undone = 0
    for turn in every_turn(context):
        before = turn.here.before
        if before is None or turn.move.name is not MoveName.PREVIOUS:
            continue
        undone += 1
        assert turn.there.at == before
        assert turn.speech[0] == GONE_BACK
        for risk in (MoveName.CONDITION, MoveName.DISCOMFORT, MoveName.REFUSED):
            there, _ = respond(context, turn.here, Move(risk, None))
            assert isinstance(there.before, BenefitList | OneBenefit | ReasonList | None)
    assert undone > len(LISTS)


@pytest.mark.slow
def test_a_correction_is_never_milder_than_what_it_corrects() -> None:
    for turn in every_turn(REMEMBERING):
        if turn.move.name is MoveName.MEANT_NO and isinstance(turn.here.at, Check | After | Offer):
            assert not isinstance(turn.there.at, Check) or turn.there.at.number <= _asked(turn.here)
        if turn.move.name is MoveName.MEANT_YES and isinstance(turn.here.at, Check):
            assert isinstance(turn.there.at, After)


def _asked(state: State) -> int:
    at = state.at.where if isinstance(state.at, After) else state.at
    return at.number if isinstance(at, Check) else len(ArticleReasons.ids())
