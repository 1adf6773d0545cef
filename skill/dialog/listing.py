"""Lists that are spoken a group at a time."""

from __future__ import annotations

from math import ceil

from skill.content import Passage, Sentence
from skill.content.facts import GROUP_SIZE, ArticleReasons, Benefits
from skill.dialog.moves import Move, MoveName
from skill.dialog.reply import LIST_PAUSE, Speech, listed
from skill.dialog.screen import title
from skill.dialog.turn import Turn

BENEFIT_GROUPS = ceil(len(Benefits.ids()) / GROUP_SIZE)
REASON_GROUPS = ceil(len(ArticleReasons.ids()) / GROUP_SIZE)


def by_place(move: MoveName, ids: tuple[str, ...], group: int) -> tuple[Move, ...]:
    """Return the moves that name those of a group, then those of all by their places."""
    named = ids_of_group(ids, group) + ids[GROUP_SIZE:]
    return tuple(Move(move, each) for each in named)


def benefit_group(turn: Turn, group: int) -> Speech:
    """Return a group of the benefits with its lead-in, which counts them."""
    browsing, every = turn.words.browsing, Benefits.ids()
    ids = ids_of_group(every, group)
    lead = _counted(turn, browsing.benefits_further, len(ids))
    if group == 0:
        lead = _counted(turn, browsing.benefits_first, len(every))
    return (lead, *_placed(turn, ids))


def all_benefits(turn: Turn) -> Speech:
    """Return every benefit in one list."""
    lead = _counted(turn, turn.words.browsing.benefits_first, len(Benefits.ids()))
    return (lead, *_placed(turn, Benefits.ids()))


def reason_group(turn: Turn, group: int, lead: Sentence) -> Speech:
    """Return a group of the reasons after a lead-in that may count them."""
    ids = ids_of_group(ArticleReasons.ids(), group)
    return (_counted(turn, lead, len(ids)), *listed(_reasons(turn, ids)))


def all_reasons(turn: Turn) -> Speech:
    """Return every reason in one list."""
    ids = ArticleReasons.ids()
    lead = _counted(turn, turn.words.browsing.reasons_first, len(ids))
    return (lead, *listed(_reasons(turn, ids)))


def first_reasons(turn: Turn) -> Speech:
    """Return the first group of the reasons, after a lead-in that counts all of them."""
    lead = _counted(turn, turn.words.browsing.reasons_first, len(ArticleReasons.ids()))
    return reason_group(turn, 0, lead)


def ids_of_group(ids: tuple[str, ...], group: int) -> tuple[str, ...]:
    """Return the ids in a group, the groups being counted from zero."""
    return ids[group * GROUP_SIZE : (group + 1) * GROUP_SIZE]


def _reasons(turn: Turn, ids: tuple[str, ...]) -> Passage:
    return tuple(turn.words.reasons[reason].listed for reason in ids)


def _placed(turn: Turn, benefits: tuple[str, ...]) -> Speech:
    """Return the benefits as a spoken list, each after its place among all."""
    numbers = (turn.context.number(Benefits.ids().index(each) + 1) for each in benefits)
    places = (turn.words.browsing.place.fill(nth=title(number)) for number in numbers)
    pairs = zip(places, (turn.words.benefits[each].line for each in benefits), strict=True)
    return tuple(part for place, line in pairs for part in (place, line, LIST_PAUSE))


def _counted(turn: Turn, lead: Sentence, count: int) -> Sentence:
    return lead.fill(count=turn.context.number(count))
