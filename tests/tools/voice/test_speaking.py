"""SSML as speech, and what is said where a tool is missing."""

from __future__ import annotations

import shutil
import struct
import sys
import wave
from pathlib import Path

import pytest
from click.testing import CliRunner

from skill.tools.simulator.speech import SpeechError
from skill.tools.voice import tools
from skill.tools.voice.audio import Sound, SoundError, read_wav
from skill.tools.voice.cli import talk
from skill.tools.voice.pieces import Piece, pieces
from skill.tools.voice.speaking import Speaker
from skill.tools.voice.voices import PIPER_VOICE, Espeak, Hibari, voice_for

_needs_espeak = pytest.mark.skipif(not shutil.which("espeak-ng"), reason="espeak-ng is missing")


def test_ssml_in_pieces() -> None:
    ssml = (
        '<speak>Call <say-as interpret-as="digits">911</say-as> &amp; wait.<break time="1.5s"/>'
        '<emphasis level="strong">Now</emphasis> <prosody rate="slow">slowly</prosody>'
        '<sub alias="doctor">Dr</sub><break strength="weak"/></speak>'
    )
    assert pieces(ssml) == [
        Piece("Call 9 1 1 &amp; wait.", "Call 9 1 1 & wait."),
        Piece(pause=1_500),
        Piece('<emphasis level="strong">Now</emphasis> ', "Now "),
        Piece('<prosody rate="slow">slowly</prosody>', "slowly", rate=75),
        Piece("doctor", "doctor"),
        Piece(pause=150),
    ]


def test_a_sound_between_the_words_takes_its_time() -> None:
    sound, words = pieces('<speak><audio src="soundbank://x"/>Breathe.</speak>')
    assert sound.pause > 0
    assert words.text == "Breathe."


def test_malformed_speech_is_refused() -> None:
    with pytest.raises(SpeechError):
        pieces("<speak>no")


@_needs_espeak
def test_a_break_lasts_as_long_as_it_says_and_slow_is_slower() -> None:
    speaker = Speaker(Espeak("en-US"))
    plain = next(speaker.speak("<speak>one two</speak>")).seconds
    assert next(speaker.speak('<speak><break time="2s"/></speak>')).seconds == 2
    slow = next(speaker.speak('<speak><prosody rate="x-slow">one two</prosody></speak>')).seconds
    assert slow > plain


def test_piper_speaks_where_it_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sample = tmp_path / "sample.wav"
    with wave.open(str(sample), "wb") as file:
        file.setparams((1, 2, 16_000, 0, "NONE", ""))
        file.writeframes(struct.pack("<2h", 7, 8))
    piper = tmp_path / "piper"
    piper.write_text(
        '#!/bin/sh\nwhile [ "$1" != --output_file ]; do shift; done\ncat >/dev/null\n'
        f'cp {sample} "$2"\n'
    )
    piper.chmod(0o755)
    voice = tmp_path / "voice.onnx"
    voice.touch()
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    speaker = Speaker(voice_for("en-GB", {PIPER_VOICE: str(voice)}))
    (said,) = speaker.speak("<speak>hello</speak>")
    assert said.samples == struct.pack("<2h", 7, 8)


def test_hibari_speaks_american_english_at_the_rate_that_is_wished() -> None:
    pytest.importorskip("hibari", reason="hibari is missing")
    voice = voice_for("en-US", {})
    assert isinstance(voice, Hibari)
    speaker = Speaker(voice)
    plain = next(speaker.speak("<speak>Breathe in, and out.</speak>"))
    slow = next(speaker.speak('<speak><prosody rate="75%">Breathe in, and out.</prosody></speak>'))
    assert plain.seconds * 1.2 < slow.seconds < plain.seconds * 1.5
    assert plain == next(speaker.speak("<speak>Breathe in, and out.</speak>"))
    assert max(plain.numbers()) > 0.1


@_needs_espeak
def test_espeak_speaks_the_other_locales_and_where_hibari_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert isinstance(voice_for("en-GB", {}), Espeak)
    monkeypatch.setitem(sys.modules, "hibari", None)
    assert isinstance(voice_for("en-US", {}), Espeak)


def test_sound_keeps_its_length_and_level_at_another_rate() -> None:
    sound = Sound(22_050, struct.pack("<h", 1000) * 22_050)
    other = sound.resampled(16_000)
    assert other.seconds == pytest.approx(1, abs=0.001)
    assert set(struct.unpack(f"<{len(other.samples) // 2}h", other.samples)) == {1000}


def test_no_recording_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SoundError):
        read_wav(b"nothing")
    (tmp_path / "in.wav").write_bytes(b"nothing")
    with pytest.raises(SoundError):
        read_wav(tmp_path / "in.wav")


@pytest.mark.parametrize("module", ["onnxruntime", "hama", "sounddevice"])
def test_a_missing_module_is_one_line_on_what_to_install(
    module: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    arguments = ["--list-devices"] if module == "sounddevice" else ["--wav", str(tmp_path / "x")]
    result = CliRunner().invoke(talk, arguments)
    assert result.exit_code == 1
    assert len(result.output.splitlines()) == 1
    assert module in result.output
    assert "make voice" in result.output


def test_a_missing_espeak_is_one_line_on_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", "")
    result = CliRunner().invoke(talk, ["--locale", "en-GB", "--wav", str(tmp_path / "x")])
    assert result.exit_code == 1
    assert result.output == "Error: espeak-ng is missing; install it: apt install espeak-ng\n"


@pytest.mark.usefixtures("recognizer")
def test_a_missing_recording_is_one_line(tmp_path: Path) -> None:
    result = CliRunner().invoke(talk, ["--wav", str(tmp_path / "x")])
    assert result.exit_code == 1
    assert len(result.output.splitlines()) == 1
    assert "No such file" in result.output


def test_a_missing_portaudio_is_one_line_on_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tools, "import_module", _no_portaudio)
    result = CliRunner().invoke(talk, ["--list-devices"])
    assert result.exit_code == 1
    assert result.output == "Error: PortAudio is missing; install it: apt install libportaudio2\n"


def _no_portaudio(_: str) -> None:
    raise OSError("PortAudio library not found")


def test_out_needs_a_recording(tmp_path: Path) -> None:
    result = CliRunner().invoke(talk, ["--out", str(tmp_path / "x")])
    assert result.exit_code == 2
    assert "--out needs --wav" in result.output
