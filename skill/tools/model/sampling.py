"""Chooses the sentences that stand for a template in the model: each alternative about once.

A template may stand for thousands of sentences. Permutations of the same words teach a voice
model next to nothing, and Amazon counts every byte; other words do. The figures stand in
``docs/voice-model.md``.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import pairwise

from hassil.errors import MissingRuleError
from hassil.expression import Alternative, Expression, Group, RuleReference, Sentence
from hassil.sample import sample_expression

WHOLE = 4
"""A template that stands for at most this many sentences gives all of them."""
Rules = Mapping[str, Sentence]
Choice = Callable[[Sentence, Rules], list[str]]
"""Gives what a template stands for, or some of it."""


def every_sentence(template: Sentence, rules: Rules) -> list[str]:
    """Return all that a template stands for.

    Raises:
        MissingRuleError: it uses an unknown rule.
    """
    texts = sample_expression(template.expression, expansion_rules=dict(rules), expand_lists=False)
    return [" ".join(text.split()) for text in texts]


def few_sentences(template: Sentence, rules: Rules) -> list[str]:
    """Return as many sentences of a template as it takes to say every alternative once.

    What is optional is said by itself, after all else was said without it: people mostly leave
    it out.

    Raises:
        MissingRuleError: it uses an unknown rule.
    """
    if _total(template.expression, rules) <= WHOLE:
        return every_sentence(template, rules)
    turns = _Turns(rules)
    plain = turns.without_options(template.expression)
    return list(dict.fromkeys((*plain, *turns.with_options(template.expression))))


def telling(samples: Iterable[str], written: Iterable[str], *, by_pairs: bool = True) -> list[str]:
    """Return the samples that tell something new, beside those that were written out as they are.

    That is a new word, or, ``by_pairs``, two pairs of neighbouring words that stand in none before
    it: else it is but a permutation.
    """
    kept = list(written)
    pairs = {pair for sample in kept for pair in _pairs(sample)}
    words = {word for sample in kept for word in sample.split()}
    for sample in sorted(samples, key=lambda each: (len(each.split()), each)):
        has_new_pairs = by_pairs and len(_pairs(sample) - pairs) > 1
        if has_new_pairs or not words.issuperset(sample.split()):
            kept.append(sample)
            pairs |= _pairs(sample)
            words.update(sample.split())
    return kept


def _pairs(sample: str) -> set[tuple[str, str]]:
    return set(pairwise(("^", *sample.split(), "$")))


class _Turns:
    """Says one sentence after the other, each choice's alternatives in turn."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._said: Counter[int] = Counter()

    def without_options(self, expression: Expression) -> list[str]:
        """Return as many sentences as say every alternative, and nothing that is optional."""
        return [self._sentence(expression, False) for _ in range(self._widest(expression))]

    def with_options(self, expression: Expression) -> list[str]:
        """Return as many sentences as say all that is optional."""
        return [self._sentence(expression, True) for _ in range(self._most_options(expression))]

    def _sentence(self, expression: Expression, options: bool) -> str:
        return " ".join("".join(self._texts(expression, options)).split())

    def _texts(self, expression: Expression, options: bool) -> Iterator[str]:
        if isinstance(expression, Alternative):
            items = _choices(expression) if options or not expression.is_optional else []
            if items:
                turn = self._said[id(expression)]
                self._said[id(expression)] += 1
                yield from self._texts(items[turn % len(items)], options)
        elif isinstance(expression, Group | RuleReference):
            for item in _parts(expression, self._rules):
                yield from self._texts(item, options)
        else:
            yield from sample_expression(expression, expand_lists=False)

    def _widest(self, expression: Expression) -> int:
        if isinstance(expression, Alternative):
            widths = (self._widest(item) for item in _choices(expression))
            return 1 if expression.is_optional else sum(widths)
        return max(map(self._widest, _parts(expression, self._rules)), default=1)

    def _most_options(self, expression: Expression) -> int:
        if isinstance(expression, Alternative):
            options = [self._most_options(item) for item in _choices(expression)]
            is_one = expression.is_optional or any(options)
            return sum(max(1, count) for count in options) if is_one else 0
        return max(map(self._most_options, _parts(expression, self._rules)), default=0)


def _choices(choice: Alternative) -> list[Expression]:
    """Return what there is to choose from; to say nothing at all is no choice of an option."""
    return choice.items[:-1] if choice.is_optional else choice.items


def _total(expression: Expression, rules: Rules) -> int:
    parts = [_total(item, rules) for item in _parts(expression, rules)]
    return sum(parts) if isinstance(expression, Alternative) else math.prod(parts)


def _parts(expression: Expression, rules: Rules) -> list[Expression]:
    """Return what an expression is made of: its items, what its rule stands for, or nothing."""
    if isinstance(expression, Group):
        return expression.items
    if not isinstance(expression, RuleReference):
        return []
    if expression.rule_name not in rules:
        raise MissingRuleError(f"Missing expansion rule <{expression.rule_name}>")
    return [rules[expression.rule_name].expression]
