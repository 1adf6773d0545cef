"""Whole conversations by sound: espeak-ng speaks, the skill's answers come back as sound."""

from __future__ import annotations

import random
from itertools import product
from multiprocessing import active_children
from pathlib import Path

import pytest
from click.testing import CliRunner

from skill.tools.model.intents import ALL_CLEAR, NO, URGENT, YES
from skill.tools.simulator.device import Device
from skill.tools.voice.audio import (
    HEARING_RATE,
    Sound,
    bytes_of,
    joined,
    numbers_of,
    read_wav,
    silence,
    write_wav,
)
from skill.tools.voice.cli import talk
from skill.tools.voice.judging import Verdict
from skill.tools.voice.listening import utterances
from skill.tools.voice.phrases import MENU, QUESTION, Place
from skill.tools.voice.recognizer import Recognizer
from skill.tools.voice.talk import Conversation
from tests.script import skill_answer
from tests.tools.voice.mouth import recorded, say, utterance

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("recognizer")]
_PAUSE = silence(1, HEARING_RATE)
_CHECK = "start the safety check"
_PREGNANCY = Place(question=True, asked="pregnancy")
_VOICES = ("en-us", "en-gb", "en-gb-scotland", "en-us+f3", "en-gb+m3")


def _held(folder: Path, *sounds: Sound) -> tuple[list[str], Sound]:
    """Return the transcript and the answers of a conversation from a recording."""
    write_wav(folder / "in.wav", joined(list(sounds), HEARING_RATE))
    options = {"--wav": "in.wav", "--out": "out.wav", "--transcript": "said.txt"}
    arguments = [part for name, file in options.items() for part in (name, str(folder / file))]
    result = CliRunner().invoke(talk, arguments)
    assert result.exit_code == 0, result.output
    transcript = (folder / "said.txt").read_text(encoding="utf-8")
    assert transcript == result.output
    return transcript.splitlines(), read_wav(folder / "out.wav")


def test_all_no_leads_to_the_offer_and_a_yes_to_the_routine(tmp_path: Path) -> None:
    said = (_CHECK, "no", "no i don't", "no", "no i don't", "nope", "no", "yes", "stop")
    lines, answers = _held(tmp_path, *(recorded(say(line)) for line in said))
    assert lines[0] == "U: open back massage guide"
    assert lines[2] == f"U: {_CHECK}"
    assert "None of the article's six reasons came up" in lines[15]
    assert lines[16] == "U: yes"
    assert "step" in lines[17].casefold() or "warm" in lines[17].casefold()
    assert lines[18] == "U: stop"
    assert lines[-1].endswith("[end]")
    assert answers.seconds > 30
    assert max(numbers_of(answers.samples)) > 5_000


def test_a_yes_ends_the_check(tmp_path: Path) -> None:
    said = (say(_CHECK), say("no i don't"), say("yes i do"))
    lines, answers = _held(tmp_path, *(recorded(line) for line in said))
    assert "You said yes to blood thinners" in lines[-1]
    assert "massage your back" in lines[-1]
    assert answers.seconds > 15


def test_a_not_sure_ends_the_check(tmp_path: Path) -> None:
    lines, _ = _held(tmp_path, *(recorded(say(line, "en-us+f3")) for line in (_CHECK, "not sure")))
    assert "You weren't sure about" in lines[-1]
    assert "massage your back" in lines[-1]


def test_a_red_flag_ends_the_session(tmp_path: Path) -> None:
    said = (_CHECK, "i can't breathe", "no i don't")
    lines, _ = _held(tmp_path, *(recorded(say(line)) for line in said))
    assert "911" in lines[-1]
    assert lines[-1].endswith("[end]")
    assert lines[-2] == "U: i can't breathe"


def test_silence_gets_the_reprompt_and_then_ends_it(tmp_path: Path) -> None:
    lines, _ = _held(tmp_path, recorded(say(_CHECK)), silence(17, HEARING_RATE))
    assert lines[-4] == "U: (silence)"
    assert "clot" in lines[-3]
    assert lines[-2] == "U: (silence)"
    assert lines[-1].endswith("[end]")


