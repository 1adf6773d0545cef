"""What the skill answers, before any host has rendered it."""

from __future__ import annotations

from dataclasses import dataclass

from skill.content import Passage, Sentence
from skill.dialog.position import Position


@dataclass(frozen=True)
class Pause:
    """Silence between two sentences, in milliseconds."""

    milliseconds: int


LIST_PAUSE = Pause(350)
"""Between the items of a list (Amazon's voice design guide: 350 to 400 ms)."""

Speech = tuple[Sentence | Pause, ...]


@dataclass(frozen=True)
class Card:
    """Text for the companion app and for screens; never anything personal."""

    title: str
    text: Passage


@dataclass(frozen=True)
class Help:
    """What can be said was told; these are the words."""

    told: Passage


@dataclass(frozen=True)
class Reply:
    """One answer. It asks something exactly if there is a reprompt; else the session ends.

    ``forgets``: what is remembered of the listener is to be deleted. ``withdraws``: the place in
    the routine is, at once. ``keeps``: it is said that it is kept, which is true only once a store
    has confirmed it. ``shows``: what a screen
    shows other than the position where the conversation then stands.
    """

    speech: Speech
    reprompt: Passage = ()
    card: Card | None = None
    forgets: bool = False
    withdraws: bool = False
    keeps: bool = False
    shows: Position | Help | None = None

    @property
    def ends_session(self) -> bool:
        """Return whether nothing is asked, so that the session ends."""
        return not self.reprompt


def sentences(speech: Speech) -> Passage:
    """Return the sentences of the speech without its pauses."""
    return tuple(part for part in speech if isinstance(part, Sentence))


def listed(items: Passage) -> Speech:
    """Return the items with a pause after each."""
    return tuple(part for item in items for part in (item, LIST_PAUSE))
