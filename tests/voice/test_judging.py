"""How votes become a verdict, and what the conversation makes of it."""

from __future__ import annotations

import pytest

from skill.content.facts import ArticleReasons
from skill.model.files import built_locales
from skill.simulator.device import Device
from skill.simulator.voice.audio import Sound
from skill.simulator.voice.decoding import NO_GUESS, Guess
from skill.simulator.voice.phrases import (
    MENU,
    NO,
    QUESTION,
    STOP,
    URGENT,
    YES,
    Part,
    Place,
    jsgf,
    phrases_for,
    place_of,
)
from skill.simulator.voice.recognizer import (
    FLAG_MARGIN,
    LEAST_MARGIN,
    LEAST_POINTS,
    Evidence,
    Heard,
    Recognizer,
    Verdict,
    judge,
)
from skill.simulator.voice.talk import Conversation
from tests.script import skill_answer

_BASE = LEAST_POINTS + 20
_YES = Guess("yes", _BASE)
_NO = Guess("no", _BASE)
_BEHIND = Guess("yes", _BASE - LEAST_MARGIN - 0.5)
_NEAR = Guess("yes", _BASE - LEAST_MARGIN + 0.5)
_SOUND = Sound(16_000, b"\0\0")


class _Hears(Recognizer):
    """A recogniser that hears what it is told to."""

    def __init__(self, *heard: Heard) -> None:
        self._heard = list(heard)

    def hear(self, sound: Sound, place: Place) -> Heard:
        return self._heard.pop(0)


def _flag(ahead: float) -> Guess:
    return Guess("i can't breathe", _BASE + ahead)


@pytest.mark.parametrize(
    ("evidence", "verdict"),
    [
        (Evidence(), Verdict.NOT_HEARD),
        (Evidence(_YES, answer_intent=YES), Verdict.HEARD),
        (Evidence(Guess("yes", LEAST_POINTS - 1), answer_intent=YES), Verdict.NOT_HEARD),
        (Evidence(_NO, contrary=_BEHIND, answer_intent=NO), Verdict.HEARD),
        (Evidence(_NO, contrary=_NEAR, answer_intent=NO), Verdict.NOT_HEARD),
        (Evidence(_YES, _flag(FLAG_MARGIN + 1), NO_GUESS, YES, URGENT), Verdict.HEARD),
        (Evidence(_YES, _flag(FLAG_MARGIN - 1), NO_GUESS, YES, URGENT), Verdict.ASK_BACK),
        (Evidence(_NO, _flag(1 - FLAG_MARGIN), NO_GUESS, NO, URGENT), Verdict.ASK_BACK),
        (Evidence(_NO, _flag(-FLAG_MARGIN - 1), _BEHIND, NO, URGENT), Verdict.HEARD),
    ],
)
def test_the_verdict_follows_from_how_far_the_guesses_are_apart(
    evidence: Evidence, verdict: Verdict
) -> None:
    assert judge(evidence).verdict is verdict


def _heard(text: str, intent: str, verdict: Verdict = Verdict.HEARD) -> Heard:
    return Heard(verdict, text, intent)


def _answers(*heard: Heard) -> list[str]:
    start = _heard("start the safety check", "SafetyCheckIntent")
    conversation = Conversation(Device(skill_answer()), _Hears(start, *heard))
    conversation.open()
    return [conversation.hear(_SOUND).text for _ in range(1 + len(heard))][1:]


_PERHAPS = _heard("i can't breathe", URGENT, Verdict.ASK_BACK)
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
    assert "have no massage" in answers[-1]


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


def _texts(place: Place, locale: str = "en-GB") -> set[str]:
    return {text for part in phrases_for(locale).at(place) for text in part.texts()}


def test_the_grammar_is_narrowed_by_what_was_asked() -> None:
    assert {"i can't breathe", "chest pain", "i have a fracture"} <= _texts(QUESTION)
    assert "safety check" in _texts(MENU) - _texts(QUESTION)
    denied = "i'm not pregnant"
    assert denied in _texts(Place(question=True, asked="pregnancy"))
    assert denied not in _texts(Place(question=True, asked="fracture")) | _texts(QUESTION)


@pytest.mark.parametrize("locale", built_locales())
def test_each_locale_is_listened_to_in_all_kinds_of_words(locale: str) -> None:
    phrases = phrases_for(locale)
    answers = {phrases.intent(" ".join(words)) for words in phrases.answers()}
    assert answers >= {YES, NO, "NotSureIntent", STOP, "AMAZON.RepeatIntent"}
    others = {phrases.intent(text) for text in _texts(QUESTION, locale)}
    assert {URGENT, "ConditionSafetyIntent"} <= others
    assert not others & {YES, NO}


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
