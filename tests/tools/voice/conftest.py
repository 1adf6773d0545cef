"""What the tests by sound need; where a tool is missing they are skipped, and say why."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from skill.tools.voice import tools
from skill.tools.voice.recognizer import Recognizer


@pytest.fixture(scope="session")
def recognizer() -> Iterator[Recognizer]:
    """One recogniser for all tests."""
    try:
        tools.espeak()
        tools.webrtcvad()
        tools.hibari()
        found = Recognizer()
    except tools.MissingToolError as error:
        pytest.skip(str(error))
    yield found
    found.close()
