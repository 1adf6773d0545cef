"""What is told of the six benefits, from wherever somebody asks."""

from __future__ import annotations

from skill.content import Sentence
from skill.content.facts import Benefits
from skill.dialog.context import Context
from skill.dialog.listing import listed_benefits
from skill.dialog.moves import Move, MoveName
from skill.dialog.positions import benefit_list, menu, one_benefit
from skill.dialog.reply import Card, sentences
from skill.dialog.screen import Screen, ScreenKind, Touch, title
from skill.dialog.turn import Answer, Result, Turn


def benefits(turn: Turn) -> Result:
    """List the benefits from the first."""
    return list_group(turn, 0)


def list_group(turn: Turn, group: int) -> Result:
    """List a group of the benefits."""
    everything = listed_benefits(turn)
    return turn.tell(
        Answer(
            full=listed_benefits(turn, group),
            one_shot=everything,
            brief=(_brief(turn),),
            at=benefit_list.BenefitList(group),
            card=Card(turn.words.browsing.benefits_title, sentences(everything)),
        )
    )


def benefit_detail(turn: Turn) -> Result:
    """Tell one benefit; ask which if none, or none that is known, was named."""
    benefit = turn.move.value
    if benefit is None or benefit not in Benefits.ids():
        return which_benefit(turn)
    return detail(turn, benefit)


def detail(turn: Turn, benefit: str) -> Result:
    """Tell what the article says of a benefit."""
    words = turn.words.benefits[benefit]
    at = one_benefit.told(turn.position, benefit, one_benefit.Heard.DETAIL)
    card = Card(title(words.name), words.detail)
    return turn.tell(Answer(full=words.detail, brief=(words.line,), at=at, card=card))


def evidence(turn: Turn) -> Result:
    """Say how sure research is: of the benefit that is named or was told last, or overall."""
    benefit = turn.move.value
    if benefit is None and isinstance(turn.position, one_benefit.OneBenefit):
        benefit = turn.position.benefit
    if benefit is None or benefit not in Benefits.ids():
        return menu.Menu(menu.Topic.EVIDENCE).repeat(turn)
    return evidence_of(turn, benefit)


def evidence_of(turn: Turn, benefit: str) -> Result:
    """Say how sure research is of a benefit."""
    words = turn.words.benefits[benefit].evidence
    at = one_benefit.told(turn.position, benefit, one_benefit.Heard.EVIDENCE)
    card = Card(turn.words.browsing.evidence_title, words)
    return turn.tell(Answer(full=words, brief=words[:1], at=at, card=card))


def which_benefit(turn: Turn) -> Result:
    """Ask which benefit was meant."""
    if turn.position.pending:
        return turn.aside((_brief(turn),), turn.position.back(turn))
    which = tuple(
        sentence.fill(names=_names(turn)) for sentence in turn.words.browsing.benefit_which
    )
    return turn.noticed().goto(menu.Menu(menu.Topic.WHICH_BENEFIT), turn.notice(), which)


def past_end(turn: Turn) -> Result:
    """Say that there is no further benefit."""
    return turn.stay((turn.words.browsing.benefits_past_end,))


def past_start(turn: Turn) -> Result:
    """Say that no benefit comes before."""
    return turn.stay((turn.words.browsing.benefits_past_start,))


def touches(context: Context) -> tuple[Touch, ...]:
    """Return each benefit to touch."""
    return tuple(
        Touch(title(words.name), Move(MoveName.BENEFIT_DETAIL, benefit))
        for benefit, words in context.language.benefits
    )


def screen(context: Context) -> Screen:
    """Show all the benefits."""
    return Screen(ScreenKind.BENEFITS, context.language.browsing.benefits_title)


def _brief(turn: Turn) -> Sentence:
    return turn.words.browsing.benefits_brief.fill(names=_names(turn))


def _names(turn: Turn) -> str:
    return turn.context.names([words.name for _, words in turn.words.benefits])
