"""From a stream of sound to utterances: voice activity ends an utterance."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from importlib import import_module

from skill.tools.voice.audio import BYTES, HEARING_RATE, Sound

PATIENCE = 8.0
"""After so many seconds without speech the listener is taken to be silent, as on an Echo."""
LONGEST = 12.0
"""An utterance ends after so many seconds, whatever is heard."""
FRAME_SECONDS = 0.03
"""Seconds of a frame, as voice activity takes them."""
FRAME_BYTES = round(FRAME_SECONDS * HEARING_RATE) * BYTES
_MODE = 2
"""How hard it is to take a sound for speech, of 0 to 3."""
_BEFORE = 0.3
"""Seconds kept from before speech was noticed: an "n" begins too softly to be noticed at once."""
_AFTER = 0.09
"""Seconds of quiet after which an utterance may be over."""
_ENDS = 0.33
"""Seconds of quiet that end an utterance; a pause between two words is shorter."""
_BEGINS = 3
"""So many of the last frames must be speech for an utterance to begin."""
_OF_FRAMES = 5
_WARMS_UP = 6
"""The first frames don't count: voice activity takes any noise for speech until it knows it."""


class Listener:
    """Cuts utterances from a stream; fed with frames of sound."""

    def __init__(self, perhaps: Callable[[Sound], None] = lambda _: None) -> None:
        """Begin to listen.

        ``perhaps`` takes an utterance as soon as it may be over; unless speech goes on, the very
        same follows from :meth:`feed`.
        """
        self._vad = import_module("webrtcvad").Vad(_MODE)
        self._perhaps = perhaps
        self._frames: deque[tuple[bytes, bool]] = deque(maxlen=_frames_in(_BEFORE))
        self._speech: list[bytes] = []
        self._quiet = 0
        self._fed = 0

    def feed(self, frame: bytes) -> Sound | None:
        """Take a frame; return an utterance that ended with it, an empty one after silence."""
        self._fed += 1
        speaks = self._vad.is_speech(frame, HEARING_RATE) and self._fed > _WARMS_UP
        return self._go_on(frame, speaks) if self._speech else self._begin(frame, speaks)

    def rest(self) -> Sound | None:
        """Return the utterance that was under way when the stream ended."""
        return self._taken() if self._speech else None

    def _begin(self, frame: bytes, speaks: bool) -> Sound | None:
        self._frames.append((frame, speaks))
        self._quiet += 1
        if sum(speech for _, speech in list(self._frames)[-_OF_FRAMES:]) >= _BEGINS:
            self._speech, self._quiet = [kept for kept, _ in self._frames], 0
        return self._taken() if self._quiet >= _frames_in(PATIENCE) else None

    def _go_on(self, frame: bytes, speaks: bool) -> Sound | None:
        self._speech.append(frame)
        self._quiet = 0 if speaks else self._quiet + 1
        if self._quiet == _frames_in(_AFTER):
            self._perhaps(self._so_far())
        over = self._quiet >= _frames_in(_ENDS)
        return self._taken() if over or len(self._speech) >= _frames_in(LONGEST) else None

    def _so_far(self) -> Sound:
        surplus = max(0, self._quiet - _frames_in(_AFTER))
        return Sound(HEARING_RATE, b"".join(self._speech[: len(self._speech) - surplus]))

    def _taken(self) -> Sound:
        sound = self._so_far()
        self._speech, self._quiet = [], 0
        self._frames.clear()
        return sound


def _frames_in(seconds: float) -> int:
    return round(seconds / FRAME_SECONDS)


def utterances(
    sound: Sound, perhaps: Callable[[Sound], None] = lambda _: None, whole: bool = True
) -> Iterator[Sound]:
    """Yield the utterances of a recording; an empty one stands for each long silence.

    Where the recording isn't ``whole``, what may go on after its end is not among them.
    """
    listener = Listener(perhaps)
    samples = sound.resampled(HEARING_RATE).samples
    end = len(samples) // FRAME_BYTES * FRAME_BYTES
    frames = (samples[start : start + FRAME_BYTES] for start in range(0, end, FRAME_BYTES))
    yield from filter(None, map(listener.feed, frames))
    if whole and (last := listener.rest()):
        yield last
