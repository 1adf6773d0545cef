"""The sound card: what is heard while the skill speaks, and what breaks its speech off."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from click.testing import CliRunner

from skill.tools.voice import sound_card, tools
from skill.tools.voice.audio import BYTES, HEARING_RATE, Sound, silence
from skill.tools.voice.cli import talk
from skill.tools.voice.recognizer import Recognizer
from skill.tools.voice.sound_card import SoundCard
from tests.tools.voice.mouth import recorded, say

_ANSWER = silence(5, HEARING_RATE)


class _Card:
    """A sound card of wood: it keeps what it plays, and hears the room in the meantime."""

    class PortAudioError(Exception):
        pass

    def __init__(self, room: Sound = _ANSWER, problem: bool = False) -> None:
        self.problem = problem
        self.played = b""
        self._room = room.samples
        self._heard = 0
        self._callback: Callable[[bytes], None] = lambda _: None

    def query_devices(self) -> str:
        return "> 0 Microphone of wood"

    def check_output_settings(self) -> None:
        if self.problem:
            raise self.PortAudioError("Error querying device -1")

    def RawInputStream(  # noqa: N802
        self, *, blocksize: int, callback: Callable[[bytes], None], **_: object
    ) -> _Card:
        self._block = blocksize * BYTES
        self._callback = callback
        return self

    def RawOutputStream(self, **_: object) -> _Card:  # noqa: N802
        return self

    def __enter__(self) -> _Card:
        return self

    def start(self, *_: object) -> None:
        """Nothing to start, nor to stop."""

    __exit__ = abort = close = start

    def write(self, samples: bytes) -> None:
        self.played += samples
        while self._heard + self._block <= min(len(self.played), len(self._room)):
            self._callback(self._room[self._heard : self._heard + self._block])
            self._heard += self._block


def _never(_: Sound) -> bool:
    return False


@pytest.fixture
def put_in(monkeypatch: pytest.MonkeyPatch) -> Callable[[_Card], None]:
    """Return what puts a sound card into this computer."""
    pytest.importorskip("webrtcvad", reason="webrtcvad is missing")
    return lambda card: monkeypatch.setattr(sound_card, "_sounddevice", lambda: card)


def test_devices_are_listed(put_in: Callable[[_Card], None]) -> None:
    put_in(_Card())
    assert CliRunner().invoke(talk, ["--list-devices"]).output == "> 0 Microphone of wood\n"


def test_no_microphone_is_one_line(put_in: Callable[[_Card], None]) -> None:
    put_in(_Card(problem=True))
    with pytest.raises(tools.MissingToolError, match="no microphone or loudspeaker"):
        SoundCard(_never)


def test_enter_breaks_off_the_speech(
    put_in: Callable[[_Card], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    card, presses = _Card(), iter([False, True])
    put_in(card)
    monkeypatch.setattr(sound_card, "enter_pressed", lambda: next(presses))
    SoundCard(_never).play(iter([_ANSWER, _ANSWER]))
    assert card.played == _ANSWER.samples[: HEARING_RATE * BYTES // 10]


def test_the_word_stop_breaks_off_the_speech_and_is_then_heard(
    put_in: Callable[[_Card], None], recognizer: Recognizer
) -> None:
    card = _Card(recorded(say("stop", "hibari heart")))
    put_in(card)
    at_the_desk = SoundCard(recognizer.says_stop)
    at_the_desk.play(iter([_ANSWER]))
    assert len(card.played) < len(_ANSWER.samples)
    assert recognizer.says_stop(next(at_the_desk.utterances(lambda _: None)))


@pytest.mark.parametrize("line", ["i don't think so", "not sure", "the stop sign is red and round"])
def test_through_other_words_it_is_played_to_its_end(
    put_in: Callable[[_Card], None], recognizer: Recognizer, line: str
) -> None:
    card, heard = _Card(recorded(say(line, "hibari heart"))), list[Sound]()

    def says_stop(sound: Sound) -> bool:
        heard.append(sound)
        return recognizer.says_stop(sound)

    put_in(card)
    SoundCard(says_stop).play(iter([_ANSWER]))
    assert heard
    assert card.played == _ANSWER.samples
