"""Which devices get a screen, and what every response with one keeps to."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from skill.dialog.context import Screening
from skill.dialog.moves import Move, MoveName
from skill.tools.simulator.hardware import APL
from tests.screens.cases import Case, cases
from tests.screens.viewing import SPEAKER, Viewer, device, directive


@pytest.mark.parametrize("version", ["1.1", "1.2", "1.4", "1.10", "2024.3"])
def test_a_device_gets_a_document_of_no_higher_version_than_its_own(version: str) -> None:
    shown = directive(Viewer(device=device(version)).plays(Move(MoveName.LAUNCH)))
    declared = tuple(map(int, shown["document"]["version"].split(".")))
    assert declared <= tuple(map(int, version.split(".")))


@pytest.mark.parametrize(
    "silent",
    [
        SPEAKER,
        {"deviceId": "d"},
        device("1.0"),
        device(""),
        device("one"),
        device("1.4; drop"),
        device(None),
        device(-1),
        {"deviceId": "d", "supportedInterfaces": {APL: {}}},
        {"deviceId": "d", "supportedInterfaces": {"Display": {}}},
        {},
        None,
    ],
    ids=str,
)
def test_a_device_that_draws_no_such_document_gets_none(silent: Any) -> None:  # noqa: ANN401
    viewer = Viewer(device=silent)
    for name in (MoveName.LAUNCH, MoveName.SAFETY_CHECK, MoveName.YES, MoveName.STOP):
        response = viewer.plays(Move(name))["response"]
        assert "directives" not in response
        assert response["outputSpeech"]


def test_a_screen_changes_nothing_of_what_is_said() -> None:
    with_screen, without = Viewer(), Viewer(device=SPEAKER)
    for name in (MoveName.LAUNCH, MoveName.BENEFITS, MoveName.NEXT, MoveName.HELP, MoveName.STOP):
        seen, heard = with_screen.plays(Move(name)), without.plays(Move(name))
        assert seen["response"].pop("directives")
        assert seen == heard


def every_part(data: object) -> Iterator[dict[str, Any]]:
    """Yield each object within a document."""
    if isinstance(data, dict):
        yield data
        data = list(data.values())
    for part in data if isinstance(data, list) else ():
        yield from every_part(part)


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_a_document_is_small_brings_all_that_it_needs_and_names_what_can_be_touched(
    case: Case,
) -> None:
    assert len(json.dumps(case.response)) < 24 * 1024
    document = case.directive["document"]
    assert "import" not in document
    text = json.dumps(case.directive)
    assert "://" not in text
    assert "alexa-" not in text
    built_in = {
        "APL", "AVG", "path", "Container", "Frame", "Text", "TouchWrapper", "VectorGraphic",
        "SendEvent", "AnimateItem",
    }  # fmt: skip
    parts = list(every_part(document))
    assert {str(part["type"]) for part in parts if "type" in part} <= built_in | set(
        document["layouts"]
    )
    wrappers = [part for part in parts if part.get("type") == "TouchWrapper"]
    assert bool(wrappers) is ("Touch" in document["layouts"])
    for wrapper in wrappers:  # for those who do not see it
        assert wrapper["accessibilityLabel"] == "${touch.label}"
        assert wrapper["role"] == "button"


@pytest.mark.parametrize("screening", Screening)
def test_no_screen_stays_that_is_no_longer_current(screening: Screening) -> None:
    viewer = Viewer(screening)
    moves = (MoveName.LAUNCH, MoveName.SAFETY_CHECK, MoveName.HELP, MoveName.WHY, MoveName.YES)
    for name in (*moves, MoveName.FALLBACK, MoveName.ABOUT, MoveName.PRIVACY, MoveName.STOP):
        assert directive(viewer.plays(Move(name)))


def test_a_screen_that_could_not_be_drawn_leaves_the_conversation_as_it_is() -> None:
    viewer = Viewer()
    before = viewer.plays(Move(MoveName.LAUNCH), Move(MoveName.SAFETY_CHECK))
    envelope = viewer.touch_envelope([])
    fault = {"type": "LIST_ERROR", "reason": "INTERNAL_ERROR", "message": "no such list"}
    envelope["request"] |= {"type": f"{APL}.RuntimeError", "token": "check-0", "errors": [fault]}
    told = viewer.send(envelope)
    assert told["response"] == {}
    assert told["sessionAttributes"] == before["sessionAttributes"]
