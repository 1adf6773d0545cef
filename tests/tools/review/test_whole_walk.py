"""The walk without its shortcuts finds nothing else; it takes several minutes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest

from skill.content import ENGLISH
from skill.dialog.context import Context
from skill.dialog.state import State
from skill.tools.review.heard import Heard, Walk


class WithoutShortcuts(Walk):
    """A walk that plays every move with all that it can name, in every state."""

    def _turns_from(self, context: Context, here: State) -> Iterator[State]:
        for moves in self._moves.values():
            yield from (self._play(context, here, move)[0] for move in moves)


@pytest.mark.exhaustive
@pytest.mark.timeout(3600)
def test_no_shortcut_of_the_walk_misses_anything(heard: Mapping[str, Heard]) -> None:
    whole = WithoutShortcuts(ENGLISH).walk()
    assert {key: found.ways for key, found in whole.items()} == {
        key: found.ways for key, found in heard.items()
    }
