"""Amazon's own linter of screens, apl-suggester, finds no error in any document."""

from __future__ import annotations

import json
from pathlib import Path

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


def test_the_linter_finds_what_is_wrong_and_nothing_else() -> None:
    documents = {case.name: case.directive["document"] for case in cases()}
    spoiled = json.loads(json.dumps(cases()[0].directive["document"]))
    spoiled["mainTemplate"]["items"][0]["direction"] = "sideways"
    install(HERE)
    done = run(["node", "lint.js"], HERE, said=json.dumps({**documents, "spoiled": spoiled}))
    assert done.returncode == 0, done.stderr
    found: dict[str, list[dict[str, str]]] = json.loads(done.stdout)
    assert any(fault["path"].endswith("/direction") for fault in found.pop("spoiled"))
    assert set(found) == set(documents)
    for name, faults in found.items():
        assert [each for each in faults if UNSEEN_PARENT not in each["errorMessage"]] == [], name
