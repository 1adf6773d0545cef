"""Somebody who speaks: espeak-ng's voices, with noise added by sox."""

from __future__ import annotations

import math
import subprocess

from skill.tools.voice.audio import (
    HEARING_RATE,
    Sound,
    bytes_of,
    joined,
    numbers_of,
    read_wav,
    silence,
)
from skill.tools.voice.listening import utterances
from skill.tools.voice.tools import espeak, program

_AROUND = 0.6
"""Seconds before and after a line in a recording."""


def say(text: str, voice: str = "en-us", speed: int = 150) -> Sound:
    """Return a text as spoken; ``speed`` in words a minute."""
    command = [espeak(), "-v", voice, "-s", str(speed), "--stdout", text]
    spoken = subprocess.run(command, capture_output=True, check=True).stdout
    return read_wav(_sox(["-t", "wav", "-", "-r", str(HEARING_RATE), "-t", "wav", "-"], spoken))


def recorded(line: Sound, decibels: float | None = None) -> Sound:
    """Return a line with quiet around it, all under white noise if ``decibels`` are given.

    The noise's power lies so many decibels below the line's.
    """
    around = silence(_AROUND, HEARING_RATE)
    whole = joined([around, line, around], HEARING_RATE)
    if decibels is None:
        return whole
    raw = ["-t", "raw", "-r", str(HEARING_RATE), "-e", "signed", "-b", "16", "-c", "1", "-"]
    flat = ["-t", "wav", "-"]
    noise = read_wav(_sox(["-R", *raw, *flat, "synth", "whitenoise", "vol", "0.5"], whole.samples))
    level = _rms(line) / 10 ** (decibels / 20) / _rms(noise)
    pairs = zip(numbers_of(whole.samples), numbers_of(noise.samples), strict=False)
    numbers = numbers_of(b"")
    numbers.extend(max(-32768, min(32767, round(one + level * other))) for one, other in pairs)
    return Sound(whole.rate, bytes_of(numbers))


def utterance(line: Sound, decibels: float | None = None) -> Sound:
    """Return a line as voice activity cuts it from its recording, an empty sound if it doesn't."""
    found = [part for part in utterances(recorded(line, decibels)) if part.samples]
    return max(found, key=lambda part: part.seconds, default=silence(0, HEARING_RATE))


def _rms(sound: Sound) -> float:
    numbers = numbers_of(sound.samples)
    return math.sqrt(sum(number * number for number in numbers) / max(1, len(numbers)))


def _sox(arguments: list[str], given: bytes) -> bytes:
    command = [program("sox", "sox"), "-V1", *arguments]
    return subprocess.run(command, input=given, capture_output=True, check=True).stdout
