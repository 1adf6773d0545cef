"""Chooses the sentences that stand for a template in the model: each alternative about once.

A template may stand for thousands of sentences. Permutations of the same words teach a voice
model next to nothing, and Amazon counts every byte; other words do. `docs/model.md` has the figures.
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
WHOLE_VALUES = 16
"""And one among a slot's values, if it stands for at most this many."""

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


def most_sentences(template: Sentence, rules: Rules) -> list[str]:
    """Return all that a template of a slot's values stands for, or a choice if it is too much.

    Raises:
        MissingRuleError: it uses an unknown rule.
    """
    if _total(template.expression, rules) <= WHOLE_VALUES:
        return every_sentence(template, rules)
    return few_sentences(template, rules)


def few_sentences(template: Sentence, rules: Rules) -> list[str]:
    """Return as many sentences of a template as it takes to say every alternative once.

    Raises:
        MissingRuleError: it uses an unknown rule.
    """
    if _total(template.expression, rules) <= WHOLE:
        return every_sentence(template, rules)
    turns = _Turns(rules)
    wanted = _widest(template.expression, rules)
    return [" ".join("".join(turns.texts(template.expression)).split()) for _ in range(wanted)]


def telling(samples: Iterable[str]) -> list[str]:
    """Return the samples that tell something new, the shortest first.

    One whose every pair of neighbouring words stands in those before it is but a permutation.
    """
    seen: set[tuple[str, str]] = set()
    kept = []
    for sample in sorted(samples, key=lambda each: (len(each.split()), each)):
        pairs = set(pairwise(("^", *sample.split(), "$")))
        if not pairs <= seen:
            kept.append(sample)
            seen |= pairs
    return kept


class _Turns:
    """Says one sentence after the other, each choice's alternatives in turn."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._said: Counter[int] = Counter()

    def texts(self, expression: Expression) -> Iterator[str]:
        """Yield the pieces of a sentence."""
        if isinstance(expression, Alternative):
            turn = self._said[id(expression)]
            self._said[id(expression)] += 1
            yield from self.texts(expression.items[turn % len(expression.items)])
        elif isinstance(expression, Group):
            for item in expression.items:
                yield from self.texts(item)
        elif isinstance(expression, RuleReference):
            yield from self.texts(_rule(expression, self._rules))
        else:
            yield from sample_expression(expression, expand_lists=False)


def _total(expression: Expression, rules: Rules) -> int:
    if isinstance(expression, Alternative):
        return sum(_total(item, rules) for item in expression.items)
    if isinstance(expression, Group):
        return math.prod(_total(item, rules) for item in expression.items)
    if isinstance(expression, RuleReference):
        return _total(_rule(expression, rules), rules)
    return 1


def _widest(expression: Expression, rules: Rules) -> int:
    """Return how many sentences it takes to say every alternative."""
    if isinstance(expression, Alternative):
        return sum(_widest(item, rules) for item in expression.items)
    if isinstance(expression, Group):
        return max((_widest(item, rules) for item in expression.items), default=1)
    if isinstance(expression, RuleReference):
        return _widest(_rule(expression, rules), rules)
    return 1


def _rule(reference: RuleReference, rules: Rules) -> Expression:
    if reference.rule_name not in rules:
        raise MissingRuleError(f"Missing expansion rule <{reference.rule_name}>")
    return rules[reference.rule_name].expression
