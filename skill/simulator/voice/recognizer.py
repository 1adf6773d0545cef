"""From sound to what was said, and how surely.

An utterance is decoded by several grammars: the answers to a question, everything else, and for a
"no" the same without any denial. How far the best is ahead of the others decides.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from skill.simulator.voice.audio import Sound
from skill.simulator.voice.decoding import NO_GUESS, Decoder, Guess, for_decoding
from skill.simulator.voice.phrases import (
    DENIALS,
    MENU,
    QUESTION,
    STOP,
    URGENT,
    Part,
    Place,
    phrases_for,
)

LEAST_POINTS = -53.0
"""Below this nothing of what may be said was said; docs/voice.md has the measured curve."""
LEAST_MARGIN = 9.0
"""So far a denial must be ahead of all that is none; docs/voice.md has the measured curve."""
FLAG_MARGIN = 3.0
"""So near to the best a red flag is asked back, and so far ahead it must be to be taken."""
_BEAM = 1e-70
"""For the few answers: none is given up early."""
_ANSWERS = "answers"
_CONTRARY = "contrary"
_STOP = "stop"
"""A grammar of its own, in which it can't be given up early: a "stop" shall be no "no"."""
_STOP_BEHIND = 6.0
"""A "no" need not be so far ahead of it as of other words: both are short."""
_LONGEST_STOP = 1.6
"""Seconds with the quiet around it; whoever says "stop" says no more than that."""


class Verdict(Enum):
    """What becomes of an utterance."""

    HEARD = "heard"
    NOT_HEARD = "not heard"
    ASK_BACK = "ask back"
    """It may have been a red flag."""


@dataclass(frozen=True)
class Heard:
    """What was heard."""

    verdict: Verdict
    text: str = ""
    intent: str = ""


@dataclass(frozen=True)
class Evidence:
    """The best guesses for one utterance.

    ``answer`` is of the answers, ``other`` of everything else that may be said, ``contrary`` of
    both without the denials; only a denial needs it. An intent is empty where nothing was heard.
    """

    answer: Guess = NO_GUESS
    other: Guess = NO_GUESS
    contrary: Guess = NO_GUESS
    answer_intent: str = ""
    other_intent: str = ""

    @property
    def best(self) -> tuple[Guess, str]:
        """The better one of both, and its intent."""
        if self.other.points > self.answer.points:
            return self.other, self.other_intent
        return self.answer, self.answer_intent

    @property
    def denies(self) -> bool:
        """Whether the best is a denial."""
        return self.best[1] in DENIALS


def judge(
    evidence: Evidence, least_points: float = LEAST_POINTS, least_margin: float = LEAST_MARGIN
) -> Heard:
    """Return what was said, by its evidence.

    A red flag that is not clearly ahead of the answers, or only little behind, is asked back.
    """
    best, intent = evidence.best
    if best.points < least_points:
        return Heard(Verdict.NOT_HEARD)
    distance = evidence.other.points - evidence.answer.points
    if evidence.other_intent == URGENT and abs(distance) < FLAG_MARGIN:
        return Heard(Verdict.ASK_BACK, evidence.other.text, URGENT)
    if evidence.denies and best.points - evidence.contrary.points < least_margin:
        return Heard(Verdict.NOT_HEARD, best.text, intent)
    return Heard(Verdict.HEARD, best.text, intent)


class Recognizer:
    """Hears what may be said in one locale."""

    def __init__(self, locale: str = "en-US") -> None:
        """Load the acoustic model, and prepare the answers; the rest is prepared when needed.

        Raises:
            MissingToolError: pocketsphinx or espeak-ng is missing.
            ValueError: the locale has no built model.
        """
        self._phrases = phrases_for(locale)
        self._narrow, self._wide = Decoder(_BEAM), Decoder()
        answers = self._phrases.answers()
        affirm = [
            words for words in answers if self._phrases.intent(" ".join(words)) not in DENIALS
        ]
        self._narrow.learn(_ANSWERS, [Part(answers)])
        self._narrow.learn(_CONTRARY, [Part(tuple(affirm))])
        self._narrow.learn(_STOP, [Part(((_STOP,),))])
        for place in (MENU, QUESTION):
            self._learn(place)

    def hear(self, sound: Sound, place: Place) -> Heard:
        """Return what was said in an utterance at a place of the conversation."""
        return judge(self.evidence(sound, place))

    def evidence(self, sound: Sound, place: Place) -> Evidence:
        """Return the best guesses for an utterance at a place of the conversation."""
        samples = for_decoding(sound)
        answer = self._narrow.best(samples, _ANSWERS)
        other = self._wide.best(samples, self._learn(place))
        found = Evidence(answer, other, NO_GUESS, self._intent(answer), self._intent(other))
        return replace(found, contrary=self._contrary(samples, found)) if found.denies else found

    def _contrary(self, samples: bytes, found: Evidence) -> Guess:
        rest = found.other
        if found.other_intent in DENIALS:
            rest = self._wide.best(samples, self._learn(QUESTION))
        stop = self._narrow.best(samples, _STOP)
        stop = replace(stop, points=stop.points - _STOP_BEHIND)
        contrary = self._narrow.best(samples, _CONTRARY)
        return max(rest, contrary, stop, key=lambda guess: guess.points)

    def says_stop(self, sound: Sound) -> bool:
        """Return whether an utterance is the one word "stop"."""
        if sound.seconds > _LONGEST_STOP:
            return False
        heard = self.hear(sound, MENU)
        return heard.verdict is Verdict.HEARD and heard.intent == STOP

    def _intent(self, guess: Guess) -> str:
        return self._phrases.intent(guess.text) if guess.text else ""

    def _learn(self, place: Place) -> str:
        """Prepare all but the answers at a place, once, and return under which name."""
        name = f"{'question' if place.question else 'menu'} {place.asked}"
        if not self._wide.knows(name):
            self._wide.learn(name, self._phrases.at(place))
        return name
