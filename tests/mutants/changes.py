"""The ways in which one thing is changed: mutmut's operators, and five that it lacks.

mutmut's own runner is not used: it changes no table, no constant and no decorated function, and
draws nothing by a seed. Cosmic Ray has no operator for a text, a call or a table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

import libcst as cst
import libcst.matchers as m
from mutmut.mutation.mutators import mutation_operators, operator_assignment

Change = Callable[[Any], Iterable[cst.CSTNode]]
_Conditional = TypeVar("_Conditional", cst.If, cst.While, cst.CompIf)
_DONE = m.Raise() | m.AugAssign() | m.Del() | m.Expr(m.Call() | m.Yield())


def _in_parentheses(node: cst.BaseExpression) -> cst.BaseExpression:
    return node.with_changes(
        lpar=[cst.LeftParen(), *node.lpar], rpar=[*node.rpar, cst.RightParen()]
    )


def negated_condition(node: _Conditional) -> Iterator[_Conditional]:
    """Yield the condition's contrary."""
    yield node.with_changes(test=cst.UnaryOperation(cst.Not(), _in_parentheses(node.test)))


def one_side(node: cst.BooleanOperation) -> Iterator[cst.BaseExpression]:
    """Yield what stands before *and* or *or*, and what stands after it."""
    yield from map(_in_parentheses, (node.left, node.right))


def call_left_out(node: cst.Call) -> Iterator[cst.BaseExpression]:
    """Yield that of which a method is called."""
    if isinstance(node.func, cst.Attribute):
        yield node.func.value


def part_left_out(node: cst.Dict | cst.Set | cst.List | cst.Tuple) -> Iterator[cst.CSTNode]:
    """Yield a table, a set or a list without one of what it holds."""
    parts: list[cst.CSTNode] = list(node.elements)
    if len(parts) == 1 and isinstance(node, cst.Set):
        yield cst.parse_expression("set()")
        return
    for index in range(len(parts)):
        yield node.with_changes(elements=[*parts[:index], *parts[index + 1 :]])


def statement_left_out(node: cst.SimpleStatementLine) -> Iterator[cst.SimpleStatementLine]:
    """Yield nothing done in place of a call, an error, or a value added to another."""
    if m.matches(node.body[0], _DONE):
        yield node.with_changes(body=[cst.Pass()])


CHANGES: tuple[tuple[tuple[type, ...], Change], ...] = (
    *(((of,), change) for of, change in mutation_operators if change is not operator_assignment),
    ((cst.If, cst.While, cst.CompIf), negated_condition),
    ((cst.BooleanOperation,), one_side),
    ((cst.Call,), call_left_out),
    ((cst.Dict, cst.Set, cst.List, cst.Tuple), part_left_out),
    ((cst.SimpleStatementLine,), statement_left_out),
)
"""The kinds of nodes that each change is for, and what gives the nodes to stand in their place.

Nothing becomes None in an assignment: that fails at once, and the type checker would say so.
"""
