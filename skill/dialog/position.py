"""What a position in the conversation is, and how one becomes plain data and comes back.

A position says what asked last, so that a bare yes or no finds its question. It holds ids and
numbers, never speech, never an answer: "after question *k*" is a position too; it serves "go
back", and it does not tell a yes from a not sure. Each kind of position is one file of
``skill.dialog.positions``: what it asks, what each move means there, what a screen shows.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, get_type_hints

from skill.dialog.moves import Move, MoveName

if TYPE_CHECKING:
    from skill.content import Passage
    from skill.dialog.context import Context, Screening
    from skill.dialog.habits import Bookmark
    from skill.dialog.moves import Move
    from skill.dialog.reply import Speech
    from skill.dialog.screen import Screen, Touch
    from skill.dialog.state import State
    from skill.dialog.turn import Result, Turn

F = TypeVar("F", bound=Callable[..., object])


class MalformedStateError(ValueError):
    """Plain data that is no state of this version."""


def require(condition: bool) -> None:
    """Refuse what does not exist.

    Raises:
        MalformedStateError: the condition does not hold.
    """
    if not condition:
        raise MalformedStateError("no such position")


def on(*moves: MoveName) -> Callable[[F], F]:
    """Mark a method of a position as what answers these moves there."""

    def mark(method: F) -> F:
        method.moves = moves  # type: ignore[attr-defined]  # functions take attributes
        return method

    return mark


class Position:
    """A place in the conversation; its kinds are frozen dataclasses of ids and numbers.

    ``pending``: the question asked there wants its answer; other questions are answered in
    brief and it is asked again. ``is_offer``: one thing is offered, so a no asks what else there
    is. ``is_new``: nothing was said yet, so a question is a one-shot.
    ``reopens``: "go back" opens it again after a wrong turn, ``reopens_after_risk``: also where a
    risk was heard meanwhile, after which nothing of a check may be opened again.
    ``risk_ends_it``: the routine is ahead or under way, so a condition stated here ends that, and
    only a new check leads back. ``follows_risk``: one was heard, so how massage is done is told
    with the word that it has to wait. ``is_private``: what is said here tells of somebody's
    health, so no log names it. ``may_be_withheld``: the words here are the check's or the
    massage's, which a publisher may want signed before anybody hears them.

    Raises:
        MalformedStateError: there is no such place.
    """

    name: ClassVar[str]
    """The kind's short name, in plain data and in touches."""
    kinds: ClassVar[dict[str, type[Position]]] = {}
    """Every kind by its name. All of them can be reached from the menu, so whoever imports the
    menu's file has them all."""
    pending: ClassVar[bool] = False
    is_offer: ClassVar[bool] = False
    is_new: ClassVar[bool] = False
    reopens: ClassVar[bool] = False
    reopens_after_risk: ClassVar[bool] = False
    risk_ends_it: ClassVar[bool] = False
    follows_risk: bool = False
    is_private: ClassVar[bool] = False
    may_be_withheld: bool = False
    answers: ClassVar[Mapping[MoveName, str]] = {}
    """The method that answers each move that means something special here."""

    def __init_subclass__(cls, *, name: str | None = None) -> None:
        """Enter a kind under its name, with the moves that its methods are marked with."""
        super().__init_subclass__()
        cls.answers = {
            move: method
            for base in reversed(cls.__mro__)
            for method, member in vars(base).items()
            for move in getattr(member, "moves", ())
        }
        if name:
            cls.name = name
            Position.kinds[name] = cls

    def answer_to(self, move: MoveName) -> Callable[[Turn], Result] | None:
        """Return what answers a move here, None if it means what it means everywhere."""
        method = self.answers.get(move)
        answer: Callable[[Turn], Result] | None = getattr(self, method) if method else None
        return answer

    def ask(self, turn: Turn) -> Speech:
        """Return what is said here, the question that is open here last."""
        raise NotImplementedError

    def reprompt(self, turn: Turn) -> Passage:
        """Return what is said after eight seconds of silence; a question last.

        Where nothing is asked, the session ends with what is said here.
        """
        raise NotImplementedError

    def help(self, turn: Turn) -> Passage:
        """Return what can be said here."""
        raise NotImplementedError

    def back(self, turn: Turn) -> Passage:
        """Return words that lead back to the question after something in between."""
        return ()

    @on(MoveName.REPEAT)
    def repeat(self, turn: Turn) -> Result:
        """Say the last thing again."""
        return turn.stay()

    def enter(self, turn: Turn, *lead: Passage) -> Result:
        """Come here from elsewhere: say the lead, and ask what is asked here."""
        return turn.goto(self, *lead)

    def reopened(self, held: Screening) -> Position:
        """Return where "go back" leads after an alarm that was raised here."""
        return self

    def choices(self) -> tuple[Move, ...]:
        """Return what was named here, in its order, each as the move that chooses it."""
        return ()

    def belongs_to(self, held: Screening) -> bool:
        """Return whether one can stand here where the check is held in this way."""
        return True

    def bookmark(self, before: Bookmark | None, now: int) -> Bookmark | None:
        """Return the step of the routine to which somebody who leaves here ``now`` may go back.

        ``before`` is the step to which they may go back as it is.
        """
        return before

    def reached(self, state: State, context: Context, move: Move) -> State:
        """Return the state as a move is made: how far what was said here has got by then."""
        return state

    def settled(self) -> Position:
        """Return where one stands once something was said here without going elsewhere."""
        return self

    def fields(self) -> Iterable[str]:
        """Return the names of the ids and numbers that it holds."""
        kind: Any = type(self)
        return _types(kind)

    def token(self) -> str:
        """Return a short text by which a touch tells where it was made."""
        parts = (_part(getattr(self, name)) for name in self.fields())
        return "-".join((self.name, *parts))

    def touches(self, context: Context) -> tuple[Touch, ...]:
        """Return what can be touched on the screen of this position."""
        return ()

    def screen(self, context: Context) -> Screen:
        """Return what a screen shows here, without its touches."""
        raise NotImplementedError

    def closing_screen(self, context: Context) -> Screen | None:
        """Return what stays on a screen when the session ends here, None for a goodbye."""
        return self.screen(context)


def to_plain(position: Position) -> dict[str, Any]:
    """Return the position as data that JSON can hold."""
    fields = {name: getattr(position, name) for name in position.fields()}
    plain = {
        name: to_plain(value) if isinstance(value, Position) else value
        for name, value in fields.items()
    }
    return {"name": position.name, **plain}


def from_plain(data: object) -> Position:
    """Return the position that :func:`to_plain` made into ``data``.

    Raises:
        MalformedStateError: anything is missing, added, of another type, or out of range.
    """
    fields = dict(data) if isinstance(data, dict) else {}
    kind: Any = Position.kinds.get(str(fields.pop("name", None)))
    require(kind is not None)
    types = _types(kind)
    require(set(fields) == set(types))
    position: Position = kind(**{name: _value(types[name], fields[name]) for name in fields})
    return position


@cache
def _types(kind: Any) -> Mapping[str, type]:  # noqa: ANN401  any kind of position
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in dataclasses.fields(kind)}


def _part(value: object) -> str:
    return value.token() if isinstance(value, Position) else str(value)


def _value(kind: type, value: object) -> object:
    """Return a field's value; a position or a member of an enumeration from its plain data."""
    if kind is Position:
        return from_plain(value)
    if issubclass(kind, StrEnum) and isinstance(value, str):
        require(value in list(kind))
        return kind(value)
    require(type(value) is kind)
    return value
