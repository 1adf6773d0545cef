"""The SDK's serializer, with a plan for each class in place of a search for every field.

The SDK's own ``deserialize`` takes most of a turn: for every field of every object it matches the
type's name with regular expressions, imports the class by its name again, and rebuilds a map of
the class's fields. Here all that is done once a type, and kept; ``serialize`` likewise. And where
the SDK's handlers write an event as text to have a text to read, ``from_plain`` reads the event.

The plans cover what sound requests and responses hold. Whatever they do not cover, and whatever
fails, is given to the SDK's own methods from the start, so that exceptions and oddities are those
of the SDK itself, not imitations. What is sound must only come out equal, and tests hold that.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, datetime
from enum import Enum
from importlib import import_module
from operator import attrgetter, methodcaller
from typing import Any, Final, NamedTuple

from ask_sdk_core.serialize import DefaultSerializer

Reader = Callable[[Any], Any]
"""Makes what a field holds out of what JSON held; never called with null, which stays null."""
Writer = Callable[[Any], Any]
"""Makes what JSON can hold out of a value."""

_LIST: Final = re.compile(r"list\[([^,\[\](]+)\]")
_DICT: Final = re.compile(r"dict\([^,]*, (.+)\)")
_USUAL_TIME: Final = re.compile(
    r"[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?Z"
)
"""A time as Alexa sends it; every other form is left to the SDK."""


class PlainDocument(dict[str, Any]):
    """A document that is plain JSON data throughout, as one that was read from a file.

    It is written as it is, the same object each time, however large: nobody may change it, and
    nothing in it may be a model, a time or an enumeration of the SDK.
    """

    __slots__ = ()


class _UnplannedError(Exception):
    """No plan covers this: the SDK's own method decides what it is."""


class _Field(NamedTuple):
    attribute: str
    kind: Any


class _Plan(NamedTuple):
    """How an object of a class is read: its fields by their names in JSON."""

    make: Callable[[], Any]
    fields: Mapping[str, _Field]


class _Cached(dict[Any, Any]):
    """A dictionary that makes what it is asked for, and keeps it.

    Two threads may make the same at the same time; one of the two equal results is kept.
    """

    def __init__(self, make: Callable[[Any], Any]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: Any) -> Any:  # noqa: ANN401  as a dictionary's values are
        made = self[key] = self._make(key)
        return made


