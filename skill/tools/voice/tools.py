"""What the voice needs beside this project, and what to install where it is missing."""

from __future__ import annotations

import shutil
from importlib import import_module
from typing import Any

_REQUIREMENTS = "pip install -r skill/tools/voice/requirements.txt"


class MissingToolError(RuntimeError):
    """A tool is missing; the message is one line that says what to install."""


def program(name: str, package: str) -> str:
    """Return the path of a program.

    Raises:
        MissingToolError: it isn't there; the message names the system package.
    """
    path = shutil.which(name)
    if path is None:
        raise MissingToolError(f"{name} is missing; install it: apt install {package}")
    return path


def espeak() -> str:
    """Return the path of espeak-ng.

    Raises:
        MissingToolError: it isn't there.
    """
    return program("espeak-ng", "espeak-ng")


def pocketsphinx() -> Any:  # noqa: ANN401  # the wheel has no types
    """Return the module that recognises speech.

    Raises:
        MissingToolError: it isn't there.
    """
    try:
        return import_module("pocketsphinx")
    except ImportError as error:
        raise MissingToolError(f"pocketsphinx is missing; install it: {_REQUIREMENTS}") from error


def sounddevice() -> Any:  # noqa: ANN401  # the wheel has no types
    """Return the module that records and plays.

    Raises:
        MissingToolError: it isn't there, or the system's PortAudio isn't.
    """
    try:
        return import_module("sounddevice")
    except ImportError as error:
        raise MissingToolError(f"sounddevice is missing; install it: {_REQUIREMENTS}") from error
    except OSError as error:
        raise MissingToolError(
            "PortAudio is missing; install it: apt install libportaudio2"
        ) from error
