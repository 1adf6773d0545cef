"""The shorthand in which the content says what people say."""

from __future__ import annotations

import pytest
from skill.content.wordings import spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("sore back", ["sore back"]),
        ("\n    a clot, clots\n    d. v. t.\n", ["a clot", "clots", "d. v. t."]),
        ("(sore|stiff) back", ["sore back", "stiff back"]),
        ("[my] back [hurts]", ["back", "back hurts", "my back", "my back hurts"]),
        ("clot in my (leg|\n    lung), clots", ["clot in my leg", "clot in my lung", "clots"]),
        ("clot, clots, clot", ["clot", "clots"]),
        ("", []),
    ],
)
def test_a_text_stands_for_each_wording_once(text: str, said: list[str]) -> None:
    assert list(spoken(text)) == said


def test_wordings_are_a_sequence_and_can_be_joined() -> None:
    both = spoken("one, two") + spoken("two, three")
    assert list(both) == ["one", "two", "two", "three"]
    assert (len(both), both[0], both[-1], both[::2]) == (4, "one", "three", ("one", "two"))
    assert "three" in both
    with pytest.raises(IndexError):
        both[4]
