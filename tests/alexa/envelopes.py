"""Request envelopes that hold everything: each field that the SDK's own models know of."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from typing import Any

from ask_sdk_model.request import Request
from ask_sdk_model.request_envelope import RequestEnvelope

from skill.dialog.moves import Move, MoveName
from tests.alexa.listening import RimListener
from tests.script import skill_answer

_TIME = "2026-01-01T00:00:00Z"
_NATIVE: dict[str, Any] = {
    "str": "text",
    "int": 1,
    "long": 1,
    "float": 1.5,
    "bool": True,
    "object": {"a": [1]},
    "datetime": _TIME,
    "date": _TIME,
}
REQUEST_TYPES = sorted(Request.discriminator_value_class_map)


class Constant(str):
    """The value of an enumeration of the SDK's."""

    __slots__ = ()


_NONE = {"confirmationStatus": Constant("NONE"), "source": Constant("USER")}
_MATCHED = {
    "status": {"code": Constant("ER_SUCCESS_MATCH")},
    "values": [{"value": {"name": "chest pain", "id": "chest_pain"}}],
}
_RESOLUTIONS = {
    "resolutionsPerAuthority": [{"status": {"code": Constant("ER_SUCCESS_NO_MATCH")}}, _MATCHED]
}
_SIMPLE = {"type": "Simple", "value": "pain", "resolutions": _RESOLUTIONS}


def red_flag(slot: dict[str, Any]) -> dict[str, Any]:
    """Return the intent of somebody whose chest hurts, in the form of a slot that is given."""
    slots = {"symptom": {"name": "symptom", **_NONE, **slot}}
    return {"type": "IntentRequest", "intent": {"name": "UrgentSymptomIntent", "slots": slots}}


ONE_VALUE = {"value": "chest pain", "resolutions": _RESOLUTIONS}
MANY_VALUES = {"slotValue": {"type": "List", "values": [_SIMPLE, _SIMPLE]}}


def in_check() -> dict[str, Any]:
    """Return the session attributes as the check asks its second question."""
    listener = RimListener(skill_answer())
    for name in (MoveName.SAFETY_CHECK, MoveName.NO):
        listener.plays(Move(name))
    return dict(listener.attributes)


def everything(request: dict[str, Any], **session: Any) -> dict[str, Any]:  # noqa: ANN401  JSON's
    """Return an envelope with everything that a device can tell, and what is given of its own."""
    whole = _fields(RequestEnvelope)
    is_known = request["type"] in REQUEST_TYPES
    whole["request"] = _merged(_child(Request, request["type"]) if is_known else {}, request)
    whole["session"] |= {"new": True, "attributes": {}, **session}
    whole["context"]["System"]["device"]["supportedInterfaces"]["Alexa.Presentation.APL"] = {
        "runtime": {"maxVersion": "2024.3"}
    }
    return whole


def places(value: object) -> Iterator[tuple[Any, ...]]:
    """Yield the path to each value within JSON data."""
    items = value.items() if isinstance(value, dict) else enumerate(_list(value))
    for key, inner in items:
        yield (key,)
        yield from ((key, *path) for path in places(inner))


def holder_of(envelope: Any, path: tuple[Any, ...]) -> Any:  # noqa: ANN401  JSON's
    """Return what holds the value at the path's end."""
    for key in path[:-1]:
        envelope = envelope[key]
    return envelope


def copied(envelope: dict[str, Any]) -> dict[str, Any]:
    copy: dict[str, Any] = json.loads(json.dumps(envelope))
    return copy


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _merged(whole: Any, given: Any) -> Any:  # noqa: ANN401  JSON's
    if not isinstance(whole, dict) or not isinstance(given, dict):
        return given
    return {**whole, **{name: _merged(whole.get(name), given[name]) for name in given}}


def _value(kind: str, above: tuple[Any, ...]) -> Any:  # noqa: ANN401  JSON's
    """Return a value of a type, by the SDK's name for it."""
    if item := re.fullmatch(r"list\[(.*)\]", kind):
        return list(_each(item[1], above))
    if item := re.fullmatch(r"dict\(str, (.*)\)", kind):
        return {"name": _value(item[1], above)}
    return next(_each(kind, above))


def _each(kind: str, above: tuple[Any, ...]) -> Iterator[Any]:
    """Yield a value of each class that a type may be."""
    model = kind not in _NATIVE and _class_named(kind)
    if not model:
        yield _NATIVE[kind]
    elif issubclass(model, Enum):
        yield Constant(next(iter(model)).value)
    elif children := getattr(model, "discriminator_value_class_map", None):
        yield from (_child(model, name, above) for name in sorted(children))
    else:
        yield _fields(model, above)


def _child(parent: Any, name: str, above: tuple[Any, ...] = ()) -> dict[str, Any]:  # noqa: ANN401  a class
    """Return every field of the child of a class that its discriminator names."""
    child = _class_named(parent.discriminator_value_class_map[name])
    return {**_fields(child, above), parent.json_discriminator_key: name}


def _fields(model: Any, above: tuple[Any, ...] = ()) -> dict[str, Any]:  # noqa: ANN401  a class
    """Return every field of a model, and of the models in it, but of none within itself."""
    if model in above:
        return {}
    return {
        model.attribute_map[name]: _value(kind, (*above, model))
        for name, kind in model.deserialized_types.items()
    }


def _class_named(name: str) -> Any:  # noqa: ANN401  any class
    module, _, name_in_module = name.rpartition(".")
    return getattr(import_module(module), name_in_module)
