"""The state as plain data that JSON can hold, and back; what is malformed is refused."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from enum import StrEnum
from typing import Any, get_type_hints

from skill.dialog.positions import (
    After,
    Arrived,
    BenefitList,
    Check,
    Choice,
    MalformedStateError,
    Menu,
    Offer,
    OneBenefit,
    Position,
    ReasonList,
    Resuming,
    Routine,
    SelfCheck,
    require,
)
from skill.dialog.state import Habits, Place, State

VERSION = 2
"""The version of the plain data; a state of another version is malformed."""

_POSITIONS: dict[str, type[Position]] = {
    "arrived": Arrived,
    "menu": Menu,
    "benefits": BenefitList,
    "benefit": OneBenefit,
    "reasons": ReasonList,
    "check": Check,
    "self_check": SelfCheck,
    "after": After,
    "choice": Choice,
    "offer": Offer,
    "routine": Routine,
    "resuming": Resuming,
}
_NAMES = {position: name for name, position in _POSITIONS.items()}
_HINTS = {position: get_type_hints(position) for position in _NAMES}


def name_of(position: type[Position]) -> str:
    """Return the short name of a kind of position."""
    return _NAMES[position]


def to_plain(state: State) -> dict[str, Any]:
    """Return the state as data that JSON can hold."""
    return {
        "version": VERSION,
        "at": {"name": name_of(type(state.at)), **dataclasses.asdict(state.at)},
        "noticed": state.noticed,
        "misses": state.misses,
        "habits": dataclasses.asdict(state.habits),
    }


def from_plain(data: object) -> State:
    """Return the state that :func:`to_plain` made into ``data``.

    Raises:
        MalformedStateError: anything is missing, added, of another type, or out of range.
    """
    try:
        fields = _fields(data, {"version", "at", "noticed", "misses", "habits"})
        place = dict(_fields(fields["at"]))
        require(type(fields["version"]) is int and fields["version"] == VERSION)
        position = _POSITIONS[place.pop("name")]
        return State(
            at=_build(position, place),
            noticed=_exactly(bool, fields["noticed"]),
            misses=_exactly(int, fields["misses"]),
            habits=habits_from_plain(fields["habits"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise MalformedStateError(str(error)) from error


def habits_from_plain(data: object) -> Habits:
    """Return the habits that were made into plain data by ``dataclasses.asdict``.

    Raises:
        MalformedStateError: anything is missing, added, of another type, or unknown.
    """
    fields = _fields(data, {field.name for field in dataclasses.fields(Habits)})
    place = fields["place"]
    return Habits(
        been_here=_exactly(bool, fields["been_here"]),
        pace=_exactly(str, fields["pace"]),
        variant=_exactly(str, fields["variant"]),
        place=None if place is None else _place(_fields(place, {"variant", "step"})),
    )


def _place(fields: dict[str, Any]) -> Place:
    return Place(_exactly(str, fields["variant"]), _exactly(str, fields["step"]))


def _fields(data: object, names: set[str] | None = None) -> dict[str, Any]:
    if not isinstance(data, dict) or (names is not None and set(data) != names):
        raise MalformedStateError("not the fields of a state")
    return data


def _exactly(kind: Callable[[Any], Any], value: Any) -> Any:  # noqa: ANN401
    require(type(value) is kind)
    return value


def _build(position: type[Position], place: dict[str, Any]) -> Position:
    hints = _HINTS[position]
    require(set(place) == set(hints))
    values: dict[str, Any] = {}
    for name, kind in hints.items():
        if issubclass(kind, StrEnum):
            require(isinstance(place[name], str))
            values[name] = kind(place[name])
        else:
            values[name] = _exactly(kind, place[name])
    return position(**values)
