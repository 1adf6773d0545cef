"""What hama's phonemes make of a denial."""

from __future__ import annotations

import pytest

from skill.tools.voice.judging import Guess, Kind, Verdict
from skill.tools.voice.recognizer import Clues, Heard, Recognizer
from skill.tools.voice.sounding import Sounding, begins
from skill.tools.voice.tools import MissingToolError, named
from tests.tools.voice.mouth import say, utterance


@pytest.mark.parametrize(
    ("heard", "expected", "so"),
    [
        ("n oʊ", "n oʊ", True),
        ("n o", "n oʊ", True),
        ("n oʊ i d oʊ n ə t", "n oʊ i d oʊ n ə t", True),
        ("j o", "n oʊ", False),
        ("n aʊ", "n oʊ", False),
        ("m e", "n oʊ", False),
        ("n", "n oʊ", False),
        ("", "n oʊ", False),
        ("n oʊ", "", False),
    ],
)
def test_phonemes_begin_as_others_do(heard: str, expected: str, so: bool) -> None:
    assert begins(heard.split(), expected.split(), 2) is so


def test_a_no_sounds_like_one_and_other_words_do_not() -> None:
    try:
        with named():
            sounding = Sounding()
            sounds = {line: utterance(say(line, "hibari heart")) for line in ("no", "dog", "nose")}
    except MissingToolError as error:
        pytest.skip(str(error))
    heard = {line: sounding.phonemes_in(sound) for line, sound in sounds.items()}
    assert [sounding.begins_as("no", heard[line]) for line in sounds] == [True, False, False]


def _unheard() -> Heard:
    return Heard(Verdict.NOT_HEARD)


def test_where_hama_fails_neither_a_denial_nor_a_yes_is_heard(
    recognizer: Recognizer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hama of another release, or one whose files are gone, lacks what it is asked for."""
    broken = Sounding()
    monkeypatch.setattr(broken, "_hama", object())
    for sounding, phonemes, verdict in (
        (Sounding(), lambda: ["n", "oʊ"], Verdict.HEARD),
        (broken, lambda: ["n", "oʊ"], Verdict.NOT_HEARD),
        (broken, lambda: broken.phonemes_in(say("no")), Verdict.NOT_HEARD),
    ):
        monkeypatch.setattr(recognizer, "_sounding", sounding)
        clues = Clues({Kind.DENIAL: Guess(-0.1, "no")}, _unheard, phonemes)
        assert recognizer.settled(clues).verdict is verdict
    clues = Clues({Kind.OTHER: Guess(-0.1, "yes")}, _unheard, phonemes)
    assert recognizer.settled(clues).verdict is Verdict.NOT_HEARD
