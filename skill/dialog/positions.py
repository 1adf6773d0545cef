"""The places in a conversation: ids and numbers, never speech, never an answer.

A position says what asked last, so that a bare yes or no finds its question. "After question
*k*" is a position too: it serves "go back", and it does not tell a yes from a not sure.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from skill.content.facts import (
    GROUP_SIZE,
    STEPS,
    VARIANTS,
    ArticleReasons,
    Benefits,
    Variants,
)

NORMAL_PACE = "normal"
FULL = "full"
"""The variant of the routine that leaves nothing out."""

BENEFIT_GROUPS = ceil(len(Benefits.ids()) / GROUP_SIZE)
REASON_GROUPS = ceil(len(ArticleReasons.ids()) / GROUP_SIZE)
QUESTIONS = len(ArticleReasons.ids())


class MalformedStateError(ValueError):
    """Plain data that is no state of this version."""


def require(condition: bool) -> None:
    """Refuse what does not exist.

    Raises:
        MalformedStateError: the condition does not hold.
    """
    if not condition:
        raise MalformedStateError("no such position")


class Phase(StrEnum):
    """What a step of the routine waits for."""

    DOING = "doing"
    """The step was said, and the listener says when to go on."""
    CHECK_IN = "check_in"
    """The question about pain or dizziness, before the step begins."""
    PAUSED = "paused"


class Topic(StrEnum):
    """What was said last where nothing but "what next?" was asked."""

    WELCOME = "welcome"
    ABOUT = "about"
    ABOUT_MORE = "about_more"
    SOURCE = "source"
    PRIVACY = "privacy"
    PROFESSIONAL = "professional"
    EVIDENCE = "evidence"
    WHICH_BENEFIT = "which_benefit"
    ASKED = "asked"
    """A question that isn't kept: the listener asks it again to hear the answer again."""


class Heard(StrEnum):
    """What was heard of one benefit, the last part last."""

    DETAIL = "detail"
    EVIDENCE = "evidence"
    DETAIL_THEN_EVIDENCE = "detail_then_evidence"
    EVIDENCE_THEN_DETAIL = "evidence_then_detail"


@dataclass(frozen=True)
class Position:
    """A place in the conversation.

    Raises:
        MalformedStateError: there is no such place.
    """


@dataclass(frozen=True)
class Arrived(Position):
    """The session is new and nothing was said: a question now is a one-shot."""


@dataclass(frozen=True)
class Menu(Position):
    """The open question "what next?", after the topic."""

    topic: Topic = Topic.WELCOME


@dataclass(frozen=True)
class BenefitList(Position):
    """A group of the benefits was listed."""

    group: int

    def __post_init__(self) -> None:
        """Refuse a group that does not exist."""
        require(0 <= self.group < BENEFIT_GROUPS)


@dataclass(frozen=True)
class OneBenefit(Position):
    """One benefit was told."""

    benefit: str
    heard: Heard

    def __post_init__(self) -> None:
        """Refuse a benefit that does not exist."""
        require(self.benefit in Benefits.ids())


@dataclass(frozen=True)
class ReasonList(Position):
    """A group of the reasons to avoid massage was listed."""

    group: int

    def __post_init__(self) -> None:
        """Refuse a group that does not exist."""
        require(0 <= self.group < REASON_GROUPS)


@dataclass(frozen=True)
class Check(Position):
    """A question of the safety check waits for its answer; all before it were no."""

    question: int

    def __post_init__(self) -> None:
        """Refuse a question that does not exist."""
        require(0 <= self.question < QUESTIONS)


@dataclass(frozen=True)
class SelfCheck(Position):
    """A group of reasons was read out, and the listener is asked whether to go on."""

    group: int

    def __post_init__(self) -> None:
        """Refuse a group that does not exist."""
        require(0 <= self.group < REASON_GROUPS)


@dataclass(frozen=True)
class After(Position):
    """The check stopped at this question, or at this group where the listener checks alone."""

    question: int

    def __post_init__(self) -> None:
        """Refuse a question that does not exist."""
        require(0 <= self.question < QUESTIONS)


@dataclass(frozen=True)
class Choice(After):
    """After that, the routine was asked for: breathing only, or a new check?"""


@dataclass(frozen=True)
class Offer(Position):
    """The check is through, and the routine was offered."""


@dataclass(frozen=True)
class Routine(Position):
    """A step of the routine."""

    variant: str
    step: str
    phase: Phase = Phase.DOING

    def __post_init__(self) -> None:
        """Refuse a step that the variant has not, and a question that the step has not."""
        require(self.variant in Variants.ids())
        require(self.step in VARIANTS[self.variant].step_ids())
        require(STEPS[self.step].asks_first or self.phase is not Phase.CHECK_IN)


@dataclass(frozen=True)
class Resuming(Position):
    """The question whether it is still the same listener, before the routine goes on."""
