"""From guesses to a verdict: how far the best is ahead of the others decides."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from skill.simulator.voice.decoding import NO_GUESS, Guess


class Verdict(Enum):
    """What becomes of an utterance."""

    HEARD = "heard"
    NOT_HEARD = "not heard"
    ASK_BACK = "ask back"
    """It may have been a red flag."""


@dataclass(frozen=True)
class Thresholds:
    """What decides, in points a frame; docs/voice.md has the measured curves."""

    least: float = -55.0
    """Below this nothing of what may be said was said."""
    denial: float = 9.0
    """So far a denial must be ahead of all that is none."""
    bare: float = -28.0
    """Below this a denial of one word is none: "now" is heard as a poor "no"."""
    rival: float = -6.0
    """So far a denial must be ahead of a short word that sounds like it; less than 0 is behind."""
    rest: float = 5.0
    """So far a condition or a wordy command must be ahead of the answers to be taken."""
    red_flag: float = 3.0
    """So near to the best a red flag is asked back, and so far ahead it must be to be taken."""


THRESHOLDS = Thresholds()


@dataclass(frozen=True)
class Evidence:
    """The best guesses for one utterance, one of each grammar.

    ``denial`` is of what denies, ``rival`` of short words that sound like "no" and mean nothing
    here, ``answer`` of the other answers and brief words of control, ``rest`` of all else.
    """

    denial: Guess = NO_GUESS
    rival: Guess = NO_GUESS
    answer: Guess = NO_GUESS
    red_flag: Guess = NO_GUESS
    rest: Guess = NO_GUESS


def judge(evidence: Evidence, thresholds: Thresholds = THRESHOLDS) -> tuple[Verdict, str]:
    """Return a verdict, and the words that it is about."""
    denial, red_flag = evidence.denial, evidence.red_flag
    wordy = evidence.rest.points - evidence.answer.points > thresholds.rest
    other = evidence.rest if wordy else evidence.answer
    harmless = max(denial, other, key=_points)
    ahead = red_flag.points - harmless.points
    if max(red_flag.points, harmless.points) < thresholds.least:
        return Verdict.NOT_HEARD, ""
    if ahead >= thresholds.red_flag:
        return Verdict.HEARD, red_flag.text
    if ahead > -thresholds.red_flag:
        return Verdict.ASK_BACK, red_flag.text
    if harmless is other:
        return Verdict.HEARD, other.text
    return (Verdict.HEARD if _denies(evidence, thresholds) else Verdict.NOT_HEARD), denial.text


def _denies(evidence: Evidence, thresholds: Thresholds) -> bool:
    denial = evidence.denial
    contrary = max(evidence.answer, evidence.rest, evidence.red_flag, key=_points)
    return (
        denial.points - contrary.points >= thresholds.denial
        and denial.points - evidence.rival.points >= thresholds.rival
        and (" " in denial.text or denial.points >= thresholds.bare)
    )


def _points(guess: Guess) -> float:
    return guess.points
