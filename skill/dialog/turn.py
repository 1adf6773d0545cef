"""One turn of the conversation, and the few ways in which it can go on from here."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, TypeVar

from skill.content import Language, Passage
from skill.content.entries import CountryWords
from skill.dialog.moves import Move, MoveName
from skill.dialog.positions import Arrived, Menu, Position
from skill.dialog.reply import Card, Reply, Speech, sentences
from skill.dialog.state import State

P = TypeVar("P", bound=Position)


class Screening(StrEnum):
    """How the safety check is held; the values of the setting ``SKILL_SCREENING``."""

    INTERVIEW = "interview"
    SELF_CHECK = "self-check"


@dataclass(frozen=True)
class Scene:
    """What stays the same through a conversation: language, country, kind of check.

    ``remembers``: whether habits outlive the session here.
    """

    language: Language
    country: str = "elsewhere"
    screening: Screening = Screening.INTERVIEW
    remembers: bool = False

    @property
    def help_at_hand(self) -> CountryWords:
        """Return the country's numbers and help lines."""
        return self.language.countries[self.country]

    def number(self, number: int) -> str:
        """Return the number, from zero to twenty, as a word."""
        return self.language.numbers[number]

    def names(self, names: list[str]) -> str:
        """Return the names as one spoken list."""
        return self.language.joiner.join((", ".join(names[:-1]), names[-1]))


class Result(NamedTuple):
    """Where the conversation stands after a turn, and what is said."""

    state: State
    reply: Reply


@dataclass(frozen=True)
class Answer:
    """Something to tell, in the forms that the moment may call for.

    ``full`` in the open, ``one_shot`` (if it differs) when the session ends with it, ``brief``
    when another question waits. ``health`` asks for the educational notice before it.
    """

    full: Speech
    brief: Passage
    at: Position
    one_shot: Speech = ()
    card: Card | None = None
    health: bool = True


@dataclass(frozen=True)
class Room:
    """How the conversation behaves at one kind of position.

    ``ask`` and ``reprompt`` give the question that is open there, ``help`` what can be said,
    ``back`` the words that lead back to the question, ``repeat`` says the last thing again, and
    ``moves`` are the moves that mean something special there. ``pending``: the question wants
    its answer; others are answered in brief and it is asked again.
    """

    ask: Callable[[Turn], Passage]
    reprompt: Callable[[Turn], Passage]
    help: Callable[[Turn], Passage]
    repeat: Callable[[Turn], Result]
    moves: Mapping[MoveName, Callable[[Turn], Result]] = field(default_factory=dict)
    pending: bool = False
    back: Callable[[Turn], Passage] = lambda turn: ()


@dataclass(frozen=True)
class Turn:
    """One move in one state."""

    scene: Scene
    state: State
    move: Move
    rooms: Mapping[type[Position], Room]

    @property
    def words(self) -> Language:
        """Return the language's words."""
        return self.scene.language

    def here(self, kind: type[P]) -> P:
        """Return the position, which is of this kind in this kind's room.

        Raises:
            TypeError: it is of another kind.
        """
        if not isinstance(self.state.at, kind):
            raise TypeError(f"{self.state.at} is no {kind.__name__}")
        return self.state.at

    @property
    def room(self) -> Room:
        """Return the room of the position."""
        return self.rooms[type(self.state.at)]

    def at(self, state: State) -> Turn:
        """Return the same turn as if it stood elsewhere."""
        return dataclasses.replace(self, state=state)

    def stay(self, *speech: Speech) -> Result:
        """Say something, and leave the question open that is open."""
        if isinstance(self.state.at, Arrived):
            return self.goto(Menu(), *speech)
        return self._ask(self.state, flat(speech))

    def missed(self, *speech: Speech) -> Result:
        """Say something after an utterance that was not understood.

        What is said may put the question in other words; else it is asked again as it was.
        """
        return self._ask(self.state.missed(), flat(speech), reworded=True)

    def goto(self, at: Position, *speech: Speech, card: Card | None = None) -> Result:
        """Say something and go to a position, where its question is asked."""
        return self._ask(self.state.moved(at), flat(speech), card)

    def end(self, *speech: Speech) -> Result:
        """Say something and end the session; no place in the routine is left to go back to."""
        return self.placeless().leave(*speech)

    def leave(self, *speech: Speech) -> Result:
        """Say something and end the session; what was remembered of the listener stays."""
        return Result(State(habits=self.state.habits), Reply(flat(speech)))

    def placeless(self) -> Turn:
        """Return the turn without a place in the routine to go back to."""
        return self.at(self.state.with_habits(place=None))

    def tell(self, answer: Answer) -> Result:
        """Give an answer in the form that fits the moment."""
        turn = self.at(dataclasses.replace(self.state, noticed=self.state.noticed or answer.health))
        notice = self.notice() if answer.health else ()
        if self.room.pending:
            return turn.stay(notice, answer.brief, self.room.back(self))
        if isinstance(self.state.at, Arrived):
            speech = notice + (answer.one_shot or answer.full)
            return Result(
                State(habits=self.state.habits), Reply(speech, card=answer.card, shows=answer.at)
            )
        return turn.goto(answer.at, notice, answer.full, card=answer.card)

    def notice(self) -> Passage:
        """Return the educational notice if this session has not heard it yet."""
        return () if self.state.noticed else (self.words.general.notice,)

    def noticed(self) -> Turn:
        """Return the turn in a session that has heard the notice."""
        return self.at(dataclasses.replace(self.state, noticed=True))

    def _ask(
        self, state: State, speech: Speech, card: Card | None = None, reworded: bool = False
    ) -> Result:
        there = self.at(state)
        last = sentences(speech)[-1:]
        asks_already = any(sentence.text.endswith("?") for sentence in last)
        if asks_already and (reworded or not there.room.pending):
            question: Passage = ()
        else:
            question = there.room.ask(there)
        return Result(state, Reply(speech + question, there.room.reprompt(there), card))


def flat(parts: tuple[Speech, ...]) -> Speech:
    """Return the parts as one speech."""
    return tuple(sentence for part in parts for sentence in part)
