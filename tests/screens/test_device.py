"""Which devices get a screen, and what every response with one keeps to."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from skill.dialog.context import Screening
from skill.dialog.moves import Move, MoveName
from tests.screens.cases import Case, cases
from tests.screens.viewing import APL, SPEAKER, Viewer, device, directive

CASES = [pytest.param(case, id=case.name) for case in cases()]


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


@pytest.mark.parametrize("case", CASES)
def test_a_response_with_a_screen_is_small_enough(case: Case) -> None:
    assert len(json.dumps(case.response)) < 24 * 1024


def every_value(data: object) -> Iterator[tuple[str, object]]:
    """Yield each named value within a document."""
    if isinstance(data, dict):
        yield from data.items()
    for child in (
        data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    ):
        yield from every_value(child)


@pytest.mark.parametrize("case", CASES)
def test_a_document_brings_all_that_it_needs(case: Case) -> None:
    document = case.directive["document"]
    assert "import" not in document
    text = json.dumps(case.directive)
    assert "://" not in text
    assert "alexa-" not in text
    named = {str(value) for name, value in every_value(document) if name == "type"}
    built_in = {
        "APL", "AVG", "path", "Container", "Frame", "Text", "TouchWrapper", "VectorGraphic",
        "SendEvent", "AnimateItem",
    }  # fmt: skip
    assert named <= built_in | set(document["layouts"])


@pytest.mark.parametrize("case", CASES)
def test_what_can_be_touched_is_named_for_those_who_do_not_see_it(case: Case) -> None:
    wrappers = [
        item
        for item in every_component(case.directive["document"])
        if item.get("type") == "TouchWrapper"
    ]
    assert bool(wrappers) is ("Touch" in case.directive["document"]["layouts"])
    for wrapper in wrappers:
        assert wrapper["accessibilityLabel"] == "${touch.label}"
        assert wrapper["role"] == "button"


def every_component(data: object) -> Iterator[dict[str, Any]]:
    """Yield each object within a document."""
    if isinstance(data, dict):
        yield data
    for child in (
        data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    ):
        yield from every_component(child)


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
