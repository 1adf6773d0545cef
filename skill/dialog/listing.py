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


def listed_benefits(turn: Turn, group: int | None = None) -> Speech:
    """Return a group of the benefits, or all of them, after a lead-in that counts them."""
    every, words = Benefits.ids(), turn.words.browsing
    ids = every if group is None else ids_of_group(every, group)
    if group:
        return (_counted(turn, words.benefits_further, len(ids)), *_placed(turn, ids))
    return (_counted(turn, words.benefits_first, len(every)), *_placed(turn, ids))


def listed_reasons(turn: Turn, group: int | None = None) -> Speech:
    """Return a group of the reasons, or all of them, after a lead-in that counts them."""
    every, words = ArticleReasons.ids(), turn.words.browsing
    if group:
        return reason_group(turn, group, words.reasons_further)
    lead = _counted(turn, words.reasons_first, len(every))
    return (lead, *listed(_reasons(turn, every if group is None else ids_of_group(every, group))))


def reason_group(turn: Turn, group: int, lead: Sentence) -> Speech:
    """Return a group of the reasons after a lead-in that may count them."""
    ids = ids_of_group(ArticleReasons.ids(), group)
    return (_counted(turn, lead, len(ids)), *listed(_reasons(turn, ids)))


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
