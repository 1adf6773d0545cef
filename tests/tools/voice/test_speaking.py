"""SSML as speech, and what is said where a tool is missing."""

from __future__ import annotations

import shutil
import struct
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from skill.tools.simulator.speech import SpeechError
from skill.tools.voice import sound_card
from skill.tools.voice.audio import Sound, SoundError, read_wav, wav_bytes
from skill.tools.voice.cli import talk
from skill.tools.voice.speaking import (
    PIPER_VOICE,
    RATE,
    Piece,
    Voice,
    espeak,
    hibari,
    pieces,
    speak,
    voice_for,
)

_needs_espeak = pytest.mark.skipif(not shutil.which("espeak-ng"), reason="espeak-ng is missing")
_WORDS = "Breathe in, and out."


def test_ssml_in_pieces() -> None:
    ssml = (
        '<speak>Call <say-as interpret-as="digits">911</say-as> &amp; wait.<break time="1.5s"/>'
        '<emphasis level="strong">Now</emphasis> <prosody rate="75%">slowly. Out.</prosody>'
        '<audio src="soundbank://x"/></speak>'
    )
    *said, sound = pieces(ssml)
    assert said == [
        Piece("Call 9 1 1 &amp; wait."),
        Piece(pause=1_500),
        Piece('<emphasis level="strong">Now</emphasis>'),
        Piece("slowly.", rate=75),
        Piece("Out.", rate=75),
    ]
    assert [said[place].text for place in (0, 2)] == ["Call 9 1 1 & wait.", "Now"]
    assert sound.pause > 0


def test_malformed_speech_is_refused() -> None:
    with pytest.raises(SpeechError):
        pieces("<speak>no")


def _says_calmly(voice: Voice) -> Sound:
    """Return the usual words, after making sure that breaks and rates are honoured."""
    ssml = f'<speak>{_WORDS}<break time="2s"/><prosody rate="75%">{_WORDS}</prosody></speak>'
    plain, pause, slow = speak(voice, ssml)
    assert pause.seconds == 2
    assert plain.seconds * 1.2 < slow.seconds < plain.seconds * 1.5
    assert max(plain.numbers()) > 0.1
    return plain


@_needs_espeak
def test_espeak_speaks_the_other_locales_and_where_hibari_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = {locale: espeak(locale)(Piece(_WORDS)) for locale in ("en-US", "en-GB")}
    assert _says_calmly(voice_for("en-GB", {})) == said["en-GB"]
    monkeypatch.setitem(sys.modules, "hibari", None)
    assert voice_for("en-US", {})(Piece(_WORDS)) == said["en-US"] != said["en-GB"]


def test_hibari_speaks_american_english_and_the_same_words_alike() -> None:
    pytest.importorskip("hibari", reason="hibari is missing")
    said = _says_calmly(voice_for("en-US", {}))
    assert said == hibari()(Piece(_WORDS))
    assert said.rate == RATE


def test_piper_speaks_where_it_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sample, piper, voice = (tmp_path / name for name in ("sample.wav", "piper", "voice.onnx"))
    sound = Sound(16_000, struct.pack("<2h", 7, 8))
    sample.write_bytes(wav_bytes(sound))
    piper.write_text(
        '#!/bin/sh\nwhile [ "$1" != --output_file ]; do shift; done\ncat >/dev/null\n'
        f'cp {sample} "$2"\n'
    )
    piper.chmod(0o755)
    voice.touch()
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    assert voice_for("en-GB", {PIPER_VOICE: str(voice)})(Piece(_WORDS)) == sound


def test_sound_keeps_its_length_and_level_at_another_rate() -> None:
    sound = Sound(22_050, struct.pack("<h", 1000) * 22_050)
    other = sound.resampled(16_000)
    assert other.seconds == pytest.approx(1, abs=0.001)
    assert set(struct.unpack(f"<{len(other.samples) // 2}h", other.samples)) == {1000}


def test_no_recording_is_refused(tmp_path: Path) -> None:
    (tmp_path / "in.wav").write_bytes(b"nothing")
    for nothing in (b"nothing", tmp_path / "in.wav"):
        with pytest.raises(SoundError):
            read_wav(nothing)


def _said_instead(*arguments: str) -> str:
    """Return the one line, after any usage, that a talk ends with that can't be held."""
    result = CliRunner().invoke(talk, arguments)
    *usage, line = result.output.splitlines()
    assert result.exit_code == (2 if usage else 1)
    return line


@pytest.mark.parametrize(
    ("module", "command"), [("hama", ["--wav", "x"]), ("sounddevice", ["--list-devices"])]
)
def test_a_missing_module_is_one_line_on_what_to_install(
    module: str, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    assert _said_instead(*command) == f"Error: {module} is missing; install it: make voice"


def test_a_missing_program_or_library_is_one_line_on_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def no_portaudio(_: str) -> None:
        raise OSError("PortAudio library not found")

    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(sound_card, "import_module", no_portaudio)
    missing = "Error: {} is missing; install it: apt install {}"
    said = _said_instead("--locale", "en-GB", "--wav", "x")
    assert said == missing.format("espeak-ng", "espeak-ng")
    assert _said_instead("--list-devices") == missing.format("PortAudio", "libportaudio2")


@pytest.mark.usefixtures("recognizer")
def test_a_missing_recording_is_named(tmp_path: Path) -> None:
    assert "No such file" in _said_instead("--wav", str(tmp_path / "x"))


def test_out_needs_a_recording() -> None:
    assert _said_instead("--out", "x") == "Error: --out needs --wav"
