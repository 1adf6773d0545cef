"""What hama's phonemes make of a denial."""

from __future__ import annotations

import pytest

from skill.tools.voice import tools
from skill.tools.voice.sounding import Sounding, begins
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
        sounding = Sounding()
        sounds = {line: utterance(say(line, "hibari heart")) for line in ("no", "dog", "nose")}
    except tools.MissingToolError as error:
        pytest.skip(str(error))
    heard = {line: sounding.phonemes_in(sound) for line, sound in sounds.items()}
    assert [sounding.begins_as("no", heard[line]) for line in sounds] == [True, False, False]


class _Broken:
    """A hama of another release, or one whose files are gone."""

    def __getattr__(self, name: str) -> None:
        raise AttributeError(name)


def test_where_hama_fails_nothing_is_a_denial(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tools, "hama", _Broken)
    assert not Sounding().phonemes_in(say("no"))
    assert not Sounding().begins_as("no", ["n", "oʊ"])
