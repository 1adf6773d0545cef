"""The skill's serializer reads every request as the SDK's own does, faults included."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from itertools import islice
from typing import Any, ClassVar

import pytest
from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model.intent_request import IntentRequest
from ask_sdk_model.interfaces.alexa.presentation.apl.render_document_directive import (
    RenderDocumentDirective,
)
from ask_sdk_model.request import Request
from ask_sdk_model.request_envelope import RequestEnvelope
from ask_sdk_model.response import Response
from ask_sdk_model.response_envelope import ResponseEnvelope
from ask_sdk_model.slot import Slot
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.alexa import Settings, answer, build_skill
from skill.alexa.serializer import PlainDocument, PlanningSerializer
from skill.tools.simulator.envelopes import Place, launch_request
from tests.alexa.envelopes import INTENT_REQUEST, SHAPE, generated, places
from tests.alexa.listening import spoken

OURS, SDKS = PlanningSerializer(), DefaultSerializer()

TYPES = sorted(Request.discriminator_value_class_map)
ENVELOPE = st.sampled_from(TYPES).flatmap(generated)
GONE = object()
SPOILERS: tuple[Any, ...] = (
    *(None, 7, "word", "", 1.5, True, [], {}, [None], ["x"], {"x": 1}, 1e400, "9", "ER_X"),
    *("List", "Simple", "LaunchRequest", {"type": "Simple", "value": "no"}),
)
TIMES = (
    "2026-01-01T00:00:00Z",
    "2026-01-01T23:59:59.1Z",
    "2026-01-01T23:59:59.123456Z",
    "2026-01-01T23:59:59.1234567Z",
    "2024-02-29T12:00:00Z",
    "2026-02-29T12:00:00Z",
    "2026-01-01T24:00:00Z",
    "2026-01-01T12:60:00Z",
    "2026-01-01T12:00:60Z",
    "2026-01-01T12:00:00+02:00",
    "2026-01-01T12:00Z",
    "2026-01-01",
    "0011-12-10T00:00:00Z",
    "1000-01-02T00:00:00Z",
    "٢٠٢٦-01-01T00:00:00Z",
    "20260101T000000Z",
    "yesterday",
    "",
)


def plain(value: object) -> object:
    """Return everything about a value that can be told: its type, and all that it holds."""
    if isinstance(value, Enum):
        return value
    if isinstance(value, datetime):
        return value, value.isoformat(), value.tzname(), value.utcoffset()
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return [(key, plain(item)) for key, item in value.items()]
    if hasattr(value, "__dict__"):
        return type(value), [(name, plain(item)) for name, item in vars(value).items()]
    return type(value), repr(value)


def outcome(read: Callable[[Any, Any], Any], payload: object, kind: object) -> object:
    """Return what comes of reading: a value, or an error with its words."""
    try:
        return plain(read(payload, kind))
    except Exception as error:
        return type(error), str(error)


def assert_alike(payload: object, kind: object = RequestEnvelope) -> None:
    wanted = outcome(SDKS.deserialize, payload, kind)
    assert outcome(OURS.deserialize, payload, kind) == wanted
    assert outcome(PlanningSerializer().deserialize, payload, kind) == wanted
    with suppress(TypeError, ValueError):
        plain_data = json.loads(payload)  # type: ignore[arg-type]  # or it is no JSON at all
        assert outcome(OURS.from_plain, plain_data, kind) == wanted


def never(*_: object) -> None:
    raise AssertionError("the SDK's own method was needed")


@pytest.mark.parametrize("request_type", TYPES)
def test_every_type_of_request_is_read_as_the_sdk_reads_it(request_type: str) -> None:
    @settings(max_examples=15, deadline=None, database=None)
    @given(generated(request_type))
    def holds(envelope: dict[str, Any]) -> None:
        text = json.dumps(envelope)
        assert_alike(text)
        assert isinstance(OURS.deserialize(text, RequestEnvelope), RequestEnvelope)

    holds()


def test_the_plans_read_sound_requests_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    """Or the equality above would be the SDK's with itself."""
    monkeypatch.setattr(DefaultSerializer, "deserialize", never)

    @settings(max_examples=200, deadline=None, database=None)
    @given(ENVELOPE)
    def holds(envelope: dict[str, Any]) -> None:
        PlanningSerializer().deserialize(json.dumps(envelope), RequestEnvelope)

    holds()


