"""A condition that is asked about, stated or denied where no question of the check waits."""

from __future__ import annotations

from skill.content import Passage
from skill.content.entries import FurtherReasonWords, ScreeningReasonWords
from skill.content.facts import PAST_RED_FLAGS
from skill.dialog import starting
from skill.dialog.positions import menu
from skill.dialog.turn import Answer, Result, Turn


def known(turn: Turn, condition: str | None) -> ScreeningReasonWords | FurtherReasonWords | None:
    """Return the words of a condition, the article's or another; None if it is not known."""
    if condition in turn.words.reasons:
        return turn.words.reasons[str(condition)]
    if condition in turn.words.further_reasons:
        return turn.words.further_reasons[str(condition)]
    return None


def advice(turn: Turn, condition: str | None) -> Passage:
    """Return whom to ask about a condition, and what may go wrong, if it is known."""
    words = known(turn, condition)
    return (words.whom, *words.reason) if words else turn.words.conditions.unknown


def told(turn: Turn) -> Result:
    """Answer a statement of a condition, or a denial that isn't the listener's plain no.

    At the routine's offer and in the routine such a denial takes back the clear no of the
    check: asking again would let a mere yes go on to the massage.
    """
    return stated(turn, advice(turn, turn.move.value))


def asked_about(turn: Turn) -> Result:
    """Answer what is plainly a question about a condition, and lead back to what was open."""
    words = known(turn, turn.move.value)
    if words is None:
        return told(turn)
    answer = words.question_answer
    at = menu.Menu(menu.Topic.ASKED)
    return turn.tell(Answer(full=answer, brief=answer, at=at))


def stated(turn: Turn, said: Passage) -> Result:
    """Answer a risk outside the check: it ends the routine, or what leads to it."""
    if turn.position.risk_ends_it:
        ends = (turn.words.conditions.ends_routine, *said)
        return starting.stopped(turn.noticed(), turn.notice(), ends)
    at = menu.Menu(menu.Topic.ADVISED)
    return turn.withdrawn().tell(Answer(full=said, brief=(), at=at))


def refused(turn: Turn) -> Result:
    """Answer that a professional has said no."""
    if turn.position.risk_ends_it:
        return starting.stopped(turn, turn.words.conditions.refused)
    at = menu.Menu(menu.Topic.ADVISED)
    return turn.withdrawn().detour().goto(at, turn.words.conditions.refused)


def named_in_check(turn: Turn) -> Passage:
    """Return what to do about a condition that was named while another one was asked."""
    named, words = known(turn, turn.move.value), turn.words.check
    if named is None:
        return (*words.heard_unknown, words.until_checked)
    heard = words.heard_named.fill(name=named.name)
    return (heard, named.whom, *named.reason, words.until_checked)


def advice_on_symptom(turn: Turn) -> Passage:
    """Return what to do about the condition that a red flag of long ago stands for."""
    return advice(turn, PAST_RED_FLAGS.get(str(turn.move.value)))


def denied(turn: Turn) -> Result:
    """Take note of a denial without keeping it; it answers nothing here."""
    return turn.stay(() if turn.position.risk_ends_it else turn.words.conditions.denied)
