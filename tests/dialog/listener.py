"""A listener who plays moves in the real dialog, from a fresh state on, and keeps watch.

What the listener knows comes from what was *said*: which question was put last, and what was
answered to it. It never reads the dialog's state, so it can tell when the two disagree.
"""

from __future__ import annotations

import dataclasses
import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple, ParamSpec, TypeVar

from skill.content import LANGUAGES, Language, Passage
from skill.content.facts import (
    FURTHER_PARTS,
    RED_FLAG_TIERS,
    STEPS,
    ArticleReasons,
    Benefits,
    FurtherQuestions,
    Paces,
    Tier,
)
from skill.content.text import unmarked
from skill.dialog.context import Context, Screening
from skill.dialog.conversation import respond
from skill.dialog.moves import FALLBACK_CARRIES, UNKNOWN, Move, MoveName
from skill.dialog.positions.after import After, Choice
from skill.dialog.positions.alarm import Alarm
from skill.dialog.positions.benefit_list import BenefitList
from skill.dialog.positions.check import Check
from skill.dialog.positions.further import Further
from skill.dialog.positions.leaving import Leaving
from skill.dialog.positions.menu import Menu, Told
from skill.dialog.positions.near import Near
from skill.dialog.positions.offer import Offer
from skill.dialog.positions.one_benefit import Heard, OneBenefit
from skill.dialog.positions.resuming import Resuming
from skill.dialog.positions.routine import Routine
from skill.dialog.positions.self_check import SelfCheck
from skill.dialog.reply import Reply, sentences
from skill.dialog.state import State
from skill.dialog.stepping import Phase
from skill.dialog.timing import STARTS_WITHIN, Playing

P = ParamSpec("P")
R = TypeVar("R")

ENGLISH: Language = LANGUAGES["en"]
INTERVIEW = Context(ENGLISH, "us", Screening.INTERVIEW)
REMEMBERING = Context(ENGLISH, "us", Screening.INTERVIEW, remembers=True)
SELF_CHECK = Context(ENGLISH, "us", Screening.SELF_CHECK)
REASONS = ArticleReasons.ids()

FURTHER = FurtherQuestions.ids()
IN_ORDER = (*REASONS, *FURTHER)
CONDITIONS = (*REASONS, *(part for _, parts in FURTHER_PARTS for part in parts), "postpartum")
"""Conditions that stand for all: the article's, those that are asked about, and another one."""
FLAGS = {tier: flag for flag, tier in RED_FLAG_TIERS}
"""A red flag that stands for all of its tier."""

NAMED = {
    MoveName.BENEFIT_DETAIL: Benefits.ids(),
    MoveName.EVIDENCE: Benefits.ids(),
    MoveName.CONDITION: CONDITIONS,
    MoveName.DENY_CONDITION: (*REASONS, *FURTHER, "postpartum"),
    MoveName.UNCLEAR_DENIAL: (None, REASONS[0], REASONS[-1], "postpartum"),
    MoveName.URGENT_SYMPTOM: tuple(FLAGS.values()),
    MoveName.NEAR_RED_FLAG: ("chest_pain", "night_pain"),
    MoveName.DENY_SYMPTOM: ("chest_pain",),
    MoveName.PAST_SYMPTOM: ("chest_pain", "bladder_bowel"),
    MoveName.SYMPTOM_QUESTION: ("chest_pain", "bladder_bowel"),
    MoveName.TOPIC: ("pressure",),
    MoveName.CONDITION_QUESTION: ("cancer",),
    MoveName.OFF_TOPIC: ("weather",),
    MoveName.CHOOSE: ("second", "sixth"),
    MoveName.FALLBACK: tuple(sorted(FALLBACK_CARRIES)),
    MoveName.VARIANT: ("full", "sore_shoulder", "breathing_only"),
    MoveName.PACE: Paces.ids(),
}


def every_move() -> Iterator[Move]:
    """Yield every move: with ids that stand for all, with an unknown one, and with none."""
    for name in MoveName:
        for value in (*NAMED.get(name, ()), *((UNKNOWN,) if name in NAMED else ()), None):
            yield Move(name, value)


