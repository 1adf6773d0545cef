"""What people say that is no answer: never a no."""

from __future__ import annotations

import pytest

from skill.tools.model.intents import ALL_CLEAR
from skill.tools.voice.recognizer import Recognizer
from tests.tools.voice.corpus import PEOPLE, by_people
from tests.tools.voice.people import SMALL, NoRecordingsError

pytestmark = pytest.mark.slow
_EACH = 30
"""Of so many recordings one is heard here; `make bench-voice` takes them all."""


@pytest.mark.parametrize("package", SMALL)
def test_a_word_of_a_person_s_is_never_taken_for_a_no(recognizer: Recognizer, package: str) -> None:
    try:
        said = list(by_people((package,), ("clean",), _EACH))
    except (ImportError, NoRecordingsError) as error:
        pytest.skip(str(error))
    assert said
    for each in said:
        heard = recognizer.hear(each.sound)
        assert each.kind != PEOPLE or heard.intent not in ALL_CLEAR, each.line
