"""Amazon's own linter of screens, apl-suggester, finds no error in any document."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.node import install, run, why_no_node
from tests.screens.cases import cases

HERE = Path(__file__).parent
UNSEEN_PARENT = "must be an absolute value when the parent width is set to auto"
"""What it says of a layout's first component, as it cannot see where the layout is used."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(why_no_node()), reason=why_no_node()),
]


def linted(documents: dict[str, Any]) -> dict[str, list[dict[str, str]]]:
    """Return what the linter says of each document."""
    install(HERE)
    done = run(["node", "lint.js"], HERE, said=json.dumps(documents))
    assert done.returncode == 0, done.stderr
    found: dict[str, list[dict[str, str]]] = json.loads(done.stdout)
    return found


def test_the_linter_finds_nothing() -> None:
    documents = {case.name: case.directive["document"] for case in cases()}
    found = linted(documents)
    assert set(found) == set(documents)
    for name, results in found.items():
        said = [result for result in results if UNSEEN_PARENT not in result["errorMessage"]]
        assert said == [], name


def test_the_linter_finds_what_is_wrong() -> None:
    document = json.loads(json.dumps(cases()[0].directive["document"]))
    document["mainTemplate"]["items"][0]["direction"] = "sideways"
    (results,) = linted({"spoiled": document}).values()
    assert any(result["path"].endswith("/direction") for result in results)
