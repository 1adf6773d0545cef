"""From guesses to a verdict: how far they are apart, and how well they fit, decides."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from skill.tools.voice.decoding import NO_GUESS, Guess


class Verdict(Enum):
    """What becomes of an utterance."""

    HEARD = "heard"
    NOT_HEARD = "not heard"
    ASK_BACK = "ask back"
    """It may have been a red flag."""


@dataclass(frozen=True)
class Thresholds:
    """What decides, in points a frame; docs/voice.md has the measured curves.

    How well words fit is how far they are ahead of any sounds (less than 0 is behind).
    """

    ahead: float = 9.0
    """So far a denial must be ahead of all else."""
    bare: float = 16.0
    """So well the shortest denials must fit: "go" and "oh" are heard as a poor "no"."""
    word: float = 6.0
    """So well any other denial of one word must fit."""
    worded: float = 0.0
    """So well a denial of several words must fit."""
    alarm: float = -9.0
    """Where a red flag or a statement fits so well nothing is a denial."""
    rival: float = 6.0
    """So far a rival must be ahead of all that is no denial."""
    unclear: float = 3.0
    """So near behind a denial that isn't clear a rival is taken."""
    least: float = -16.0
    """So well all else must fit."""
    rest: float = 5.0
    """So far a condition or a wordy command must be ahead of the answers to be taken."""
    red_flag: float = 3.0
    """So near to the best a red flag is asked back, and so far ahead it must be to be taken."""
    triage: float = 4.0
    """So far an urgent red flag must be ahead of an emergency to be one."""
    doubt: float = -24.0
    """So well a red flag must fit to be asked back."""


THRESHOLDS = Thresholds()
_SHORT = 3
"""So many letters the shortest denials have: "no" and "nah"."""


@dataclass(frozen=True)
class Evidence:
    """The best guesses for one utterance, one of each grammar.

    ``denial`` is of what denies, ``rival`` of the commonest other answers by the same means,
    ``answer`` of all the other answers and brief words of control, ``emergency`` and ``urgent`` of
    the red flags by their tier, ``rest`` of all else, and ``sounds`` of any sounds in any order.
    """

    denial: Guess = NO_GUESS
    rival: Guess = NO_GUESS
    answer: Guess = NO_GUESS
    emergency: Guess = NO_GUESS
    urgent: Guess = NO_GUESS
    rest: Guess = NO_GUESS
    sounds: Guess = NO_GUESS

    def fits(self, guess: Guess) -> float:
        """Return how well a guess fits, in points a frame; without any sounds nothing does."""
        return guess.points - self.sounds.points if self.sounds.text else -math.inf


def judge(evidence: Evidence, thresholds: Thresholds = THRESHOLDS) -> tuple[Verdict, str]:
    """Return a verdict, and the words that it is about."""
    red_flag = _red_flag(evidence, thresholds)
    plain = _plain(evidence, red_flag, thresholds)
    if plain.text:
        return Verdict.HEARD, plain.text
    wordy = evidence.rest.points - evidence.answer.points > thresholds.rest
    other = evidence.rest if wordy else evidence.answer
    ahead = red_flag.points - max(other.points, evidence.denial.points)
    if ahead >= thresholds.red_flag and evidence.fits(red_flag) >= thresholds.least:
        return Verdict.HEARD, red_flag.text
    near = red_flag.points - other.points > -thresholds.red_flag
    if near and evidence.fits(red_flag) >= thresholds.doubt:
        return Verdict.ASK_BACK, red_flag.text
    denied = evidence.denial.points > max(other.points, evidence.rival.points)
    if denied or evidence.fits(other) < thresholds.least:
        return Verdict.NOT_HEARD, ""
    return Verdict.HEARD, other.text


def _plain(evidence: Evidence, red_flag: Guess, thresholds: Thresholds) -> Guess:
    """Return the denial or its rival, where one of them is clear."""
    denial, rival = evidence.denial, evidence.rival
    others = max(evidence.answer.points, evidence.rest.points, red_flag.points)
    ahead = denial.points - max(others, rival.points)
    if ahead >= thresholds.ahead and _denial_fits(evidence, red_flag, thresholds):
        return denial
    near = rival.points >= denial.points - thresholds.unclear
    clear = rival.points - others >= thresholds.rival and evidence.fits(rival) >= thresholds.least
    return rival if near and clear else NO_GUESS


def _denial_fits(evidence: Evidence, red_flag: Guess, thresholds: Thresholds) -> bool:
    """Return whether the denial fits well enough, and no red flag or statement does."""
    text = evidence.denial.text
    one = thresholds.bare if len(text) <= _SHORT else thresholds.word
    least = thresholds.worded if " " in text else one
    statement = evidence.rest if " " in evidence.rest.text else NO_GUESS
    alarm = max(evidence.fits(red_flag), evidence.fits(statement)) >= thresholds.alarm
    return evidence.fits(evidence.denial) >= least and not alarm


def _red_flag(evidence: Evidence, thresholds: Thresholds) -> Guess:
    """Return the red flag that was heard; in doubt it is the emergency."""
    emergency, urgent = evidence.emergency, evidence.urgent
    if urgent.points - emergency.points >= thresholds.triage:
        return urgent
    return Guess(emergency.text, max(emergency.points, urgent.points))
