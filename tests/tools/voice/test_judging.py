"""How likely phrases become a verdict, and what a conversation makes of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.tools.model.intents import ALL_CLEAR, NO, RISKS, STATED, UNCLEAR, URGENT, YES
from skill.tools.simulator.device import Device
from skill.tools.voice.audio import Sound
from skill.tools.voice.judging import (
    THRESHOLDS,
    Evidence,
    Guess,
    Kind,
    Verdict,
    evidence_of,
    judge,
    kind_of,
)
from skill.tools.voice.recognizer import Heard, Recognizer
from skill.tools.voice.talk import Conversation
from tests.script import skill_answer

_SURE = -0.1


def _evidence(**likely: float) -> Evidence:
    return {Kind[name]: Guess(value, name) for name, value in likely.items()}


@pytest.mark.parametrize(
    ("evidence", "verdict", "text"),
    [
        (_evidence(), Verdict.NOT_HEARD, ""),
        (_evidence(DENIAL=_SURE), Verdict.HEARD, "DENIAL"),
        (_evidence(DENIAL=THRESHOLDS.denial - 0.1), Verdict.NOT_HEARD, ""),
        (_evidence(DENIAL=_SURE, OTHER=_SURE - THRESHOLDS.ahead), Verdict.HEARD, "DENIAL"),
        (_evidence(DENIAL=_SURE, OTHER=0.1 - THRESHOLDS.ahead), Verdict.NOT_HEARD, ""),
        (_evidence(DENIAL=_SURE, RISK=0.1 - THRESHOLDS.ahead), Verdict.NOT_HEARD, ""),
        (_evidence(DENIAL=_SURE, NOTHING=0.1 - THRESHOLDS.ahead), Verdict.NOT_HEARD, ""),
        (_evidence(NOTHING=_SURE), Verdict.NOT_HEARD, ""),
        (_evidence(DENIAL=_SURE, RED_FLAG=0.1 - THRESHOLDS.near), Verdict.ASK_BACK, "RED_FLAG"),
        (_evidence(DENIAL=-2.0, RISK=-1.0), Verdict.HEARD, "RISK"),
        (_evidence(OTHER=_SURE), Verdict.HEARD, "OTHER"),
        (_evidence(OTHER=THRESHOLDS.other - 0.1), Verdict.NOT_HEARD, ""),
        (_evidence(RISK=THRESHOLDS.risk), Verdict.HEARD, "RISK"),
        (_evidence(RISK=THRESHOLDS.risk - 0.1), Verdict.NOT_HEARD, ""),
        (_evidence(RED_FLAG=THRESHOLDS.risk), Verdict.HEARD, "RED_FLAG"),
        (_evidence(RED_FLAG=THRESHOLDS.doubt), Verdict.ASK_BACK, "RED_FLAG"),
        (_evidence(RED_FLAG=THRESHOLDS.doubt - 0.1), Verdict.NOT_HEARD, ""),
        (_evidence(RED_FLAG=-2.0, OTHER=-1.0), Verdict.ASK_BACK, "RED_FLAG"),
        (_evidence(RED_FLAG=-5.0, OTHER=-1.0), Verdict.HEARD, "OTHER"),
    ],
)
def test_the_verdict_follows_from_how_likely_each_kind_is(
    evidence: Evidence, verdict: Verdict, text: str
) -> None:
    assert judge(evidence) == (verdict, text)


_LIKELY = st.floats(-14, 0)
_OTHERS = [kind for kind in Kind if kind is not Kind.DENIAL]


@given(
    st.dictionaries(st.sampled_from(_OTHERS), _LIKELY),
    _LIKELY,
    st.sampled_from(_OTHERS),
    st.floats(0, 14),
)
def test_nothing_becomes_a_denial_because_something_else_is_likelier(
    likely: dict[Kind, float], denial: float, kind: Kind, more: float
) -> None:
    before = {each: Guess(value, each.name) for each, value in likely.items()}
    before[Kind.DENIAL] = Guess(denial, "no")
    louder = Guess(before.get(kind, Guess(-14)).likely + more, kind.name)
    if judge(before) != (Verdict.HEARD, "no"):
        assert judge({**before, kind: louder}) != (Verdict.HEARD, "no")


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(list(Kind)), _LIKELY)))
def test_the_phrases_of_a_kind_count_together_and_the_likeliest_is_named(
    phrases: list[tuple[str, Kind, float]],
) -> None:
    for kind, guess in evidence_of(phrases).items():
        own = [(text, likely) for text, each, likely in phrases if each is kind]
        assert guess.likely >= max(likely for _, likely in own) - 1e-9
        assert guess.text in {text for text, _ in own}


def test_what_clears_is_a_denial_and_what_may_do_harm_is_not() -> None:
    assert {kind_of(intent) for intent in ALL_CLEAR} == {Kind.DENIAL}
    assert Kind.DENIAL not in {kind_of(intent) for intent in RISKS}
    assert kind_of(URGENT) is Kind.RED_FLAG
    assert {kind_of(intent) for intent in (STATED, UNCLEAR)} == {Kind.RISK}


_SOUND = Sound(16_000, b"\0\0")
_FLAGGED = "i can't breathe"


class _Hears(Recognizer):
    """A recogniser that hears what it is told to."""

    def __init__(self, *heard: Heard) -> None:
        self._told = list(heard)

    def hear(self, sound: Sound) -> Heard:
        return self._told.pop(0)


def _heard(text: str, intent: str, verdict: Verdict = Verdict.HEARD) -> Heard:
    return Heard(verdict, text, intent)


def _answers(*heard: Heard) -> list[str]:
    start = _heard("start the safety check", "SafetyCheckIntent")
    conversation = Conversation(Device(skill_answer()), _Hears(start, *heard))
    conversation.open()
    return [conversation.hear(_SOUND).text for _ in range(1 + len(heard))][1:]


_PERHAPS = _heard(_FLAGGED, URGENT, Verdict.ASK_BACK)
_MUMBLE = Heard(Verdict.NOT_HEARD)


def test_a_doubtful_red_flag_is_asked_back_and_a_yes_confirms_it() -> None:
    asked, answer = _answers(_PERHAPS, _heard("yes", YES))
    assert asked == "Did you say: i can't breathe? Please say yes or no."
    assert "911" in answer


def test_a_clear_no_goes_back_to_the_question_which_it_does_not_answer() -> None:
    _, question, answer = _answers(_PERHAPS, _heard("no", NO), _heard("yes", YES))
    assert "clot" in question
    assert "You said yes to" in answer
    assert "clot" in answer


def test_what_is_not_clear_is_asked_once_more_and_then_counts_as_a_yes() -> None:
    first, second, answer = _answers(_PERHAPS, _MUMBLE, _MUMBLE)
    assert first == second
    assert "911" in answer


def test_another_red_flag_after_the_question_is_taken() -> None:
    _, answer = _answers(_PERHAPS, _heard("my chest hurts", URGENT))
    assert "911" in answer


def test_what_is_not_heard_gets_the_reprompt_and_at_last_a_not_sure() -> None:
    answers = _answers(*[_MUMBLE] * 4)
    assert all("?" in answer for answer in answers)
    assert "take it as a yes" in answers[-1]
