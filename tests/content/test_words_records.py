"""The records that hold words keep the promises of a frozen dataclass."""

from __future__ import annotations

import dataclasses

import pytest

from skill.content.words import Words


class Greeting(Words):
    """Two words."""

    morning: str
    evening: str


def test_it_holds_what_it_was_given_and_tells_its_fields() -> None:
    greeting = Greeting(evening="good night", morning="good morning")
    assert (greeting.morning, greeting.evening) == ("good morning", "good night")
    assert [field.name for field in dataclasses.fields(greeting)] == ["morning", "evening"]


@pytest.mark.parametrize("words", [{"morning": "hi"}, {"morning": "", "evening": "", "noon": ""}])
def test_a_missing_or_an_unknown_field_is_an_error(words: dict[str, str]) -> None:
    with pytest.raises(TypeError, match="missing or unknown"):
        Greeting(**words)


def test_nothing_can_be_changed() -> None:
    greeting = Greeting(morning="good morning", evening="good night")
    with pytest.raises(dataclasses.FrozenInstanceError):
        greeting.morning = "hi"  # type: ignore[misc]
    assert greeting.morning == "good morning"
