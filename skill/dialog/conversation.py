"""The conversation as one pure function: context, state and move in; state and reply out."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

from skill.dialog import alarms, browsing, conditions, screening, starting, steps, telling
from skill.dialog.context import Context
from skill.dialog.moves import Move, MoveName
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
    MoveName.REPEAT: telling.repeat,
    MoveName.SAFETY_CHECK: screening.begin,
    MoveName.FORGET_ME: telling.forget_me,
    MoveName.ASK_AGAIN: telling.ask_again,
    MoveName.ABOUT: telling.about,
    MoveName.TOPIC: telling.asked_topic,
    MoveName.CONDITION_QUESTION: conditions.asked_about,
    MoveName.BENEFITS: browsing.benefits,
    MoveName.BENEFIT_DETAIL: browsing.benefit_detail,
    MoveName.EVIDENCE: browsing.evidence,
    MoveName.WHO_SHOULD_AVOID: reason_list.who_should_avoid,
    MoveName.SOURCE: telling.source,
    MoveName.PRIVACY: telling.privacy,
    MoveName.SEE_PROFESSIONAL: telling.see_professional,
    MoveName.CONDITION: conditions.told,
    MoveName.DENY_CONDITION: conditions.denied,
    MoveName.UNCLEAR_DENIAL: conditions.told,
    MoveName.ROUTINE: starting.requested,
    MoveName.VARIANT: starting.requested,
    MoveName.DISCOMFORT: starting.discomfort,
    MoveName.YES: telling.nothing_asked,
    MoveName.NO: telling.nothing_asked,
    MoveName.NOT_SURE: telling.nothing_asked,
    MoveName.ALL_GOOD: telling.nothing_asked,
    MoveName.DECLINE: telling.nothing_asked,
    MoveName.REFUSED: conditions.refused,
    MoveName.NEXT: telling.nothing_there,
    MoveName.PREVIOUS: telling.nothing_there,
    MoveName.TELL_ME_MORE: telling.nothing_there,
    MoveName.WHY: telling.nothing_there,
    MoveName.PAUSE: telling.nothing_there,
    MoveName.RESUME: starting.resume,
    MoveName.TIME_LEFT: telling.nothing_there,
    MoveName.WHAT_COMES_NEXT: telling.nothing_there,
    MoveName.PACE: steps.set_habit,
    MoveName.START_OVER: telling.home,
    MoveName.FALLBACK: telling.fallback,
}
"""What a move means where the position does not say otherwise."""
_STRAY = (telling.nothing_asked, telling.nothing_there, telling.fallback, steps.set_habit)
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
    answer = state.at.answer_to(move.name) or _EVERYWHERE[move.name]
    return answer(turn)


def start_afresh(context: Context, move: Move) -> Result:
    """Answer a move whose state was lost: say so, and take it as if said at the menu."""
    turn = Turn(context, State(menu.Menu()), move)
    if move.name is MoveName.URGENT_SYMPTOM:
        return alarms.raised(turn)
    if move.name is MoveName.STOP:
        return telling.stop(turn)
    is_stray = _EVERYWHERE[move.name] in _STRAY
    state, reply = telling.home(turn) if is_stray else respond(context, turn.state, move)
    speech = (context.language.general.started_afresh, *reply.speech)
    return Result(state, dataclasses.replace(reply, speech=speech))
