"""What the skill answers, before any host has rendered it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum

from skill.content import Passage, Sentence
from skill.dialog.position import Position


@dataclass(frozen=True)
class Pause:
    """Silence between two sentences, in milliseconds."""

    milliseconds: int


LIST_PAUSE = Pause(350)
"""Between the items of a list (Amazon's voice design guide: 350 to 400 ms)."""


@dataclass(frozen=True)
class Cue:
    """A sentence of a few words, said calmly as the body does what it says.

    ``lasts`` is how long that takes, in seconds.
    """

    words: Sentence
    lasts: float


class Sound(StrEnum):
    """A sound that needs no open eyes."""

    CHIME = "chime"
    """A side changes, or a section ends."""


@dataclass(frozen=True)
class Begins:
    """Not heard: the step of the routine that begins here."""

    step: str


class Mark(Enum):
    """Not heard: what else there is to know of a moment."""

    ASKS = "asks"
    """The question that a section of the routine ends with begins here."""
    ENDS = "ends"
    """The routine is over, and its end is told."""


Part = Sentence | Pause | Cue | Sound | Begins | Mark
Speech = tuple[Part, ...]


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
    """Return the sentences of the speech, and nothing else of it."""
    said = (part.words if isinstance(part, Cue) else part for part in speech)
    return tuple(part for part in said if isinstance(part, Sentence))


def listed(items: Passage) -> Speech:
    """Return the items with a pause after each."""
    return tuple(part for item in items for part in (item, LIST_PAUSE))
