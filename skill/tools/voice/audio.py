"""Sound as data: 16-bit samples of one channel."""

from __future__ import annotations

import wave
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import IO

from skill.tools.voice import tools

HEARING_RATE = 16_000
"""Samples a second that the recogniser hears."""
BYTES = 2
"""Bytes a sample."""
_LOUDEST = 32_767


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

    def numbers(self) -> tools.Array:
        """Return the samples as numbers from -1 to 1."""
        numpy = tools.numpy()
        whole = self.samples[: len(self.samples) // BYTES * BYTES]
        return numpy.frombuffer(whole, "<i2").astype("f4") / (_LOUDEST + 1)

    def resampled(self, rate: int) -> Sound:
        """Return the sound at another rate; what the lower rate can't hold is smoothed away."""
        if rate == self.rate or not self.samples:
            return Sound(rate, self.samples)
        numpy = tools.numpy()
        given, step = self.numbers(), self.rate / rate
        sums = numpy.concatenate([[0.0], numpy.cumsum(given, dtype="f8")])
        start = numpy.arange(int(len(given) / step)) * step
        end = numpy.minimum(start + max(step, 1.0), len(given))
        till_end, till_start = (numpy.interp(each, range(len(sums)), sums) for each in (end, start))
        return sound_of((till_end - till_start) / (end - start), rate)


def sound_of(numbers: tools.Array, rate: int) -> Sound:
    """Return numbers from -1 to 1 as a sound; what is louder is cut off."""
    whole = tools.numpy().clip(numbers * (_LOUDEST + 1), -_LOUDEST, _LOUDEST)
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
    file: IO[bytes] = BytesIO(source) if isinstance(source, bytes) else source.open("rb")
    try:
        with file, wave.open(file) as reader:
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
