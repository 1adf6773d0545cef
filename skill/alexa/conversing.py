"""Between a request and its response: load what is known, let the dialog answer, save."""

from __future__ import annotations

from dataclasses import dataclass

from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model.response import Response

from skill.alexa import memory, screens, touches
from skill.alexa.keeping import Keeper
from skill.alexa.locales import context_for
from skill.alexa.memory import Known
from skill.alexa.render import respond
from skill.alexa.requests import request_of
from skill.dialog import conversation
from skill.dialog.context import Context, Screening
from skill.dialog.moves import Move, MoveName
from skill.dialog.position import MalformedStateError
from skill.dialog.state import State
from skill.dialog.turn import Result


@dataclass(frozen=True)
class Converser:
    """Plays moves in the session of a request."""

    screening: Screening
    keeper: Keeper

    def play(self, handler_input: HandlerInput, move: Move) -> Response:
        """Return the response to a move, and save where the conversation then stands."""
        context = self._scene(handler_input)
        result, known = self._answer(handler_input, context, move)
        record = known.record
        if result.reply.forgets:
            self.keeper.forget(handler_input)
            record = None  # and so nothing more is kept of this session
        if result.reply.ends_session:
            self.keeper.keep(handler_input, record, result.state.habits)
        memory.save(handler_input, Known(result.state, record))
        return respond(result.reply, *screens.directives(handler_input, context, result))

    def touch(self, handler_input: HandlerInput) -> Response:
        """Return the response to a touch on a screen."""
        move = touches.move_of(handler_input, self._scene(handler_input))
        return self.play(handler_input, move)

    def leave(self, handler_input: HandlerInput) -> None:
        """Keep the habits of a session that ended without an answer."""
        try:
            known = memory.load(handler_input)
        except MalformedStateError:
            return
        if known:
            self.keeper.keep(handler_input, known.record, known.state.left())

    def forget(self, handler_input: HandlerInput) -> None:
        """Forget whoever disabled the skill.

        Raises:
            NotForgottenError: the store did not confirm it.
        """
        self.keeper.forget(handler_input)

    def _scene(self, handler_input: HandlerInput) -> Context:
        locale = request_of(handler_input).locale
        return context_for(locale, self.screening, self.keeper.remembers)

    def _answer(
        self, handler_input: HandlerInput, context: Context, move: Move
    ) -> tuple[Result, Known]:
        try:
            known = memory.load(handler_input) or self._begin(handler_input, move)
        except MalformedStateError:
            return conversation.start_afresh(context, move), Known()
        state = self.keeper.still_valid(known.state, known.record)
        return conversation.respond(context, state, move), known

    def _begin(self, handler_input: HandlerInput, move: Move) -> Known:
        """Return what is known as a session begins; a red flag waits for no store."""
        if move.name is MoveName.URGENT_SYMPTOM:
            return Known()
        record = self.keeper.recall(handler_input)
        return Known(State(habits=self.keeper.habits(record)), record)
