"""Text to speech: the skill's SSML in pieces, and the voices that say them.

hibari's voice, piper's where somebody has one, and espeak-ng's for the rest.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.sax.saxutils import unescape  # nosec: unescaping only

from skill.dialog.timing import SOUND_SECONDS
from skill.tools.simulator.speech import milliseconds, parsed
from skill.tools.voice import tools
from skill.tools.voice.audio import Sound, read_wav, silence, sound_of

RATE = 24_000
"""Samples a second of a speech: as hibari has, and no fewer than espeak-ng has."""
PIPER_VOICE = "PIPER_VOICE"
"""The environment variable with the path of a piper voice (``.onnx``)."""
_SPEED = 165
"""espeak-ng's words a minute."""
_ESPEAK = {"en-US": "en-us", "en-CA": "en-us"}
_SPOKEN_BY_HIBARI = "en-US"
_SEED = 1
"""For hibari's noise, so that the same words are the same sound."""
_DIGITS = re.compile(r"<say-as [^>]*>(.*?)</say-as>")
_PIECE = re.compile(
    r'<break time="(?P<pause>[^"]+)"/>|(?P<sound><audio [^>]*/>)'
    r'|<prosody rate="(?P<rate>\d+)%">(?P<calm>.*?)</prosody>'
    r'|(?P<words>(?:(?!<break time=|<audio |<prosody rate="\d+%">).)+)',
    re.DOTALL,
)
"""All that the skill's SSML has; what stresses a word stays within its words."""
_SENTENCE_ENDS = re.compile(r"(?<=[.!?])(?=\s)")
"""Each sentence is made on its own, so that the first is heard at once."""
_TAG = re.compile("<[^>]+>")


@dataclass(frozen=True)
class Piece:
    """A piece of speech: words as SSML without its root, or a pause.

    ``pause`` is in milliseconds; ``rate`` in percent of the usual.
    """

    ssml: str = ""
    pause: int = 0
    rate: int = 100

    @property
    def text(self) -> str:
        """Return the words as plain text."""
        return unescape(_TAG.sub("", self.ssml))


def pieces(ssml: str) -> list[Piece]:
    """Return the pieces of a speech in order, or raise a SpeechError if it is not well-formed.

    A sentence without a pause is one piece.
    """
    parsed(ssml)
    found = []
    spelled = _DIGITS.sub(lambda digits: " ".join(digits[1]), ssml)
    for part in _PIECE.finditer(spelled.removeprefix("<speak>").removesuffix("</speak>")):
        if part["pause"]:
            found.append(Piece(pause=round(milliseconds(part["pause"]))))
        elif part["sound"]:  # it lasts as long here, and is silent
            found.append(Piece(pause=round(1_000 * SOUND_SECONDS)))
        else:
            sentences = map(str.strip, _SENTENCE_ENDS.split(part["calm"] or part["words"]))
            rate = int(part["rate"] or 100)
            found += [Piece(sentence, rate=rate) for sentence in sentences if sentence]
    return found


Voice = Callable[[Piece], Sound]
"""Makes sound of a piece of speech that is no pause, at its rate."""


def hibari() -> Voice:
    """Return hibari's voice, which lies in its package."""
    voice = import_module("hibari").Hibari()

    def say(piece: Piece) -> Sound:
        numbers = voice(piece.text, speed=piece.rate / 100, seed=_SEED)
        return sound_of(numbers, voice.sample_rate)

    return say


def espeak(locale: str) -> Voice:
    """Return espeak-ng's voice for a locale, which stresses words too."""
    program = tools.program("espeak-ng", "espeak-ng")
    command = [program, "-m", "-v", _ESPEAK.get(locale, "en-gb"), "--stdout", "--stdin"]

    def say(piece: Piece) -> Sound:
        speed = ["-s", str(round(_SPEED * piece.rate / 100))]
        return read_wav(_run([*command, *speed], f"<speak>{piece.ssml}</speak>"))

    return say


def piper(program: str, model: str) -> Voice:
    """Return the voice of a piper model."""

    def say(piece: Piece) -> Sound:
        with TemporaryDirectory(prefix="back-massage-guide-") as folder:
            file = Path(folder) / "said.wav"
            options = ["--output_file", str(file), "--length_scale", str(100 / piece.rate)]
            _run([program, "--model", model, *options], piece.text)
            return read_wav(file)

    return say


def _run(command: list[str], text: str) -> bytes:
    """Return what a program writes; the text goes to its input."""
    return subprocess.run(command, input=text.encode(), capture_output=True, check=True).stdout  # noqa: S603


def voice_for(locale: str, environment: Mapping[str, str] = os.environ) -> Voice:
    """Return the best voice that a locale has here: piper's, else hibari's, else espeak-ng's.

    A MissingToolError says that there is none.
    """
    model, program = environment.get(PIPER_VOICE, ""), shutil.which("piper")
    if program and model and Path(model).is_file():
        return piper(program, model)
    if locale == _SPOKEN_BY_HIBARI:
        with suppress(ImportError):
            return hibari()
    return espeak(locale)


def speak(voice: Voice, ssml: str) -> Iterator[Sound]:
    """Yield the sound of a speech, piece by piece; the next is made while one is played.

    Pauses are made here, so that they last as long as they should. What is not well-formed is a
    SpeechError.
    """

    def made(piece: Piece) -> Sound:
        return silence(piece.pause / 1_000, RATE) if piece.pause else voice(piece)

    worker = ThreadPoolExecutor(1)
    try:
        for sound in [worker.submit(made, piece) for piece in pieces(ssml)]:
            yield sound.result()
    finally:
        worker.shutdown(cancel_futures=True)
