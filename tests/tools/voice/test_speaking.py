"""Pronunciations, SSML as speech, and what is said where a tool is missing."""

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
from skill.tools.voice.audio import Sound, SoundError, numbers_of, read_wav
from skill.tools.voice.cli import talk
from skill.tools.voice.pronouncing import PronunciationError, arpabet, pronunciations
from skill.tools.voice.speaking import PIPER_VOICE, Piece, Speaker, pieces

_needs_espeak = pytest.mark.skipif(not shutil.which("espeak-ng"), reason="espeak-ng is missing")


@pytest.mark.parametrize(
    ("ipa", "phones"),
    [
        ("nˈoʊ", "N OW"),
        ("θˈɪnɚz", "TH IH N ER Z"),
        ("pɹˈɛɡnənt", "P R EH G N AH N T"),
        ("sˌaɪˈæɾɪkə", "S AY AE T IH K AH"),
        ("dʒˈuːn", "JH UW N"),
        ("bˈɜːd", "B ER D"),
        ("kˈʌt", "K AH T"),
    ],
)
def test_phonemes_become_the_recognisers_phones(ipa: str, phones: str) -> None:
    assert arpabet(ipa) == phones


@pytest.mark.parametrize("ipa", ["", "ˈ", "q!"])
def test_what_has_no_phones_is_refused(ipa: str) -> None:
    with pytest.raises(PronunciationError):
        arpabet(ipa)


@_needs_espeak
def test_pronunciations_of_words_from_espeak() -> None:
    found = pronunciations(["thinners", "warfarin", "dvt"])
    assert found["thinners"] == "TH IH N ER Z"
    assert found["dvt"] == "D IY V IY T IY"
    assert pronunciations([]) == {}


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


def test_malformed_speech_is_refused() -> None:
    with pytest.raises(SpeechError):
        pieces("<speak>no")


@_needs_espeak
def test_a_break_lasts_as_long_as_it_says_and_slow_is_slower() -> None:
    speaker = Speaker("en-US", {})
    plain = speaker.whole("<speak>one two</speak>").seconds
    assert next(speaker.speak('<speak><break time="2s"/></speak>')).seconds == 2
    assert speaker.whole('<speak><prosody rate="x-slow">one two</prosody></speak>').seconds > plain


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
    (said,) = Speaker("en-GB", {PIPER_VOICE: str(voice)}).speak("<speak>hello</speak>")
    assert list(numbers_of(said.samples)) == [7, 8]


def test_sound_keeps_its_length_and_level_at_another_rate() -> None:
    sound = Sound(22_050, struct.pack("<h", 1000) * 22_050)
    other = sound.resampled(16_000)
    assert other.seconds == pytest.approx(1, abs=0.001)
    assert set(numbers_of(other.samples)) == {1000}


def test_no_recording_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SoundError):
        read_wav(b"nothing")
    (tmp_path / "in.wav").write_bytes(b"nothing")
    with pytest.raises(SoundError):
        read_wav(tmp_path / "in.wav")


@pytest.mark.parametrize("module", ["pocketsphinx", "sounddevice"])
def test_a_missing_module_is_one_line_on_what_to_install(
    module: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    arguments = ["--list-devices"] if module == "sounddevice" else ["--wav", str(tmp_path / "x")]
    result = CliRunner().invoke(talk, arguments)
    assert result.exit_code == 1
    assert len(result.output.splitlines()) == 1
    assert module in result.output
    assert "install -r skill/tools/voice/requirements.txt" in result.output


def test_a_missing_espeak_is_one_line_on_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pytest.importorskip("pocketsphinx", reason="pocketsphinx is missing")
    monkeypatch.setenv("PATH", "")
    result = CliRunner().invoke(talk, ["--wav", str(tmp_path / "x")])
    assert result.exit_code == 1
    assert result.output == "Error: espeak-ng is missing; install it: apt install espeak-ng\n"


@_needs_espeak
def test_a_missing_recording_is_one_line(tmp_path: Path) -> None:
    pytest.importorskip("pocketsphinx", reason="pocketsphinx is missing")
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
