"""A shorthand of the English modules."""

from __future__ import annotations

import re


def spoken(text: str) -> tuple[str, ...]:
    """Return what people say, from a text that sets it off with commas and line ends."""
    return tuple(part.strip() for part in re.split(r"[,\n]", text) if part.strip())
