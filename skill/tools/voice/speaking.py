"""Text to speech: the skill's SSML by a voice.

Pauses are made here, so that they last as long as they should.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from skill.tools.voice.audio import Sound, silence
from skill.tools.voice.pieces import Piece, pieces
from skill.tools.voice.voices import Voice

RATE = 24_000
"""Samples a second of a speech: as hibari has, and no fewer than espeak-ng has."""


class Speaker:
    """Speaks with one voice."""

    def __init__(self, voice: Voice) -> None:
        """Take the voice."""
        self._voice = voice

    def speak(self, ssml: str) -> Iterator[Sound]:
        """Yield the sound of a speech, piece by piece; the next is made while one is played.

        Raises:
            SpeechError: it is not well-formed.
        """
        worker = ThreadPoolExecutor(1)
        try:
            for sound in [worker.submit(self._made, piece) for piece in pieces(ssml)]:
                yield sound.result()
        finally:
            worker.shutdown(cancel_futures=True)

    def _made(self, piece: Piece) -> Sound:
        return silence(piece.pause / 1_000, RATE) if piece.pause else self._voice.say(piece)
