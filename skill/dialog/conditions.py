"""A condition that is asked about, stated or denied where no question of the check waits."""

from __future__ import annotations

from skill.content import Passage
from skill.content.entries import FurtherReasonWords, ScreeningReasonWords
from skill.content.facts import PAST_RED_FLAGS, ArticleReasons, FurtherReasons
from skill.dialog import starting
from skill.dialog.positions import menu
from skill.dialog.turn import Answer, Result, Turn


def advice(turn: Turn, condition: str) -> Passage:
    """Return what may go wrong with a known condition, and whom to ask.

    Raises:
        KeyError: the condition is not known.
    """
    words = _words(turn, condition)
    return (words.whom, *words.reason)


def name(turn: Turn, condition: str) -> str:
    """Return the condition's name as it is spoken.

    Raises:
        KeyError: the condition is not known.
    """
    return _words(turn, condition).name


def _words(turn: Turn, condition: str) -> ScreeningReasonWords | FurtherReasonWords:
    if condition in turn.words.reasons:
        return turn.words.reasons[condition]
    return turn.words.further_reasons[condition]


def is_known(condition: str | None) -> bool:
    """Return whether the skill knows the condition, from the article or from elsewhere."""
    return condition in ArticleReasons.ids() + FurtherReasons.ids()


def told(turn: Turn) -> Result:
    """Answer a statement of a condition, or a denial that isn't the listener's plain no.

    At the routine's offer and in the routine such a denial takes back the clear no of the
    check: asking again would let a mere yes go on to the massage.
    """
    return stated(turn, _answer(turn))


def asked_about(turn: Turn) -> Result:
    """Answer what is plainly a question about a condition, and lead back to what was open."""
    condition = turn.move.value
    if condition is None or not is_known(condition):
        return told(turn)
    answer = _words(turn, condition).question_answer
    at = menu.Menu(menu.Topic.ASKED)
    return turn.tell(Answer(full=answer, brief=answer, at=at))


def stated(turn: Turn, advice: Passage) -> Result:
    """Answer a risk outside the check: it ends the routine, or what leads to it."""
    if turn.position.risk_ends_it:
        ends = (turn.words.conditions.ends_routine, *advice)
        return starting.stopped(turn.noticed(), turn.notice(), ends)
    at = menu.Menu(menu.Topic.ADVISED)
    return turn.withdrawn().tell(Answer(full=advice, brief=(), at=at))


def refused(turn: Turn) -> Result:
    """Answer that a professional has said no."""
    if turn.position.risk_ends_it:
        return starting.stopped(turn, turn.words.conditions.refused)
    at = menu.Menu(menu.Topic.ADVISED)
    return turn.withdrawn().detour().goto(at, turn.words.conditions.refused)


def named_in_check(turn: Turn) -> Passage:
    """Return what to do about a condition that was named while another one was asked."""
    condition, words = turn.move.value, turn.words.check
    if condition is None or not is_known(condition):
        return (*words.heard_unknown, words.until_checked)
    heard = words.heard_named.fill(name=name(turn, condition))
    return (heard, *advice(turn, condition), words.until_checked)


def advice_on_symptom(turn: Turn) -> Passage:
    """Return what to do about the condition that a red flag of long ago stands for."""
    condition = PAST_RED_FLAGS.get(str(turn.move.value))
    return advice(turn, condition) if condition else turn.words.conditions.unknown


def denied(turn: Turn) -> Result:
    """Take note of a denial without keeping it; it answers nothing here."""
    return turn.stay(() if turn.position.risk_ends_it else turn.words.conditions.denied)


def _answer(turn: Turn) -> Passage:
    condition = turn.move.value
    if condition is None or not is_known(condition):
        return turn.words.conditions.unknown
    return advice(turn, condition)
