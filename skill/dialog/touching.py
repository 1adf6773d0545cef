"""What a touch on a screen means.

A touch names the position whose screen was touched and the move on it. It counts only where the
conversation still stands there and the move is offered there; any other leaves the open question
open, so that a screen which is no longer current answers nothing.
"""

from __future__ import annotations

from skill.content import Language, Passage
from skill.content.text import MARKED
from skill.dialog.context import Context
from skill.dialog.moves import Move, MoveName
from skill.dialog.screen import Touch, title
from skill.dialog.state import State
from skill.dialog.turn import Turn


def phrases(language: Language, told: Passage) -> tuple[Touch, ...]:
    """Return the phrases that a passage tells people to say; a touch means the same."""
    said = (phrase for sentence in told for phrase in MARKED.findall(sentence.text))
    return tuple(_phrase(language, phrase) for phrase in dict.fromkeys(said))


def meaning(context: Context, state: State, touched_at: str, move: Move) -> Move:
    """Return the move that a touch makes: the one that it names, if it counts."""
    told = state.at.help(Turn(context, state, move))
    offered = state.at.touches(context) + phrases(context.language, told)
    counts = touched_at == state.at.token() and move in {touch.move for touch in offered}
    return move if counts else Move(MoveName.ASK_AGAIN)


def _phrase(language: Language, phrase: str) -> Touch:
    meant = language.phrases[phrase]
    return Touch(title(phrase), Move(MoveName(meant.move), meant.value))
