"""Walks through the routine, for tests of its time."""

from __future__ import annotations

from collections.abc import Iterator

from skill.content.facts import VARIANTS
from skill.dialog.context import Context, Screening
from skill.dialog.conversation import respond
from skill.dialog.moves import Move, MoveName
from skill.dialog.positions.offer import Offer
from skill.dialog.positions.routine import Routine
from skill.dialog.reply import Speech
from skill.dialog.state import State
from skill.dialog.stepping import Phase
from skill.dialog.turn import Result
from tests.dialog.listener import answering


def beginning(context: Context, variant: str, pace: str = "normal") -> Result:
    """Return the turn in which a variant of the routine begins."""
    state = State(Offer() if VARIANTS[variant].needs_check else State().at)
    result = respond(context, state.with_habits(pace=pace), Move(MoveName.VARIANT, variant))
    while not isinstance(result.state.at, Routine):
        result = respond(context, result.state, Move(MoveName.NO))
    return result


def leading(context: Context, variant: str, pace: str = "normal") -> Iterator[Result]:
    """Yield every turn of a variant to its end, of somebody who hears all and has no pain."""
    result = beginning(context, variant, pace)
    yield result
    while not result.reply.ends_session:
        heard = answering(context, result.state)
        asked = result.state.at.reached(result.state, heard, Move(MoveName.YES)).at
        assert isinstance(asked, Routine)
        is_about_pain = asked.phase is Phase.CHECK_IN and context.screening is Screening.INTERVIEW
        move = Move(MoveName.NO if is_about_pain else MoveName.YES)
        result = respond(heard, result.state, move)
        yield result


def sections(context: Context, variant: str, pace: str) -> list[Speech]:
    """Return what each turn of a variant says."""
    return [result.reply.speech for result in leading(context, variant, pace)]
