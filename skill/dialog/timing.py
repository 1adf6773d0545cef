"""How long speech takes, when each part of it begins, and a step's script as speech."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from skill.content import Sentence
from skill.content.entries import StepWords, Timed
from skill.content.text import unmarked
from skill.dialog.reply import Begins, Cue, Mark, Pause, Sound, Speech

_SECONDS_A_CHARACTER: Final = 0.0495
_SECONDS_A_COMMA: Final = 0.27
_BETWEEN_SENTENCES: Final = 0.32
"""How long speech takes: measured on espeak-ng at its normal rate, which Alexa's is close to.

A sentence is within 0.6 seconds of it, and most are within 0.2."""
CUE_RATE: Final = 0.9
"""How fast a cue is said, as a part of the normal rate: calmly."""
SOUND_SECONDS: Final = 1.5
"""About how long the sound lasts."""
_AFTER_AGAIN: Final = 1.0
"""The silence before the first cue where a step is repeated in fewer words, in seconds."""
STARTS_WITHIN: Final = 3
"""How many of the seconds between two requests pass before the speech begins: the service's own
and the network's, and the device's until it speaks."""
AROUND_A_BOUNDARY: Final = 5
"""How many seconds after a step has begun the one before it still counts: speech may be slower than
was reckoned, and whoever speaks needs a moment to do so."""
LONGEST_SILENCE: Final = 60
"""How many seconds after the question begins an answer may come at the latest; a device that heard
nothing has asked twice by then, and has ended the session."""
_COMMA: Final = re.compile("[,:;]")


def seconds_to_say(sentence: Sentence) -> float:
    """Return about how long it takes to say a sentence, in seconds."""
    return seconds_to_say_text(sentence.text)


@lru_cache(maxsize=1024)
def seconds_to_say_text(text: str) -> float:
    """Return the same of a sentence's text."""
    spoken = unmarked(text)
    commas = len(_COMMA.findall(spoken))
    return _SECONDS_A_CHARACTER * len(spoken) + _SECONDS_A_COMMA * commas


class Moment(NamedTuple):
    """A part of a speech, and the second at which it begins."""

    begins: float
    part: Sentence | Pause | Cue | Sound | Begins | Mark | None


def moments(speech: Speech) -> Iterator[Moment]:
    """Yield each part of the speech as it begins, and at last its end."""
    now, was_words = 0.0, False
    for part in speech:
        is_words = isinstance(part, Sentence | Cue)
        now += _BETWEEN_SENTENCES if is_words and was_words else 0.0
        yield Moment(now, part)
        if not isinstance(part, Begins | Mark):
            now, was_words = now + _lasts(part), is_words
    yield Moment(now, None)


def length(speech: Speech) -> float:
    """Return about how long the speech takes, in seconds."""
    return list(moments(speech))[-1].begins


def _lasts(part: Sentence | Pause | Cue | Sound) -> float:
    if isinstance(part, Pause):
        return part.milliseconds / 1000
    if isinstance(part, Sound):
        return SOUND_SECONDS
    return part.lasts if isinstance(part, Cue) else seconds_to_say(part)


def scripted(
    script: Sequence[Timed], ends: float, *, stretch: float = 1.0, changes: Sequence[float] = ()
) -> Speech:
    """Return a script as speech: each part at its second, and silence up to the end.

    ``stretch`` stretches it from its first cue on: what is told before takes as long as it takes.
    There is a sound at each of the ``changes``. What can't begin in time follows at once.
    """
    begins = min((second for timed in script if timed.is_cue for second in timed.at), default=ends)
    parts: list[tuple[float, Speech]] = [(second, (Sound.CHIME,)) for second in changes]
    parts += [(second, _said(timed)) for timed in script for second in timed.at]
    speech: Speech = ()
    now = 0.0
    for second, said in (*sorted(parts, key=lambda timed: timed[0]), (ends, ())):
        due = second + max(second - begins, 0.0) * (stretch - 1.0)
        if due - now > _BETWEEN_SENTENCES:
            speech += (Pause(round(1000 * (due - now))),)
            now = due
        elif speech and said:
            now += _BETWEEN_SENTENCES
        speech += said
        now += length(said)
    return speech


def again(words: StepWords) -> tuple[tuple[Timed, ...], float]:
    """Return the script of a step that is repeated, and how much earlier all of it is.

    What was told before the first cue is said in few words.
    """
    if words.again is None:
        return words.script, 0.0
    cues = [timed for timed in words.script if timed.is_cue]
    first = min((second for timed in cues for second in timed.at), default=words.ends)
    earlier = max(first - seconds_to_say(words.again) - _AFTER_AGAIN, 0.0)
    rest = [timed for timed in words.script if max(timed.at) >= first]
    moved = (
        Timed(timed.words, tuple(second - earlier for second in timed.at), timed.lasts)
        for timed in rest
    )
    return (Timed((words.again,), (0.0,)), *moved), earlier


def _said(timed: Timed) -> Speech:
    if timed.lasts is None:
        return timed.words
    return tuple(Cue(words, timed.lasts) for words in timed.words)


class Playing(NamedTuple):
    """What a response plays of the routine, in whole seconds from its beginning.

    ``begins``: when each of its steps begins, the first of them where the position is. ``asks``:
    when the question that it ends with begins.
    """

    begins: tuple[int, ...]
    asks: int

    def under_way(self, elapsed: float | None) -> int | None:
        """Return which of the steps is under way, from zero: all are over once it was asked.

        ``elapsed`` are the seconds since the request before; None where they are missing or odd.
        """
        if elapsed is None or not 0 <= elapsed <= self.asks + LONGEST_SILENCE:
            return None
        heard = elapsed - STARTS_WITHIN
        if heard >= self.asks:
            return len(self.begins)
        return sum(heard >= begins + AROUND_A_BOUNDARY for begins in self.begins[1:])


def playing(speech: Speech) -> Playing | None:
    """Return when the speech's steps begin, None if there are none, or no question follows."""
    if Mark.ASKS not in speech:
        return None
    timed = list(moments(speech))
    begins = tuple(round(second) for second, part in timed if isinstance(part, Begins))
    asks = [round(second) for second, part in timed if part is Mark.ASKS]
    return Playing(begins, asks[-1])
