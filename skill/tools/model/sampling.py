"""Chooses sentences of a template that stands for more of them than a model can hold.

Every alternative is said in some sentence, in ever other company; the choice is the same each
time. A short template gives all of its sentences.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Iterator, Mapping

from hassil.errors import MissingRuleError
from hassil.expression import Alternative, Expression, Group, RuleReference, Sentence
from hassil.sample import sample_expression

WHOLE = 80
"""A template that stands for at most this many sentences gives all of them."""
_FEWEST = 20
_PER_ALTERNATIVE = 1.2
_ATTEMPTS = 4

Rules = Mapping[str, Sentence]


def sentences(template: Sentence, rules: Rules) -> list[str]:
    """Return what a template stands for, or a choice of it; the seed is its own text.

    Raises:
        MissingRuleError: it uses an unknown rule.
    """
    expression = template.expression
    if _total(expression, rules) <= WHOLE:
        return list(sample_expression(expression, expansion_rules=dict(rules), expand_lists=False))
    wanted = max(_FEWEST, math.ceil(_PER_ALTERNATIVE * _widest(expression, rules)))
    draw = _Draw(rules, random.Random(str(template.text)))  # noqa: S311
    found: dict[str, None] = {}
    for _ in range(_ATTEMPTS * wanted):
        found.setdefault(" ".join("".join(draw.texts(expression)).split()))
        if len(found) == wanted:
            break
    return list(found)


class _Draw:
    """Draws one sentence after the other, what was said least before anything else."""

    def __init__(self, rules: Rules, chance: random.Random) -> None:
        self._rules = rules
        self._chance = chance
        self._said: Counter[tuple[int, int]] = Counter()

    def texts(self, expression: Expression) -> Iterator[str]:
        """Yield the pieces of a sentence."""
        if isinstance(expression, Alternative):
            yield from self.texts(expression.items[self._least_said(expression)])
        elif isinstance(expression, Group):
            for item in expression.items:
                yield from self.texts(item)
        elif isinstance(expression, RuleReference):
            yield from self.texts(_rule(expression, self._rules))
        else:
            yield from sample_expression(expression, expand_lists=False)

    def _least_said(self, choice: Alternative) -> int:
        places = [(id(choice), number) for number in range(len(choice.items))]
        place = min(places, key=lambda each: (self._said[each], self._chance.random()))
        self._said[place] += 1
        return place[1]


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
