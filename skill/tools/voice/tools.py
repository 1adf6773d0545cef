"""What the voice needs beside this project, and what to install where it is missing."""

from __future__ import annotations

import shutil
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

Array = Any
"""An array of numpy's, which is no part of what ``make run`` installs."""
_INSTALL = "install it: make voice"


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


espeak = partial(program, "espeak-ng", "espeak-ng")


def module(name: str) -> Any:  # noqa: ANN401  # none of these has types
    """Return a module of the voice's requirements.

    Raises:
        MissingToolError: it isn't there.
    """
    try:
        return import_module(name)
    except ImportError as error:
        raise MissingToolError(f"{name} is missing; {_INSTALL}") from error


numpy = partial(module, "numpy")
"""Arrays of numbers."""
onnxruntime = partial(module, "onnxruntime")
"""What runs the models."""
webrtcvad = partial(module, "webrtcvad")
"""Voice activity."""
hama = partial(module, "hama")
"""Phonemes of texts and sounds."""
hibari = partial(module, "hibari")
"""A voice."""


def moonshine_weights() -> Path:
    """Return the folder of Moonshine's weights; its package is read, never imported.

    Raises:
        MissingToolError: they aren't there.
    """
    found = find_spec("moonshine_voice")
    folder = Path(found.origin).parent / "assets/tiny-en" if found and found.origin else None
    if folder is None or not folder.is_dir():
        raise MissingToolError(f"moonshine_voice 0.0.73 is missing; {_INSTALL}")
    return folder


def sounddevice() -> Any:  # noqa: ANN401  # the wheel has no types
    """Return the module that records and plays.

    Raises:
        MissingToolError: it isn't there, or the system's PortAudio isn't.
    """
    try:
        return module("sounddevice")
    except OSError as error:
        raise MissingToolError(
            "PortAudio is missing; install it: apt install libportaudio2"
        ) from error
