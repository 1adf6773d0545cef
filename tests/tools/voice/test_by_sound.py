"""Whole conversations by sound: a voice speaks, the skill's answers come back as sound."""

from __future__ import annotations

import random
import re
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from skill.tools.model.intents import ALL_CLEAR, NO, URGENT
from skill.tools.simulator.device import Device
from skill.tools.voice.audio import (
    HEARING_RATE,
    Sound,
    joined,
    read_wav,
    silence,
    sound_of,
    wav_bytes,
)
from skill.tools.voice.cli import talk
from skill.tools.voice.judging import Verdict
from skill.tools.voice.listening import utterances
from skill.tools.voice.recognizer import Recognizer
from skill.tools.voice.speaking import espeak, speak
from skill.tools.voice.talk import Answer, Conversation
from tests.script import skill_answer
from tests.tools.voice.corpus import PEOPLE, by_people
from tests.tools.voice.mouth import recorded, say, utterance
from tests.tools.voice.people import SMALL, NoRecordingsError

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("recognizer")]
_CHECK = "start the safety check"
_HIBARI = "hibari heart"
_VOICES = (_HIBARI, "espeak-ng en-us", "espeak-ng en-gb")
_OFFER = "None of the article's six reasons came up"
_GOES_ON = re.compile(
    r"\b(ready|shall|would you like|going on|go on|start|in place)\b", re.IGNORECASE
)
"""What a question has that leads on when it is answered with yes."""
_MOST_TURNS = 60
_EACH = 60
"""Of so many recordings of people one is heard here; `make bench-voice` takes them all."""


def _held(folder: Path, *lines: str | Sound) -> tuple[list[str], Sound]:
    """Return the transcript and the answers of a conversation from a recording."""
    sounds = [recorded(say(line, _HIBARI)) if isinstance(line, str) else line for line in lines]
    (folder / "in.wav").write_bytes(wav_bytes(joined(sounds, HEARING_RATE)))
    options = {"--wav": "in.wav", "--out": "out.wav", "--transcript": "said.txt"}
    arguments = [part for name, file in options.items() for part in (name, str(folder / file))]
    result = CliRunner().invoke(talk, arguments)
    assert result.exit_code == 0, result.output
    transcript = (folder / "said.txt").read_text(encoding="utf-8")
    assert transcript == result.output
    return transcript.splitlines(), read_wav(folder / "out.wav")


def test_a_recording_becomes_a_conversation_in_sound_until_a_long_silence_ends_it(
    tmp_path: Path,
) -> None:
    quiet = silence(17, HEARING_RATE)
    lines, answers = _held(tmp_path, _CHECK, "no i don't", "yes i do", quiet)
    assert lines[0] == "U: open back massage guide"
    assert lines[2] == f"U: {_CHECK}"
    outcome, *asked_again, end = lines[-5:]
    assert "You said yes to blood thinners" in outcome
    assert asked_again[::2] == ["U: (silence)"] * 2
    assert "?" in asked_again[1]
    assert end.endswith("[end]")
    assert answers.seconds > 15
    assert max(answers.numbers()) > 0.15


class _Talk:
    """Somebody who talks to the skill by sound, and says again what wasn't heard."""

    def __init__(self, recognizer: Recognizer, voice: str, decibels: float | None = None) -> None:
        self.device = Device(skill_answer())
        self._conversation = Conversation(self.device, recognizer)
        self._voice, self._decibels = voice, decibels
        self._conversation.open()
        self.device.utter(_CHECK)

    def say(self, line: str) -> Answer:
        sound = utterance(say(line, self._voice), self._decibels)
        answer = self._conversation.hear(sound)
        return self._conversation.hear(sound) if answer.heard == "(not heard)" else answer


@pytest.mark.parametrize("voice", _VOICES)
def test_a_whole_check_in_noise_leads_to_the_offer(recognizer: Recognizer, voice: str) -> None:
    said = _Talk(recognizer, voice, 20)
    answers = [said.say(line) for line in ["no i don't", "no"] * 3]
    assert _OFFER in answers[-1].text


@pytest.mark.parametrize("voice", _VOICES)
@pytest.mark.parametrize("last", ["yes i do", "i don't know"])
def test_a_yes_or_a_not_sure_in_noise_ends_the_check(
    recognizer: Recognizer, voice: str, last: str
) -> None:
    said = _Talk(recognizer, voice, 20)
    said.say("no i don't")
    assert re.match(r"You (said yes to|weren't sure about) blood thinners", said.say(last).text)


def test_a_red_flag_gets_the_number_and_a_no_does_not_go_on_with_the_check(
    recognizer: Recognizer,
) -> None:
    said = _Talk(recognizer, _HIBARI)
    answer = said.say("i can't breathe")
    assert "911" in answer.text
    assert answer.heard == "i can't breathe"
    assert answer.is_open
    assert "blood thinners" not in said.say("no").text


