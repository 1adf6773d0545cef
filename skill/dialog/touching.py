"""What can be touched at each position, and what a touch then means.

A touch names the position whose screen was touched and the move on it. It counts only where the
conversation still stands there and the move is offered there; any other leaves the open question
open, so that a screen which is no longer current answers nothing.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any

from skill.content import Language, Passage
from skill.content.facts import Benefits
from skill.content.text import MARKED
from skill.dialog.conversation import ROOMS
from skill.dialog.moves import Move, MoveName
from skill.dialog.plain import name_of
from skill.dialog.positions import (
    After,
    Arrived,
    BenefitList,
    Check,
    Choice,
    Heard,
    Menu,
    Offer,
    OneBenefit,
    Phase,
    Position,
    ReasonList,
    Resuming,
    Routine,
    SelfCheck,
    Topic,
)
from skill.dialog.screen import Touch
from skill.dialog.state import State
from skill.dialog.turn import Scene, Turn


def place(at: Position) -> str:
    """Return a short name of the position, by which a touch tells where it was made.

    Wherever a check stopped, the name is the same.
    """
    if isinstance(at, After):
        return name_of(After)
    return "-".join(map(str, (name_of(type(at)), *dataclasses.astuple(at))))


def touches(language: Language, at: Position) -> tuple[Touch, ...]:
    """Return what can be touched on the position's own screen."""
    return _TOUCHES[type(at)](language, at)


def phrases(language: Language, told: Passage) -> tuple[Touch, ...]:
    """Return the phrases that a passage tells people to say; a touch means the same."""
    said = (phrase for sentence in told for phrase in MARKED.findall(sentence.text))
    return tuple(_phrase(language, phrase) for phrase in dict.fromkeys(said))


def meaning(scene: Scene, state: State, touched_at: str, move: Move) -> Move:
    """Return the move that a touch makes: the one that it names, if it counts."""
    told = ROOMS[type(state.at)].help(Turn(scene, state, move, ROOMS))
    offered = touches(scene.language, state.at) + phrases(scene.language, told)
    counts = touched_at == place(state.at) and move in {touch.move for touch in offered}
    return move if counts else Move(MoveName.ASK_AGAIN)


def _phrase(language: Language, phrase: str) -> Touch:
    meant = language.phrases[phrase]
    label = phrase[:1].upper() + phrase[1:]
    return Touch(label, Move(MoveName(meant.move), meant.value))


def _none(language: Language, at: Position) -> tuple[Touch, ...]:
    return ()


def _menu(language: Language, at: Menu) -> tuple[Touch, ...]:
    words = language.screens
    if at.topic is Topic.WHICH_BENEFIT:
        return _benefits(language, at)
    further = (
        Touch(words.benefits, Move(MoveName.BENEFITS)),
        Touch(words.safety_check, Move(MoveName.SAFETY_CHECK)),
    )
    if at.topic not in (Topic.WELCOME, Topic.ASKED):
        return further
    return (*further, Touch(words.routine, Move(MoveName.ROUTINE)))


def _benefits(language: Language, at: Position) -> tuple[Touch, ...]:
    return tuple(
        Touch(title(words.name), Move(MoveName.BENEFIT_DETAIL, benefit))
        for benefit, words in language.benefits
    )


def title(name: str) -> str:
    """Return a name as it stands alone."""
    return name[:1].upper() + name[1:]


def _one_benefit(language: Language, at: OneBenefit) -> tuple[Touch, ...]:
    words = language.screens
    heard_evidence = at.heard in (Heard.EVIDENCE, Heard.DETAIL_THEN_EVIDENCE)
    more = (
        Touch(words.the_article, Move(MoveName.BENEFIT_DETAIL, at.benefit))
        if heard_evidence
        else Touch(words.how_sure, Move(MoveName.EVIDENCE, at.benefit))
    )
    is_last = at.benefit == Benefits.ids()[-1]
    further = () if is_last else (Touch(words.next, Move(MoveName.NEXT)),)
    return (more, *further, Touch(words.all_benefits, Move(MoveName.BENEFITS)))


def _reasons(language: Language, at: ReasonList) -> tuple[Touch, ...]:
    return (Touch(language.screens.safety_check, Move(MoveName.SAFETY_CHECK)),)


def _answers(language: Language, at: Position) -> tuple[Touch, ...]:
    words = language.screens
    return (
        Touch(words.yes, Move(MoveName.YES)),
        Touch(words.no, Move(MoveName.NO)),
        Touch(words.not_sure, Move(MoveName.NOT_SURE)),
    )


def _self_check(language: Language, at: SelfCheck) -> tuple[Touch, ...]:
    words = language.screens
    go_on, stop = Move(MoveName.YES), Move(MoveName.NO)
    return (Touch(words.go_on, go_on), Touch(words.stop_here, stop))


def _after(language: Language, at: After) -> tuple[Touch, ...]:
    words = language.screens
    return (
        Touch(words.breathing_only, Move(MoveName.VARIANT, "breathing_only")),
        Touch(words.new_check, Move(MoveName.SAFETY_CHECK)),
        Touch(words.go_back, Move(MoveName.PREVIOUS)),
    )


def _offer(language: Language, at: Offer) -> tuple[Touch, ...]:
    words = language.screens
    start, leave = Move(MoveName.YES), Move(MoveName.NO)
    return (Touch(words.start, start), Touch(words.not_now, leave))


def _routine(language: Language, at: Routine) -> tuple[Touch, ...]:
    words = language.screens
    pause, next_, resume = Move(MoveName.PAUSE), Move(MoveName.NEXT), Move(MoveName.RESUME)
    by_phase = {
        Phase.DOING: (Touch(words.pause, pause), Touch(words.next, next_)),
        Phase.PAUSED: (Touch(words.resume, resume), Touch(words.stop, Move(MoveName.STOP))),
    }
    return by_phase.get(at.phase) or _answers(language, at)


_TOUCHES: Mapping[type[Position], Callable[[Language, Any], tuple[Touch, ...]]] = {
    Arrived: _none,
    Menu: _menu,
    BenefitList: _benefits,
    OneBenefit: _one_benefit,
    ReasonList: _reasons,
    Check: _answers,
    SelfCheck: _self_check,
    After: _after,
    Choice: _after,
    Offer: _offer,
    Routine: _routine,
    Resuming: _answers,
}
