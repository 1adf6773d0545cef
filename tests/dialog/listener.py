"""A listener who plays moves in the real dialog, from a fresh state on, and keeps watch.

What the listener knows comes from what was *said*: which question was put last, and what was
answered to it. It never reads the dialog's state, so it can tell when the two disagree.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from skill.content import LANGUAGES, Language, Passage
from skill.content.facts import (
    STEPS,
    VARIANTS,
    ArticleReasons,
    Benefits,
    FurtherReasons,
    Paces,
    RedFlags,
    Variants,
)
from skill.dialog.context import Context, Screening
from skill.dialog.conversation import respond
from skill.dialog.moves import UNKNOWN, Move, MoveName
from skill.dialog.reply import Reply, sentences
from skill.dialog.state import State

ENGLISH: Language = LANGUAGES["en"]
INTERVIEW = Context(ENGLISH, "us", Screening.INTERVIEW)
REMEMBERING = Context(ENGLISH, "us", Screening.INTERVIEW, remembers=True)
SELF_CHECK = Context(ENGLISH, "us", Screening.SELF_CHECK)
REASONS = ArticleReasons.ids()

NAMED = {
    MoveName.BENEFIT_DETAIL: Benefits.ids(),
    MoveName.EVIDENCE: Benefits.ids(),
    MoveName.CONDITION: REASONS + FurtherReasons.ids(),
    MoveName.DENY_CONDITION: REASONS + FurtherReasons.ids(),
    MoveName.UNCLEAR_DENIAL: REASONS + FurtherReasons.ids(),
    MoveName.URGENT_SYMPTOM: RedFlags.ids(),
    MoveName.DENY_SYMPTOM: RedFlags.ids(),
    MoveName.VARIANT: Variants.ids(),
    MoveName.PACE: Paces.ids(),
}


def every_move() -> Iterator[Move]:
    """Yield every move there is, with every id, with an unknown one, and with none."""
    for name in MoveName:
        for value in (*NAMED.get(name, ()), *((UNKNOWN,) if name in NAMED else ()), None):
            yield Move(name, value)


def plain(text: str) -> str:
    """Return the text as it is spoken, without the marks around phrases to say."""
    return text.replace("«", "").replace("»", "")


def texts(passage: Passage) -> set[str]:
    """Return the passage's texts, places unfilled."""
    return {plain(sentence.text) for sentence in passage}


def _filled(passage: Passage) -> set[str]:
    values = {"count": "six", "number": "911"}
    return {plain(sentence.fill(**values).text) for sentence in passage}


NONE_CAME_UP = _filled(ENGLISH.check.none_came_up[:1])
WENT_ON = texts(ENGLISH.self_check.went_on[:1])
STOPPED = {ENGLISH.check.until_checked.text, ENGLISH.conditions.ends_routine.text} | texts(
    ENGLISH.self_check.stopped[:1]
)
EMERGENCY = {ENGLISH.countries["us"].emergency.text}
BEGUN = (_filled(ENGLISH.check.preface) | _filled(ENGLISH.self_check.preface)) - {
    plain(ENGLISH.check.answer_with.text)
}
QUESTIONS = {
    sentence.text: reason
    for reason, words in ENGLISH.reasons
    for sentence in (words.question, words.rephrased)
}
PRESSING = {
    words.instruction[0].text
    for step, words in ENGLISH.steps
    if step not in VARIANTS["breathing_only"].step_ids() and STEPS[step].seconds
}


def said(reply: Reply) -> list[str]:
    """Return what the reply says, sentence by sentence."""
    return [plain(sentence.text) for sentence in sentences(reply.speech)]


def heard(passage: set[str], speech: Iterable[str]) -> bool:
    """Return whether any sentence of the passage is among those that were said."""
    return not passage.isdisjoint(speech)


WITHDRAWING = {MoveName.CONDITION, MoveName.UNCLEAR_DENIAL, MoveName.URGENT_SYMPTOM}
"""What takes back the good end of a check."""


@dataclass(frozen=True)
class Watch:
    """What a listener knows of a conversation, from what was said alone.

    ``asked``: the reason that the last reply asked about. ``denied``: the reasons that were
    clearly answered no in this check. ``through``: a check came to its good end, and nothing
    has been said since that withdraws it. ``still_you``: the last question was whether it is
    still the same listener, and nothing has changed since an earlier check.
    """

    asked: str | None = None
    denied: frozenset[str] = frozenset()
    through: bool = False
    still_you: bool = False

    def after(self, move: Move, speech: list[str]) -> Watch:
        """Return what the listener knows after a move that was answered so."""
        denied = self.denied
        if move in (Move(MoveName.NO), Move(MoveName.DENY_CONDITION, self.asked)) and self.asked:
            denied |= {self.asked}
        asked = QUESTIONS.get(speech[-1])
        has_begun = heard(BEGUN, speech)
        denied = (frozenset() if has_begun else denied) - {asked}
        withdraws = move.name in WITHDRAWING
        if move.name is MoveName.YES and self.still_you:
            return Watch(asked, denied, through=True)
        through = self.through and not (withdraws or has_begun or asked)
        still_you = speech[-1] == plain(ENGLISH.routine.still_you.text)
        came_through = heard(NONE_CAME_UP | WENT_ON, speech)
        return Watch(asked, denied, through or came_through, still_you)


@dataclass(frozen=True)
class Listener:
    """Somebody in the middle of a conversation with the dialog."""

    context: Context
    state: State = dataclasses.field(default_factory=State)
    watch: Watch = dataclasses.field(default_factory=Watch)

    @property
    def asked(self) -> str | None:
        """Return the reason that the last reply asked about."""
        return self.watch.asked

    def plays(self, move: Move) -> tuple[Listener, Reply]:
        """Return the listener after the move, and the reply."""
        state, reply = respond(self.context, self.state, move)
        return Listener(self.context, state, self.watch.after(move, said(reply))), reply