@settings(max_examples=400, deadline=None)
@given(ENVELOPE, st.data())
def test_a_spoilt_request_gives_the_same_or_the_same_exception(
    envelope: dict[str, Any], data: st.DataObject
) -> None:
    holder, key = data.draw(st.sampled_from(list(places(envelope))))
    holder[key] = data.draw(st.sampled_from(SPOILERS))
    assert_alike(json.dumps(envelope))


def test_what_was_heard_in_a_slot_is_read_alike_however_it_is_spoilt() -> None:
    """Each place of it in turn is taken away, or holds each of what does not belong there."""
    whole = json.dumps({"version": "1.0", "request": INTENT_REQUEST})
    assert_alike(whole)
    count = sum(1 for _ in places(json.loads(whole)))
    assert count > 80
    for number in range(count):
        for spoiler in (GONE, *SPOILERS):
            envelope = json.loads(whole)
            holder, key = next(islice(places(envelope), number, None))
            if spoiler is GONE:
                del holder[key]
            else:
                holder[key] = spoiler
            assert outcome(OURS.from_plain, envelope, RequestEnvelope) == outcome(
                SDKS.deserialize, json.dumps(envelope), RequestEnvelope
            )


@settings(max_examples=200, deadline=None)
@given(ENVELOPE, st.data())
def test_names_that_nobody_knows_are_kept_as_the_sdk_keeps_them(
    envelope: dict[str, Any], data: st.DataObject
) -> None:
    """Snake case too, which is the name of the attribute itself, and names of Python's own."""
    unknown = ("newThing", "object_type", "session_id", "__class__", "__dict__", "to_dict", "")
    objects = [holder for holder, _ in places(envelope) if isinstance(holder, dict)]
    holder = data.draw(st.sampled_from(objects))
    holder[data.draw(st.sampled_from(unknown))] = data.draw(st.sampled_from(SPOILERS))
    items = data.draw(st.permutations(list(holder.items())))
    holder.clear()
    holder.update(items)
    assert_alike(json.dumps(envelope))


@pytest.mark.parametrize("request_type", ["Alexa.Brand.New", "", None, 5, [], {}, True])
def test_a_request_of_an_unknown_type_fails_alike(request_type: object) -> None:
    envelope = {"version": "1.0", "request": {"type": request_type, "requestId": "r"}}
    assert_alike(json.dumps(envelope))
    del envelope["request"]["type"]  # type: ignore[attr-defined]
    assert_alike(json.dumps(envelope))


@pytest.mark.parametrize("time", TIMES)
def test_times_are_read_alike(time: str) -> None:
    assert_alike(json.dumps(time), "datetime")
    assert_alike(json.dumps(time), datetime)
    assert_alike(json.dumps(time), "date")
    assert_alike(json.dumps(time), date)


@settings(deadline=None)
@given(st.datetimes(min_value=datetime(1000, 1, 1)))  # noqa: DTZ001  it is written with a Z
def test_any_time_is_read_alike(time: datetime) -> None:
    assert_alike(json.dumps(f"{time.isoformat()}Z"), "datetime")


KINDS = (
    *("str", "int", "long", "float", "bool", "object", "date", "list[str]", "list[str, int]"),
    *("dict(str, int)", "dict(str, list[int])", "list[list[int]]", "list[dict(str, int)]"),
    *("list[", "dict(str)", "dict(", "list[]", "dict(str, object)", "nowhere.Nothing", "Nothing"),
    *("ask_sdk_model.slot.Slot", "ask_sdk_model.slot.Nothing", "ask_sdk_model.slot", "Enum", ""),
    *("ask_sdk_model.slu.entityresolution.status_code.StatusCode", "datetime", "re", "a..b"),
    *("dict(str, ask_sdk_model.slot.Slot)", "list[ask_sdk_model.slot.Slot] ", "dict(a, int) x"),
    *(str, int, float, bool, bytes, object, dict, Slot, IntentRequest, Response, RequestEnvelope),
)
VALUES: tuple[object, ...] = (
    *(None, 0, 1, -1.5, True, "", "x", "5", "ER_SUCCESS_MATCH", [], [1], ["x", 2], {}, {"a": 1}),
    *({"name": "x", "slotValue": {"type": "List", "values": [{"type": "Simple"}, None]}},),
    *({"type": "LaunchRequest"}, {"type": "IntentRequest", "intent": {}}, [[1], None], "a,b"),
)


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_every_type_reads_every_value_alike(kind: object) -> None:
    for value in VALUES:
        assert_alike(json.dumps(value), kind)


