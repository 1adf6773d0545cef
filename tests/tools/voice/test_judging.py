"""How votes become a verdict, and what the conversation makes of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.content.facts import ArticleReasons, Tier
from skill.tools.model.files import built_locales
from skill.tools.model.intents import ALL_CLEAR, NO, URGENT, YES
from skill.tools.simulator.device import Device
from skill.tools.voice.audio import Sound
from skill.tools.voice.decoding import Guess
from skill.tools.voice.judging import THRESHOLDS, Evidence, Verdict, judge
from skill.tools.voice.phrases import (
    MENU,
    QUESTION,
    STOP,
    Part,
    Place,
    jsgf,
    phrases_for,
    place_of,
)
from skill.tools.voice.recognizer import Heard, Recognizer
from skill.tools.voice.talk import Conversation
from tests.script import skill_answer

_BASE = -20.0
_YES = Guess("yes", _BASE)
_NO = Guess("no", _BASE)
_NOPE = Guess("nope", _BASE)
_NEVER = Guess("no never", _BASE)
_MARGIN = THRESHOLDS.ahead
_FLAG = THRESHOLDS.red_flag
_FLAGGED = "i can't breathe"
_OTHERS = ("rival", "answer", "emergency", "urgent", "rest", "sounds")
_SOUND = Sound(16_000, b"\0\0")


class _Hears(Recognizer):
    """A recogniser that hears what it is told to."""

    def __init__(self, *heard: Heard) -> None:
        self._told = list(heard)

    def hear(self, sound: Sound, place: Place) -> Heard:
        return self._told.pop(0)


def _flag(ahead: float) -> Guess:
    return Guess(_FLAGGED, _BASE + ahead)


def _calf(ahead: float) -> Guess:
    return Guess("sore calf", _BASE + ahead)


def _yes(behind: float) -> Guess:
    return Guess("yes", _BASE - behind)


def _flu(ahead: float) -> Guess:
    return Guess("i have flu", _BASE + ahead)


def _fits(well: float) -> Guess:
    """Return any sounds, so that a guess at the base fits them so well."""
    return Guess("N OW", _BASE - well)


_WELL = _fits(THRESHOLDS.bare + 1)
_POORLY = _fits(THRESHOLDS.bare - 1)
_UNALARMED = THRESHOLDS.bare - THRESHOLDS.alarm + 2
"""So far behind what fits well a red flag fits too badly for an alarm."""


@pytest.mark.parametrize(
    ("evidence", "verdict", "text"),
    [
        (Evidence(), Verdict.NOT_HEARD, ""),
        (Evidence(answer=_YES, sounds=_WELL), Verdict.HEARD, "yes"),
        (Evidence(answer=_YES, sounds=_fits(THRESHOLDS.least - 1)), Verdict.NOT_HEARD, ""),
        (Evidence(_NO, sounds=_WELL), Verdict.HEARD, "no"),
        (Evidence(_NO, sounds=_POORLY), Verdict.NOT_HEARD, ""),
        (Evidence(_NOPE, sounds=_POORLY), Verdict.HEARD, "nope"),
        (Evidence(_NOPE, sounds=_fits(THRESHOLDS.word - 1)), Verdict.NOT_HEARD, ""),
        (Evidence(_NEVER, sounds=_POORLY), Verdict.HEARD, "no never"),
        (Evidence(_NEVER, sounds=_fits(THRESHOLDS.worded - 1)), Verdict.NOT_HEARD, ""),
        (Evidence(_NO, rival=_yes(_MARGIN), sounds=_WELL), Verdict.HEARD, "no"),
        (Evidence(_NO, rival=_yes(_MARGIN - 1), sounds=_WELL), Verdict.NOT_HEARD, ""),
        (Evidence(_NO, rival=_yes(THRESHOLDS.unclear), sounds=_WELL), Verdict.HEARD, "yes"),
        (Evidence(_NO, rival=_yes(1), rest=_flu(-1), sounds=_WELL), Verdict.NOT_HEARD, ""),
        (
            Evidence(_NO, rival=_yes(0), answer=_yes(_MARGIN - 1), sounds=_WELL),
            Verdict.HEARD,
            "yes",
        ),
        (Evidence(_NO, rival=_yes(0), sounds=_fits(THRESHOLDS.least - 1)), Verdict.NOT_HEARD, ""),
        (Evidence(_NO, answer=_yes(_MARGIN - 1), sounds=_WELL), Verdict.NOT_HEARD, ""),
        (Evidence(_NO, rest=_yes(_MARGIN - 1), sounds=_WELL), Verdict.NOT_HEARD, ""),
        (Evidence(answer=_YES, rest=_flu(6), sounds=_WELL), Verdict.HEARD, "i have flu"),
        (Evidence(answer=_YES, rest=_flu(4), sounds=_WELL), Verdict.HEARD, "yes"),
        (Evidence(answer=_YES, emergency=_flag(_FLAG), sounds=_WELL), Verdict.HEARD, _FLAGGED),
        (Evidence(answer=_YES, emergency=_flag(1), sounds=_WELL), Verdict.ASK_BACK, _FLAGGED),
        (Evidence(_NO, emergency=_flag(1 - _MARGIN), sounds=_WELL), Verdict.ASK_BACK, _FLAGGED),
        (Evidence(_NO, emergency=_flag(-_UNALARMED), sounds=_WELL), Verdict.HEARD, "no"),
        (Evidence(_NO, emergency=_flag(-_MARGIN), sounds=_WELL), Verdict.ASK_BACK, _FLAGGED),
        (Evidence(_NO, rest=_flu(-_UNALARMED), sounds=_WELL), Verdict.HEARD, "no"),
        (Evidence(_NO, rest=_flu(-_MARGIN), sounds=_WELL), Verdict.NOT_HEARD, ""),
        (Evidence(_NO, emergency=_flag(-_UNALARMED), sounds=_POORLY), Verdict.ASK_BACK, _FLAGGED),
        (Evidence(emergency=_flag(0), urgent=_calf(3), sounds=_WELL), Verdict.HEARD, _FLAGGED),
        (Evidence(emergency=_flag(0), urgent=_calf(4), sounds=_WELL), Verdict.HEARD, "sore calf"),
        (Evidence(urgent=_calf(0), sounds=_WELL), Verdict.HEARD, "sore calf"),
        (Evidence(_NO, urgent=_calf(1 - _MARGIN), sounds=_WELL), Verdict.ASK_BACK, "sore calf"),
        (Evidence(emergency=_flag(0), sounds=_fits(-20)), Verdict.ASK_BACK, _FLAGGED),
        (Evidence(emergency=_flag(0), sounds=_fits(-25)), Verdict.NOT_HEARD, ""),
        (Evidence(rest=_YES, emergency=_flag(-_FLAG), sounds=_WELL), Verdict.HEARD, "yes"),
    ],
)
def test_the_verdict_follows_from_how_far_the_guesses_are_apart(
    evidence: Evidence, verdict: Verdict, text: str
) -> None:
    assert judge(evidence) == (verdict, text)


@pytest.mark.parametrize("text", ["no", "no never", "yes", _FLAGGED])
def test_nothing_is_heard_without_a_measure_for_it(text: str) -> None:
    guess = Guess(text, 0)
    for evidence in (Evidence(guess), Evidence(answer=guess), Evidence(emergency=guess)):
        assert judge(evidence) == (Verdict.NOT_HEARD, "")


_POINTS = st.floats(-80, 0)


@given(
    st.sampled_from(["no", "nope", "no never"]),
    st.fixed_dictionaries(dict.fromkeys((*_OTHERS, "denial"), _POINTS)),
    st.sampled_from(_OTHERS),
    st.floats(0, 40),
)
def test_nothing_becomes_a_denial_because_something_else_was_heard_better(
    text: str, points: dict[str, float], name: str, better: float
) -> None:
    heard = {each: Guess(each, value) for each, value in points.items()}
    evidence = Evidence(**{**heard, "denial": Guess(text, points["denial"])})
    after = replace(evidence, **{name: Guess(name, points[name] + better)})
    if judge(evidence) != (Verdict.HEARD, text):
        assert judge(after) != (Verdict.HEARD, text)


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
    assert "massage your back" in answers[-1]


def test_the_place_comes_from_the_session() -> None:
    at = {"self_check": QUESTION, "offer": QUESTION, "menu": MENU}
    for name, place in at.items():
        assert place_of({"conversation": {"at": {"name": name}}}) == place
    check_in = {"name": "routine", "phase": "check_in"}
    assert place_of({"conversation": {"at": check_in}}) == QUESTION
    assert place_of({}) == MENU
    number = ArticleReasons.ids().index("pregnancy")
    asked = {"conversation": {"at": {"name": "check", "question": number}}}
    assert place_of(asked) == Place(question=True, asked="pregnancy")


def _texts(*parts: Part) -> set[str]:
    return {text for part in parts for text in part.texts()}


def test_the_grammar_is_narrowed_by_what_was_asked() -> None:
    phrases = phrases_for("en-GB")
    assert "safety check" in _texts(*phrases.rest(False)) - _texts(*phrases.rest(True))
    denied = "i'm not pregnant"
    assert denied in _texts(*phrases.denials_of("pregnancy"))
    assert denied not in _texts(*phrases.denials_of("fracture"), *phrases.denials())


@pytest.mark.parametrize("locale", built_locales())
def test_each_locale_is_listened_to_in_all_kinds_of_words(locale: str) -> None:
    phrases = phrases_for(locale)
    answers, denials, red_flags, rest = (
        {phrases.intent(text) for text in _texts(*parts)}
        for parts in (
            phrases.answers(),
            (*phrases.denials(), *phrases.denials_of("pregnancy")),
            [part for tier in Tier for part in phrases.red_flags(tier)],
            phrases.rest(True),
        )
    )
    assert answers >= {YES, "NotSureIntent", STOP, "AMAZON.RepeatIntent"}
    assert denials == {NO, "DenyConditionIntent"}
    assert URGENT in red_flags
    assert red_flags <= {URGENT, "ConditionSafetyIntent"}
    assert "ConditionSafetyIntent" in rest
    assert not (answers | rest) & {*ALL_CLEAR, URGENT}
    assert {"i can't breathe", "chest pain", "i'm having a stroke"} <= _texts(
        *phrases.red_flags(Tier.EMERGENCY)
    )


def test_the_grammar_says_common_beginnings_once() -> None:
    said = [tuple(text.split()) for text in ("no", "no thank you", "no never", "yes")]
    having = Part((("pain",),), ((), ("i", "have")))
    denying = Part((("pain",),), (("i", "have", "no"),))
    assert jsgf([Part(tuple(said)), having, denying]).splitlines() == [
        "#JSGF V1.0;",
        "grammar phrases;",
        "public <phrase> = no [thank (you) | never] | yes"
        " | [i (have)] (pain) | (i (have (no))) (pain);",
    ]
