"""A step's time: short speech, then silences with a cue between them, up to its whole length."""

from __future__ import annotations

from itertools import count, cycle, islice
from typing import NamedTuple

from skill.content import Passage, Sentence
from skill.content.entries import StepWords
from skill.content.facts import LONGEST_SILENCE_MS
from skill.dialog.reply import LIST_PAUSE, Pause, Speech, sentences

_SECONDS_A_SENTENCE = 0.5
_SECONDS_A_CHARACTER = 0.052
"""How long speech takes: measured on espeak-ng at its normal rate, which Alexa's is close to."""


def seconds_to_say(passage: Passage) -> float:
    """Return about how long it takes to say the passage, in seconds."""
    return sum(
        _SECONDS_A_SENTENCE + _SECONDS_A_CHARACTER * len(sentence.text) for sentence in passage
    )


def timed(instruction: Passage, words: StepWords, seconds: float) -> Speech:
    """Return the instruction and then the time for doing the step.

    The whole takes about ``seconds``; no silence in it is longer than content allows. Where
    the instruction alone takes as long, it stands alone.
    """
    left = seconds - seconds_to_say(instruction)
    for silences in count(1):
        cues = _cues(words, silences - 1)
        silence_ms = round(1000 * (left - seconds_to_say(cues)) / silences)
        if silence_ms <= LONGEST_SILENCE_MS:
            break
    if silence_ms <= 0:
        return instruction
    pause = Pause(silence_ms)
    return (*instruction, pause, *(part for cue in cues for part in (cue, pause)))


class Span(NamedTuple):
    """A stretch of time within a speech: when it begins and how long it lasts, in seconds."""

    begins: float
    lasts: float


def doing(speech: Speech) -> Span | None:
    """Return when the step that the speech leads through is done, None if it leads through none.

    It begins with the first silence, once the instruction was heard, and ends with the last one.
    """
    silent = [at for at, part in enumerate(speech) if _is_silence(part)]
    if not silent:
        return None
    begins = seconds_to_say(sentences(speech[: silent[0]]))
    return Span(begins, _length(speech[silent[0] : silent[-1] + 1]))


def _is_silence(part: Sentence | Pause) -> bool:
    return isinstance(part, Pause) and part != LIST_PAUSE


def _length(speech: Speech) -> float:
    silence = sum(part.milliseconds for part in speech if isinstance(part, Pause))
    return silence / 1000 + seconds_to_say(sentences(speech))


def _cues(words: StepWords, number: int) -> tuple[Sentence, ...]:
    """Return so many cues: what is said halfway stands in the middle."""
    others = list(islice(cycle(words.cues), max(number - len(words.halfway), 0)))
    middle = len(others) // 2
    return (*others[:middle], *words.halfway[:number], *others[middle:])
