"""A condition that is asked about, stated or denied where no question of the check waits."""

from __future__ import annotations

from skill.content import Passage
from skill.content.facts import ArticleReasons, FurtherReasons
from skill.dialog.positions import menu
from skill.dialog.turn import Answer, Result, Turn


def advice(turn: Turn, condition: str) -> Passage:
    """Return what may go wrong with a known condition, and whom to ask.

    Raises:
        KeyError: the condition is not known.
    """
    reasons = turn.words.reasons
    words = (reasons if condition in reasons else turn.words.further_reasons)[condition]
    return (*words.reason, words.whom)


def name(turn: Turn, condition: str) -> str:
    """Return the condition's name as it is spoken.

    Raises:
        KeyError: the condition is not known.
    """
    reasons = turn.words.reasons
    return (reasons if condition in reasons else turn.words.further_reasons)[condition].name


def is_known(condition: str | None) -> bool:
    """Return whether the skill knows the condition, from the article or from elsewhere."""
    return condition in ArticleReasons.ids() + FurtherReasons.ids()


def origin(turn: Turn, condition: str) -> Passage:
    """Return whether the condition is from the article, as a sentence."""
    words = turn.words.conditions
    return (words.from_article if condition in turn.words.reasons else words.not_from_article,)


def told(turn: Turn) -> Result:
    """Answer a question about a condition, or a statement of one.

    At the routine's offer and in the routine it ends them: a new check leads back. A denial
    that isn't the listener's plain no is answered so too: it takes back the clear no of the
    check, and asking again would let a mere yes go on to the massage.
    """
    asked = menu.Menu(menu.Topic.ASKED)
    if turn.position.risk_ends_it:
        speech = (turn.words.conditions.ends_routine, *_answer(turn))
        return turn.noticed().placeless().goto(asked, turn.notice(), speech)
    if turn.move.value is None:
        return turn.goto(asked, turn.words.conditions.which)
    return turn.placeless().tell(Answer(full=_answer(turn), brief=(), at=asked))


def denied(turn: Turn) -> Result:
    """Take note of a denial without keeping it; it answers nothing here."""
    return turn.stay(() if turn.position.risk_ends_it else turn.words.conditions.denied)


def _answer(turn: Turn) -> Passage:
    condition = turn.move.value
    if condition is None or not is_known(condition):
        return turn.words.conditions.unknown
    return advice(turn, condition) + origin(turn, condition)
