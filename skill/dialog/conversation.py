"""The conversation as one pure function: scene, state and move in; state and reply out."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

from skill.dialog import (
    browsing,
    conditions,
    menu,
    offers,
    reasons,
    routine,
    screening,
    self_check,
    starting,
    urgent,
)
from skill.dialog.moves import Move, MoveName
from skill.dialog.positions import (
    After,
    Arrived,
    BenefitList,
    Check,
    Choice,
    Menu,
    Offer,
    OneBenefit,
    Position,
    ReasonList,
    Resuming,
    Routine,
    SelfCheck,
)
from skill.dialog.state import State
from skill.dialog.turn import Result, Room, Scene, Screening, Turn

_Respond = Callable[[Turn], Result]

ROOMS: Mapping[type[Position], Room] = {
    Arrived: menu.MENU,
    Menu: menu.MENU,
    BenefitList: browsing.LIST,
    OneBenefit: browsing.ONE,
    ReasonList: reasons.LIST,
    Check: screening.CHECK,
    SelfCheck: self_check.SELF_CHECK,
    After: offers.AFTER,
    Choice: offers.CHOICE,
    Offer: offers.OFFER,
    Routine: routine.STEP,
    Resuming: starting.RESUMING,
}

_ALWAYS: Mapping[MoveName, _Respond] = {
    MoveName.URGENT_SYMPTOM: urgent.alarm,
    MoveName.DENY_SYMPTOM: urgent.denied,
    MoveName.STOP: menu.stop,
    MoveName.HELP: menu.help_,
    MoveName.HOME: menu.home,
    MoveName.LAUNCH: menu.launch,
    MoveName.REPEAT: menu.repeat,
    MoveName.SAFETY_CHECK: screening.begin,
    MoveName.FORGET_ME: menu.forget_me,
    MoveName.ASK_AGAIN: menu.ask_again,
}
"""Moves that mean the same everywhere; red flags come before anything else."""

_UNLESS_THE_ROOM_SAYS_OTHERWISE: Mapping[MoveName, _Respond] = {
    MoveName.ABOUT: menu.about,
    MoveName.BENEFITS: browsing.benefits,
    MoveName.BENEFIT_DETAIL: browsing.benefit_detail,
    MoveName.EVIDENCE: browsing.evidence,
    MoveName.WHO_SHOULD_AVOID: reasons.who_should_avoid,
    MoveName.SOURCE: menu.source,
    MoveName.PRIVACY: menu.privacy,
    MoveName.SEE_PROFESSIONAL: menu.see_professional,
    MoveName.CONDITION: conditions.told,
    MoveName.DENY_CONDITION: conditions.denied,
    MoveName.UNCLEAR_DENIAL: conditions.told,
    MoveName.ROUTINE: starting.requested,
    MoveName.VARIANT: starting.requested,
    MoveName.DISCOMFORT: starting.discomfort,
    MoveName.YES: menu.nothing_asked,
    MoveName.NO: menu.nothing_asked,
    MoveName.NOT_SURE: menu.nothing_asked,
    MoveName.DECLINE: menu.nothing_asked,
    MoveName.NEXT: menu.nothing_there,
    MoveName.PREVIOUS: menu.nothing_there,
    MoveName.TELL_ME_MORE: menu.nothing_there,
    MoveName.WHY: menu.nothing_there,
    MoveName.PAUSE: menu.nothing_there,
    MoveName.RESUME: starting.resume,
    MoveName.TIME_LEFT: menu.nothing_there,
    MoveName.WHAT_COMES_NEXT: menu.nothing_there,
    MoveName.PACE: menu.nothing_there,
    MoveName.START_OVER: menu.home,
    MoveName.FALLBACK: menu.fallback,
}


_STRAY = (menu.nothing_asked, menu.nothing_there, menu.fallback)
"""What would answer a move that means nothing once its question is lost."""

_FOREIGN = {Screening.INTERVIEW: SelfCheck, Screening.SELF_CHECK: Check}
"""The position that belongs to the other kind of check."""


def respond(scene: Scene, state: State, move: Move) -> Result:
    """Return the next state and the reply to a move.

    A state in which the other kind of check is under way (the setting was changed while
    the session was open) has no place here, so the conversation starts afresh.
    """
    if isinstance(state.at, _FOREIGN[scene.screening]):
        return start_afresh(scene, move)
    turn = Turn(scene, state, move, ROOMS)
    for moves in (_ALWAYS, turn.room.moves, _UNLESS_THE_ROOM_SAYS_OTHERWISE):
        if move.name in moves:
            return moves[move.name](turn)
    raise KeyError(move.name)


def start_afresh(scene: Scene, move: Move) -> Result:
    """Answer a move whose state was lost: say so, and take it as if said at the menu."""
    turn = Turn(scene, State(Menu()), move, ROOMS)
    if move.name in (MoveName.URGENT_SYMPTOM, MoveName.STOP):
        return _ALWAYS[move.name](turn)
    is_stray = _UNLESS_THE_ROOM_SAYS_OTHERWISE.get(move.name) in _STRAY
    state, reply = menu.home(turn) if is_stray else respond(scene, turn.state, move)
    speech = (scene.language.general.started_afresh, *reply.speech)
    return Result(state, dataclasses.replace(reply, speech=speech))
