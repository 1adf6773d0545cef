"""The tokens that Moonshine writes: pieces of words, read from its tokenizer's file."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

START, END = 1, 2
"""The tokens before and after a text."""
_BLANK = "▁"
_SHORT = 128
"""Lengths from here on take two bytes."""


class Tokenizer:
    """Parts words into tokens, and puts texts together."""

    def __init__(self, file: Path) -> None:
        """Read the tokens: one after another, each after its length.

        Raises:
            OSError: the file can't be read.
        """
        self._tokens = list(_parts(file.read_bytes()))
        # A single letter is there as a byte too, which comes first and is never written.
        self._numbers = {token: number for number, token in enumerate(self._tokens)}
        self.of_word = lru_cache(maxsize=None)(self._of_word)

    def mark(self, text: str) -> int:
        """Return the token of a punctuation mark."""
        return self._numbers[text.encode()]

    def text(self, tokens: Iterable[int]) -> str:
        """Return the text of tokens."""
        written = b"".join(self._tokens[token] for token in tokens)
        return written.decode(errors="ignore").replace(_BLANK, " ").strip()

    def _of_word(self, word: str) -> tuple[int, ...]:
        """Return the tokens of a word with the blank before it.

        As in the tokenizer's training, the pair that makes the lowest token is joined first.
        """
        parts = [letter.encode() for letter in _BLANK + word]
        while True:
            pairs = (one + other for one, other in pairwise(parts))
            numbered = [
                (self._numbers[pair], place)
                for place, pair in enumerate(pairs)
                if pair in self._numbers
            ]
            if not numbered:
                return tuple(self._numbers[part] for part in parts)
            _, place = min(numbered)
            parts[place : place + 2] = [parts[place] + parts[place + 1]]


def _parts(data: bytes) -> Iterable[bytes]:
    place = 0
    while place < len(data):
        length = data[place]
        place += 1
        if length >= _SHORT:
            length += _SHORT * data[place] - _SHORT
            place += 1
        yield data[place : place + length]
        place += length
