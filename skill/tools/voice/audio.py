"""Sound as data: 16-bit samples of one channel."""

from __future__ import annotations

import sys
import wave
from array import array
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import IO

HEARING_RATE = 16_000
"""Samples a second that the recogniser hears."""
BYTES = 2
"""Bytes a sample."""


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

    def resampled(self, rate: int) -> Sound:
        """Return the sound at another rate; what the lower rate can't hold is smoothed away."""
        if rate == self.rate or not self.samples:
            return Sound(rate, self.samples)
        given = numbers_of(self.samples)
        step = self.rate / rate
        sums = [0]
        for number in given:
            sums.append(sums[-1] + number)
        width = max(step, 1.0)
        made = array("h")
        for place in range(int(len(given) / step)):
            start = place * step
            end = min(start + width, len(given))
            made.append(round((_integral(sums, end) - _integral(sums, start)) / (end - start)))
        return Sound(rate, bytes_of(made))


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
    file: IO[bytes] = BytesIO(source) if isinstance(source, bytes) else source.open("rb")
    try:
        with file, wave.open(file) as reader:
            if reader.getsampwidth() != BYTES:
                raise SoundError("a recording has samples of 16 bits")
            # A WAV written to a pipe gives a length that is too long, so all there is is read.
            samples = reader.readframes(reader.getnframes())
            rate, channels = reader.getframerate(), reader.getnchannels()
    except (wave.Error, EOFError) as error:
        raise SoundError(f"the recording is no WAV file: {error}") from error
    if channels > 1:
        numbers = numbers_of(samples)
        groups = (numbers[start::channels] for start in range(channels))
        samples = bytes_of(
            array("h", (sum(group) // channels for group in zip(*groups, strict=False)))
        )
    return Sound(rate, samples)


def write_wav(path: Path, sound: Sound) -> None:
    """Write a WAV file.

    Raises:
        OSError: it can't be written.
    """
    with path.open("wb") as file, wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(BYTES)
        writer.setframerate(sound.rate)
        writer.writeframes(sound.samples)


def _integral(sums: list[int], place: float) -> float:
    """Return the sum of all samples before a place, which may lie within a sample."""
    whole = int(place)
    if whole >= len(sums) - 1:
        return sums[-1]
    return sums[whole] + (sums[whole + 1] - sums[whole]) * (place - whole)


def numbers_of(samples: bytes) -> array[int]:
    """Return samples as numbers."""
    numbers = array("h")
    numbers.frombytes(samples[: len(samples) // BYTES * BYTES])
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def bytes_of(numbers: array[int]) -> bytes:
    """Return numbers as samples."""
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()
