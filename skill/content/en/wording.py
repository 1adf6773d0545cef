"""A shorthand of the English modules."""

from __future__ import annotations

import re
from itertools import product

_SEPARATOR = re.compile(r"[,\n](?![^(\[]*[)\]])")


def spoken(text: str) -> tuple[str, ...]:
    """Return what people say, each once, from a text that sets it off with commas and line ends.

    ``(a|b)`` stands for a or b, ``[a]`` for a or nothing; within these a line may end anywhere.
    """
    parts = (part.strip() for part in _SEPARATOR.split(text))
    return tuple(dict.fromkeys(said for part in parts if part for said in _expanded(part)))


def _expanded(part: str) -> list[str]:
    """Return all that a part stands for."""
    pieces = re.split(r"[()\[\]]", part.replace("[", "[|"))
    choices = [piece.split("|") if "|" in piece else [piece] for piece in pieces]
    return [" ".join("".join(chosen).split()) for chosen in product(*choices)]
