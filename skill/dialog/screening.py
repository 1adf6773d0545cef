"""The safety check by interview: six questions, and what ends it.

*No* moves on. A *yes*, a *not sure*, a second answer that is not understood, and any other
condition end the check at once, so reaching a question means that all before it were no.
"""

from __future__ import annotations

from skill.content import Passage, Sentence
from skill.content.entries import ScreeningReasonWords
from skill.content.facts import ArticleReasons
from skill.dialog import conditions, self_check
from skill.dialog.checking import back_to, common_moves
from skill.dialog.moves import MoveName
from skill.dialog.positions import QUESTIONS, After, Check, Offer
from skill.dialog.turn import Result, Room, Screening, Turn


def begin(turn: Turn, lead: Passage = ()) -> Result:
    """Begin the check from its first question, in the way that is set."""
    if turn.scene.screening is Screening.SELF_CHECK:
        return self_check.begin(turn, lead)
    number = turn.scene.help_at_hand.number
    preface = tuple(sentence.fill(number=number) for sentence in turn.words.check.preface)
    return turn.noticed().placeless().goto(Check(0), turn.notice(), lead, preface)


def before_routine(turn: Turn) -> Result:
    """Begin the check because the routine was asked for."""
    return begin(turn, (turn.words.check.before_routine,))


def back_from_after(turn: Turn) -> Result:
    """Ask again what was asked before the check stopped."""
    question = turn.here(After).question
    if turn.scene.screening is Screening.SELF_CHECK:
        return self_check.read_out(turn, question)
    return turn.goto(Check(question))


def back_from_offer(turn: Turn) -> Result:
    """Ask again the check's last question."""
    if turn.scene.screening is Screening.SELF_CHECK:
        return self_check.read_out_last(turn)
    return turn.goto(Check(QUESTIONS - 1))


def _asked(turn: Turn) -> ScreeningReasonWords:
    return turn.words.reasons[_asked_id(turn)]


def _asked_id(turn: Turn) -> str:
    return ArticleReasons.ids()[turn.here(Check).question]


def _no(turn: Turn) -> Result:
    question = turn.here(Check).question
    if question + 1 < QUESTIONS:
        variants = turn.words.check.moving_on
        return turn.goto(Check(question + 1), (variants[question % len(variants)],))
    count = turn.scene.number(QUESTIONS)
    all_no = tuple(sentence.fill(count=count) for sentence in turn.words.check.none_came_up)
    return turn.goto(Offer(), all_no)


def _yes(turn: Turn) -> Result:
    reason = _asked(turn)
    heard = turn.words.check.heard_yes.fill(name=reason.name)
    return _stop(turn, (heard, *reason.reason, *reason.on_yes, reason.whom))


def _not_sure(turn: Turn) -> Result:
    reason = _asked(turn)
    heard = turn.words.check.heard_not_sure.fill(name=reason.name)
    return _stop(turn, (heard, *reason.on_not_sure, reason.whom))


def _fallback(turn: Turn) -> Result:
    return _missed(turn, turn.words.check.not_heard)


def _unclear_denial(turn: Turn) -> Result:
    """Ask again: it was about somebody else or another time, or hedged, so it is no answer."""
    return _missed(turn, turn.words.check.own_answer)


def _missed(turn: Turn, lead: Sentence) -> Result:
    reason = _asked(turn)
    if turn.state.misses == 0:
        return turn.missed((lead, reason.rephrased))
    heard = turn.words.check.heard_nothing.fill(name=reason.name)
    return _stop(turn, (heard, *reason.on_not_sure, reason.whom))


def _condition(turn: Turn) -> Result:
    condition = turn.move.value
    if condition == _asked_id(turn):
        return _yes(turn)
    if condition is None or not conditions.is_known(condition):
        return _stop(turn, turn.words.check.heard_unknown)
    heard = turn.words.check.heard_named.fill(name=conditions.name(turn, condition))
    further = () if condition in turn.words.reasons else conditions.origin(turn, condition)
    return _stop(turn, (heard, *further, *conditions.advice(turn, condition)))


def _stop(turn: Turn, outcome: Passage) -> Result:
    check = turn.words.check
    return turn.goto(
        After(turn.here(Check).question), outcome, (check.until_checked, check.go_back)
    )


def _deny(turn: Turn) -> Result:
    if turn.move.value == _asked_id(turn):
        return _no(turn)
    return turn.stay((turn.words.check.one_by_one,))


def _previous(turn: Turn) -> Result:
    question = turn.here(Check).question
    if question == 0:
        return turn.stay((turn.words.check.first_question,))
    return turn.goto(Check(question - 1))


def _ask_again(turn: Turn) -> Result:
    return turn.stay((turn.words.check.answer_with,))


def _repeat(turn: Turn) -> Result:
    return turn.stay()


def _why(turn: Turn) -> Result:
    return turn.stay((_asked(turn).why,), _back(turn))


def _discomfort(turn: Turn) -> Result:
    return turn.stay(turn.words.routine.discomfort, _back(turn))


def _back(turn: Turn) -> Passage:
    return back_to(turn, turn.here(Check).question)


def repeat_after(turn: Turn) -> Result:
    """Say again where the check stopped; why it did is not kept."""
    if turn.scene.screening is Screening.SELF_CHECK:
        return turn.stay(turn.words.self_check.after_again)
    number, count = turn.scene.number(turn.here(After).question + 1), turn.scene.number(QUESTIONS)
    again = turn.words.check.after_again
    return turn.stay(tuple(sentence.fill(number=number, count=count) for sentence in again))


CHECK = Room(
    ask=lambda turn: (_asked(turn).question,),
    reprompt=lambda turn: (turn.words.check.answer_with, _asked(turn).question),
    help=lambda turn: turn.words.help.check,
    repeat=_repeat,
    back=_back,
    pending=True,
    moves={
        **common_moves(_ask_again, _repeat),
        MoveName.YES: _yes,
        MoveName.NO: _no,
        MoveName.NOT_SURE: _not_sure,
        MoveName.DECLINE: _not_sure,
        MoveName.FALLBACK: _fallback,
        MoveName.CONDITION: _condition,
        MoveName.DENY_CONDITION: _deny,
        MoveName.UNCLEAR_DENIAL: _unclear_denial,
        MoveName.PREVIOUS: _previous,
        MoveName.START_OVER: begin,
        MoveName.WHY: _why,
        MoveName.DISCOMFORT: _discomfort,
    },
)
