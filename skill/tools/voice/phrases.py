"""All that may be said, as the voice model has it, and which of it a sound may be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from typing import Any, NamedTuple

import numpy as np

from skill.tools.model.lexicons import Lexicon
from skill.tools.voice.moonshine import END, Decoding, Tokenizer

_MARKS = ",.?!"
"""What the recogniser may write after a word."""
_NO_MARKS = str.maketrans("", "", _MARKS)
_LETTERS = re.compile(r"\b(?:[a-z]\. ?)+")
"""Letters that are said one by one: "d. v. t."."""
_NO_DOTS = str.maketrans("", "", ". ")
_REMEMBERED = 4_096
"""Words after which it is remembered what may follow."""
WIDTH = 12
"""So many beginnings are followed side by side."""
LEAST = -12.0
"""What is less likely than this, as a logarithm, is not followed."""


@dataclass(eq=False, slots=True)
class _Node:
    """What may be said after the same words: a word, or a slot as ``{Type}``."""

    words: dict[str, _Node] = field(default_factory=dict)
    ends: bool = False

    def add(self, words: Iterable[str]) -> None:
        node = self
        for word in words:
            node = node.words.setdefault(word, _Node())
        node.ends = True


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a phrase: its node, what follows the slots it is in, what is left of a word.

    ``marked``: a punctuation mark stands before it.
    """

    node: _Node
    after: tuple[_Node, ...] = ()
    rest: tuple[int, ...] = ()
    marked: bool = True


Positions = tuple[Position, ...]
"""Where the same tokens may have led."""


class _Beginning(NamedTuple):
    """The likelihood of tokens, the row they stem from, they themselves, where they lead."""

    likely: float
    row: int
    tokens: tuple[int, ...]
    positions: Positions


class Phrases:
    """What may be said in one locale: each sample of its voice model, with each slot value."""

    def __init__(self, model: Mapping[str, Any], lexicon: Lexicon, tokenizer: Tokenizer) -> None:
        """Take the phrases from a built model, given as Amazon's JSON, and Amazon's own."""
        self._tokenizer = tokenizer
        self._marks = [tokenizer.mark(mark) for mark in _MARKS]
        language_model = model["interactionModel"]["languageModel"]
        self._slots: dict[str, _Node] = {}
        for slot_type in language_model["types"]:
            root = self._slots[f"{{{slot_type['name']}}}"] = _Node()
            for value in slot_type["values"]:
                for text in (value["name"]["value"], *value["name"]["synonyms"]):
                    root.add(_words(text))
        root = _Node()
        built_in = chain.from_iterable(lexicon.built_in.values())
        known = _samples(language_model["intents"])
        for sample in chain(known, built_in, lexicon.near_denials):
            root.add(_words(sample))
        for opening in lexicon.launch:
            root.add([opening, *_words(language_model["invocationName"])])
        self.begin: Positions = (Position(root),)
        """Where every phrase begins."""
        self._next = lru_cache(_REMEMBERED)(self._next_of)

    def likely(self, decoding: Decoding) -> Iterator[tuple[tuple[int, ...], float]]:
        """Yield the tokens of phrases and how likely each is, as a logarithm; in no order."""
        next_likely, state = decoding.first
        rows = [_Beginning(0.0, 0, (), self.begin)]
        while True:
            following: list[_Beginning] = []
            for number, row in enumerate(rows):
                if self.may_end(row.positions):
                    end = row.likely + float(next_likely[number, END])
                    if end > LEAST:
                        yield row.tokens, end
                choices = self.next(row.positions)
                tokens = np.fromiter(choices, "i8", len(choices))
                likely = row.likely + next_likely[number, tokens]
                for place in np.flatnonzero(likely > LEAST):
                    token = int(tokens[place])
                    led = (*row.tokens, token), choices[token]
                    following.append(_Beginning(float(likely[place]), number, *led))
            if not following:
                return
            rows = sorted(following, key=lambda each: -each.likely)[:WIDTH]
            last = np.array([row.tokens[-1] for row in rows])
            next_likely, state = decoding.go_on(state, [row.row for row in rows], last)

    def text(self, tokens: Iterable[int]) -> str:
        """Return the words of tokens, as the voice model writes them."""
        return " ".join(self._tokenizer.text(tokens).translate(_NO_MARKS).lower().split())

    def next(self, positions: Positions) -> Mapping[int, Positions]:
        """Return the tokens that may follow, and where each leads."""
        if len(positions) == 1:
            return self._next(positions[0])
        found: dict[int, Positions] = {}
        for position in positions:
            for token, led in self._next(position).items():
                found[token] = (*found.get(token, ()), *led)
        return found

    def may_end(self, positions: Positions) -> bool:
        """Return whether a phrase may end here."""
        return any(
            not each.rest and all(node.ends for node in (each.node, *each.after))
            for each in positions
        )

    def _next_of(self, position: Position) -> dict[int, Positions]:
        node, after, rest = position.node, position.after, position.rest
        if rest:
            return {rest[0]: (Position(node, after, rest[1:], marked=False),)}
        found: dict[int, Positions] = {}
        for word, led, then in self._words_after(node, after):
            for spelling in {word, word[0].upper() + word[1:]}:
                token, *left = self._tokenizer.of_word(spelling)
                there = Position(led, then, tuple(left), marked=False)
                found[token] = (*found.get(token, ()), there)
        if not position.marked:
            for mark in self._marks:
                found[mark] = (*found.get(mark, ()), Position(node, after))
        return found

    def _words_after(
        self, node: _Node, after: tuple[_Node, ...]
    ) -> Iterator[tuple[str, _Node, tuple[_Node, ...]]]:
        for word, led in node.words.items():
            if word in self._slots:
                yield from self._words_after(self._slots[word], (led, *after))
            else:
                yield word, led, after
        if node.ends and after:
            yield from self._words_after(after[0], after[1:])


def _samples(intents: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Yield samples, with each slot's type in place of its name."""
    for intent in intents:
        types = {f"{{{slot['name']}}}": f"{{{slot['type']}}}" for slot in intent.get("slots", ())}
        for sample in intent["samples"]:
            yield " ".join(types.get(word, word) for word in sample.split())


def _words(text: str) -> list[str]:
    return _LETTERS.sub(lambda found: f"{found[0].translate(_NO_DOTS).upper()} ", text).split()
