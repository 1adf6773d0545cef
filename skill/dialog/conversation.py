"""The conversation as one pure function: context, state and move in; state and reply out."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

from skill.dialog import alarms, browsing, conditions, screening, starting, steps, telling
from skill.dialog.context import Context
from skill.dialog.moves import RISKS, Move, MoveName
from skill.dialog.position import Position
from skill.dialog.positions import menu, reason_list
from skill.dialog.state import State
from skill.dialog.turn import Result, Turn

_Respond = Callable[[Turn], Result]

_EVERYWHERE: Mapping[MoveName, _Respond] = {
    MoveName.DENY_SYMPTOM: alarms.denied,
    MoveName.PAST_SYMPTOM: alarms.past,
    MoveName.SYMPTOM_QUESTION: alarms.asked_about,
    MoveName.NEAR_RED_FLAG: alarms.near,
    MoveName.STOP: telling.stop,
    MoveName.HELP: telling.help_,
    MoveName.HOME: telling.home,
    MoveName.LAUNCH: telling.launch,
    MoveName.SAFETY_CHECK: screening.begin,
    MoveName.FORGET_ME: telling.forget_me,
    MoveName.ASK_AGAIN: telling.ask_again,
    MoveName.ABOUT: menu.Menu(menu.Topic.ABOUT).repeat,
    MoveName.TOPIC: telling.asked_topic,
    MoveName.CONDITION_QUESTION: conditions.asked_about,
    MoveName.BENEFITS: browsing.benefits,
    MoveName.BENEFIT_DETAIL: browsing.benefit_detail,
    MoveName.EVIDENCE: browsing.evidence,
    MoveName.WHO_SHOULD_AVOID: reason_list.who_should_avoid,
    MoveName.SOURCE: menu.Menu(menu.Topic.SOURCE).repeat,
    MoveName.PRIVACY: menu.Menu(menu.Topic.PRIVACY).repeat,
    MoveName.SEE_PROFESSIONAL: menu.Menu(menu.Topic.PROFESSIONAL).repeat,
    MoveName.CONDITION: conditions.told,
    MoveName.DENY_CONDITION: conditions.denied,
    MoveName.UNCLEAR_DENIAL: conditions.told,
    MoveName.ROUTINE: starting.requested,
    MoveName.VARIANT: starting.requested,
    MoveName.DISCOMFORT: starting.discomfort,
    MoveName.ALL_GOOD: telling.glad,
    MoveName.SOMEBODY_HERE: telling.beside_the_point,
    MoveName.HELP_COMING: telling.beside_the_point,
    MoveName.ALONE: telling.beside_the_point,
    MoveName.THANKS: telling.thanked,
    MoveName.PRAISE: telling.praised,
    MoveName.OFF_TOPIC: telling.off_topic,
    MoveName.CHOOSE: telling.chosen,
    MoveName.MEANT_YES: telling.meant,
    MoveName.MEANT_NO: telling.meant,
    MoveName.MEANT_OTHER: telling.undo,
    MoveName.REFUSED: conditions.refused,
    MoveName.PREVIOUS: telling.undo,
    MoveName.RESUME: starting.resume,
    MoveName.TIME_LEFT: steps.how_long,
    MoveName.PACE: steps.set_habit,
    MoveName.START_OVER: telling.home,
    MoveName.FALLBACK: telling.fallback,
}
"""What a move means where the position does not say otherwise; others say what can be said."""
_AT_AN_OFFER: Mapping[MoveName, _Respond] = {
    MoveName.NO: telling.declined,
    MoveName.DECLINE: telling.declined,
    MoveName.NOT_SURE: telling.no_hurry,
}
"""What an answer means where one thing is offered, and the position does not say otherwise."""
_STRAY = (telling.can_say, telling.meant, telling.undo, telling.fallback, steps.set_habit)
"""What would answer a move that means nothing once its question is lost."""


def respond(context: Context, state: State, move: Move) -> Result:
    """Return the next state and the reply to a move; a red flag comes before anything else.

    A state in which the other kind of check is under way, or one that is withheld (a setting was
    changed while the session was open), has no place here, so the conversation starts afresh.
    """
    state = state.at.reached(state, context, move)
    turn = Turn(context, state, move)
    if move.name is MoveName.URGENT_SYMPTOM:
        return alarms.raised(turn)
    is_withheld = context.withheld and state.at.may_be_withheld
    if is_withheld or not state.at.belongs_to(context.screening):
        return start_afresh(context, move)
    if state.before and not _may_go_back(turn, state.before):
        turn = turn.at(dataclasses.replace(state, before=None))
    return answer(turn)


def answer(turn: Turn) -> Result:
    """Answer a move that raises no alarm, where it was made.

    What was open before a wrong turn comes before what comes first here.
    """
    name, at = turn.move.name, turn.position
    if turn.state.before and name in (MoveName.PREVIOUS, MoveName.MEANT_OTHER):
        return telling.undo(turn)
    offered = _AT_AN_OFFER.get(name) if at.is_offer else None
    return (at.answer_to(name) or offered or _everywhere(name))(turn)


def _everywhere(move: MoveName) -> _Respond:
    return _EVERYWHERE.get(move, telling.can_say)


def _may_go_back(turn: Turn, before: Position) -> bool:
    if turn.context.withheld and before.may_be_withheld:
        return False
    may_reopen = before.reopens_after_risk if turn.move.name in RISKS else before.reopens
    return may_reopen and before.belongs_to(turn.context.screening)


def start_afresh(context: Context, move: Move) -> Result:
    """Answer a move whose state was lost: say so, and take it as if said at the menu."""
    turn = Turn(context, State(menu.Menu()), move)
    if move.name is MoveName.URGENT_SYMPTOM:
        return alarms.raised(turn)
    if move.name is MoveName.STOP:
        return telling.stop(turn)
    is_stray = _everywhere(move.name) in _STRAY
    state, reply = telling.home(turn) if is_stray else respond(context, turn.state, move)
    speech = (context.language.general.started_afresh, *reply.speech)
    return Result(state, dataclasses.replace(reply, speech=speech))
