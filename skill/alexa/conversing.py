"""Between a request and its response: load what is known, let the dialog answer, save."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from time import time

from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model.response import Response

from skill.alexa import memory, screens, touches
from skill.alexa.keeping import Keeper
from skill.alexa.locales import context_for
from skill.alexa.memory import Remembered
from skill.alexa.render import respond
from skill.alexa.requests import request_of
from skill.dialog import conversation
from skill.dialog.context import Context, Screening
from skill.dialog.moves import Move, MoveName
from skill.dialog.position import MalformedStateError
from skill.dialog.turn import Result
from skill.storage import BoundedStore


@dataclass(frozen=True)
class Converser:
    """Plays moves in the session of a request.

    ``store`` None remembers nobody between sessions. The clock gives seconds since the epoch.
    ``withheld`` has the codes of the languages whose check and massage nobody is led through.
    """

    screening: Screening
    store: BoundedStore | None = None
    clock: Callable[[], float] = time
    withheld: frozenset[str] = frozenset()

    def play(self, handler_input: HandlerInput, move: Move) -> Response:
        """Return the response to a move, and save where the conversation then stands."""
        keeper, context = self._keeper(handler_input), self._context(handler_input)
        before = _before(handler_input, keeper, move)
        context = dataclasses.replace(context, elapsed=memory.elapsed(handler_input, before))
        result = _answered(context, before, move)
        after = Remembered(result.state)
        if keeper and result.reply.forgets:
            keeper.forget()  # and so nothing more is kept of this session
        elif keeper:
            known = before or Remembered()
            writes = result.reply.ends_session or result.reply.keeps
            is_risk = known.stored is None and result.reply.withdraws
            after = keeper.settle(known, result.state, writes=writes, is_risk=is_risk)
            if result.reply.keeps and not keeper.has_kept(after):
                result = _answered(dataclasses.replace(context, remembers=False), before, move)
        memory.save(handler_input, after)
        return respond(result.reply, *screens.directives(handler_input, context, result))

    def touch(self, handler_input: HandlerInput) -> Response:
        """Return the response to a touch on a screen."""
        move = touches.move_of(handler_input, self._context(handler_input))
        return self.play(handler_input, move)

    def leave(self, handler_input: HandlerInput) -> None:
        """Keep the habits of a session that ended without an answer."""
        keeper = self._keeper(handler_input)
        try:
            before = memory.load(handler_input)
        except MalformedStateError:
            return
        if keeper and before:
            keeper.settle(before, before.state.fresh(keeper.now), writes=True)

    def forget(self, handler_input: HandlerInput) -> None:
        """Forget whoever disabled the skill.

        Raises:
            NotForgottenError: the store did not confirm it.
        """
        if keeper := self._keeper(handler_input):
            keeper.forget()

    def _keeper(self, handler_input: HandlerInput) -> Keeper | None:
        """Return who keeps what the listener may come back to, None where nobody does."""
        context = handler_input.request_envelope.context
        user = context.system.user if context and context.system else None
        if self.store is None or user is None or not user.user_id:
            return None
        return Keeper(self.store, user.user_id, int(self.clock()))

    def _context(self, handler_input: HandlerInput) -> Context:
        locale = request_of(handler_input).locale
        remembers = self._keeper(handler_input) is not None
        context = context_for(locale, self.screening, remembers, int(self.clock()))
        withheld = context.language.code in self.withheld
        return dataclasses.replace(context, withheld=withheld) if withheld else context


def _before(handler_input: HandlerInput, keeper: Keeper | None, move: Move) -> Remembered | None:
    """Return what is known as the move is made, None where the session's state is lost.

    A red flag that begins a session waits for no store.
    """
    try:
        before = memory.load(handler_input)
    except MalformedStateError:
        return None
    if before or keeper is None or move.name is MoveName.URGENT_SYMPTOM:
        return before or Remembered()
    return keeper.begin()


def _answered(context: Context, before: Remembered | None, move: Move) -> Result:
    if before is None:
        return conversation.start_afresh(context, move)
    return conversation.respond(context, before.state.fresh(context.now), move)
