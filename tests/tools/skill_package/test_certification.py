"""The certification papers: each point is held by a test that exists, or left to a person."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from skill.tools.skill_package.files import PROJECT

PAPER = (PROJECT / "docs" / "certification.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", PAPER)))
ROWS = [
    line
    for line in PAPER.splitlines()
    if line.startswith("| ") and not line.startswith("| point |")
]


def defined_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize(("file", "name"), NAMED, ids=str)
def test_every_test_that_is_named_exists(file: str, name: str) -> None:
    assert name.startswith("test_")
    assert name in defined_in(PROJECT / file)


def test_the_paper_is_a_real_one() -> None:
    assert len(ROWS) > 40
    assert len(NAMED) > 40


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.split("|")[1].strip()[:60])
def test_each_point_is_held_by_a_test_or_left_to_the_publisher(row: str) -> None:
    point, how, held = (cell.strip() for cell in row.strip("|").split("|"))
    assert point
    assert how
    assert "::test_" in held or held.startswith("**You**")
