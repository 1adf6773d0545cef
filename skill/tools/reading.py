"""Makes typed data of YAML or JSON, strictly: nothing is missing, unknown, or of another kind."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar, get_origin

import click
import yaml
from cattrs import BaseConverter, Converter, transform_error
from cattrs.cols import homogenous_tuple_structure_factory
from cattrs.dispatch import StructureHook
from cattrs.errors import ForbiddenExtraKeysError
from cattrs.v import format_exception

T = TypeVar("T")

SAFE_LOADER: type[yaml.SafeLoader | yaml.CSafeLoader] = getattr(
    yaml, "CSafeLoader", yaml.SafeLoader
)
"""Reads YAML without making objects of it; the one in C, which not every platform has, is quick."""


class FormError(click.ClickException):
    """A file that cannot be used; each line of the message is a fault, and names its key.

    It ends a command as it is.
    """


def read_yaml(path: Path, form: type[T]) -> T:
    """Return what a YAML file holds.

    Args:
        path: the file.
        form: a dataclass or a typed dictionary, whose fields are the keys of the file.

    Raises:
        FormError: the file is not there, is no YAML, or is not of that form.
    """
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), SAFE_LOADER)  # noqa: S506
    except (OSError, yaml.YAMLError) as error:
        raise FormError(f"{path.name} cannot be read: {' '.join(str(error).split())}") from error
    return structured(data, form, path.name)


def structured(data: object, form: type[T], name: str) -> T:
    """Return data as a form: a dataclass, whose own ValueErrors count, or a typed dictionary.

    Raises:
        FormError: the data isn't of that form; ``name`` is what the message calls it.
    """
    try:
        return _CONVERTER.structure(data, form)
    except Exception as error:  # cattrs groups whatever its parts raise
        raise FormError("\n".join(transform_error(error, name, _in_words))) from error


def _exactly(value: object, kind: type) -> object:
    """Return the value, which has to be of that kind: YAML's ``no`` is no text, nor is a blank."""
    if type(value) is not kind or (isinstance(value, str) and not value.strip()):
        raise TypeError
    return value


def _in_words(error: BaseException, kind: type | None) -> str:
    if isinstance(error, AttributeError):  # a list or a text has no keys
        return "expected names with values"
    if isinstance(error, ForbiddenExtraKeysError):
        return f"unknown: {', '.join(sorted(map(str, error.extra_fields)))}"
    if isinstance(error, ValueError) and kind is None:  # a form says what it won't have
        return str(error)
    return format_exception(error, kind)


def _is_tuple(kind: Any) -> bool:  # noqa: ANN401  cattrs gives whatever is annotated
    return get_origin(kind) is tuple


def _list_only(kind: Any, converter: BaseConverter) -> StructureHook:  # noqa: ANN401
    """Return a hook for tuples which does not take a text for a list of letters."""
    items = homogenous_tuple_structure_factory(kind, converter)
    return lambda value, _: items(_exactly(value, list), kind)


_CONVERTER = Converter(forbid_extra_keys=True)
_CONVERTER.register_structure_hook_factory(_is_tuple, _list_only)
_CONVERTER.register_structure_hook(date, lambda value, _: date.fromisoformat(value))
_CONVERTER.register_structure_hook(StrEnum, lambda value, kind: kind(value))
for _kind in (str, bool):
    _CONVERTER.register_structure_hook(_kind, _exactly)
