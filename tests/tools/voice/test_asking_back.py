"""What a conversation makes of what was heard badly."""

from __future__ import annotations

from skill.tools.model.intents import NO, URGENT, YES
from skill.tools.simulator.device import Device
from skill.tools.voice.audio import Sound
from skill.tools.voice.judging import Verdict
from skill.tools.voice.recognizer import Heard, Recognizer
from skill.tools.voice.talk import Conversation
from tests.script import skill_answer

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
