"""Every screen there is, each by a real conversation that leads to it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from skill.content.facts import Benefits
from skill.dialog.context import Screening
from skill.dialog.moves import Move, MoveName
from tests.screens.viewing import Viewer, directive

INTERVIEW, SELF_CHECK = Screening.INTERVIEW, Screening.SELF_CHECK
LAUNCH, HELP, YES, NO = (
    Move(name) for name in (MoveName.LAUNCH, MoveName.HELP, MoveName.YES, MoveName.NO)
)
CHECK = Move(MoveName.SAFETY_CHECK)
THROUGH = (LAUNCH, CHECK, *[NO] * 6)
STARTED = (*THROUGH, YES, *[NO] * 3)
BREATHING = Move(MoveName.VARIANT, "breathing_only")
TOPICS = (
    MoveName.ABOUT,
    MoveName.SOURCE,
    MoveName.PRIVACY,
    MoveName.SEE_PROFESSIONAL,
    MoveName.EVIDENCE,
    MoveName.WHO_SHOULD_AVOID,
    MoveName.BENEFITS,
    MoveName.BENEFIT_DETAIL,
)
RED_FLAGS = ("chest_pain", "night_pain", None)
LOCALES = ("en-US", "en-GB", "xx-XX")


@dataclass(frozen=True)
class Case:
    """A screen: its name, and the response that shows it."""

    name: str
    response: dict[str, Any]

    @property
    def directive(self) -> dict[str, Any]:
        """Return the directive that draws it."""
        return directive(self.response)

    @property
    def looks(self) -> str:
        """Return all that makes a difference to the eye."""
        drawn = json.loads(json.dumps(self.directive))
        data = dict(drawn["datasources"]["screen"])
        for shown in (data, *data.get("steps", ())):
            shown["touches"] = [touch["label"] for touch in shown["touches"]]
        return json.dumps([drawn["document"]["mainTemplate"], data])


@cache
def cases() -> tuple[Case, ...]:
    """Return every screen."""
    shown = [
        Case(name, Viewer(screening).plays(*moves)) for name, screening, moves in _conversations()
    ]
    for locale in LOCALES:
        for symptom in RED_FLAGS:
            alarm = Viewer(locale=locale).plays(Move(MoveName.URGENT_SYMPTOM, symptom))
            shown.append(Case(f"alarm-{symptom}-{locale}", alarm))
    return tuple(shown)


def _conversations() -> Iterator[tuple[str, Screening, tuple[Move, ...]]]:
    yield from ((name, INTERVIEW, moves) for name, moves in _interview())
    yield from ((name, SELF_CHECK, moves) for name, moves in _self_check())


def _interview() -> Iterator[tuple[str, tuple[Move, ...]]]:
    yield "welcome", (LAUNCH,)
    for topic in TOPICS:
        yield topic.value, (LAUNCH, Move(topic))
        yield f"{topic.value}-at-once", (Move(topic),)
    for benefit in Benefits.ids():
        yield f"benefit-{benefit}", (LAUNCH, Move(MoveName.BENEFIT_DETAIL, benefit))
    for question in range(6):
        yield f"question-{question + 1}", (LAUNCH, CHECK, *[NO] * question)
    yield "outcome", (LAUNCH, CHECK, YES)
    yield "choice", (LAUNCH, CHECK, YES, Move(MoveName.ROUTINE))
    yield "offer", THROUGH
    yield from _routine()
    yield from _helps()
    yield "goodbye", (LAUNCH, Move(MoveName.STOP))


def _routine() -> Iterator[tuple[str, tuple[Move, ...]]]:
    for question in range(3):
        yield f"further-{question + 1}", (*THROUGH, YES, *[NO] * question)
    yield "begin", STARTED
    yield "asked-to-begin", (*STARTED, NO)
    moves = (*STARTED, YES)
    for answered, name in ((NO, "shoulders"), (YES, "ball-set-up"), (NO, "ball")):
        yield f"section-{name}", moves
        yield f"check-in-after-{name}", (*moves, Move(MoveName.WHY))
        moves = (*moves, answered)
    yield "section-back", moves
    yield "ready", (LAUNCH, BREATHING, YES, Move(MoveName.WHY))
    yield "paused", (*STARTED, YES, NO, YES, Move(MoveName.PAUSE))
    yield "breathing", (LAUNCH, BREATHING)
    yield "breathing-section", (LAUNCH, BREATHING, YES)


def _helps() -> Iterator[tuple[str, tuple[Move, ...]]]:
    yield "help-menu", (LAUNCH, HELP)
    yield "help-benefits", (LAUNCH, Move(MoveName.BENEFITS), HELP)
    yield "help-reasons", (LAUNCH, Move(MoveName.WHO_SHOULD_AVOID), HELP)
    yield "help-check", (LAUNCH, CHECK, HELP)
    yield "help-after", (LAUNCH, CHECK, YES, HELP)
    yield "help-choice", (LAUNCH, CHECK, YES, Move(MoveName.ROUTINE), HELP)
    yield "help-offer", (*THROUGH, HELP)
    yield "help-routine", (*STARTED, YES, HELP)


def _self_check() -> Iterator[tuple[str, tuple[Move, ...]]]:
    yield "self-check-1", (LAUNCH, CHECK)
    yield "self-check-2", (LAUNCH, CHECK, YES)
    yield "self-check-outcome", (LAUNCH, CHECK, NO)
    yield "self-check-offer", (LAUNCH, CHECK, YES, YES)
    yield "help-self-check", (LAUNCH, CHECK, HELP)
