"""One turn of the conversation, and the few ways in which it can go on from here."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from skill.content import Language, Passage, Sentence
from skill.dialog.context import Context
from skill.dialog.moves import Move, MoveName
from skill.dialog.position import Position
from skill.dialog.reply import Card, Cue, Part, Reply, Speech, sentences
from skill.dialog.state import State
from skill.dialog.timing import playing


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


class Turn(NamedTuple):
    """One move in one state."""

    context: Context
    state: State
    move: Move
    withdraws: bool = False
    """A risk was heard in it: no place in the routine may be gone back to, wherever it is kept."""
    astray: bool = False
    """It may be a wrong turn: "go back" opens again what is left by it."""
    said_before: Speech = ()
    """What is said before the position's own words."""

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
        return self._replace(state=state)

    def stay(self, *speech: Speech) -> Result:
        """Say something, and leave the question open that is open."""
        return self._ask(self._settled(), speech)

    def aside(self, *speech: Speech, reworded: bool = False) -> Result:
        """Say something beside the open question, and put it once more.

        ``reworded``: what is said ends with the question in other words.
        """
        return self._ask(self._settled().aside(), speech, reworded=reworded)

    def taken_as(self, move: Move) -> Result:
        """Answer as if something else had been said."""
        from skill.dialog.conversation import answer  # noqa: PLC0415  it imports all positions

        return answer(self._replace(move=move))

    def sounded_like(self) -> Passage:
        """Return that it sounded like a yes or a no, if it did; the question is asked again."""
        words = self.words.general
        heard = {MoveName.YES: words.sounded_like_yes, MoveName.NO: words.sounded_like_no}
        return tuple(heard[name] for name in heard if name == self.move.value)

    def missed(self, *speech: Speech) -> Result:
        """Say something after an utterance that was not understood.

        What is said may put the question in other words; else it is asked again as it was.
        """
        return self._ask(self._settled().missed(), speech, reworded=True)

    def _settled(self) -> State:
        settled = self.position.settled()
        return self.state if settled == self.position else self.state.moved(settled)

    def goto(self, at: Position, *speech: Speech, card: Card | None = None) -> Result:
        """Say something and go to a position, where its question is asked.

        Nobody gets to a position that is withheld: what can be done instead is said, at the menu.
        """
        if self.context.withheld and at.may_be_withheld:
            from skill.dialog.positions.menu import Menu  # noqa: PLC0415  it imports this

            return self._ask(self.state.moved(Menu()), (self.words.review.withheld,))
        before = self.position if self.astray else None
        return self._ask(self.state.moved(at, before), speech, card)

    def end(self, *speech: Speech) -> Result:
        """Say something and end the session; no place in the routine is left to go back to."""
        return self.placeless().leave(*speech)

    def leave(self, *speech: Speech) -> Result:
        """Say something and end the session; what was remembered of the listener stays."""
        reply = Reply(self._local(chain.from_iterable(speech)), withdraws=self.withdraws)
        return Result(State(habits=self.state.habits), reply)

    def detour(self) -> Turn:
        """Return the turn as one that "go back" undoes, if there is anything to open again.

        A risk leaves no check behind that it could open.
        """
        at = self.position
        return self._replace(astray=at.reopens_after_risk if self.withdraws else at.reopens)

    def varied(self, variants: Passage) -> Passage:
        """Return the one of the variants that is due: never the one that was said just before."""
        return (variants[self.state.asides % len(variants)],)

    def withdrawn(self) -> Turn:
        """Return the turn without a place in the routine, also in what outlives the session."""
        return self.placeless()._replace(withdraws=True)

    def placeless(self) -> Turn:
        """Return the turn without a place in the routine to go back to."""
        return self.at(self.state.with_habits(bookmark=None))

    def tell(self, answer: Answer) -> Result:
        """Give an answer in the form that fits the moment."""
        turn = self.noticed() if answer.health else self
        notice = self.notice() if answer.health else ()
        if self.position.pending:
            return turn.aside(notice, answer.brief, self.position.back(self))
        if self.position.is_new:
            state, reply = turn.leave(notice, answer.one_shot or answer.full)
            card = answer.card and self._local_card(answer.card)
            return Result(state, dataclasses.replace(reply, card=card, shows=answer.at))
        if type(answer.at) is not type(self.position):
            turn = turn.detour()
        return turn.goto(answer.at, notice, answer.full, card=answer.card)

    def notice(self) -> Passage:
        """Return the educational notice if this session has not heard it yet."""
        return () if self.state.noticed else (self.words.general.notice,)

    def noticed(self) -> Turn:
        """Return the turn in a session that has heard the notice."""
        return self.at(dataclasses.replace(self.state, noticed=True))

    def _ask(
        self,
        state: State,
        parts: tuple[Speech, ...],
        card: Card | None = None,
        reworded: bool = False,
    ) -> Result:
        there, speech = self.at(state), tuple(chain.from_iterable(parts))
        last = sentences(speech)[-1:]
        asks_already = any(sentence.text.endswith("?") for sentence in last)
        asks_enough = asks_already and (reworded or not there.position.pending)
        before = self._local(speech)
        there = there._replace(said_before=before)
        question = () if asks_enough else there.position.ask(there)
        reply = Reply(
            before + self._local(question),
            tuple(map(self.context.local, there.position.reprompt(there))),
            card and self._local_card(card),
            withdraws=self.withdraws,
        )
        if reply.ends_session:
            left = State(habits=state.left(self.context.now))
            return Result(left, dataclasses.replace(reply, shows=state.at))
        return Result(dataclasses.replace(state, playing=playing(reply.speech)), reply)

    def _local(self, speech: Iterable[Part]) -> Speech:
        return tuple(map(self._local_part, speech))

    def _local_part(self, part: Part) -> Part:
        if isinstance(part, Cue):
            return dataclasses.replace(part, words=self.context.local(part.words))
        return self.context.local(part) if isinstance(part, Sentence) else part

    def _local_card(self, card: Card) -> Card:
        return Card(card.title, tuple(map(self.context.local, card.text)))
