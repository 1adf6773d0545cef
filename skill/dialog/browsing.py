"""Walking through the six benefits, and through one of them in depth."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content import Passage, Sentence
from skill.content.entries import BenefitWords
from skill.content.facts import Benefits
from skill.dialog.listing import all_benefits, benefit_group
from skill.dialog.moves import MoveName
from skill.dialog.positions import BENEFIT_GROUPS, BenefitList, Heard, Menu, OneBenefit, Topic
from skill.dialog.reply import Card, sentences
from skill.dialog.turn import Answer, Result, Room, Turn

_WITH_DETAIL: Mapping[Heard | None, Heard] = {
    Heard.EVIDENCE: Heard.EVIDENCE_THEN_DETAIL,
    Heard.DETAIL_THEN_EVIDENCE: Heard.EVIDENCE_THEN_DETAIL,
    Heard.EVIDENCE_THEN_DETAIL: Heard.EVIDENCE_THEN_DETAIL,
}
"""What has been heard of a benefit once its detail is told, by what had been heard before."""

_WITH_EVIDENCE: Mapping[Heard | None, Heard] = {
    Heard.DETAIL: Heard.DETAIL_THEN_EVIDENCE,
    Heard.EVIDENCE_THEN_DETAIL: Heard.DETAIL_THEN_EVIDENCE,
    Heard.DETAIL_THEN_EVIDENCE: Heard.DETAIL_THEN_EVIDENCE,
}
"""The same once its evidence is told."""


def benefits(turn: Turn) -> Result:
    """List the benefits from the first."""
    return _list(turn, 0)


def benefit_detail(turn: Turn) -> Result:
    """Tell one benefit; ask which if none, or none that is known, was named."""
    benefit = turn.move.value
    if benefit is None or benefit not in Benefits.ids():
        return which_benefit(turn)
    heard = _WITH_DETAIL.get(_heard(turn, benefit), Heard.DETAIL)
    return _detail(turn, benefit, heard)


def evidence(turn: Turn) -> Result:
    """Say how sure research is: of the benefit that is named or was told last, or overall."""
    benefit = turn.move.value
    if benefit is None and isinstance(turn.state.at, OneBenefit):
        benefit = turn.state.at.benefit
    if benefit is None or benefit not in Benefits.ids():
        return _general_evidence(turn)
    heard = _WITH_EVIDENCE.get(_heard(turn, benefit), Heard.EVIDENCE)
    return _evidence(turn, benefit, heard)


def which_benefit(turn: Turn) -> Result:
    """Ask which benefit was meant."""
    names = turn.scene.names([words.name for _, words in turn.words.benefits])
    which = tuple(sentence.fill(names=names) for sentence in turn.words.browsing.benefit_which)
    if turn.room.pending:
        return turn.stay((_brief(turn),), turn.room.back(turn))
    return turn.noticed().goto(Menu(Topic.WHICH_BENEFIT), turn.notice(), which)


def _brief(turn: Turn) -> Sentence:
    names = turn.scene.names([words.name for _, words in turn.words.benefits])
    return turn.words.browsing.benefits_brief.fill(names=names)


def _list(turn: Turn, group: int) -> Result:
    speech = benefit_group(turn, group)
    title = turn.words.browsing.benefits_title
    everything = all_benefits(turn)
    return turn.tell(
        Answer(
            full=speech,
            one_shot=everything,
            brief=(_brief(turn),),
            at=BenefitList(group),
            card=Card(title, sentences(everything)),
        )
    )


def _detail(turn: Turn, benefit: str, heard: Heard) -> Result:
    words = turn.words.benefits[benefit]
    card = Card(_title(words), words.detail)
    at = OneBenefit(benefit, heard)
    return turn.tell(Answer(full=words.detail, brief=(words.line,), at=at, card=card))


def _evidence(turn: Turn, benefit: str, heard: Heard) -> Result:
    words = turn.words.benefits[benefit]
    card = Card(turn.words.browsing.evidence_title, words.evidence)
    at = OneBenefit(benefit, heard)
    return turn.tell(Answer(full=words.evidence, brief=words.evidence[:1], at=at, card=card))


def _general_evidence(turn: Turn) -> Result:
    words = turn.words.browsing
    card = Card(words.evidence_title, words.evidence_general)
    brief = words.evidence_general[:1]
    return turn.tell(
        Answer(full=words.evidence_general, brief=brief, at=Menu(Topic.EVIDENCE), card=card)
    )


def _title(words: BenefitWords) -> str:
    return words.name[:1].upper() + words.name[1:]


def _heard(turn: Turn, benefit: str) -> Heard | None:
    at = turn.state.at
    return at.heard if isinstance(at, OneBenefit) and at.benefit == benefit else None


def _has_more(turn: Turn) -> bool:
    return turn.here(BenefitList).group + 1 < BENEFIT_GROUPS


def _next_group(turn: Turn) -> Result:
    if _has_more(turn):
        return _list(turn, turn.here(BenefitList).group + 1)
    return turn.stay((turn.words.browsing.benefits_past_end,))


def _previous_group(turn: Turn) -> Result:
    group = turn.here(BenefitList).group
    if group > 0:
        return _list(turn, group - 1)
    return turn.stay((turn.words.browsing.benefits_past_start,))


def _list_question(turn: Turn) -> Passage:
    words = turn.words.browsing
    return (words.benefits_go_on if _has_more(turn) else words.benefits_choose,)


def _yes_to_list(turn: Turn) -> Result:
    return _next_group(turn) if _has_more(turn) else _nothing_asked(turn)


def _no_to_list(turn: Turn) -> Result:
    return turn.goto(Menu()) if _has_more(turn) else _nothing_asked(turn)


def _nothing_asked(turn: Turn) -> Result:
    return turn.stay((turn.words.general.nothing_asked,))


def _is_offering(turn: Turn) -> bool:
    """Return whether only one half of the benefit was told, so that the other was offered."""
    return turn.here(OneBenefit).heard in (Heard.DETAIL, Heard.EVIDENCE)


def _benefit_question(turn: Turn) -> Passage:
    words = turn.words.browsing
    offers = {
        Heard.DETAIL: words.benefit_evidence_offer,
        Heard.EVIDENCE: words.benefit_detail_offer,
    }
    return (offers.get(turn.here(OneBenefit).heard, turn.words.general.what_next),)


def _more(turn: Turn) -> Result:
    at = turn.here(OneBenefit)
    if not _is_offering(turn):
        return turn.stay((turn.words.browsing.benefit_exhausted,))
    if at.heard is Heard.DETAIL:
        return _evidence(turn, at.benefit, Heard.DETAIL_THEN_EVIDENCE)
    return _detail(turn, at.benefit, Heard.EVIDENCE_THEN_DETAIL)


def _yes_to_benefit(turn: Turn) -> Result:
    return _more(turn) if _is_offering(turn) else _nothing_asked(turn)


def _no_to_benefit(turn: Turn) -> Result:
    return turn.goto(Menu()) if _is_offering(turn) else _nothing_asked(turn)


def _again(turn: Turn) -> Result:
    at = turn.here(OneBenefit)
    if at.heard in (Heard.DETAIL, Heard.EVIDENCE_THEN_DETAIL):
        return _detail(turn, at.benefit, at.heard)
    return _evidence(turn, at.benefit, at.heard)


def _next_benefit(turn: Turn) -> Result:
    ids = Benefits.ids()
    index = ids.index(turn.here(OneBenefit).benefit) + 1
    if index < len(ids):
        return _detail(turn, ids[index], Heard.DETAIL)
    return turn.stay((turn.words.browsing.benefits_past_end,))


def _previous_benefit(turn: Turn) -> Result:
    ids = Benefits.ids()
    index = ids.index(turn.here(OneBenefit).benefit) - 1
    if index >= 0:
        return _detail(turn, ids[index], Heard.DETAIL)
    return turn.stay((turn.words.browsing.benefits_past_start,))


LIST = Room(
    ask=_list_question,
    reprompt=lambda turn: turn.words.browsing.benefits_reprompt,
    help=lambda turn: turn.words.help.benefits,
    repeat=lambda turn: _list(turn, turn.here(BenefitList).group),
    moves={
        MoveName.YES: _yes_to_list,
        MoveName.NO: _no_to_list,
        MoveName.DECLINE: _no_to_list,
        MoveName.NEXT: _next_group,
        MoveName.TELL_ME_MORE: _next_group,
        MoveName.PREVIOUS: _previous_group,
        MoveName.START_OVER: benefits,
    },
)

ONE = Room(
    ask=_benefit_question,
    reprompt=lambda turn: turn.words.browsing.benefits_reprompt,
    help=lambda turn: turn.words.help.benefits,
    repeat=_again,
    moves={
        MoveName.YES: _yes_to_benefit,
        MoveName.NO: _no_to_benefit,
        MoveName.DECLINE: _no_to_benefit,
        MoveName.TELL_ME_MORE: _more,
        MoveName.WHY: evidence,
        MoveName.NEXT: _next_benefit,
        MoveName.PREVIOUS: _previous_benefit,
        MoveName.START_OVER: benefits,
    },
)
