"""Something near a red flag was said and not understood; whom to call was said, if it is one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from skill.content import Language, Passage, Sentence
from skill.content.facts import Tier
from skill.dialog import alarms, starting, stepping
from skill.dialog.beside import Beside
from skill.dialog.checking import Asking
from skill.dialog.context import Context, Screening
from skill.dialog.moves import RISKS, MoveName
from skill.dialog.position import Position, on, require
from skill.dialog.positions import alarm, leaving, menu, offer
from skill.dialog.screen import Screen, ScreenKind
from skill.dialog.turn import Result, Turn

_LEAVES = frozenset({MoveName.STOP, MoveName.HOME})
"""What counts as it would without the question: who leaves may."""


@dataclass(frozen=True)
class Near(Beside, name="near"):
    """Was it one? A yes is an alarm of this tier, and so is not sure; a no leads to ``where``.

    So is pain, and what else is said twice; a risk, and leaving, count as if said there. Its
    answer answers nothing else. ``named``: it was asked whether one symptom was meant, or what is
    sudden or severe; which one isn't kept, so the latter is asked again.
    """

    is_private = True

    where: Position
    tier: Tier
    named: bool

    def __post_init__(self) -> None:
        elsewhere = (Near, alarm.Alarm, leaving.Leaving)
        require(self.where.pending or self.where == menu.Menu())
        require(not isinstance(self.where, elsewhere))
        require(self.tier in (Tier.EMERGENCY, Tier.UNCLEAR, Tier.CRISIS))

    def belongs_to(self, held: Screening) -> bool:
        return held is Screening.INTERVIEW and self.where.belongs_to(held)

    @property
    def _ends_routine(self) -> bool:
        return isinstance(self.where, stepping.Stepping) and self.tier is not Tier.CRISIS

    def question(self, context: Context) -> Sentence:
        words = context.language.alarm
        if self.named:
            return words.near_named_question
        by_tier = {Tier.CRISIS: words.near_crisis_question, Tier.UNCLEAR: words.near_new_question}
        return by_tier.get(self.tier, words.near_question)

    def settled(self) -> Near:
        return replace(self, named=False)

    def help(self, turn: Turn) -> Passage:
        return alarms.may_be_one(turn, self.tier)

    def _there(self, turn: Turn) -> Result:
        """Let no question and no wish come before the number; a risk ends what it has to."""
        counts = turn.move.name in RISKS | _LEAVES
        return super()._there(turn) if counts else self._not_heard(turn)

    @on(MoveName.DENY_SYMPTOM)
    def _denied(self, turn: Turn) -> Result:
        """Let a symptom be denied as without the question; in the routine, that is a no."""
        return self._no(turn) if self._ends_routine else super()._there(turn)

    def reprompt(self, turn: Turn) -> Passage:
        said = alarms.may_be_one(turn, self.tier, turn.move.value if self.named else None)
        return (*said, *self.ask(turn))

    @on(MoveName.REPEAT, MoveName.ASK_AGAIN, MoveName.SEE_PROFESSIONAL)
    def _again(self, turn: Turn) -> Result:
        return turn.stay(self.help(turn))

    @on(MoveName.NEAR_RED_FLAG)
    def _not_heard(self, turn: Turn) -> Result:
        """Say the number and ask again, whatever is wished; a second time counts as not sure."""
        if turn.move.value == MoveName.MEANT_YES:
            return self._yes(turn)
        if turn.state.misses:
            return self._not_sure(turn)
        return turn.missed(self.help(turn), self.settled().ask(turn))

    @on(
        *(MoveName.YES, MoveName.MEANT_YES, MoveName.DISCOMFORT),
        *(MoveName.SOMEBODY_HERE, MoveName.ALONE, MoveName.HELP_COMING),
    )
    def _yes(self, turn: Turn) -> Result:
        return alarms.alarm(turn, self.tier)

    @on(MoveName.NOT_SURE, MoveName.UNCLEAR_DENIAL, MoveName.PAST_SYMPTOM)
    def _not_sure(self, turn: Turn) -> Result:
        """Take what has passed, or is denied in part, as not sure: a red flag may come back."""
        return alarms.alarm(turn, Tier.CRISIS if self.tier is Tier.CRISIS else Tier.UNCLEAR)

    @on(
        *(MoveName.NO, MoveName.DECLINE, MoveName.ALL_GOOD, MoveName.MEANT_NO),
        *(MoveName.DENY_CONDITION, MoveName.PREVIOUS, MoveName.MEANT_OTHER),
    )
    def _no(self, turn: Turn) -> Result:
        """Ask again what was open, and answer nothing of it; where nothing was, what was meant.

        A slight one ends a check, and the offer that it led to: it is no no to its question, and
        no leave to begin. Where one was named, a no says that it's neither that one nor sudden
        nor severe; in the routine it is new all the same, and ends that.
        """
        there, words = self.back_there(turn), turn.words
        if self._ends_routine:
            return starting.stopped_for_pain(there)
        if self.tier is Tier.EMERGENCY and not self.named:
            slight = (words.alarm.near_slight, words.check.until_checked)
            if isinstance(self.where, Asking):
                return self.where.stop(there, slight)
            if isinstance(self.where, offer.Offer):
                return starting.stopped(there, slight)
        taken = alarms.filled(turn.context, (self._taken(words),))
        if self.where.pending:
            return there.aside(taken, self.where.back(there))
        return there.missed((*taken, words.alarm.near_meant))

    def _taken(self, words: Language) -> Sentence:
        """Return what a no is answered with."""
        if self.named:
            return words.alarm.denied
        by_tier = {Tier.EMERGENCY: words.alarm.near_slight, Tier.UNCLEAR: words.alarm.near_old}
        return by_tier.get(self.tier, words.general.all_right)

    def screen(self, context: Context) -> Screen:
        heading = context.language.screens.emergency_title
        return Screen(ScreenKind.QUESTION, self.question(context).text, heading=heading)
