"""What the tests by sound need; where a tool is missing they are skipped, and say why."""

from __future__ import annotations

from importlib import import_module

import pytest

from skill.tools.voice.recognizer import Recognizer
from skill.tools.voice.tools import MissingToolError, named, program


@pytest.fixture(scope="session")
def recognizer() -> Recognizer:
    """One recogniser for all tests."""
    try:
        with named():
            program("espeak-ng", "espeak-ng")
            import_module("webrtcvad")
            import_module("hibari")
            return Recognizer()
    except MissingToolError as error:
        pytest.skip(str(error))
