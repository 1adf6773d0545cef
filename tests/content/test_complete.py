"""A language in which anything is left out doesn't type-check."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from mypy import api

from skill.content import ENGLISH, Language

ROOT = Path(__file__).resolve().parents[2]
HEAD = """\
from skill.content.en import ENGLISH
from skill.content.entries import *
from skill.content.facts import *
from skill.content.language import Language
from skill.content.prompts import *
from skill.content.review import *
"""


def parts(node: object, path: str) -> Iterator[tuple[str, object]]:
    """Yield each record of a language that has named fields, with its dotted path."""
    yield path, node
    for field in dataclasses.fields(node):  # type: ignore[arg-type]
        child = getattr(node, field.name)
        if dataclasses.is_dataclass(child) and "content.text" not in type(child).__module__:
            yield from parts(child, f"{path}.{field.name}")


def built(node: object, path: str, without: str | None = None) -> str:
    """Return the source of a call that builds the record anew, one field perhaps left out."""
    names = [field.name for field in dataclasses.fields(node)]  # type: ignore[arg-type]
    given = [f"{name}={path}.{name}" for name in names if name != without]
    return f"{type(node).__name__}({', '.join(given)})"


WHOLE = [built(node, path) for path, node in parts(ENGLISH, "ENGLISH")]
OMISSIONS = [
    (f"{path}.{field.name}", field.name, built(node, path, without=field.name))
    for path, node in parts(ENGLISH, "ENGLISH")
    for field in dataclasses.fields(node)  # type: ignore[arg-type]
]


def complaints_about(calls: list[str], directory: Path, name: str) -> dict[int, str]:
    """Return what mypy says of each call, by its place among them, where it complains."""
    module = directory / f"{name}.py"
    lines = [f"_{place} = {call}" for place, call in enumerate(calls)]
    module.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    options = ["--strict", "--config-file", "", "--cache-dir", str(directory / "cache")]
    out, err, _ = api.run([*options, str(module)])
    assert not err
    assert "skill/" not in out, "the content itself type-checks"
    errors = re.findall(rf"{name}\.py:(\d+): error: (.*)", out)
    first = HEAD.count("\n") + 1
    return {int(line) - first: message for line, message in errors}


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        patch.setenv("MYPYPATH", str(ROOT))
        yield tmp_path_factory.mktemp("languages")


@pytest.fixture(scope="module")
def complaints(directory: Path) -> dict[int, str]:
    return complaints_about([call for _, _, call in OMISSIONS], directory, "incomplete")


def test_a_complete_second_language_type_checks(directory: Path) -> None:
    assert complaints_about(WHOLE, directory, "complete") == {}


def test_groups_entries_and_prompts_are_among_the_omissions() -> None:
    paths = {path for path, _, _ in OMISSIONS}
    assert {f"ENGLISH.{field.name}" for field in dataclasses.fields(Language)} <= paths
    assert "ENGLISH.benefits.posture" in paths
    assert "ENGLISH.reasons.pregnancy.question" in paths
    assert "ENGLISH.check.go_back" in paths


@pytest.mark.parametrize(
    ("place", "field"),
    [pytest.param(place, field, id=path) for place, (path, field, _) in enumerate(OMISSIONS)],
)
def test_a_language_without_it_does_not_type_check(
    complaints: dict[int, str], place: int, field: str
) -> None:
    assert f'Missing named argument "{field}"' in complaints.get(place, "")


def test_a_text_where_a_sentence_belongs_does_not_type_check(directory: Path) -> None:
    call = built(ENGLISH.check, "ENGLISH.check", without="go_back").removesuffix(")")
    complaints = complaints_about([f'{call}, go_back="Go back.")'], directory, "wrong")
    assert "incompatible type" in complaints[0]
