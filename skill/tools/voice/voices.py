"""The voices that speak: hibari's, piper's where somebody has one, and espeak-ng's for the rest."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

from skill.tools.voice import tools
from skill.tools.voice.audio import Sound, read_wav, sound_of
from skill.tools.voice.pieces import Piece

PIPER_VOICE = "PIPER_VOICE"
"""The environment variable with the path of a piper voice (``.onnx``)."""
_SPEED = 165
"""espeak-ng's words a minute."""
_ESPEAK = {"en-US": "en-us", "en-CA": "en-us"}
_SPOKEN_BY_HIBARI = "en-US"
_SEED = 1
"""For hibari's noise, so that the same words are the same sound."""


class Voice(Protocol):
    """Makes sound of text."""

    def say(self, piece: Piece) -> Sound:
        """Return the sound of a piece of speech that is no pause."""


class Hibari:
    """hibari, whose voice lies in its package; it honours a prosody's rate."""

    def __init__(self) -> None:
        """Load the voice.

        Raises:
            MissingToolError: hibari or onnxruntime is missing.
        """
        tools.onnxruntime()
        self._voice: Any = tools.hibari().Hibari()

    def say(self, piece: Piece) -> Sound:
        """Return the sound of a piece."""
        numbers = self._voice(piece.text, speed=piece.rate / 100, seed=_SEED)
        return sound_of(numbers, self._voice.sample_rate)


class Espeak:
    """espeak-ng; it honours ``emphasis`` and ``prosody``."""

    def __init__(self, locale: str) -> None:
        """Find the program.

        Raises:
            MissingToolError: it isn't there.
        """
        name = _ESPEAK.get(locale, "en-gb")
        self._command = [tools.espeak(), "-m", "-v", name, "-s", str(_SPEED), "--stdout", "--stdin"]

    def say(self, piece: Piece) -> Sound:
        """Return the sound of a piece."""
        given = f"<speak>{piece.ssml}</speak>".encode()
        said = subprocess.run(self._command, input=given, capture_output=True, check=True)  # noqa: S603  # the text goes to its input
        return read_wav(said.stdout)


class Piper:
    """piper, where it and a voice of its are installed; it honours a prosody's rate."""

    def __init__(self, program: str, voice: str) -> None:
        """Take the program and its voice."""
        self._command = [program, "--model", voice]

    def say(self, piece: Piece) -> Sound:
        """Return the sound of a piece."""
        with TemporaryDirectory(prefix="back-massage-guide-") as folder:
            file = Path(folder) / "said.wav"
            options = ["--output_file", str(file), "--length_scale", str(100 / piece.rate)]
            subprocess.run(  # noqa: S603  # the text goes to its input
                [*self._command, *options],
                input=piece.text.encode(),
                capture_output=True,
                check=True,
            )
            return read_wav(file)


def voice_for(locale: str, environment: Mapping[str, str] = os.environ) -> Voice:
    """Return the best voice that a locale has here: piper's, else hibari's, else espeak-ng's.

    Raises:
        MissingToolError: there is none.
    """
    model, piper = environment.get(PIPER_VOICE, ""), shutil.which("piper")
    if piper and model and Path(model).is_file():
        return Piper(piper, model)
    if locale == _SPOKEN_BY_HIBARI:
        with suppress(tools.MissingToolError):
            return Hibari()
    return Espeak(locale)
