"""Somebody who speaks: the voices of several synthesisers, in quiet or in noise."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from functools import cache
from importlib import import_module
from tempfile import NamedTemporaryFile

import numpy as np

from skill.tools.voice import tools
from skill.tools.voice.audio import HEARING_RATE, Sound, joined, read_wav, silence, sound_of
from skill.tools.voice.listening import utterances
from skill.tools.voice.speaking import Piece, hibari

AROUND = 0.6
"""Seconds before and after a line in a recording."""
_USUAL = 150
"""Words a minute."""


def say(text: str, voice: str = "espeak-ng en-us", speed: int = _USUAL) -> Sound:
    """Return a text as spoken by ``synthesiser voice``; ``speed`` in words a minute."""
    synthesiser, _, name = voice.partition(" ")
    return _SAYING[synthesiser](text, name, speed).resampled(HEARING_RATE)


def _espeak(text: str, name: str, speed: int) -> Sound:
    program = tools.program("espeak-ng", "espeak-ng")
    return _written([program, "-v", name, "-s", str(speed), text], "-w")


def _flite(text: str, name: str, speed: int) -> Sound:
    program, slower = tools.program("flite", "flite"), f"duration_stretch={_USUAL / speed}"
    return _written([program, "-voice", name, "--setf", slower, "-t", text])


def _festival(text: str, name: str, speed: int) -> Sound:
    program = tools.program("text2wave", "festival")
    wish = f"(begin (voice_{name}) (Parameter.set 'Duration_Stretch {_USUAL / speed}))"
    return _written([program, "-eval", wish], given=text)


def _pico(text: str, name: str, speed: int) -> Sound:
    said = import_module("py_nanotts").NanoTTS().speak(text, voice=name, speed=speed / _USUAL)
    return Sound(HEARING_RATE, said)


def _hibari(text: str, name: str, speed: int) -> Sound:
    del name
    return _hibari_voice()(Piece(text, rate=round(100 * speed / _USUAL)))


_hibari_voice = cache(hibari)


def _written(command: list[str], option: str = "-o", given: str = "") -> Sound:
    with NamedTemporaryFile(suffix=".wav") as file:
        whole = [*command, option, file.name]
        subprocess.run(whole, input=given.encode(), capture_output=True, check=True)
        return read_wav(file.read())


_SAYING: dict[str, Callable[[str, str, int], Sound]] = {
    "espeak-ng": _espeak,
    "flite": _flite,
    "festival": _festival,
    "pico": _pico,
    "hibari": _hibari,
}


def recorded(line: Sound, decibels: float | None = None) -> Sound:
    """Return a line with quiet around it, all under white noise if ``decibels`` are given.

    The noise's power lies so many decibels below the line's.
    """
    around = silence(AROUND, HEARING_RATE)
    whole = joined([around, line, around], HEARING_RATE)
    if decibels is None:
        return whole
    numbers, power = whole.numbers(), np.sqrt(np.mean(np.square(line.numbers())))
    noise = np.random.default_rng(1).standard_normal(len(numbers)).astype("f4")
    return sound_of(numbers + noise * power / 10 ** (decibels / 20), HEARING_RATE)


def utterance(line: Sound, decibels: float | None = None) -> Sound:
    """Return a line as voice activity cuts it from its recording, an empty sound if it doesn't."""
    found = [part for part in utterances(recorded(line, decibels)) if part.samples]
    return max(found, key=lambda part: part.seconds, default=silence(0, HEARING_RATE))
