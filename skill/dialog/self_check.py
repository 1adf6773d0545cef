"""The safety check for a cautious publisher: the reasons are read out, no answer is asked for.

The listener decides alone; the only question is whether to go on, and only a yes goes on.
"""

from __future__ import annotations

from skill.content import Passage, Sentence
from skill.dialog.checking import back_to, common_moves
from skill.dialog.listing import reason_group
from skill.dialog.moves import MoveName
from skill.dialog.positions import REASON_GROUPS, After, Offer, SelfCheck
from skill.dialog.reply import Speech
from skill.dialog.turn import Result, Room, Turn


def begin(turn: Turn, lead: Passage = ()) -> Result:
    """Begin from the first group of reasons."""
    number = turn.scene.help_at_hand.number
    preface = tuple(sentence.fill(number=number) for sentence in turn.words.self_check.preface)
    return read_out(turn.noticed().placeless(), 0, turn.notice() + lead + preface)


def read_out(turn: Turn, group: int, lead: Passage = ()) -> Result:
    """Read a group of reasons out, and ask whether to go on."""
    instruction = turn.words.self_check.instruction
    return turn.goto(SelfCheck(group), lead, reasons(turn, group), (instruction,))


def read_out_last(turn: Turn) -> Result:
    """Read the last group out again."""
    return read_out(turn, REASON_GROUPS - 1)


def reasons(turn: Turn, group: int) -> Speech:
    """Return the group of reasons as a spoken list with its lead-in."""
    words = turn.words.self_check
    return reason_group(turn, group, words.further if group else words.first)


def _yes(turn: Turn) -> Result:
    if turn.here(SelfCheck).group + 1 < REASON_GROUPS:
        return read_out(turn, turn.here(SelfCheck).group + 1)
    return turn.goto(Offer(), turn.words.self_check.went_on)


def _stop(turn: Turn) -> Result:
    stopped, go_back = turn.words.self_check.stopped, turn.words.check.go_back
    return turn.goto(After(turn.here(SelfCheck).group), stopped, (go_back,))


def _fallback(turn: Turn) -> Result:
    return _missed(turn, turn.words.check.not_heard)


def _unclear_denial(turn: Turn) -> Result:
    return _missed(turn, turn.words.self_check.no_need_to_tell)


def _missed(turn: Turn, lead: Sentence) -> Result:
    if turn.state.misses:
        return _stop(turn)
    return turn.missed((lead, turn.words.self_check.rephrased))


def _previous(turn: Turn) -> Result:
    return read_out(turn, max(turn.here(SelfCheck).group - 1, 0))


def _repeat(turn: Turn) -> Result:
    speech = reasons(turn, turn.here(SelfCheck).group)
    return turn.stay(speech, (turn.words.self_check.instruction,))


def _ask_again(turn: Turn) -> Result:
    return turn.stay((turn.words.self_check.answer_with,))


def _deny(turn: Turn) -> Result:
    return turn.stay((turn.words.self_check.no_need_to_tell,))


def _why(turn: Turn) -> Result:
    return turn.stay((turn.words.self_check.why,))


def _back(turn: Turn) -> Passage:
    return back_to(turn, turn.here(SelfCheck).group)


SELF_CHECK = Room(
    ask=lambda turn: (turn.words.self_check.go_on,),
    reprompt=lambda turn: (turn.words.self_check.answer_with, turn.words.self_check.go_on),
    help=lambda turn: turn.words.help.self_check,
    repeat=_repeat,
    back=_back,
    pending=True,
    moves={
        **common_moves(_ask_again, _repeat),
        MoveName.YES: _yes,
        MoveName.NO: _stop,
        MoveName.DECLINE: _stop,
        MoveName.NOT_SURE: _stop,
        MoveName.CONDITION: _stop,
        MoveName.DISCOMFORT: _stop,
        MoveName.FALLBACK: _fallback,
        MoveName.DENY_CONDITION: _deny,
        MoveName.UNCLEAR_DENIAL: _unclear_denial,
        MoveName.PREVIOUS: _previous,
        MoveName.START_OVER: begin,
        MoveName.WHY: _why,
    },
)
