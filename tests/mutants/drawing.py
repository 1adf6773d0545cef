"""Mutants: the product with one thing changed. Which of them are tried is drawn by a seed."""

from __future__ import annotations

import ast
import difflib
import random
import re
from collections import defaultdict
from collections.abc import Container, Iterator
from dataclasses import dataclass
from pathlib import Path

import libcst as cst
import libcst.matchers as m
from libcst.metadata import MetadataWrapper, PositionProvider

from tests.mutants.changes import CHANGES

_LEFT_ALONE = (cst.Annotation, cst.Decorator, cst.Import, cst.ImportFrom)
_NOT_RUN = (
    m.Assign([m.AssignTarget(m.Name("__all__"))])
    | m.If(m.Name("TYPE_CHECKING"))
    | m.Call(m.Name("TypeVar"))
)
"""What is no behaviour, or fails at once."""
_TEXT = m.SimpleString() | m.ConcatenatedString() | m.FormattedString()
_WORDED = (
    m.Expr(_TEXT)
    | m.Raise()
    | m.Call(m.Attribute(m.Name("_LOG")))
    | m.ClassDef(bases=[m.Arg(m.Name("StrEnum") | m.Name("Enum"))])
)
"""Where texts are for developers alone: docstrings, errors, logs, names in an enumeration."""
_WORDS = _TEXT | m.Call(args=[m.Arg(_TEXT), m.ZeroOrMore()])
_SQL = re.compile(r'"(?:SELECT|PRAGMA|REPLACE|DELETE) [^"]*"', re.IGNORECASE)
_HEADS = ("---", "+++", "@@")

Key = tuple[str, str, str]
"""A mutant's file, the function or class that it is in, and what differs."""


@dataclass(frozen=True)
class Mutant:
    """One change to a file: where it is, what differs, and the whole text with it."""

    file: str
    line: int
    inside: str
    change: str
    text: str

    @property
    def key(self) -> Key:
        """Return what tells it from every other, wherever in the file the line has moved."""
        return self.file, self.inside, self.change


@dataclass(frozen=True)
class Candidate:
    """A change that may be made: the node, and what stands in its place."""

    line: int
    inside: str
    kind: str
    node: cst.CSTNode
    other: cst.CSTNode


class Source:
    """A file of the product, and the changes that may be made to it."""

    def __init__(self, root: Path, file: str) -> None:
        self.file = file
        self._text = (root / file).read_text(encoding="utf-8")
        wrapper = MetadataWrapper(cst.parse_module(self._text))
        self._tree = wrapper.module
        self._at = wrapper.resolve(PositionProvider)
        self._left_alone = {
            *m.findall(self._tree, _NOT_RUN),
            *(
                words
                for each in m.findall(self._tree, _WORDED)
                for words in m.findall(each, _WORDS)
            ),
        }
        self.candidates = tuple(self._found(self._tree, ""))

    def mutants(self) -> Iterator[Mutant]:
        """Yield every mutant of the file."""
        yield from filter(None, map(self.mutant, self.candidates))

    def _found(self, node: cst.CSTNode, inside: str) -> Iterator[Candidate]:
        if isinstance(node, _LEFT_ALONE) or node in self._left_alone:
            return
        if isinstance(node, cst.ClassDef | cst.FunctionDef):
            inside = f"{inside}.{node.name.value}".lstrip(".")
        for kinds, change in CHANGES:
            if isinstance(node, kinds):
                for other in change(node):
                    line = self._at[node].start.line
                    yield Candidate(line, inside, change.__name__, node, other)
        for child in node.children:
            yield from self._found(child, inside)

    def mutant(self, candidate: Candidate) -> Mutant | None:
        """Return a candidate's mutant, or none where it is no Python or no other program."""
        changed = self._tree.deep_replace(candidate.node, candidate.other)
        text = cst.ensure_type(changed, cst.Module).code
        try:
            if _program(text) == _program(self._text):
                return None
        except SyntaxError:
            return None
        differences = difflib.unified_diff(
            self._text.splitlines(), text.splitlines(), n=0, lineterm=""
        )
        change = "\n".join(line for line in differences if not line.startswith(_HEADS))
        return Mutant(self.file, candidate.line, candidate.inside, change, text)


def _program(text: str) -> str:
    """Return what tells one program from another: SQL is the same in any case."""
    return ast.dump(ast.parse(_SQL.sub(lambda sql: sql[0].upper(), text)))


def drawn(
    root: Path, room: str, number: int, seed: int, left_out: Container[Key] = frozenset()
) -> list[Mutant]:
    """Return mutants of a room, each of another line, the same ones for a seed.

    A line is drawn first, then one of the operators that change something in it, then one of its
    changes: a call with many arguments counts for no more than a comparison. Fewer come than are
    wanted if the room has fewer lines; ``left_out`` are the keys of mutants that are never drawn.
    """
    chance = random.Random(f"{room} {seed}")  # noqa: S311
    lines: dict[tuple[str, int], list[tuple[Source, Candidate]]] = defaultdict(list)
    for path in sorted((root / "skill" / room).rglob("*.py")):
        source = Source(root, path.relative_to(root).as_posix())
        for candidate in source.candidates:
            lines[source.file, candidate.line].append((source, candidate))
    mutants: list[Mutant] = []
    for line in chance.sample(sorted(lines), len(lines)):
        if len(mutants) == number:
            break
        for source, candidate in _one_kind_after_the_other(chance, lines[line]):
            mutant = source.mutant(candidate)
            if mutant and mutant.key not in left_out:
                mutants.append(mutant)
                break
    return mutants


def _one_kind_after_the_other(
    chance: random.Random, candidates: list[tuple[Source, Candidate]]
) -> Iterator[tuple[Source, Candidate]]:
    kinds = sorted({candidate.kind for _, candidate in candidates})
    for kind in chance.sample(kinds, len(kinds)):
        of_kind = [each for each in candidates if each[1].kind == kind]
        yield from chance.sample(of_kind, len(of_kind))
