"""Matches an utterance against a language's sentence templates, without expanding them.

The voice model has a choice of what a template stands for, and Alexa generalises from it; here
whatever is written counts as said. A template may stand for thousands of sentences, so each is
read into parts, and the words are walked along them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from hassil.expression import Alternative, Expression, Group, ListReference, RuleReference, Sentence
from hassil.expression import TextChunk as Text

Words = tuple[str, ...]
Split = Callable[[str], Words]
"""Gives a text's words as they are compared."""


class _Part(NamedTuple):
    """Words that follow each other, or parts: one after the other, or one of them."""

    words: Words = ()
    parts: tuple[_Part, ...] = ()
    is_choice: bool = False


class _Template(NamedTuple):
    """A template, whose intent it is, and all its words."""

    intent: str
    part: _Part
    words: frozenset[str]


class Templates:
    """Knows what the templates of each intent stand for."""

    def __init__(
        self,
        templates: Iterable[tuple[str, Sentence]],
        rules: Mapping[str, Sentence],
        slots: Mapping[str, Mapping[str, str]],
        split: Split,
    ) -> None:
        """Read each intent's templates; ``slots`` has the type of each slot of an intent.

        Raises:
            KeyError: a template uses an unknown rule or slot.
            TypeError: it has something else than text, slots, rules, options and choices.
        """
        self._with_word: defaultdict[str, list[_Template]] = defaultdict(list)
        self._rules, self._split = rules, split
        for intent, template in templates:
            part = self._part(template.expression, slots[intent])
            found = _Template(intent, part, frozenset(_words(part)))
            for word in found.words:
                self._with_word[word].append(found)

    def intents(self, words: Sequence[str]) -> Iterator[str]:
        """Yield the intents that have a template for a whole utterance, in the sources' order."""
        having = [self._with_word.get(word, []) for word in words]
        for each in min(having, key=len, default=[]):  # those with the rarest word
            if each.words.issuperset(words) and len(words) in _ends(each.part, words, {0}):
                yield each.intent

    def _part(self, expression: Expression, slots: Mapping[str, str]) -> _Part:
        if isinstance(expression, Text):
            return _Part(self._split(expression.text))
        if isinstance(expression, ListReference):
            return _Part((f"{{{slots[expression.list_name]}}}",))
        if isinstance(expression, RuleReference):
            return self._part(self._rules[expression.rule_name].expression, slots)
        if isinstance(expression, Group):
            parts = tuple(self._part(item, slots) for item in expression.items)
            return _Part((), parts, isinstance(expression, Alternative))
        raise TypeError(f"a template has {expression!r}")


def _ends(part: _Part, words: Sequence[str], starts: set[int]) -> set[int]:
    """Return where a part may end that begins at one of some places."""
    if part.is_choice:
        return {end for each in part.parts for end in _ends(each, words, starts)}
    length = len(part.words)
    ends = {at + length for at in starts if tuple(words[at : at + length]) == part.words}
    for each in part.parts:
        ends = _ends(each, words, ends) if ends else ends
    return ends


def _words(part: _Part) -> Iterator[str]:
    yield from part.words
    for each in part.parts:
        yield from _words(each)
