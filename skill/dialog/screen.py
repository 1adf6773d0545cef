"""What there is to show after a turn: words, pictures by id and what can be touched; no layout."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from skill.content import Language, Passage, Sentence
from skill.content.facts import Grade
from skill.dialog.moves import Move, MoveName


class ScreenKind(StrEnum):
    """What kinds of screens there are."""

    WELCOME = "welcome"
    TOPIC = "topic"
    BENEFITS = "benefits"
    BENEFIT = "benefit"
    LIST = "list"
    QUESTION = "question"
    OUTCOME = "outcome"
    OFFER = "offer"
    STEP = "step"
    ALARM = "alarm"
    HELP = "help"
    GOODBYE = "goodbye"


class Touch(NamedTuple):
    """Something that can be touched: its label, and the move that a touch makes."""

    label: str
    move: Move


class Progress(NamedTuple):
    """How far something is: this is number ``number``, from one, of ``total``."""

    number: int
    total: int


@dataclass(frozen=True)
class Screen:
    """One screen; nothing on it tells what the listener answered.

    ``heading`` says where one is, ``title`` is the largest, ``text`` are whole sentences, and
    ``items`` is a list that can only be read. ``step`` is the routine's step to picture; ``played``
    are the screens that follow each other while the speech goes on, the first of them this one.
    """

    kind: ScreenKind
    title: str
    heading: str = ""
    text: Passage = ()
    items: tuple[str, ...] = ()
    touches: tuple[Touch, ...] = ()
    progress: Progress | None = None
    grade: Grade | None = None
    step: str | None = None
    next_step: str = ""
    played: tuple[Played, ...] = ()


class Played(NamedTuple):
    """A screen that is shown while a step is played.

    ``begins`` and ``lasts`` are in seconds, counted from the start of the speech, and so are the
    moments of the ``cues``, each with its few words.
    """

    screen: Screen
    begins: float
    lasts: float
    cues: tuple[tuple[float, str], ...]


def question(of: str, asked: Sentence, number: int, count: int) -> Screen:
    """Return the screen of a question, the ``number``-th of ``count``, as ``of`` words it."""
    return Screen(
        ScreenKind.QUESTION,
        asked.text,
        heading=of.format(number=number, count=count),
        progress=Progress(number, count),
    )


def answers(language: Language) -> tuple[Touch, ...]:
    """Return yes, no and not sure to touch."""
    words = language.screens
    return (
        Touch(words.yes, Move(MoveName.YES)),
        Touch(words.no, Move(MoveName.NO)),
        Touch(words.not_sure, Move(MoveName.NOT_SURE)),
    )


def title(name: str) -> str:
    """Return a name as it stands alone."""
    return name[:1].upper() + name[1:]
