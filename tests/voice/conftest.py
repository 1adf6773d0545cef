"""What the tests by sound need; where a tool is missing they are skipped, and say why."""

from __future__ import annotations

import pytest

from skill.simulator.voice import tools
from skill.simulator.voice.recognizer import Recognizer


@pytest.fixture(scope="session")
def recognizer() -> Recognizer:
    """One recogniser for all tests."""
    try:
        tools.espeak()
        tools.program("sox", "sox")
        return Recognizer()
    except tools.MissingToolError as error:
        pytest.skip(str(error))
