"""The shape of each entry's words: a benefit, a reason, a red flag, a country, a step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from skill.content.text import Passage, Sentence, Templates
from skill.content.words import Words


class BenefitWords(Words):
    """One benefit.

    ``name`` fits into "tell me about {name}"; ``line`` is said in one breath; ``detail`` has
    two to four sentences; ``evidence`` says how sure research is, its first sentence standing
    alone as the brief answer; ``synonyms`` are what people say for it.
    """

    name: str
    line: Sentence
    detail: Passage
    evidence: Passage
    synonyms: Templates


class ScreeningReasonWords(Words):
    """One of the article's reasons to avoid back massage, as the check asks about it.

    ``name`` fits into "You said yes to {name}"; ``question`` has under 20 words, no double
    negative, and yes always means risk; ``rephrased`` asks the same in other words; ``listed``
    stands in a list of who should avoid it; ``reason`` says what may go wrong; ``whom`` says
    whom to ask; ``on_yes`` and ``on_not_sure`` say what to do after that answer; ``why`` says
    why the question is asked, ``meaning`` what it means, or counts. ``synonyms`` are what
    people say for it and for its parts; ``own_names``, in full as the answer to a question is
    compared with them, name all of it: only whoever denies one of these denies it. ``denied``
    are whole sentences that nobody says who has any of it: a plain no in the question's own
    terms. ``asked`` and ``question_answer`` are as in :class:`FurtherReasonWords`.
    """

    name: str
    question: Sentence
    rephrased: Sentence
    listed: Sentence
    reason: Passage
    whom: Sentence
    on_yes: Passage
    on_not_sure: Passage
    why: Sentence
    meaning: Sentence
    own_names: tuple[str, ...]
    synonyms: Templates
    asked: Templates
    question_answer: Passage
    denied: Templates


class FurtherQuestionWords(Words):
    """A question before the routine's first step, about several things at once.

    ``name`` fits into "You said yes to {name}"; ``question`` has under 20 words, and yes always
    means risk; ``rephrased`` asks the same in other words; ``on_yes`` and ``on_not_sure`` say
    what to do, without guessing which of the things it is; ``why`` says why it is asked;
    ``listed`` names the things in a list that is read out; ``own_names`` are the names of all of
    it together: only they, or a plain no, deny it.
    """

    name: str
    question: Sentence
    rephrased: Sentence
    on_yes: Passage
    on_not_sure: Passage
    why: Sentence
    listed: Sentence
    own_names: tuple[str, ...]


class FurtherReasonWords(Words):
    """A reason that the article does not name.

    ``name`` fits into "You said yes to {name}"; ``whom``, which is said first, says whom to ask, or
    what else comes first; ``reason`` has one to three short sentences on why, and on what more to
    do; ``synonyms`` are what people say for it, as it stands
    behind "I have" or "I'm on". ``asked`` are whole questions about it that nobody asks who is
    only telling that they have it; ``question_answer`` settles them in at most three sentences,
    sends to somebody who knows, and never gives leave.
    """

    name: str
    reason: Passage
    whom: Sentence
    synonyms: Templates
    asked: Templates
    question_answer: Passage


class TopicWords(Words):
    """What people ask beside the rest, and its answer.

    ``title`` is a card's and a screen's; ``answer`` has at most three short sentences, the point
    first; ``brief`` is said where another question waits; ``more``, which may be empty, follows
    "tell me more" and repeats nothing; ``said`` are whole questions that people ask.
    """

    title: str
    answer: Passage
    brief: Sentence
    more: Passage
    said: Templates


class OffTopicWords(Words):
    """What people ask Alexa for: what they can do to get it, and ``said``, how they ask."""

    answer: Sentence
    said: Templates


class RedFlagWords(Words):
    """A red flag; ``first``, which may be empty, is said once beside what its tier says."""

    name: str
    first: Passage
    synonyms: Templates


class CountryWords(Words):
    """A country's help.

    ``number`` fits into "call {number}": digits, or words where no number is known;
    ``emergency`` tells to call it now; ``urgent`` says where to go today; ``crisis`` tells to
    call the crisis line now. ``places`` fills the places of sentences, in any entry, that are
    said otherwise from country to country; ``number`` fills its own.
    """

    number: str
    places: Mapping[str, str]
    emergency: Sentence
    urgent: Sentence
    crisis: Sentence


@dataclass(frozen=True)
class Timed:
    """Words of a step's script, and the seconds of its time line at which they are said.

    ``lasts`` is set for a cue, which says shortly what the body does just then: how many seconds it
    takes, as measured, since it is said so often. A screen shows cues too.
    """

    words: Passage
    at: tuple[float, ...]
    lasts: float | None = None

    @property
    def is_cue(self) -> bool:
        """Return whether it is one."""
        return self.lasts is not None


def told(second: float, *words: Sentence) -> Timed:
    """Return what is told once, from a second on."""
    return Timed(words, (second,))


def cue(words: Sentence, lasts: float, *seconds: float) -> Timed:
    """Return a cue, how many seconds it lasts, and each second at which it is given."""
    return Timed((words,), seconds, lasts)


class StepWords(Words):
    """A step of the routine, as a script on a time line of its own at the normal pace.

    ``name`` has a few words. ``set_up``, which may be empty, is the script by which a step that
    uses the ball is made ready. ``script`` is the step; it begins with what is told before the
    first cue, in whose place ``again`` is said where the step is repeated (None where it is told
    whole). ``changes`` are the seconds at which the side or the way changes, and ``ends`` is the
    second at which it ends.
    """

    name: str
    set_up: tuple[Timed, ...]
    script: tuple[Timed, ...]
    again: Sentence | None
    changes: tuple[float, ...]
    ends: float


class VariantWords(Words):
    """A way to do the routine; ``intro`` says what is left out, and may be empty."""

    name: str
    intro: Passage
    synonyms: Templates


@dataclass(frozen=True)
class Phrase:
    """What a phrase that listeners are told to say means: a move, and the id it names, if any."""

    move: str
    value: str | None = None
