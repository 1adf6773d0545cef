"""Request envelopes made from the SDK's own description of them, of every type there is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC
from enum import Enum
from importlib import import_module
from typing import Any

from ask_sdk_model.request import Request
from ask_sdk_model.request_envelope import RequestEnvelope
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

_MOST_DEPTH = 14
_NUMBERS = st.integers(-(2**31), 2**31)
_TEXTS = st.text(max_size=8)
_FREE: SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | _NUMBERS | _TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_TEXTS, inner, max_size=2),
    max_leaves=4,
)
_TIMES = st.datetimes(timezones=st.just(UTC)).map(
    lambda time: time.isoformat().replace("+00:00", "Z")
)
_NATIVE: dict[str, SearchStrategy[Any]] = {
    "str": _TEXTS,
    "int": _NUMBERS,
    "long": _NUMBERS,
    "float": st.floats(allow_nan=False, allow_infinity=False) | _NUMBERS,
    "bool": st.booleans(),
    "object": _FREE,
    "datetime": _TIMES.filter(lambda time: time >= "1000"),
}


@dataclass
class Shape:
    """Generates JSON for the SDK's classes, from the maps by which the SDK reads them."""

    _made: dict[tuple[Any, int], SearchStrategy[Any]] = field(default_factory=dict)

    def of(self, kind: Any, depth: int = 0) -> SearchStrategy[Any]:  # noqa: ANN401  class or name
        """Return what generates values of a class, or of a type by the SDK's name for it."""
        if (kind, depth) not in self._made:
            self._made[kind, depth] = st.deferred(lambda: self._new(kind, depth))
        return self._made[kind, depth]

    def _new(self, kind: Any, depth: int) -> SearchStrategy[Any]:  # noqa: ANN401  as above
        if isinstance(kind, str):
            return self._of_name(kind, depth)
        if issubclass(kind, Enum):
            return st.sampled_from([member.value for member in kind])
        children = getattr(kind, "discriminator_value_class_map", None)
        if children:
            kinds = st.sampled_from(sorted(children))
            return kinds.flatmap(lambda name: self.child(kind, name, depth))
        return self._object(kind, depth)

    def child(self, parent: Any, name: str, depth: int) -> SearchStrategy[Any]:  # noqa: ANN401
        """Return what generates the child of a class that its discriminator names."""
        child = _class_named(parent.discriminator_value_class_map[name])
        return self._object(child, depth).map(
            lambda values: {**values, parent.json_discriminator_key: name}
        )

    def _of_name(self, name: str, depth: int) -> SearchStrategy[Any]:
        if name in _NATIVE:
            return _NATIVE[name]
        if item := re.fullmatch(r"list\[(.*)\]", name):
            return st.lists(self._inner(item[1], depth), max_size=2)
        if item := re.fullmatch(r"dict\(str, (.*)\)", name):
            return st.dictionaries(_TEXTS, self._inner(item[1], depth), max_size=2)
        return self.of(_class_named(name), depth)

    def _inner(self, kind: Any, depth: int) -> SearchStrategy[Any]:  # noqa: ANN401  as above
        return st.none() if depth >= _MOST_DEPTH else st.none() | self.of(kind, depth + 1)

    def _object(self, kind: Any, depth: int) -> SearchStrategy[Any]:  # noqa: ANN401  as above
        fields = {
            kind.attribute_map[name]: self._inner(field_kind, depth)
            for name, field_kind in kind.deserialized_types.items()
        }
        return st.fixed_dictionaries({}, optional=fields)


SHAPE = Shape()

_HEARD: dict[str, Any] = {
    "resolutionsPerAuthority": [
        {
            "authority": "amzn1.er-authority.echo-sdk.skill.Condition",
            "status": {"code": "ER_SUCCESS_MATCH"},
            "values": [{"value": {"name": "a clotting problem", "id": "clotting_disorder"}}],
        },
        {
            "authority": "amzn1.er-authority.echo-sdk.dynamic.Condition",
            "status": {"code": "ER_SUCCESS_NO_MATCH"},
        },
    ]
}
_SIMPLE = {"type": "Simple", "value": "clots", "resolutions": _HEARD}
INTENT_REQUEST: dict[str, Any] = {
    "type": "IntentRequest",
    "requestId": "amzn1.echo-api.request.1",
    "timestamp": "2026-01-01T00:00:00Z",
    "locale": "en-US",
    "dialogState": "STARTED",
    "intent": {
        "name": "ConditionSafetyIntent",
        "confirmationStatus": "NONE",
        "slots": {
            "condition": {
                "name": "condition",
                "value": "clots",
                "confirmationStatus": "NONE",
                "resolutions": _HEARD,
                "slotValue": _SIMPLE,
            },
            "others": {
                "name": "others",
                "slotValue": {"type": "List", "values": [_SIMPLE, _SIMPLE]},
            },
        },
    },
}
"""A request in which somebody names something, with all that Alexa made of it."""


def generated(request_type: str) -> SearchStrategy[dict[str, Any]]:
    """Return what generates whole envelopes with a request of this type."""
    request = SHAPE.child(Request, request_type, 1)
    return st.builds(
        lambda envelope, request: {**envelope, "request": request},
        SHAPE.of(RequestEnvelope),
        request,
    )


def places(value: object) -> Iterator[tuple[Any, Any]]:
    """Yield every place in JSON data that could be filled anew: its holder, and its key there."""
    if isinstance(value, dict | list):
        keys = value if isinstance(value, dict) else range(len(value))
        for key in list(keys):
            yield value, key
            yield from places(value[key])


def _class_named(name: str) -> Any:  # noqa: ANN401  any class
    module, _, name_in_module = name.rpartition(".")
    return getattr(import_module(module), name_in_module)
