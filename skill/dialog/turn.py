"""One turn of the conversation, and the few ways in which it can go on from here."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import NamedTuple

from skill.content import Language, Passage
from skill.dialog.context import Context
from skill.dialog.moves import Move
from skill.dialog.position import Position
from skill.dialog.reply import Card, Reply, Speech, sentences
from skill.dialog.state import State
from skill.dialog.timing import length, playing


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
class Turn:
    """One move in one state."""

    context: Context
    state: State
    move: Move
    withdraws: bool = False
    """A risk was heard in it: no place in the routine may be gone back to, wherever it is kept."""
    said_before: float = 0.0
    """How long what is said before the position's own words takes, in seconds."""

    @property
    def words(self) -> Language:
        """Return the language's words."""
        return self.context.language

    @property
    def position(self) -> Position:
        """Return where the conversation stands."""
        return self.state.at

    def at(self, state: State) -> Turn:
        """Return the same turn as if it stood elsewhere."""
        return dataclasses.replace(self, state=state)

    def stay(self, *speech: Speech) -> Result:
        """Say something, and leave the question open that is open."""
        return self._ask(self._settled(), flat(speech))

    def missed(self, *speech: Speech) -> Result:
        """Say something after an utterance that was not understood.

        What is said may put the question in other words; else it is asked again as it was.
        """
        return self._ask(self._settled().missed(), flat(speech), reworded=True)

    def _settled(self) -> State:
        settled = self.position.settled()
        return self.state if settled == self.position else self.state.moved(settled)

    def goto(self, at: Position, *speech: Speech, card: Card | None = None) -> Result:
        """Say something and go to a position, where its question is asked.

        Nobody gets to a position that is withheld: what can be done instead is said, at the menu.
        """
        if self.context.withheld and at.may_be_withheld:
            return self._ask(self.state.moved(_menu()), self.words.review.withheld)
        return self._ask(self.state.moved(at), flat(speech), card)

    def end(self, *speech: Speech) -> Result:
        """Say something and end the session; no place in the routine is left to go back to."""
        return self.placeless().leave(*speech)

    def leave(self, *speech: Speech) -> Result:
        """Say something and end the session; what was remembered of the listener stays."""
        reply = Reply(flat(speech), withdraws=self.withdraws)
        return Result(State(habits=self.state.habits), reply)

    def end_showing(self, at: Position, *speech: Speech) -> Result:
        """Say something and end the session; a screen goes on showing the position."""
        state, reply = self.end(*speech)
        return Result(state, dataclasses.replace(reply, shows=at))

    def withdrawn(self) -> Turn:
        """Return the turn without a place in the routine, also in what outlives the session."""
        return dataclasses.replace(self.placeless(), withdraws=True)

    def placeless(self) -> Turn:
        """Return the turn without a place in the routine to go back to."""
        return self.at(self.state.with_habits(bookmark=None))

    def tell(self, answer: Answer) -> Result:
        """Give an answer in the form that fits the moment."""
        turn = self.noticed() if answer.health else self
        notice = self.notice() if answer.health else ()
        if self.position.pending:
            return turn.stay(notice, answer.brief, self.position.back(self))
        if self.position.is_new:
            state, reply = turn.leave(notice, answer.one_shot or answer.full)
            shown = dataclasses.replace(reply, card=answer.card, shows=answer.at)
            return Result(state, shown)
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
        asks_enough = asks_already and (reworded or not there.position.pending)
        there = dataclasses.replace(there, said_before=length(speech))
        speech += () if asks_enough else there.position.ask(there)
        reprompt = there.position.reprompt(there)
        reply = Reply(speech, reprompt, card, withdraws=self.withdraws)
        if reply.ends_session:
            left = State(habits=state.left(self.context.now))
            return Result(left, dataclasses.replace(reply, shows=state.at))
        return Result(dataclasses.replace(state, playing=playing(speech)), reply)


def _menu() -> Position:
    from skill.dialog.positions.menu import Menu  # noqa: PLC0415  positions import the turn

    return Menu()


def flat(parts: tuple[Speech, ...]) -> Speech:
    """Return the parts as one speech."""
    return tuple(sentence for part in parts for sentence in part)
