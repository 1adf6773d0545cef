"""From what a sound may be to a verdict: how likely each kind of phrase is decides."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from skill.tools.model.intents import ALL_CLEAR, PAST_SYMPTOM, REFUSED, STATED, UNCLEAR, URGENT


class Verdict(Enum):
    """What becomes of an utterance."""

    HEARD = "heard"
    NOT_HEARD = "not heard"
    ASK_BACK = "ask back"
    """It may have been a red flag."""


class Kind(Enum):
    """What a phrase does, by the intent that the voice model has for it."""

    DENIAL = "denial"
    RED_FLAG = "red flag"
    RISK = "risk"
    """A condition, or an unclear denial of one."""
    OTHER = "other"
    """A yes, a not sure, a question, a word of control."""
    NOTHING = "nothing"
    """A word that is no phrase: it isn't heard, nor is a denial that it sounds like."""


_RISKS = frozenset({STATED, UNCLEAR, PAST_SYMPTOM, REFUSED})


def kind_of(intent: str) -> Kind:
    """Return the kind of an intent's phrases."""
    if intent in ALL_CLEAR:
        return Kind.DENIAL
    if intent == URGENT:
        return Kind.RED_FLAG
    return Kind.RISK if intent in _RISKS else Kind.OTHER


@dataclass(frozen=True)
class Thresholds:
    """What decides, in nats: natural logarithms of likelihoods. docs/voice.md has the figures."""

    denial: float = -2.0
    """So likely a denial must be."""
    ahead: float = 3.0
    """So far a denial must be ahead of every other kind."""
    no_denial: float = -6.0
    """So unlikely a denial must be for a risk to be found in any words."""
    other: float = -4.0
    """So likely an answer or a command must be."""
    risk: float = -7.0
    """So likely a risk or a red flag must be."""
    near: float = 3.0
    """So near to the likeliest a red flag is asked back."""
    doubt: float = -10.0
    """So likely a red flag must be to be asked back."""


THRESHOLDS = Thresholds()


class Guess(NamedTuple):
    """How likely all phrases of a kind are together, and the likeliest of them."""

    likely: float = -math.inf
    text: str = ""


NO_GUESS = Guess()
Evidence = Mapping[Kind, Guess]
"""What a sound may be: a guess for each kind of phrase that it may be at all."""


def evidence_of(phrases: Iterable[tuple[str, Kind, float]]) -> Evidence:
    """Return the evidence of phrases, each with its kind and how likely it is, as a logarithm."""
    kinds: dict[Kind, dict[str, list[float]]] = {}
    for text, kind, likely in phrases:
        kinds.setdefault(kind, {}).setdefault(text, []).append(likely)
    return {kind: _together(texts) for kind, texts in kinds.items()}


def _together(texts: Mapping[str, list[float]]) -> Guess:
    sums = {text: _sum(likely) for text, likely in texts.items()}
    return Guess(_sum(sums.values()), max(sums, key=lambda text: sums[text]))


def _sum(logarithms: Iterable[float]) -> float:
    return math.log(math.fsum(map(math.exp, logarithms)))


def judge(evidence: Evidence, thresholds: Thresholds = THRESHOLDS) -> tuple[Verdict, str]:
    """Return a verdict, and the words that it is about."""
    denial, red_flag, risk, other, nothing = (evidence.get(kind, NO_GUESS) for kind in Kind)
    least = (red_flag, thresholds.risk), (risk, thresholds.risk), (other, thresholds.other)
    best = max([NO_GUESS, *(guess for guess, floor in least if guess.likely >= floor)])
    others = max(red_flag, risk, other)
    rival = max(others, nothing)
    if denial.likely >= max(thresholds.denial, rival.likely + thresholds.ahead):
        return Verdict.HEARD, denial.text
    clear = best.likely > denial.likely
    if clear and best == red_flag:
        return Verdict.HEARD, red_flag.text
    if red_flag.likely >= max(thresholds.doubt, max(denial, others).likely - thresholds.near):
        return Verdict.ASK_BACK, red_flag.text
    return (Verdict.HEARD, best.text) if clear else (Verdict.NOT_HEARD, "")