@pytest.mark.parametrize("payload", [None, "", "{", b'{"version": "1.0"}', b"\xff", 5, "Infinity"])
def test_what_is_no_json_fails_alike(payload: object) -> None:
    for kind in (RequestEnvelope, "int", "str"):
        assert_alike(payload, kind)


class Bare:
    """A class of one's own, without a map of names."""

    deserialized_types: ClassVar = {"count": "int", "mate": Slot}

    def __init__(self) -> None:
        self.count = 0


class Doubled(Bare):
    """Two attributes that are read from one field."""

    attribute_map: ClassVar = {"count": "n", "mate": "n"}


class Untyped(Bare):
    """A name whose type is not told."""

    attribute_map: ClassVar = {"count": "n", "more": "more"}


class Demanding(Bare):
    """A class that cannot be made without arguments."""

    def __init__(self, count: int) -> None:
        self.count = count


@pytest.mark.parametrize("kind", [Bare, Doubled, Untyped, Demanding])
def test_classes_of_ones_own_are_read_alike(kind: type) -> None:
    for value in ({}, {"count": "3"}, {"n": 4}, {"mate": {"name": "x"}}, {"more": 1}, 5, "", [1]):
        assert_alike(json.dumps(value), kind)


@settings(max_examples=200, deadline=None)
@given(ENVELOPE | SHAPE.of(ResponseEnvelope).map(lambda response: {"response": response}))
def test_whatever_is_read_is_written_alike(envelope: dict[str, Any]) -> None:
    kind = RequestEnvelope if "response" not in envelope else ResponseEnvelope
    read = SDKS.deserialize(json.dumps(envelope), kind)
    wanted = SDKS.serialize(read)
    assert PlanningSerializer().serialize(read) == OURS.serialize(read) == wanted
    assert json.dumps(OURS.serialize(read)) == json.dumps(wanted)  # the order too


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.text(max_size=8), SHAPE.of("object"), max_size=4))
def test_a_plain_document_is_written_as_the_sdk_writes_it_without_a_walk_through_it(
    content: dict[str, Any],
) -> None:
    document = PlainDocument(content)
    directive = RenderDocumentDirective("token", document, {"screen": {"title": "Hello"}})
    response = ResponseEnvelope(response=Response(directives=[directive]))
    ours, sdks = OURS.serialize(response), SDKS.serialize(response)
    assert ours == sdks
    assert json.dumps(ours) == json.dumps(sdks)
    assert ours["response"]["directives"][0]["document"] is document


class Word(str):
    """A class that a plan must take for text."""

    __slots__ = ()


class Colour(Enum):
    RED = "red"


WRITTEN = (
    *(None, 1, 1.5, True, b"x", Word("x"), (1, [Colour.RED]), {"a": {1: None}}, Colour.RED),
    *(date(2026, 1, 1), datetime(2026, 1, 1, tzinfo=UTC), Decimal(3), Decimal("0.5"), {3}, object),
    *(Bare(), Doubled(), Untyped(), [Bare()], {"mate": Slot(name="x")}, object()),
)


@pytest.mark.parametrize("value", WRITTEN, ids=lambda value: type(value).__name__)
def test_every_value_is_written_alike_or_fails_alike(value: object) -> None:
    wanted = outcome(lambda one, _: SDKS.serialize(one), value, None)
    assert outcome(lambda one, _: OURS.serialize(one), value, None) == wanted


def test_a_turn_is_read_and_written_by_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for method in ("serialize", "deserialize"):
        monkeypatch.setattr(DefaultSerializer, method, never)
    event = launch_request(Place("en-US", "session", True, {}, datetime.now(UTC)))
    assert "Back Massage Guide" in spoken(answer(build_skill(Settings()), event))


def test_places_finds_every_place() -> None:
    found: Iterator[tuple[Any, Any]] = places({"a": [1, {"b": 2}]})
    assert [key for _, key in found] == ["a", 0, 1, "b"]
