"""From a stream of sound to utterances: voice activity ends an utterance."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from skill.tools.voice import tools
from skill.tools.voice.audio import HEARING_RATE, Sound

PATIENCE = 8.0
"""After so many seconds without speech the listener is taken to be silent, as on an Echo."""
LONGEST = 12.0
"""An utterance ends after so many seconds, whatever is heard."""
_BEFORE = 0.3
"""Seconds kept from before speech was noticed: an "n" begins too softly to be noticed at once."""
_AFTER = 0.09
"""Seconds of quiet after which an utterance may be over."""
_MORE = 0.09
"""Seconds of the quiet before an utterance that are heard again after it, in place of waiting."""
_ENDS = 0.33
"""Seconds of quiet that end an utterance; a pause between two words is shorter."""
_BEGINS = 3
"""So many of the last frames must be speech for an utterance to begin."""
_OF_FRAMES = 5
_WARMS_UP = 6
"""The first frames don't count: voice activity takes any noise for speech until it knows it."""


def ignore(_: Sound) -> None:
    """Do nothing with an utterance that may be over."""


class Listener:
    """Cuts utterances from a stream; fed with frames of sound."""

    def __init__(self, perhaps: Callable[[Sound], None] = ignore) -> None:
        """Begin to listen.

        ``perhaps`` takes an utterance as soon as it may be over; unless speech goes on, the very
        same follows from :meth:`feed`.

        Raises:
            MissingToolError: pocketsphinx is missing.
        """
        sphinx = tools.pocketsphinx()
        self._vad = sphinx.Vad(sphinx.Vad.MEDIUM_STRICT, HEARING_RATE)
        self._perhaps = perhaps
        self.frame_bytes: int = self._vad.frame_bytes
        """How many bytes a frame has."""
        self._frame_seconds: float = self._vad.frame_length
        self._frames: deque[tuple[bytes, bool]] = deque(maxlen=self._frames_in(_BEFORE))
        self._speech: list[bytes] = []
        self._calm: list[bytes] = []
        self._quiet = 0
        self._fed = 0

    def feed(self, frame: bytes) -> Sound | None:
        """Take a frame; return an utterance that ended with it, an empty one after silence."""
        self._fed += 1
        speaks = bool(self._vad.is_speech(frame)) and self._fed > _WARMS_UP
        return self._go_on(frame, speaks) if self._speech else self._begin(frame, speaks)

    def rest(self) -> Sound | None:
        """Return the utterance that was under way when the stream ended."""
        return self._taken() if self._speech else None

    def _begin(self, frame: bytes, speaks: bool) -> Sound | None:
        self._frames.append((frame, speaks))
        self._quiet += 1
        if sum(speech for _, speech in list(self._frames)[-_OF_FRAMES:]) >= _BEGINS:
            self._speech, self._quiet = [kept for kept, _ in self._frames], 0
            calm = [kept for kept, speech in self._frames if not speech]
            self._calm = calm[: self._frames_in(_MORE)]
        return self._taken() if self._quiet >= self._frames_in(PATIENCE) else None

    def _go_on(self, frame: bytes, speaks: bool) -> Sound | None:
        self._speech.append(frame)
        self._quiet = 0 if speaks else self._quiet + 1
        if self._quiet == self._frames_in(_AFTER):
            self._perhaps(self._so_far())
        over = self._quiet >= self._frames_in(_ENDS)
        return self._taken() if over or len(self._speech) >= self._frames_in(LONGEST) else None

    def _frames_in(self, seconds: float) -> int:
        return round(seconds / self._frame_seconds)

    def _so_far(self) -> Sound:
        surplus = max(0, self._quiet - self._frames_in(_AFTER)) if self._speech else 0
        frames = self._speech[: len(self._speech) - surplus]
        return Sound(HEARING_RATE, b"".join(frames + self._calm))

    def _taken(self) -> Sound:
        sound = self._so_far()
        self._speech, self._calm, self._quiet = [], [], 0
        self._frames.clear()
        return sound


def next_utterance(listener: Listener, frames: Iterable[bytes]) -> Sound | None:
    """Return the next utterance of a stream of frames; None where the stream ends before it."""
    for frame in frames:
        sound = listener.feed(frame)
        if sound is not None:
            return sound
    return listener.rest()


def utterances(sound: Sound, perhaps: Callable[[Sound], None] = ignore) -> Iterator[Sound]:
    """Yield the utterances of a recording; an empty one stands for each long silence.

    Raises:
        MissingToolError: pocketsphinx is missing.
    """
    listener = Listener(perhaps)
    samples = sound.resampled(HEARING_RATE).samples
    size = listener.frame_bytes
    whole = len(samples) // size * size
    frames = (samples[start : start + size] for start in range(0, whole, size))
    while (found := next_utterance(listener, frames)) is not None:
        yield found
