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
OMISSIONS = {
    f"{path}.{field.name}": (field.name, built(node, path, without=field.name))
    for path, node in parts(ENGLISH, "ENGLISH")
    for field in dataclasses.fields(node)  # type: ignore[arg-type]
}
WITHOUT_A_SENTENCE = built(ENGLISH.check, "ENGLISH.check", without="go_back")
WITH_A_TEXT = f'{WITHOUT_A_SENTENCE.removesuffix(")")}, go_back="Go back.")'


@pytest.fixture(scope="module")
def complaints(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return what mypy says of each call of which it complains."""
    calls = [*WHOLE, *(call for _, call in OMISSIONS.values()), WITH_A_TEXT]
    folder = tmp_path_factory.mktemp("languages")
    module = folder / "languages.py"
    lines = [f"_{place} = {call}" for place, call in enumerate(calls)]
    module.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    options = ["--strict", "--config-file", "", "--cache-dir", str(folder / "cache")]
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        patch.setenv("MYPYPATH", str(ROOT))
        out, err, _ = api.run([*options, str(module)])
    assert not err
    assert "skill/" not in out, "the content itself type-checks"
    first = HEAD.count("\n") + 1
    errors = re.findall(r"languages\.py:(\d+): error: (.*)", out)
    return {calls[int(line) - first]: message for line, message in errors}


def test_a_complete_second_language_type_checks(complaints: dict[str, str]) -> None:
    assert not complaints.keys() & set(WHOLE)


def test_groups_entries_and_prompts_are_among_the_omissions() -> None:
    assert {f"ENGLISH.{field.name}" for field in dataclasses.fields(Language)} <= OMISSIONS.keys()
    assert {
        "ENGLISH.benefits.posture",
        "ENGLISH.reasons.pregnancy.question",
        "ENGLISH.check.go_back",
    } <= OMISSIONS.keys()


@pytest.mark.parametrize("path", OMISSIONS)
def test_a_language_without_it_does_not_type_check(complaints: dict[str, str], path: str) -> None:
    field, call = OMISSIONS[path]
    assert f'Missing named argument "{field}"' in complaints.get(call, "")


def test_a_text_where_a_sentence_belongs_does_not_type_check(complaints: dict[str, str]) -> None:
    assert "incompatible type" in complaints[WITH_A_TEXT]
