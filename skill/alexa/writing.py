"""From the SDK's model of a response to plain data."""

from __future__ import annotations

from enum import Enum
from types import NoneType
from typing import Any, Final

_AS_IT_IS: Final = (NoneType, str, bool, int, float, dict)


def written(value: object) -> Any:  # noqa: ANN401  JSON's value
    """Return what JSON can hold of a value, a model's fields by their names in JSON.

    A dictionary must be plain data throughout, as session attributes and the documents of screens
    are: it is passed on as it is, however large, and nobody may change it.
    """
    if isinstance(value, _AS_IT_IS):
        return value
    if isinstance(value, list):
        return [written(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    names: dict[str, str] = value.attribute_map  # type: ignore[attr-defined]  # the SDK's models
    return {
        name: written(found)
        for attribute, name in names.items()
        if (found := getattr(value, attribute)) is not None
    }
