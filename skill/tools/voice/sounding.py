"""A second opinion: which sounds were there at all, and do those of a denial begin them?

It comes from hama, which hears phonemes and knows no words: what the recogniser takes for a "no"
("go", "me", "hello") has other sounds, and what it takes for a "yeah" in mere noise has none.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from importlib import import_module
from typing import Any

from skill.tools.voice.audio import HEARING_RATE, Sound

FEWEST = 2
"""So many phonemes the shortest word has."""
_ALIKE = (
    frozenset({"o", "oʊ", "ʌ"}),
    frozenset({"ɑ", "a", "æ", "ɔ", "ɛ", "ʌ"}),
    frozenset({"i", "aɪ", "ɪ"}),
)
"""Vowels that hama takes for one another."""


class Sounding:
    """Hears phonemes."""

    def __init__(self) -> None:
        """Find hama, whose models are loaded when the first denial was heard."""
        self._hama = import_module("hama")
        self._read = lru_cache(maxsize=None)(lambda text: self._reader.predict(text).alignments)

    def phonemes_in(self, sound: Sound) -> list[str]:
        """Return the phonemes of a sound, or raise what hama raises."""
        numbers = sound.resampled(HEARING_RATE).numbers()
        return list(self._ear.transcribe_waveform(numbers, HEARING_RATE).phonemes)

    def begins_as(self, text: str, heard: list[str]) -> bool:
        """Return whether phonemes begin as a text does; after a single word nothing may follow."""
        expected = [each.phoneme for each in self._read(text)]
        if " " in text:  # so many words are likely by themselves
            return begins(heard, expected, 1)
        return begins(heard, expected, FEWEST) and len(heard) <= len(expected)

    @cached_property
    def _ear(self) -> Any:  # noqa: ANN401  # the wheel's own
        return self._hama.ASRModel()

    @cached_property
    def _reader(self) -> Any:  # noqa: ANN401
        return self._hama.G2PModel()


def begins(heard: list[str], expected: list[str], fewest: int) -> bool:
    """Return whether phonemes begin with at least so many that others begin with."""
    first = list(zip(heard, expected, strict=False))[:fewest]
    return len(first) == fewest and all(_alike(*pair) for pair in first)


def _alike(one: str, other: str) -> bool:
    return one == other or any({one, other} <= group for group in _ALIKE)
