"""What people say for a thing, in a shorthand that is worked out when somebody first asks for it.

Only the voice model, the simulator and the tests ask. What answers a listener never does, so its
start does not pay for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import product
from typing import overload

_SEPARATOR = re.compile(r"[,\n](?![^(\[]*[)\]])")


class Wordings(Sequence[str]):
    """All that some texts in the shorthand of :func:`spoken` stand for, in order."""

    def __init__(self, *texts: str) -> None:
        """Take the texts."""
        self._texts = texts

    @overload
    def __getitem__(self, index: int) -> str: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[str, ...]: ...

    def __getitem__(self, index: int | slice) -> str | tuple[str, ...]:
        """Return the wording at an index, or those of a slice.

        Raises:
            IndexError: there are not so many.
        """
        return self._wordings[index]

    def __len__(self) -> int:
        """Return how many wordings there are."""
        return len(self._wordings)

    def __add__(self, more: Wordings) -> Wordings:
        """Return these and then more; what both have stands twice."""
        return Wordings(*self._texts, *more._texts)

    @cached_property
    def _wordings(self) -> tuple[str, ...]:
        return tuple(said for text in self._texts for said in _each(text))


def spoken(text: str) -> Wordings:
    """Return what people say, each once, from a text that sets it off with commas and line ends.

    ``(a|b)`` stands for a or b, ``[a]`` for a or nothing; within these a line may end anywhere.
    """
    return Wordings(text)


def _each(text: str) -> Sequence[str]:
    """Return all that a text stands for, each once."""
    parts = (part.strip() for part in _SEPARATOR.split(text))
    return tuple(dict.fromkeys(said for part in parts if part for said in _expanded(part)))


def _expanded(part: str) -> list[str]:
    """Return all that a part stands for."""
    pieces = re.split(r"[()\[\]]", part.replace("[", "[|"))
    choices = [piece.split("|") if "|" in piece else [piece] for piece in pieces]
    return [" ".join("".join(chosen).split()) for chosen in product(*choices)]
