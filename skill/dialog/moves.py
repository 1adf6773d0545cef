"""What a listener can do in one turn, without any trace of how it arrived."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

UNKNOWN = "unknown"
"""The value of a move that named something which the skill does not know."""


class MoveName(StrEnum):
    """Every move. Those in the second group carry a value: an id of content, or ``UNKNOWN``."""

    LAUNCH = "launch"
    HOME = "home"
    ABOUT = "about"
    BENEFITS = "benefits"
    SAFETY_CHECK = "safety_check"
    WHO_SHOULD_AVOID = "who_should_avoid"
    ROUTINE = "routine"
    DISCOMFORT = "discomfort"
    SOURCE = "source"
    SEE_PROFESSIONAL = "see_professional"
    PRIVACY = "privacy"
    WHY = "why"
    TELL_ME_MORE = "tell_me_more"
    YES = "yes"
    NO = "no"
    NOT_SURE = "not_sure"
    ALL_GOOD = "all_good"
    """All is well with the listener: a no to the question about pain, and to no other."""
    DECLINE = "decline"
    REFUSED = "refused"
    """A professional has said no to massage."""
    NEXT = "next"
    PREVIOUS = "previous"
    REPEAT = "repeat"
    START_OVER = "start_over"
    PAUSE = "pause"
    TIME_LEFT = "time_left"
    WHAT_COMES_NEXT = "what_comes_next"
    FORGET_ME = "forget_me"
    RESUME = "resume"
    HELP = "help"
    STOP = "stop"
    FALLBACK = "fallback"
    """Not understood; the value is the answer that it may have been, if any of ``GUESSED``.

    It is ``MEANT_YES`` where a plain yes was said beside what was not understood.
    """
    ASK_AGAIN = "ask_again"
    """Nothing that can count as an answer: the open question is put once more."""
    THANKS = "thanks"
    PRAISE = "praise"
    MEANT_YES = "meant_yes"
    """The last answer should have been a yes."""
    MEANT_NO = "meant_no"
    MEANT_OTHER = "meant_other"
    """It was misheard, or something else was meant."""

    SOMEBODY_HERE = "somebody_here"
    ALONE = "alone"
    """Who is there, which an alarm asks."""
    HELP_COMING = "help_coming"
    """Somebody has called, or will be there soon."""

    TOPIC = "topic"
    OFF_TOPIC = "off_topic"
    """What Alexa does, and not the skill."""
    CHOOSE = "choose"
    """One of what was named last, by its place."""
    CONDITION_QUESTION = "condition_question"
    """Plainly a question about a condition, which states none."""
    BENEFIT_DETAIL = "benefit_detail"
    EVIDENCE = "evidence"
    CONDITION = "condition"
    DENY_CONDITION = "deny_condition"
    UNCLEAR_DENIAL = "unclear_denial"
    URGENT_SYMPTOM = "urgent_symptom"
    DENY_SYMPTOM = "deny_symptom"
    PAST_SYMPTOM = "past_symptom"
    """The listener had it weeks or years ago."""
    SYMPTOM_QUESTION = "symptom_question"
    """In general, or in somebody else's past."""
    NEAR_RED_FLAG = "near_red_flag"
    """Not understood, but near what a red flag is."""
    VARIANT = "variant"
    PACE = "pace"


GUESSED = frozenset({MoveName.YES, MoveName.NO, MoveName.NEXT, MoveName.RESUME})
"""What may have been meant by what was not understood: it counts only where no risk hangs on it."""
RISKS = frozenset(
    {
        MoveName.CONDITION,
        MoveName.UNCLEAR_DENIAL,
        MoveName.URGENT_SYMPTOM,
        MoveName.NEAR_RED_FLAG,
        MoveName.PAST_SYMPTOM,
        MoveName.REFUSED,
        MoveName.DISCOMFORT,
    }
)
"""What may take back the good end of a check, so that no "go back" revives one."""
COUNTS_AS_YES = frozenset({MoveName.YES, MoveName.MEANT_YES})
"""What a fallback may carry that counts as a yes where a yes is a risk."""
FALLBACK_CARRIES = GUESSED | {MoveName.MEANT_YES}
"""All that a fallback may carry."""


@dataclass(frozen=True)
class Move:
    """One move; ``value`` is None where the move names nothing, or nothing was heard."""

    name: MoveName
    value: str | None = None