CHANGES_ONLY_HABITS = (
    *(Move(MoveName.PACE, wanted) for wanted in Paces.ids() if wanted != "more_time"),
    Move(MoveName.FORGET_ME),
)
MOVES = tuple(move for move in every_move() if move not in CHANGES_ONLY_HABITS)


@cache
def plain(text: str) -> str:
    """Return the text as it is spoken, without marks."""
    return unmarked(text)


def texts(passage: Passage) -> set[str]:
    """Return the passage's texts, places unfilled."""
    return {plain(sentence.text) for sentence in passage}


def _filled(passage: Passage) -> set[str]:
    values = {"count": "six", "number": "911"}
    return {plain(sentence.fill(**values).text) for sentence in passage}


NONE_CAME_UP = _filled(ENGLISH.check.none_came_up[:1])
WENT_ON = texts(ENGLISH.self_check.went_on[:1])
WENT_THROUGH = texts((ENGLISH.further.went_through,))
UNTIL_CHECKED = {ENGLISH.check.until_checked.text}
STOPPED = (
    UNTIL_CHECKED
    | {ENGLISH.conditions.ends_routine.text}
    | texts(ENGLISH.self_check.stopped[:1])
    | texts(ENGLISH.conditions.refused[:1])
    | texts(ENGLISH.routine.stopped_for_pain[:1])
)
EMERGENCY = {ENGLISH.countries["us"].emergency.text}
BEGUN = (_filled(ENGLISH.check.preface) | _filled(ENGLISH.self_check.preface)) - {
    plain(ENGLISH.check.answer_with.text)
}
QUESTIONS = {
    INTERVIEW.local(sentence).text: asked
    for asked, words in (*ENGLISH.reasons, *ENGLISH.further_questions)
    for sentence in (words.question, words.rephrased)
}
PAIN = texts(
    (
        ENGLISH.routine.check_in,
        ENGLISH.routine.check_in_rephrased,
        ENGLISH.routine.self_check_in[-1],
    )
)
GONE_BACK = ENGLISH.general.gone_back.text
STILL_YOU = {plain(ENGLISH.routine.still_you.text)}
ALARM_QUESTIONS = {ENGLISH.alarm.with_you.text, ENGLISH.alarm.again.text}
MAY_LEAD_BACK = ALARM_QUESTIONS | {
    ENGLISH.alarm.near_question.text,
    ENGLISH.alarm.near_named_question.text,
    ENGLISH.alarm.near_new_question.text,
    ENGLISH.alarm.near_crisis_question.text,
    ENGLISH.alarm.near_meant.text,
    ENGLISH.general.offer_breathing.text,
    ENGLISH.routine.choice[-1].text,
    ENGLISH.routine.offer.text,
}
"""The questions outside the check from which "go back" may lead into it, past its beginning."""
LEAVES = {
    plain(sentence.text)
    for sentence in (
        *(ENGLISH.routine.leave, ENGLISH.routine.leave_for_start),
        ENGLISH.routine.leave_for_check,
    )
}
"""The questions whether to leave, which leave another one open."""
PRESSING = {
    sentence.text
    for step, words in ENGLISH.steps
    for sentence in (words.script[0].words[0], words.again)
    if STEPS[step].presses and sentence
}


def said(reply: Reply) -> list[str]:
    """Return what the reply says, sentence by sentence."""
    return [plain(sentence.text) for sentence in sentences(reply.speech)]


def heard(passage: set[str], speech: Iterable[str]) -> bool:
    """Return whether any sentence of the passage is among those that were said."""
    return not passage.isdisjoint(speech)


RISKS = {
    MoveName.CONDITION,
    MoveName.UNCLEAR_DENIAL,
    MoveName.PAST_SYMPTOM,
    MoveName.REFUSED,
    MoveName.DISCOMFORT,
}
"""What takes back the good end of a check."""
UNDOES = {MoveName.PREVIOUS, MoveName.MEANT_OTHER, MoveName.MEANT_YES, MoveName.MEANT_NO}
"""What may take back a wrong turn."""


