"""What the voice needs beside this project, and what to install where it is missing.

Where a module of its requirements is missing, whatever needs it raises an ImportError.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import click


class MissingToolError(click.ClickException):
    """A tool is missing; the message is one line that says what to install."""


@contextmanager
def named() -> Iterator[None]:
    """Raise a MissingToolError that names the module that can't be imported within this."""
    try:
        yield
    except ImportError as error:
        raise MissingToolError(f"{error.name} is missing; install it: make voice") from error


def program(name: str, package: str) -> str:
    """Return the path of a program, or raise a MissingToolError that names its system package."""
    path = shutil.which(name)
    if path is None:
        raise MissingToolError(f"{name} is missing; install it: apt install {package}")
    return path


def moonshine_weights() -> Path:
    """Return the folder of Moonshine's weights, or raise a MissingToolError.

    Its package is read, never imported.
    """
    found = find_spec("moonshine_voice")
    folder = Path(found.origin).parent / "assets/tiny-en" if found and found.origin else None
    if folder is None or not folder.is_dir():
        raise MissingToolError("moonshine_voice 0.0.73 is missing; install it: make voice")
    return folder
