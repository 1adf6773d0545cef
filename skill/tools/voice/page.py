"""The ear and the voice of the simulator's page: sound in, words out, and words in, sound out."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from threading import Lock
from typing import Any
from xml.sax.saxutils import escape  # nosec: escaping only

from skill.tools.model.intents import ALL_CLEAR
from skill.tools.voice import tools
from skill.tools.voice.audio import read_wav, wav_bytes
from skill.tools.voice.judging import Verdict
from skill.tools.voice.listening import utterances
from skill.tools.voice.recognizer import Recognizer
from skill.tools.voice.speaking import Piece, voice_for


class PageVoice:
    """Hears and speaks for the page; the models of a locale are loaded when it is first used."""

    def __init__(self) -> None:
        """Find what it needs or raise what names it as missing; load nothing yet."""
        for name in ("webrtcvad", "hama"):
            import_module(name)
        tools.moonshine_weights()
        self._recognizer: Callable[[str], Recognizer] = cache(Recognizer)
        self._voice = cache(voice_for)
        self._one_at_a_time = Lock()

    def hear(self, wav: bytes, locale: str) -> dict[str, Any]:
        """Return what was said in a recording that may go on.

        ``over`` is false until somebody has spoken and is quiet again, or has long been silent;
        with it come the ``verdict``, the ``text`` that was heard, and whether that ``denies``.

        Raises:
            SoundError: it is no WAV file of 16-bit samples.
            ValueError: the locale has no built model.
        """
        sound = next(utterances(read_wav(wav), whole=False), None)
        if sound is None:
            return {"over": False}
        if not sound.samples:
            return {"over": True, "verdict": "silence", "text": "", "denies": False}
        with self._one_at_a_time:
            heard = self._recognizer(locale).hear(sound)
        denies = heard.verdict is Verdict.HEARD and heard.intent in ALL_CLEAR
        return {"over": True, "verdict": heard.verdict.value, "text": heard.text, "denies": denies}

    def say(self, text: str, rate: int, locale: str) -> bytes:
        """Return a text as a WAV file; ``rate`` is in percent of the usual.

        A MissingToolError says that the locale has no voice here.
        """
        with self._one_at_a_time:
            return wav_bytes(self._voice(locale)(Piece(escape(text), rate=rate)))