def test_a_whole_routine_by_sound_whatever_it_asks(recognizer: Recognizer) -> None:
    """The speaker lets each question be spoken, and answers it; the skill leads to the end."""
    said, voice = _Talk(recognizer, _HIBARI), espeak("en-US")
    answer, seconds = said.say("no"), 0.0
    for _ in range(_MOST_TURNS):
        session = said.device.session
        is_in_routine = session is not None and "routine" in session.attributes
        if seconds and not is_in_routine:
            break
        question = re.split(r"(?<=[.?…])\s", answer.text.strip())[-1]
        answer = said.say("yes" if _GOES_ON.search(question) else "no")
        if is_in_routine:
            seconds += sum(sound.seconds for sound in speak(voice, answer.ssml))
    assert not is_in_routine
    assert seconds > 180


@pytest.mark.parametrize("voice", _VOICES)
@pytest.mark.parametrize(
    ("line", "decibels"),
    [("yes", 20), ("not sure", 20), ("i don't think so", 20), ("i'm pregnant", 20), ("snow", None)],
)
def test_what_is_no_no_is_never_taken_for_one(
    recognizer: Recognizer, voice: str, line: str, decibels: float | None
) -> None:
    heard = recognizer.hear(utterance(say(line, voice), decibels))
    assert not (heard.verdict is Verdict.HEARD and heard.intent in ALL_CLEAR)


@pytest.mark.parametrize("voice", _VOICES)
def test_a_bare_no_is_mostly_heard_and_never_a_red_flag(recognizer: Recognizer, voice: str) -> None:
    sounds = [utterance(say(line, voice)) for line in ("no", "nope", "no i don't")]
    found = [recognizer.hear(sound) for sound in sounds]
    heard = [each.intent for each in found if each.verdict is Verdict.HEARD]
    assert heard.count(NO) >= 2
    assert URGENT not in heard


def test_the_same_sound_gives_the_same_verdict_whatever_came_before(
    recognizer: Recognizer,
) -> None:
    lines = ("no", "not sure", "my chest hurts", "go")
    sounds = [utterance(say(line, voice), 20) for line in lines for voice in _VOICES[:2]]
    first = [recognizer.clues(sound).evidence for sound in sounds]
    order = random.Random(2).sample(range(len(sounds)), len(sounds))  # noqa: S311
    again = {place: recognizer.clues(sounds[place]).evidence for place in order}
    assert again == dict(enumerate(first))


def test_a_condition_in_words_of_ones_own_is_taken_and_a_red_flag_is_not_missed(
    recognizer: Recognizer,
) -> None:
    line = "the doctor says that i have osteoporosis in my back"
    heard = recognizer.hear(utterance(say(line, _HIBARI)))
    assert (heard.verdict, heard.intent) == (Verdict.HEARD, "ConditionSafetyIntent")


def test_neither_noise_nor_what_is_no_phrase_of_the_model_is_an_answer(
    recognizer: Recognizer,
) -> None:
    heard = recognizer.hear(utterance(say("banana sandwich", _HIBARI)))
    assert heard.verdict is not Verdict.HEARD
    noise = np.random.default_rng(3).uniform(-0.2, 0.2, HEARING_RATE).astype("f4")
    conversation = Conversation(_Talk(recognizer, _HIBARI).device, recognizer)
    answers = [conversation.hear(sound_of(noise, HEARING_RATE)) for _ in range(2)]
    assert [answer.heard for answer in answers] == ["(not heard)"] * 2
    assert all("clot" in answer.text and answer.is_open for answer in answers)


def test_a_long_silence_is_told_from_speech() -> None:
    pause = silence(1, HEARING_RATE)
    sounds = [pause, say("no i don't"), silence(9, HEARING_RATE), say("yes i do"), pause]
    found = list(utterances(joined(sounds, HEARING_RATE)))
    assert [bool(sound.samples) for sound in found] == [True, False, True]
    assert all(sound.seconds < 2 for sound in found)


def test_what_is_recognised_ahead_is_the_very_utterance_that_follows() -> None:
    for line in ("nope", "no i don't", "i can't stop bleeding"):
        ahead: list[Sound] = []
        assert list(utterances(recorded(say(line)), ahead.append)) == ahead[-1:]


def test_a_word_cut_off_by_the_end_of_the_recording_is_heard() -> None:
    assert [sound.seconds > 0.3 for sound in utterances(say("no i don't"))] == [True]


@pytest.mark.parametrize("package", SMALL)
def test_a_word_of_a_person_s_is_never_taken_for_a_no(recognizer: Recognizer, package: str) -> None:
    try:
        said = list(by_people((package,), ("clean",), _EACH))
    except (ImportError, NoRecordingsError) as error:
        pytest.skip(str(error))
    assert said
    for each in said:
        heard = recognizer.hear(each.sound)
        assert each.kind != PEOPLE or heard.intent not in ALL_CLEAR, each.line
