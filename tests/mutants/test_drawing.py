"""Mutants are real changes of behaviour, and a seed draws the same ones again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mutants.drawing import Source, drawn

TEXT = '''\
"""A file of a room."""

from __future__ import annotations

KNOWN = {"a": 1, "b": 2}
READ = "SELECT name FROM known"


def found(name: str) -> bool:
    """Return whether it is known."""
    if not name.strip():
        raise ValueError("no name")
    return name in KNOWN
'''


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with one room of one file."""
    room = tmp_path / "skill" / "room"
    room.mkdir(parents=True)
    (room / "file.py").write_text(TEXT, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("inside", "change"),
    [
        ("", '-KNOWN = {"a": 1, "b": 2}\n+KNOWN = {"b": 2}'),
        ("", '-KNOWN = {"a": 1, "b": 2}\n+KNOWN = {"a": 1, "b": 3}'),
        ("found", "-    if not name.strip():\n+    if not (not name.strip()):"),
        ("found", "-    if not name.strip():\n+    if not name:"),
        ("found", '-        raise ValueError("no name")\n+        pass'),
        ("found", "-    return name in KNOWN\n+    return name not in KNOWN"),
    ],
)
def test_a_table_a_condition_a_call_and_an_error_are_changed(
    root: Path, inside: str, change: str
) -> None:
    mutants = Source(root, "skill/room/file.py").mutants()
    assert change in {mutant.change for mutant in mutants if mutant.inside == inside}


def test_what_no_user_would_notice_is_left_alone(root: Path) -> None:
    for mutant in Source(root, "skill/room/file.py").mutants():
        assert '"""' not in mutant.change
        assert "import" not in mutant.change
        assert "select" not in mutant.change
        assert "ValueError" not in mutant.text or "no name" in mutant.text
        assert "-> bool" in mutant.text


def test_a_seed_draws_the_same_mutants_again_each_of_another_line(root: Path) -> None:
    draws = [drawn(root, "room", 5, seed) for seed in range(10)]
    assert draws == [drawn(root, "room", 5, seed) for seed in range(10)]
    assert len({mutant for mutants in draws for mutant in mutants}) > 8
    for mutants in draws:
        assert sorted(mutant.line for mutant in mutants) == [5, 6, 11, 12, 13]


def test_what_is_equivalent_is_never_drawn(root: Path) -> None:
    left_out = {mutant.key for mutant in Source(root, "skill/room/file.py").mutants()}
    assert len(drawn(root, "room", 1, 7, left_out)) == 0
    assert len(drawn(root, "room", 1, 7)) == 1
