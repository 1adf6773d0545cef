"""Touches on a screen: what a device sends of one becomes a move, or counts for nothing."""

from __future__ import annotations

from collections.abc import Sequence

from ask_sdk_core.handler_input import HandlerInput

from skill.alexa import memory
from skill.alexa.requests import request_of
from skill.dialog import touching
from skill.dialog.context import Context
from skill.dialog.moves import Move, MoveName
from skill.dialog.position import MalformedStateError, Position


def arguments(at: Position, move: Move) -> list[str]:
    """Return what a touch on the position's screen sends: where it was made, and the move."""
    return [at.token(), move.name, move.value or ""]


def move_of(handler_input: HandlerInput, context: Context) -> Move:
    """Return the move that a touch makes where the conversation stands.

    A touch that opens a session launches the skill. One that was made elsewhere, or that the
    screen does not offer, has the open question asked again.
    """
    try:
        known = memory.load(handler_input)
    except MalformedStateError:
        return Move(MoveName.ASK_AGAIN)
    if known is None:
        return Move(MoveName.LAUNCH)
    touched = _touched(getattr(request_of(handler_input), "arguments", None))
    if touched is None:
        return Move(MoveName.ASK_AGAIN)
    return touching.meaning(context, known.state, *touched)


def _touched(sent: Sequence[object] | None) -> tuple[str, Move] | None:
    """Return the place and the move that arguments name, None if they are none of ours."""
    match sent:
        case [str(place), str(name), str(value)] if name in set(MoveName):
            return place, Move(MoveName(name), value or None)
    return None
