"""The certification papers: each point is held by a test that exists, or left to a person."""

from __future__ import annotations

import ast
import re
from functools import cache

from skill.tools.skill_package.files import PROJECT

PAPER = (PROJECT / "docs" / "certification.md").read_text(encoding="utf-8")


@cache
def defined_in(file: str) -> set[str]:
    tree = ast.parse((PROJECT / file).read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_every_test_that_is_named_exists() -> None:
    named = set(re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", PAPER))
    assert len(named) > 40
    for file, name in named:
        assert name.startswith("test_")
        assert name in defined_in(file)


def test_each_point_is_held_by_a_test_or_left_to_the_publisher() -> None:
    rows = re.findall(r"^\| (?!point \|)(.+) \|$", PAPER, re.MULTILINE)
    assert len(rows) > 40
    for row in rows:
        point, how, held = row.split("|")
        assert point.strip()
        assert how.strip()
        assert "::test_" in held or held.strip().startswith("**You**"), row
