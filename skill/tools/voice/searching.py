"""The phrases that a sound may be, each with how likely it is among all that can be written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from skill.tools.voice import tools
from skill.tools.voice.moonshine import Decoding
from skill.tools.voice.phrases import Phrases, Positions
from skill.tools.voice.tokens import END

WIDTH = 12
"""So many beginnings are followed side by side."""
LEAST = -12.0
"""What is less likely than this, as a logarithm, is not followed."""


class _Beginning(NamedTuple):
    """The likelihood of tokens, the row they stem from, they themselves, where they lead."""

    likely: float
    row: int
    tokens: tuple[int, ...]
    positions: Positions


def likely_phrases(decoding: Decoding, phrases: Phrases) -> Iterator[tuple[tuple[int, ...], float]]:
    """Yield the tokens of phrases and their likelihood, as a logarithm; in no order."""
    numpy = tools.numpy()
    next_likely, state = decoding.first
    rows = [_Beginning(0.0, 0, (), phrases.begin)]
    while True:
        following: list[_Beginning] = []
        for number, row in enumerate(rows):
            if phrases.may_end(row.positions):
                end = row.likely + float(next_likely[number, END])
                if end > LEAST:
                    yield row.tokens, end
            choices = phrases.next(row.positions)
            tokens = numpy.fromiter(choices, "i8", len(choices))
            likely = row.likely + next_likely[number, tokens]
            for place in numpy.flatnonzero(likely > LEAST):
                token = int(tokens[place])
                following.append(
                    _Beginning(float(likely[place]), number, (*row.tokens, token), choices[token])
                )
        if not following:
            return
        rows = sorted(following, key=lambda each: -each.likely)[:WIDTH]
        last = numpy.array([row.tokens[-1] for row in rows])
        next_likely, state = decoding.go_on(state, [row.row for row in rows], last)
