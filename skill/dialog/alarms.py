"""Red flags: heard in every state, before anything else, without a question back."""

from __future__ import annotations

from skill.content import Passage
from skill.content.facts import RED_FLAG_TIERS, Tier
from skill.dialog import conditions
from skill.dialog.context import Context, Screening
from skill.dialog.positions import alarm as opened
from skill.dialog.positions import menu
from skill.dialog.positions import near as nearly
from skill.dialog.turn import Answer, Result, Turn


def raised(turn: Turn) -> Result:
    """Say where to get help for the symptom that was named."""
    symptom = turn.move.value
    if symptom is None or symptom not in RED_FLAG_TIERS:
        return alarm(turn, Tier.UNCLEAR)
    return alarm(turn, RED_FLAG_TIERS[symptom], turn.words.red_flags[symptom].first)


def alarm(turn: Turn, tier: Tier, first: Passage = ()) -> Result:
    """Say where to get help, and keep that open; nothing of what was under way goes on by itself.

    ``first`` is said once beside what the tier says.
    """
    at = turn.position
    if isinstance(at, opened.Alarm) and at.is_graver_than(tier):
        return at.repeat(turn.withdrawn())
    back = at.reopened(turn.context.screening)
    kept = Tier.EMERGENCY if tier is Tier.OVERDOSE else tier  # which would tell what was heard
    speech = spoken(turn.context, tier, filled(turn.context, first))
    return turn.withdrawn().goto(opened.Alarm(kept, back), speech, (turn.words.alarm.misheard,))


def spoken(context: Context, tier: Tier, first: Passage = ()) -> Passage:
    """Return what is said of a tier: the number first, or what to do today."""
    words, country = context.language.alarm, context.help_at_hand
    by_tier = {
        Tier.EMERGENCY: (country.emergency, *first, *words.emergency),
        Tier.OVERDOSE: (country.emergency, country.crisis, *first, *words.overdose),
        Tier.CRISIS: (country.crisis, *words.crisis),
        Tier.URGENT: (*first, country.urgent, *words.urgent),
        Tier.UNCLEAR: words.unclear,
    }
    return filled(context, by_tier[tier])


def number_alone(context: Context, tier: Tier) -> Passage:
    """Return the one sentence that names whom to call."""
    country = context.help_at_hand
    by_tier = {Tier.CRISIS: country.crisis, Tier.URGENT: country.urgent}
    return (by_tier.get(tier, country.emergency),)


def filled(context: Context, passage: Passage) -> Passage:
    """Return the passage with the country's emergency number in it."""
    number = context.help_at_hand.number
    return tuple(sentence.fill(number=number) for sentence in passage)


def denied(turn: Turn) -> Result:
    """Say what to do should the symptom come; it answers no other question."""
    said = filled(turn.context, (turn.words.alarm.denied,))
    return turn.aside(said, turn.position.back(turn))


def asked_about(turn: Turn) -> Result:
    """Answer a question about a symptom in general, or about somebody else's past: no alarm."""
    conditional = filled(turn.context, (turn.words.alarm.conditional,))
    advice = conditions.advice_on_symptom(turn)
    at = menu.Menu(menu.Topic.ASKED)
    return turn.tell(Answer(full=(*conditional, *advice), brief=conditional, at=at))


def past(turn: Turn) -> Result:
    """Answer a symptom that the listener had long ago: no alarm, but a condition."""
    conditional = filled(turn.context, (turn.words.alarm.conditional,))
    return conditions.stated(turn, (*conditional, *conditions.advice_on_symptom(turn)))


def near(turn: Turn) -> Result:
    """Ask about what was not understood, but is near a red flag; the number comes first.

    Where nothing about health is asked, it is only said, and answers nothing.
    """
    symptom = turn.move.value
    tier = _nearest(symptom)
    said = may_be_one(turn, tier, symptom)
    where = turn.position if turn.position.pending else menu.Menu()
    if turn.context.screening is Screening.INTERVIEW:
        named = symptom in RED_FLAG_TIERS and tier is not Tier.CRISIS
        return turn.goto(nearly.Near(where, tier, named), said)
    if where.pending:
        return turn.aside(said, where.back(turn))
    return turn.at(turn.state.moved(where)).missed(said, (turn.words.alarm.near_meant,))


def _nearest(symptom: str | None) -> Tier:
    """Return the tier to ask about; what needs a doctor today may need one at once."""
    if symptom is None or symptom not in RED_FLAG_TIERS:
        return Tier.EMERGENCY
    asked = {Tier.CRISIS: Tier.CRISIS, Tier.URGENT: Tier.UNCLEAR}
    return asked.get(RED_FLAG_TIERS[symptom], Tier.EMERGENCY)


def may_be_one(turn: Turn, tier: Tier, symptom: str | None = None) -> Passage:
    """Return whom to call, should it be a red flag of this tier that was not understood.

    ``symptom``: the one that is likeliest, by its id; where it is known, it is named.
    """
    words, country = turn.words.alarm, turn.context.help_at_hand
    if tier is Tier.CRISIS:
        return (words.near_crisis, country.crisis)
    if symptom is None or symptom not in RED_FLAG_TIERS:
        return filled(turn.context, (words.near_wait, words.near))
    flag, named = turn.words.red_flags[symptom], words.near_named
    if tier is Tier.EMERGENCY:
        return (named.fill(name=flag.name, number=country.number),)
    today = flag.first or (country.urgent,)
    named_today = words.near_named_today.fill(name=flag.name)
    return (named_today, *filled(turn.context, (*today, words.near)))
