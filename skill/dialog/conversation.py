"""The conversation as one pure function: context, state and move in; state and reply out."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

from skill.dialog import browsing, conditions, screening, starting, telling, urgent
from skill.dialog.context import Context, Screening
from skill.dialog.moves import Move, MoveName
from skill.dialog.positions import check, menu, reason_list, self_check
from skill.dialog.state import State
from skill.dialog.turn import Result, Turn

_Respond = Callable[[Turn], Result]

_ALWAYS: Mapping[MoveName, _Respond] = {
    MoveName.URGENT_SYMPTOM: urgent.alarm,
    MoveName.DENY_SYMPTOM: urgent.denied,
    MoveName.STOP: telling.stop,
    MoveName.HELP: telling.help_,
    MoveName.HOME: telling.home,
    MoveName.LAUNCH: telling.launch,
    MoveName.REPEAT: telling.repeat,
    MoveName.SAFETY_CHECK: screening.begin,
    MoveName.FORGET_ME: telling.forget_me,
    MoveName.ASK_AGAIN: telling.ask_again,
}
"""Moves that mean the same everywhere; red flags come before anything else."""

_UNLESS_THE_POSITION_SAYS_OTHERWISE: Mapping[MoveName, _Respond] = {
    MoveName.ABOUT: telling.about,
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
    MoveName.DECLINE: telling.nothing_asked,
    MoveName.NEXT: telling.nothing_there,
    MoveName.PREVIOUS: telling.nothing_there,
    MoveName.TELL_ME_MORE: telling.nothing_there,
    MoveName.WHY: telling.nothing_there,
    MoveName.PAUSE: telling.nothing_there,
    MoveName.RESUME: starting.resume,
    MoveName.TIME_LEFT: telling.nothing_there,
    MoveName.WHAT_COMES_NEXT: telling.nothing_there,
    MoveName.PACE: telling.nothing_there,
    MoveName.START_OVER: telling.home,
    MoveName.FALLBACK: telling.fallback,
}

_STRAY = (telling.nothing_asked, telling.nothing_there, telling.fallback)
"""What would answer a move that means nothing once its question is lost."""

_FOREIGN = {Screening.INTERVIEW: self_check.SelfCheck, Screening.SELF_CHECK: check.Check}
"""The position that belongs to the other kind of check."""


def respond(context: Context, state: State, move: Move) -> Result:
    """Return the next state and the reply to a move.

    A state in which the other kind of check is under way (the setting was changed while
    the session was open) has no place here, so the conversation starts afresh.
    """
    if isinstance(state.at, _FOREIGN[context.screening]):
        return start_afresh(context, move)
    answer = (
        _ALWAYS.get(move.name)
        or state.at.answer_to(move.name)
        or _UNLESS_THE_POSITION_SAYS_OTHERWISE[move.name]
    )
    return answer(Turn(context, state, move))


def start_afresh(context: Context, move: Move) -> Result:
    """Answer a move whose state was lost: say so, and take it as if said at the menu."""
    turn = Turn(context, State(menu.Menu()), move)
    if move.name in (MoveName.URGENT_SYMPTOM, MoveName.STOP):
        return _ALWAYS[move.name](turn)
    is_stray = _UNLESS_THE_POSITION_SAYS_OTHERWISE.get(move.name) in _STRAY
    state, reply = telling.home(turn) if is_stray else respond(context, turn.state, move)
    speech = (context.language.general.started_afresh, *reply.speech)
    return Result(state, dataclasses.replace(reply, speech=speech))
