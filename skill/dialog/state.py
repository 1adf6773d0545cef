"""Where a conversation stands: ids and positions, never speech, never an answer.

A position says what asked last, so that a bare yes or no finds its question. "After question
*k*" is a position too: it serves "go back", and it does not tell a yes from a not sure.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from math import ceil
from typing import Any, get_type_hints

from skill.content.facts import GROUP_SIZE, STEPS, VARIANTS, ArticleReasons, Benefits, Variants

VERSION = 1
"""The version of the plain data; a state of another version is malformed."""

BENEFIT_GROUPS = ceil(len(Benefits.ids()) / GROUP_SIZE)
REASON_GROUPS = ceil(len(ArticleReasons.ids()) / GROUP_SIZE)
QUESTIONS = len(ArticleReasons.ids())


class MalformedStateError(ValueError):
    """Plain data that is no state of this version."""


def _require(condition: bool) -> None:
    if not condition:
        raise MalformedStateError("no such position")


class Topic(StrEnum):
    """What was said last where nothing but "what next?" was asked."""

    WELCOME = "welcome"
    ABOUT = "about"
    ABOUT_MORE = "about_more"
    SOURCE = "source"
    PRIVACY = "privacy"
    PROFESSIONAL = "professional"
    EVIDENCE = "evidence"
    WHICH_BENEFIT = "which_benefit"
    ASKED = "asked"
    """A question that isn't kept: the listener asks it again to hear the answer again."""


class Heard(StrEnum):
    """What was heard of one benefit, the last part last."""

    DETAIL = "detail"
    EVIDENCE = "evidence"
    DETAIL_THEN_EVIDENCE = "detail_then_evidence"
    EVIDENCE_THEN_DETAIL = "evidence_then_detail"


@dataclass(frozen=True)
class Position:
    """A place in the conversation.

    Raises:
        MalformedStateError: there is no such place.
    """


@dataclass(frozen=True)
class Arrived(Position):
    """The session is new and nothing was said: a question now is a one-shot."""


@dataclass(frozen=True)
class Menu(Position):
    """The open question "what next?", after the topic."""

    topic: Topic = Topic.WELCOME


@dataclass(frozen=True)
class BenefitList(Position):
    """A group of the benefits was listed."""

    group: int

    def __post_init__(self) -> None:
        """Refuse a group that does not exist."""
        _require(0 <= self.group < BENEFIT_GROUPS)


@dataclass(frozen=True)
class OneBenefit(Position):
    """One benefit was told."""

    benefit: str
    heard: Heard

    def __post_init__(self) -> None:
        """Refuse a benefit that does not exist."""
        _require(self.benefit in Benefits.ids())


@dataclass(frozen=True)
class ReasonList(Position):
    """A group of the reasons to avoid massage was listed."""

    group: int

    def __post_init__(self) -> None:
        """Refuse a group that does not exist."""
        _require(0 <= self.group < REASON_GROUPS)


@dataclass(frozen=True)
class Check(Position):
    """A question of the safety check waits for its answer; all before it were no."""

    question: int

    def __post_init__(self) -> None:
        """Refuse a question that does not exist."""
        _require(0 <= self.question < QUESTIONS)


@dataclass(frozen=True)
class SelfCheck(Position):
    """A group of reasons was read out, and the listener is asked whether to go on."""

    group: int

    def __post_init__(self) -> None:
        """Refuse a group that does not exist."""
        _require(0 <= self.group < REASON_GROUPS)


@dataclass(frozen=True)
class After(Position):
    """The check stopped at this question, or at this group where the listener checks alone."""

    question: int

    def __post_init__(self) -> None:
        """Refuse a question that does not exist."""
        _require(0 <= self.question < QUESTIONS)


@dataclass(frozen=True)
class Choice(After):
    """After that, the routine was asked for: breathing only, or a new check?"""


@dataclass(frozen=True)
class Offer(Position):
    """The check is through, and the routine was offered."""


@dataclass(frozen=True)
class Routine(Position):
    """A step of the routine; ``asking``: about pain or dizziness, before the step begins."""

    variant: str
    step: str
    asking: bool = False

    def __post_init__(self) -> None:
        """Refuse a step that the variant has not, and a question that the step has not."""
        _require(self.variant in Variants.ids())
        _require(self.step in VARIANTS[self.variant].step_ids())
        _require(STEPS[self.step].asks_first or not self.asking)


@dataclass(frozen=True)
class State:
    """The whole state of a conversation.

    ``noticed``: the educational notice was given in this session. ``misses``: how often the
    question of this position was not understood.
    """

    at: Position = dataclasses.field(default_factory=Arrived)
    noticed: bool = False
    misses: int = 0

    def __post_init__(self) -> None:
        """Refuse a count that cannot be.

        Raises:
            MalformedStateError: ``misses`` is negative, or more than the ladder has rungs.
        """
        _require(0 <= self.misses <= MOST_MISSES)

    def moved(self, at: Position) -> State:
        """Return the state at another position, where nothing was misheard yet."""
        return dataclasses.replace(self, at=at, misses=0)

    def missed(self) -> State:
        """Return the state after one more utterance that was not understood here."""
        return dataclasses.replace(self, misses=min(self.misses + 1, MOST_MISSES))


MOST_MISSES = 3

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
}
_NAMES = {position: name for name, position in _POSITIONS.items()}


def to_plain(state: State) -> dict[str, Any]:
    """Return the state as data that JSON can hold."""
    return {
        "version": VERSION,
        "at": {"name": _NAMES[type(state.at)], **dataclasses.asdict(state.at)},
        "noticed": state.noticed,
        "misses": state.misses,
    }


def from_plain(data: object) -> State:
    """Return the state that :func:`to_plain` made into ``data``.

    Raises:
        MalformedStateError: anything is missing, added, of another type, or out of range.
    """
    try:
        fields = _fields(data, {"version", "at", "noticed", "misses"})
        place = dict(_fields(fields["at"]))
        _require(type(fields["version"]) is int and fields["version"] == VERSION)
        position = _POSITIONS[place.pop("name")]
        return State(
            at=_build(position, place),
            noticed=_exactly(bool, fields["noticed"]),
            misses=_exactly(int, fields["misses"]),
        )
    except (KeyError, TypeError) as error:
        raise MalformedStateError(str(error)) from error


def _fields(data: object, names: set[str] | None = None) -> dict[str, Any]:
    if not isinstance(data, dict) or (names is not None and set(data) != names):
        raise MalformedStateError("not the fields of a state")
    return data


def _exactly(kind: Callable[[Any], Any], value: Any) -> Any:  # noqa: ANN401
    _require(type(value) is kind)
    return value


def _build(position: type[Position], place: dict[str, Any]) -> Position:
    hints = get_type_hints(position)
    _require(set(place) == set(hints))
    values: dict[str, Any] = {}
    for name, kind in hints.items():
        if issubclass(kind, StrEnum):
            _require(place[name] in set(kind))
            values[name] = kind(place[name])
        else:
            values[name] = _exactly(kind, place[name])
    return position(**values)