class PlanningSerializer(DefaultSerializer):
    """A drop-in :class:`DefaultSerializer` that is faster at reading; may be shared by threads.

    A class that is replaced in its module after it was first read is not noticed. Times in UTC
    have ``datetime.UTC`` as their zone where the SDK's have dateutil's, which equals it.
    """

    def __init__(self) -> None:
        """Begin without plans: each is made when it is first needed."""
        self._readers = _Cached(self._reader)
        self._plans = _Cached(_plan)
        self._writers = _Cached(self._writer)

    def deserialize(self, payload: Any, obj_type: Any) -> Any:  # noqa: ANN401  as the SDK's
        """Return what the JSON text holds, as an instance of a class or of a type's name.

        Raises:
            SerializationException: the text is no JSON, or no such instance.
        """
        with suppress(Exception):
            return self._read(json.loads(payload), obj_type)
        return super().deserialize(payload, obj_type)

    def from_plain(self, value: object, obj_type: Any) -> Any:  # noqa: ANN401  as above
        """Return what :meth:`deserialize` returns for a value's JSON text, without the text.

        What the SDK keeps as it is, such as session attributes, is the value's own, no copy.

        Raises:
            SerializationException: the value is no such instance.
        """
        with suppress(Exception):
            return self._read(value, obj_type)
        return super().deserialize(json.dumps(value), obj_type)

    def serialize(self, obj: Any) -> Any:  # noqa: ANN401  as the SDK's
        """Return what JSON can hold of a value, a model's fields by their names in JSON."""
        with suppress(Exception):
            return self._writers[type(obj)](obj)
        return super().serialize(obj)

    def _read(self, value: Any, kind: Any) -> Any:  # noqa: ANN401  JSON's value, any model
        return None if value is None else self._readers[kind](value)

    def _reader(self, kind: Any) -> Reader:  # noqa: ANN401  a class, or a type's name
        if isinstance(kind, str):
            return self._reader_of_name(kind)
        if kind in self.PRIMITIVE_TYPES:
            return _primitive(kind)
        if kind is object:
            return _as_it_is
        if kind is datetime:
            return _time
        if hasattr(kind, "deserialized_types"):
            return self._model(kind)
        if not issubclass(kind, Enum):
            raise _UnplannedError
        member: Reader = kind
        return member

    def _reader_of_name(self, name: str) -> Reader:
        if of_list := _LIST.fullmatch(name):
            item = of_list[1].strip()
            return lambda values: [self._read(value, item) for value in values]
        if of_dict := _DICT.fullmatch(name):
            entry = of_dict[1]
            return lambda values: {key: self._read(values[key], entry) for key in values.keys()}  # noqa: SIM118  only a mapping has keys
        native = self.NATIVE_TYPES_MAPPING.get(name)
        reader: Reader = self._readers[native or _class_named(name)]
        return reader

    def _model(self, declared: Any) -> Reader:  # noqa: ANN401  any model
        child_name = getattr(declared, "get_real_child_model", None)
        plans, readers = self._plans, self._readers

        def read(values: Any) -> Any:  # noqa: ANN401  JSON's value, any model
            if type(values) is not dict:
                raise _UnplannedError
            make, fields = plans[child_name(values) if child_name else declared]
            model, unknown = make(), []
            for name, value in values.items():
                if name in fields:
                    attribute, kind = fields[name]
                    setattr(model, attribute, None if value is None else readers[kind](value))
                else:
                    unknown.append(name)
            for name in unknown:  # what the class does not know comes last, as the SDK does it
                setattr(model, name, values[name])
            return model

        return read

    def _writer(self, kind: type) -> Writer:
        """Return what writes values of a class, which is looked for in the SDK's order."""
        if issubclass(kind, (*self.PRIMITIVE_TYPES, PlainDocument)):
            return _as_it_is
        if issubclass(kind, list):
            return lambda items: [self._write(item) for item in items]
        if issubclass(kind, date):
            return methodcaller("isoformat")
        if issubclass(kind, Enum):
            return attrgetter("value")
        if issubclass(kind, dict):
            return lambda items: {key: self._write(item) for key, item in items.items()}
        if hasattr(kind, "deserialized_types"):
            fields = [(field.attribute, name) for name, field in _plan(kind).fields.items()]
            return lambda model: {
                name: self._write(value)
                for attribute, name in fields
                if (value := getattr(model, attribute)) is not None
            }
        raise _UnplannedError

    def _write(self, value: Any) -> Any:  # noqa: ANN401  any value, JSON's value
        return None if value is None else self._writers[type(value)](value)


def _plan(kind: Any) -> _Plan:  # noqa: ANN401  a class, or its full name
    model = _class_named(kind) if isinstance(kind, str) else kind
    types: Mapping[str, Any] = model.deserialized_types
    names = {name: name for name in types} | getattr(model, "attribute_map", {})
    fields = {
        name: _Field(attribute, types[attribute])
        for attribute, name in names.items()
        if attribute in types
    }
    if len(fields) < len(names):  # two attributes from one field, or one of no type
        raise _UnplannedError
    return _Plan(model, fields)


def _class_named(name: str) -> Any:  # noqa: ANN401  any class
    module, _, name_in_module = name.rpartition(".")
    return getattr(import_module(module), name_in_module)


def _primitive(kind: Callable[[Any], Any]) -> Reader:
    def read(value: Any) -> Any:  # noqa: ANN401  JSON's value
        if type(value) is kind:
            return value
        try:
            return kind(value)
        except TypeError:  # the SDK takes a value of another type as it is
            return value

    return read


def _as_it_is(value: Any) -> Any:  # noqa: ANN401  JSON's value
    return value


def _time(value: str) -> datetime:
    if not _USUAL_TIME.fullmatch(value):
        raise _UnplannedError
    return datetime.fromisoformat(value)