class Watch(NamedTuple):
    """What a listener knows of a conversation, from what was said alone.

    ``last``: the last question. ``denied``: what was clearly answered no in this check.
    ``through``: the check and the further questions came to their good end, and nothing has been
    said since that withdraws it. ``kept``: a place in the routine that a good end led to, and
    nothing has happened since that takes it away. ``resumes``: that place is being gone back to,
    and waits for the answer about pain. ``alarmed``: an alarm is open, which may be taken back.
    ``undone``: what was known before the last turn, should that have been a wrong one.
    """

    last: str = ""
    denied: frozenset[str] = frozenset()
    through: bool = False
    kept: bool = False
    resumes: bool = False
    alarmed: bool = False
    undone: Watch | None = None

    @property
    def asked(self) -> str | None:
        """Return what the last reply asked about, in the check or after it."""
        return QUESTIONS.get(self.last)

    def after(self, move: Move, speech: Sequence[str]) -> Watch:
        """Return what the listener knows after a move that was answered so."""
        if self.undone and move.name in UNDOES and GONE_BACK in speech:
            return self.undone._replace(last=speech[-1])
        after = self._after(move, speech)
        if self._is_risk(move):
            return after
        begun = heard(BEGUN, speech)
        if not begun and (after.last == self.last or (self.asked and after.asked == self.asked)):
            return after._replace(undone=self.undone)
        if not begun and (after.asked or after.last in MAY_LEAD_BACK):
            return after
        knew = self.denied or self.through
        undone = Watch(denied=self.denied, through=self.through) if knew else None
        return after._replace(undone=undone)

    def _is_risk(self, move: Move) -> bool:
        """Return whether a move tells of one; no denial of a part of pain, as that is asked of."""
        is_of_pain = move == Move(MoveName.UNCLEAR_DENIAL) and self.last in PAIN | LEAVES
        return move.name in RISKS and not is_of_pain

    def _after(self, move: Move, speech: Sequence[str]) -> Watch:
        last = speech[-1]
        asked = QUESTIONS.get(last)
        denied = self.denied
        if self.asked and move in (Move(MoveName.NO), Move(MoveName.DENY_CONDITION, self.asked)):
            denied |= {self.asked}
        if asked:  # whatever comes after it will be asked again
            denied &= set(IN_ORDER[: IN_ORDER.index(asked)])
        elif last not in MAY_LEAD_BACK:
            denied = frozenset()
        if heard(BEGUN, speech):
            return Watch(last)
        if move.name is MoveName.URGENT_SYMPTOM or last in ALARM_QUESTIONS:
            return Watch(last, denied, self.through, resumes=self.resumes, alarmed=True)
        if self._is_risk(move) or heard(STOPPED, speech):
            return Watch(last, denied)
        resumes = self.resumes or (self.kept and self.last in STILL_YOU)
        resumes = resumes and move.name is not MoveName.FORGET_ME
        passed_pain = self.last in PAIN and move.name in (MoveName.NO, MoveName.ALL_GOOD)
        through = self.through or heard(WENT_THROUGH | WENT_ON, speech)
        through = (through or (resumes and passed_pain)) and asked not in REASONS
        return Watch(last, denied, through, self.kept, resumes and last in PAIN | LEAVES)


class Listener(NamedTuple):
    """Somebody in the middle of a conversation with the dialog."""

    context: Context
    state: State = State()
    watch: Watch = Watch()

    @property
    def asked(self) -> str | None:
        """Return what the last reply asked about."""
        return self.watch.asked

    def plays(self, move: Move) -> tuple[Listener, Reply]:
        """Return the listener after the move, and the reply."""
        turn = turn_of(self.context, self.state, move)
        return self.after(turn), turn.reply

    def after(self, turn: Played) -> Listener:
        """Return the listener after a turn that was taken here."""
        return Listener(self.context, turn.there, self.watch.after(turn.move, turn.speech))


class Played(NamedTuple):
    """A move in a state: what it was, where it leads, and what is said."""

    here: State
    move: Move
    there: State
    reply: Reply
    speech: tuple[str, ...]
    leads_to: State | None
    """What makes a difference to a walk that goes on from there, None where none has to."""


def _turn(context: Context, state: State, move: Move) -> Played:
    there, reply = respond(answering(context, state), state, move)
    goes_on = not reply.ends_session and stands_for_itself(there)
    leads_to = essence(there) if goes_on else None
    return Played(state, move, there, reply, tuple(said(reply)), leads_to)


