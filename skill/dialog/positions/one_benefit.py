"""One benefit was told: what the article says of it, how sure research is, or both."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from skill.content import Passage, Sentence
from skill.content.facts import GRADES, Benefits
from skill.dialog import browsing
from skill.dialog.context import Context
from skill.dialog.moves import Move, MoveName
from skill.dialog.position import Position, on, require
from skill.dialog.positions import reason_list
from skill.dialog.screen import Screen, ScreenKind, Touch, title
from skill.dialog.turn import Result, Turn


class Heard(StrEnum):
    """What was heard of one benefit, the last part last."""

    DETAIL = "detail"
    EVIDENCE = "evidence"
    DETAIL_THEN_EVIDENCE = "detail_then_evidence"
    EVIDENCE_THEN_DETAIL = "evidence_then_detail"


def told(at: Position, benefit: str, last: Heard) -> OneBenefit:
    """Return where one stands once a benefit's detail, or its evidence, is told after ``at``."""
    before = at.heard if isinstance(at, OneBenefit) and at.benefit == benefit else last
    both = {
        Heard.DETAIL: Heard.EVIDENCE_THEN_DETAIL,
        Heard.EVIDENCE: Heard.DETAIL_THEN_EVIDENCE,
    }
    return OneBenefit(benefit, last if before is last else both[last])


@dataclass(frozen=True)
class OneBenefit(Position, name="benefit"):
    """One benefit was told."""

    is_offer = reopens = reopens_after_risk = True

    benefit: str
    heard: Heard

    def __post_init__(self) -> None:
        require(self.benefit in Benefits.ids())

    @property
    def _is_offering(self) -> bool:
        """Return whether only one half was told, so that the other was offered."""
        return self.heard in (Heard.DETAIL, Heard.EVIDENCE)

    @property
    def _told_detail_last(self) -> bool:
        return self.heard in (Heard.DETAIL, Heard.EVIDENCE_THEN_DETAIL)

    def ask(self, turn: Turn) -> Passage:
        words = turn.words.browsing
        offers = {
            Heard.DETAIL: words.benefit_evidence_offer,
            Heard.EVIDENCE: words.benefit_detail_offer,
        }
        return (offers.get(self.heard) or self._further(turn),)

    def _further(self, turn: Turn) -> Sentence:
        """Return the offer once both halves were told: the next benefit, or who should avoid it."""
        if self._after is None:
            return turn.words.general.offer_reasons
        return turn.words.browsing.benefit_next.fill(name=turn.words.benefits[self._after].name)

    @property
    def _after(self) -> str | None:
        return next(iter(Benefits.ids()[Benefits.ids().index(self.benefit) + 1 :]), None)

    def reprompt(self, turn: Turn) -> Passage:
        return turn.words.browsing.benefits_reprompt

    def help(self, turn: Turn) -> Passage:
        return turn.words.help.benefits

    def repeat(self, turn: Turn) -> Result:
        tell = browsing.detail if self._told_detail_last else browsing.evidence_of
        return tell(turn, self.benefit)

    @on(MoveName.TELL_ME_MORE)
    def _more(self, turn: Turn) -> Result:
        if not self._is_offering:
            return turn.stay((turn.words.browsing.benefit_exhausted,))
        if self.heard is Heard.DETAIL:
            return browsing.evidence_of(turn, self.benefit)
        return browsing.detail(turn, self.benefit)

    @on(MoveName.YES)
    def _yes(self, turn: Turn) -> Result:
        if self._is_offering:
            return self._more(turn)
        return self._next(turn) if self._after else reason_list.who_should_avoid(turn)

    @on(MoveName.MEANT_OTHER)
    def _which(self, turn: Turn) -> Result:
        return browsing.which_benefit(turn)

    @on(MoveName.WHY)
    def _why(self, turn: Turn) -> Result:
        return browsing.evidence(turn)

    @on(MoveName.NEXT)
    def _next(self, turn: Turn) -> Result:
        return self._beside(turn, 1) or browsing.past_end(turn)

    @on(MoveName.PREVIOUS)
    def _previous(self, turn: Turn) -> Result:
        return self._beside(turn, -1) or browsing.past_start(turn)

    def _beside(self, turn: Turn, step: int) -> Result | None:
        ids = Benefits.ids()
        index = ids.index(self.benefit) + step
        inside = 0 <= index < len(ids)
        return browsing.detail(turn, ids[index]) if inside else None

    @on(MoveName.START_OVER)
    def _start_over(self, turn: Turn) -> Result:
        return browsing.benefits(turn)

    def touches(self, context: Context) -> tuple[Touch, ...]:
        words = context.language.screens
        more = (
            Touch(words.how_sure, Move(MoveName.EVIDENCE, self.benefit))
            if self._told_detail_last
            else Touch(words.the_article, Move(MoveName.BENEFIT_DETAIL, self.benefit))
        )
        is_last = self.benefit == Benefits.ids()[-1]
        further = () if is_last else (Touch(words.next, Move(MoveName.NEXT)),)
        return (more, *further, Touch(words.all_benefits, Move(MoveName.BENEFITS)))

    def screen(self, context: Context) -> Screen:
        language, ids = context.language, Benefits.ids()
        words = language.benefits[self.benefit]
        number = ids.index(self.benefit) + 1
        return Screen(
            ScreenKind.BENEFIT,
            title(words.name),
            heading=language.screens.benefit_of.format(number=number, count=len(ids)),
            text=(words.line, words.evidence[0]),
            grade=GRADES[self.benefit],
        )
