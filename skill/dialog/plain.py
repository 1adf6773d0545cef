"""The state as plain data that JSON can hold, and back; what is malformed is refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from skill.dialog import habits, position
from skill.dialog.position import MalformedStateError, require
from skill.dialog.positions import menu  # noqa: F401  with it come all kinds of positions
from skill.dialog.state import State
from skill.dialog.timing import Playing

VERSION = 4
"""The version of the plain data; a state of another version is malformed."""


def to_plain(state: State) -> dict[str, Any]:
    """Return the state as data that JSON can hold."""
    return {
        "version": VERSION,
        "at": position.to_plain(state.at),
        "noticed": state.noticed,
        "misses": state.misses,
        "habits": habits.to_plain(state.habits),
        "before": state.before and position.to_plain(state.before),
        "asides": state.asides,
        "playing": state.playing and [list(state.playing.begins), state.playing.asks],
        "places": state.places,
    }


def from_plain(data: object) -> State:
    """Return the state that :func:`to_plain` made into ``data``.

    Raises:
        MalformedStateError: anything is missing, added, of another type, or out of range.
    """
    fields = data if isinstance(data, dict) else {}
    require(set(fields) == set(to_plain(State())))
    before = fields["before"]
    require(type(fields["version"]) is int and fields["version"] == VERSION)
    return State(
        at=position.from_plain(fields["at"]),
        noticed=_exactly(bool, fields["noticed"]),
        misses=_exactly(int, fields["misses"]),
        habits=habits.from_plain(fields["habits"]),
        before=None if before is None else position.from_plain(before),
        asides=_exactly(int, fields["asides"]),
        playing=_playing(fields["playing"]),
        places=_exactly(int, fields["places"]),
    )


def _playing(data: object) -> Playing | None:
    match data:
        case None:
            return None
        case [list(begins), int(asks)]:
            seconds = [*begins, asks]
            require(bool(begins) and all(type(second) is int for second in seconds))
            require(seconds[0] >= 0 and seconds == sorted(seconds))
            return Playing(tuple(begins), asks)
    raise MalformedStateError("these are no times")


def _exactly(kind: Callable[[Any], Any], value: Any) -> Any:  # noqa: ANN401
    require(type(value) is kind)
    return value