turn_of = cache(_turn)
"""Returns a turn of the real dialog, which a pure function need take only once."""


def kept(walk: Callable[P, R]) -> Callable[P, R]:
    """Return the walk as one that is taken once, and whose million objects are kept for ever.

    So the garbage collector, which would take longer than the walk, passes them by.
    """

    @cache
    def taken(*args: P.args, **kwargs: P.kwargs) -> R:
        gc.disable()
        try:
            return walk(*args, **kwargs)
        finally:
            gc.enable()
            gc.freeze()

    return taken  # type: ignore[return-value]  # which forgets what the parameters are


@cache
def turns_at(context: Context, state: State) -> tuple[Played, ...]:
    """Return what comes of every move in a state, but for those that change habits alone."""
    return tuple(_turn(context, state, move) for move in MOVES)


def walked(
    context: Context, *starts: State, alike: Callable[[State], State] = lambda state: state
) -> Iterator[Played]:
    """Yield every move in every state that can be reached, and what it leads to.

    Of states that are ``alike`` the walk goes on from the first.
    """
    seen, waiting = set(starts), list(starts)
    while waiting:
        for turn in turns_at(context, waiting.pop()):
            yield turn
            if turn.leads_to and (known := alike(turn.leads_to)) not in seen:
                seen.add(known)
                waiting.append(turn.there)


PAIN_ASKED = Routine("full", "lower_back", Phase.CHECK_IN)
"""What stands for all questions about pain."""
UNDONE = {
    BenefitList(0),
    Check(2),
    Further(1, "full"),
    SelfCheck(1),
    Offer(),
    *map(After, (Check(1), SelfCheck(1))),
    Choice(Check(1)),
}
"""What stands for all that "go back" may open again after a wrong turn."""
NEAR_AT = {Menu(), Check(1), Offer(), Further(1, "full"), Resuming(), After(Check(1)), PAIN_ASKED}
"""What stands for all that may be open where something near a red flag was said."""
EVERY_TIER = Tier.EMERGENCY
"""What stands for all tiers of which a red flag may be that was not understood."""
LEFT = ("full", "breathing_only")
"""The variants that stand for all whose steps may be left."""


def answering(context: Context, state: State, late: float = 4) -> Context:
    """Return the context of a move that comes once all that is played was heard.

    ``late``: so many seconds after the question had begun.
    """
    if state.playing is None:
        return context
    return dataclasses.replace(context, elapsed=state.playing.asks + STARTS_WITHIN + late)


def essence(state: State) -> State:
    """Return what of a state makes a difference to a walk.

    Seconds make none where everybody waits for the question, and neither do the writes left.
    """
    played = state.playing and Playing((0,) * len(state.playing.begins), 0)
    return dataclasses.replace(state, playing=played, places=0)


def _is_as_another(state: State) -> bool:
    at = state.at
    if isinstance(at, Near):
        usual = at.tier is EVERY_TIER and not state.misses
        return at.where not in NEAR_AT if usual else at.where != Check(1)
    return (
        isinstance(at, Leaving) and isinstance(at.where, Routine) and at.where.variant not in LEFT
    )


def stands_for_itself(state: State) -> bool:
    """Return whether a walk has to go on from a state, as no other one stands for it.

    Where nothing waits for an answer, the third rung of the ladder is as the second, and an
    alarm that is raised at any benefit, or in any step of the routine, is as at one of them. So is
    one wrong turn as another of its kind, and what is near one red flag as near another; asides
    change words alone.
    """
    at = state.at
    where = at.where if isinstance(at, Alarm | Near) else at
    if state.asides or (state.before and state.before not in UNDONE):
        return False
    if state.before and (state.misses or isinstance(at, OneBenefit | Told)):
        return False
    if _is_as_another(state):
        return False
    if isinstance(where, OneBenefit) and at is not where:
        return where == OneBenefit(Benefits.ids()[0], Heard.DETAIL)
    if isinstance(where, Routine) and at is not where:
        return where == PAIN_ASKED
    return at.pending or state.misses < 2
