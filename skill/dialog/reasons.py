"""Walking through the article's six reasons to avoid back massage."""

from __future__ import annotations

from skill.content import Passage
from skill.dialog import screening
from skill.dialog.listing import all_reasons, first_reasons, reason_group
from skill.dialog.moves import MoveName
from skill.dialog.positions import REASON_GROUPS, Menu, ReasonList
from skill.dialog.reply import Card, sentences
from skill.dialog.turn import Answer, Result, Room, Turn


def who_should_avoid(turn: Turn) -> Result:
    """List the reasons from the first."""
    return _list(turn, 0)


def _list(turn: Turn, group: int) -> Result:
    words = turn.words.browsing
    names = turn.scene.names([reason.name for _, reason in turn.words.reasons])
    everything = all_reasons(turn)
    speech = reason_group(turn, group, words.reasons_further) if group else first_reasons(turn)
    return turn.tell(
        Answer(
            full=speech,
            one_shot=(*everything, words.reasons_check_hint),
            brief=(words.reasons_brief.fill(names=names),),
            at=ReasonList(group),
            card=Card(words.reasons_title, sentences(everything)),
        )
    )


def _is_last(turn: Turn) -> bool:
    return turn.here(ReasonList).group + 1 == REASON_GROUPS


def _next(turn: Turn) -> Result:
    if _is_last(turn):
        return turn.stay((turn.words.browsing.reasons_past_end,))
    return _list(turn, turn.here(ReasonList).group + 1)


def _previous(turn: Turn) -> Result:
    if turn.here(ReasonList).group == 0:
        return turn.stay((turn.words.browsing.reasons_past_start,))
    return _list(turn, turn.here(ReasonList).group - 1)


def _yes(turn: Turn) -> Result:
    return screening.begin(turn) if _is_last(turn) else _next(turn)


def _no(turn: Turn) -> Result:
    return turn.goto(Menu())


def _question(turn: Turn) -> Passage:
    words = turn.words.browsing
    return (words.reasons_check if _is_last(turn) else words.reasons_go_on,)


LIST = Room(
    ask=_question,
    reprompt=lambda turn: turn.words.browsing.reasons_reprompt,
    help=lambda turn: turn.words.help.reasons,
    repeat=lambda turn: _list(turn, turn.here(ReasonList).group),
    moves={
        MoveName.YES: _yes,
        MoveName.NO: _no,
        MoveName.DECLINE: _no,
        MoveName.NEXT: _next,
        MoveName.TELL_ME_MORE: _next,
        MoveName.PREVIOUS: _previous,
    },
)
