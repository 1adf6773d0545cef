"""The microphone and the loudspeaker of this computer, and how its speech is broken off."""

from __future__ import annotations

import select
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from queue import Queue
from typing import Any

from skill.tools.voice.audio import BYTES, HEARING_RATE, Sound
from skill.tools.voice.listening import FRAME_BYTES, Listener
from skill.tools.voice.tools import MissingToolError

_BLOCK_SECONDS = 0.1
_LATENCY = 0.3
"""Seconds that the microphone may wait, as it does while an utterance is decoded."""


def devices() -> str:
    """Return a table of the sound devices, one a line; ``>`` and ``<`` mark those in use."""
    return str(_sounddevice().query_devices()) or "no sound devices"


def _sounddevice() -> Any:  # noqa: ANN401  # the wheel has no types
    try:
        return import_module("sounddevice")
    except OSError as error:
        line = "PortAudio is missing; install it: apt install libportaudio2"
        raise MissingToolError(line) from error


def enter_pressed() -> bool:
    """Return whether a line was typed since, and take it."""
    if not sys.stdin.isatty() or not select.select([sys.stdin], [], [], 0)[0]:
        return False
    sys.stdin.readline()
    return True


class SoundCard:
    """A microphone that hears all the time, and a loudspeaker that can be interrupted."""

    def __init__(self, says_stop: Callable[[Sound], bool]) -> None:
        """Open the microphone, or raise a MissingToolError where there is none to use."""
        self._device = _sounddevice()
        self._says_stop = says_stop
        self._frames: Queue[bytes] = Queue()
        self._stopped: Sound | None = None
        try:
            self._device.check_output_settings()
            self._microphone = self._device.RawInputStream(
                samplerate=HEARING_RATE, channels=1, dtype="int16", latency=_LATENCY,
                blocksize=FRAME_BYTES // BYTES, callback=self._hear,
            )  # fmt: skip
            self._microphone.start()
        except (self._device.PortAudioError, ValueError) as error:
            raise MissingToolError(
                f"no microphone or loudspeaker: {error}; connect one, or use --wav"
            ) from error

    def close(self) -> None:
        """Close the microphone."""
        self._microphone.close()

    def utterances(self, perhaps: Callable[[Sound], None]) -> Iterator[Sound]:
        """Yield what is said, an empty sound after a long silence; "stop" that broke off first.

        ``perhaps`` takes an utterance as soon as it may be over.
        """
        while True:
            stopped, self._stopped = self._stopped, None
            if stopped is None:
                self._drain()
                heard = map(Listener(perhaps).feed, iter(self._frames.get, None))
                stopped = next(filter(None, heard))
            yield stopped

    def play(self, sounds: Iterator[Sound]) -> None:
        """Play sounds until they end, Enter is pressed, or "stop" is said."""
        listener = Listener()
        self._drain()
        for sound in sounds:
            size = round(sound.rate * _BLOCK_SECONDS) * BYTES
            with self._device.RawOutputStream(
                samplerate=sound.rate, channels=1, dtype="int16"
            ) as speaker:
                for start in range(0, len(sound.samples), size):
                    if enter_pressed() or self._interrupted(listener):
                        speaker.abort()
                        return
                    speaker.write(sound.samples[start : start + size])

    def _interrupted(self, listener: Listener) -> bool:
        while not self._frames.empty():
            said = listener.feed(self._frames.get_nowait())
            if said and said.samples and self._says_stop(said):
                self._stopped = said
                return True
        return False

    def _drain(self) -> None:
        while not self._frames.empty():
            self._frames.get_nowait()

    def _hear(self, data: Any, *_: object) -> None:  # noqa: ANN401  # a buffer of the wheel's
        self._frames.put(bytes(data))
