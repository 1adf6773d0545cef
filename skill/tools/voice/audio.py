"""Sound as data: 16-bit samples of one channel."""

from __future__ import annotations

import wave
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

HEARING_RATE = 16_000
"""Samples a second that the recogniser hears."""
BYTES = 2
"""Bytes a sample."""
_LOUDEST = 32_767
Numbers = npt.NDArray[np.floating[Any]]


class SoundError(ValueError):
    """A recording is not a WAV file of 16-bit samples."""


@dataclass(frozen=True)
class Sound:
    """Signed 16-bit little-endian samples of one channel, at ``rate`` samples a second."""

    rate: int
    samples: bytes

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.samples) / BYTES / self.rate

    def numbers(self) -> Numbers:
        """Return the samples as numbers from -1 to 1."""
        samples = np.frombuffer(self.samples, "<i2", len(self.samples) // BYTES)
        return samples.astype("f4") / (_LOUDEST + 1)

    def resampled(self, rate: int) -> Sound:
        """Return the sound at another rate; what the lower rate can't hold is smoothed away."""
        if rate == self.rate or not self.samples:
            return Sound(rate, self.samples)
        given, step = self.numbers(), self.rate / rate
        sums = np.concatenate([[0.0], np.cumsum(given, dtype="f8")])
        start = np.arange(int(len(given) / step)) * step
        end = np.minimum(start + max(step, 1.0), len(given))
        till_end, till_start = (np.interp(each, range(len(sums)), sums) for each in (end, start))
        return sound_of((till_end - till_start) / (end - start), rate)


def sound_of(numbers: Numbers, rate: int) -> Sound:
    """Return numbers from -1 to 1 as a sound; what is louder is cut off."""
    whole = np.clip(numbers * (_LOUDEST + 1), -_LOUDEST, _LOUDEST)
    return Sound(rate, whole.round().astype("<i2").tobytes())


def silence(seconds: float, rate: int) -> Sound:
    """Return a sound without any sound."""
    return Sound(rate, bytes(BYTES * round(seconds * rate)))


def joined(sounds: list[Sound], rate: int) -> Sound:
    """Return sounds one after another, all at one rate."""
    return Sound(rate, b"".join(sound.resampled(rate).samples for sound in sounds))


def read_wav(source: Path | bytes) -> Sound:
    """Return the sound of a WAV file, or of its bytes; several channels are mixed into one.

    Raises:
        SoundError: it is no WAV file of 16-bit samples.
        OSError: the file can't be read.
    """
    try:
        with wave.open(BytesIO(source) if isinstance(source, bytes) else str(source)) as reader:
            if reader.getsampwidth() != BYTES:
                raise SoundError("a recording has samples of 16 bits")
            # A WAV written to a pipe gives a length that is too long, so all there is is read.
            sound = Sound(reader.getframerate(), reader.readframes(reader.getnframes()))
            channels = reader.getnchannels()
    except (wave.Error, EOFError) as error:
        raise SoundError(f"the recording is no WAV file: {error}") from error
    if channels == 1:
        return sound
    numbers = sound.numbers()
    numbers = numbers[: len(numbers) // channels * channels].reshape(-1, channels)
    return sound_of(numbers.mean(axis=1), sound.rate)


def wav_bytes(sound: Sound) -> bytes:
    """Return a sound as a WAV file's bytes."""
    file = BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(BYTES)
        writer.setframerate(sound.rate)
        writer.writeframes(sound.samples)
    return file.getvalue()