def test_noise_gets_the_reprompt_then_other_words_and_never_goes_on(
    recognizer: Recognizer,
) -> None:
    conversation = Conversation(Device(skill_answer()), recognizer)
    conversation.open()
    first = conversation.hear(utterance(say(_CHECK)))
    source = random.Random(3)  # noqa: S311
    many = numbers_of(bytes(2 * HEARING_RATE))
    noise = Sound(
        HEARING_RATE, bytes_of(type(many)("h", (source.randint(-6000, 6000) for _ in many)))
    )
    answers = [conversation.hear(noise) for _ in range(2)]
    assert [answer.heard for answer in answers] == ["(not heard)"] * 2
    assert "clot" in first.text
    assert all("clot" in answer.text and answer.is_open for answer in answers)


@pytest.mark.parametrize("voice", _VOICES)
def test_yes_and_not_sure_are_never_a_no(recognizer: Recognizer, voice: str) -> None:
    for line in ("yes", "not sure", "i don't think so", "i'm pregnant"):
        heard = recognizer.hear(utterance(say(line, voice), 20), _PREGNANCY)
        assert not (heard.verdict is Verdict.HEARD and heard.intent in ALL_CLEAR), line


@pytest.mark.parametrize("voice", _VOICES)
def test_a_bare_no_is_mostly_heard_and_never_a_red_flag(recognizer: Recognizer, voice: str) -> None:
    sounds = [utterance(say(line, voice)) for line in ("no", "nope", "no i don't")]
    found = [recognizer.hear(sound, QUESTION) for sound in sounds]
    heard = [each.intent for each in found if each.verdict is Verdict.HEARD]
    assert heard.count(NO) >= 2
    assert URGENT not in heard


def test_what_is_not_of_the_grammar_is_no_answer(recognizer: Recognizer) -> None:
    heard = recognizer.hear(utterance(say("banana sandwich")), QUESTION)
    assert heard.verdict is not Verdict.HEARD


def test_a_red_flag_is_heard_at_any_place(recognizer: Recognizer) -> None:
    for place, line in product((QUESTION, MENU, _PREGNANCY), ("i can't breathe", "my chest hurts")):
        heard = recognizer.hear(utterance(say(line)), place)
        assert heard.intent == URGENT, line


def test_a_long_silence_is_told_from_speech() -> None:
    sounds = [_PAUSE, say("no i don't"), silence(9, HEARING_RATE), say("yes i do"), _PAUSE]
    found = list(utterances(joined(sounds, HEARING_RATE)))
    assert [bool(sound.samples) for sound in found] == [True, False, True]
    assert all(sound.seconds < 2 for sound in found)


@pytest.mark.parametrize("line", ["nope", "no i don't", "i can't stop bleeding"])
def test_what_is_recognised_ahead_is_the_very_utterance_that_follows(line: str) -> None:
    ahead: list[Sound] = []
    assert list(utterances(recorded(say(line)), ahead.append)) == ahead[-1:]


def test_a_word_cut_off_by_the_end_of_the_recording_is_heard() -> None:
    assert [sound.seconds > 0.3 for sound in utterances(say("no i don't"))] == [True]


def test_only_stop_is_stop(recognizer: Recognizer) -> None:
    assert recognizer.says_stop(utterance(say("stop")))
    for line in ("i don't think so", "not sure", "the stop sign is red and round"):
        assert not recognizer.says_stop(utterance(say(line))), line


def test_an_utterance_is_not_heard_where_a_process_dies_and_the_next_one_is(
    recognizer: Recognizer,
) -> None:
    sound = utterance(say("yes"))
    waiting = recognizer.begin(sound, QUESTION)
    for process in active_children():
        process.kill()
    assert waiting().verdict is Verdict.NOT_HEARD
    assert recognizer.hear(sound, QUESTION).intent == YES
