"""A group of the article's reasons to avoid back massage was listed."""

from __future__ import annotations

from dataclasses import dataclass

from skill.content import Language, Passage
from skill.content.facts import ArticleReasons
from skill.dialog import screening
from skill.dialog.context import Context
from skill.dialog.listing import REASON_GROUPS, by_place, listed_reasons
from skill.dialog.moves import Move, MoveName
from skill.dialog.position import Position, on, require
from skill.dialog.reply import Card, sentences
from skill.dialog.screen import Screen, ScreenKind, Touch, title
from skill.dialog.turn import Answer, Result, Turn


def who_should_avoid(turn: Turn) -> Result:
    """List the reasons from the first."""
    return _list(turn, 0)


def names_of(language: Language, reasons: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of some reasons, as they stand alone on a screen."""
    return tuple(title(language.reasons[reason].name) for reason in reasons)


def _list(turn: Turn, group: int) -> Result:
    words = turn.words.browsing
    names = turn.context.names([reason.name for _, reason in turn.words.reasons])
    everything = listed_reasons(turn)
    return turn.tell(
        Answer(
            full=listed_reasons(turn, group),
            one_shot=(*everything, words.reasons_check_hint),
            brief=(words.reasons_brief.fill(names=names),),
            at=ReasonList(group),
            card=Card(words.reasons_title, sentences(everything)),
        )
    )


@dataclass(frozen=True)
class ReasonList(Position, name="reasons"):
    """A group of the reasons was listed."""

    is_offer = reopens = reopens_after_risk = True

    group: int

    def __post_init__(self) -> None:
        require(0 <= self.group < REASON_GROUPS)

    @property
    def _is_last(self) -> bool:
        return self.group + 1 == REASON_GROUPS

    def ask(self, turn: Turn) -> Passage:
        words = turn.words.browsing
        return (words.reasons_check if self._is_last else words.reasons_go_on,)

    def reprompt(self, turn: Turn) -> Passage:
        return turn.words.browsing.reasons_reprompt

    def help(self, turn: Turn) -> Passage:
        return turn.words.help.reasons

    def repeat(self, turn: Turn) -> Result:
        return _list(turn, self.group)

    @on(MoveName.YES)
    def _yes(self, turn: Turn) -> Result:
        return screening.begin(turn) if self._is_last else self._next(turn)

    def choices(self) -> tuple[Move, ...]:
        """Return those of the group, then by their places among all."""
        return by_place(MoveName.CONDITION_QUESTION, ArticleReasons.ids(), self.group)

    @on(MoveName.NEXT, MoveName.TELL_ME_MORE, MoveName.RESUME)
    def _next(self, turn: Turn) -> Result:
        if self._is_last:
            return turn.stay((turn.words.browsing.reasons_past_end,))
        return _list(turn, self.group + 1)

    @on(MoveName.PREVIOUS)
    def _previous(self, turn: Turn) -> Result:
        if self.group == 0:
            return turn.stay((turn.words.browsing.reasons_past_start,))
        return _list(turn, self.group - 1)

    def touches(self, context: Context) -> tuple[Touch, ...]:
        return (Touch(context.language.screens.safety_check, Move(MoveName.SAFETY_CHECK)),)

    def screen(self, context: Context) -> Screen:
        language = context.language
        names = names_of(language, ArticleReasons.ids())
        return Screen(ScreenKind.LIST, language.browsing.reasons_title, items=names)
