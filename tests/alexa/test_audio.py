"""The routine keeps time: its sections, spoken by espeak-ng, are as their scripts say."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import wave
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import pytest

from skill.alexa.render import _ssml
from skill.content import ENGLISH
from skill.content.facts import LONGEST_SECTION_SECONDS, MOST_SOUNDS, STRETCH, Variants
from skill.dialog.context import Context
from skill.dialog.reply import Begins, Cue, Mark, Pause, Sound, Speech
from skill.dialog.timing import SOUND_SECONDS, length, moments
from tests.dialog.routine import sections

pytestmark = pytest.mark.skipif(
    shutil.which("espeak-ng") is None, reason="espeak-ng, which speaks the routine, is not there"
)
QUIET = 200
"""Samples below this are silence; speech here reaches 20,000."""
SURE = 0.9
"""From so many seconds on a silence is one of the script's, and none between words."""


class Sounded(NamedTuple):
    """How long a speech takes, and its silences: when each ends, and how long it lasts."""

    seconds: float
    silences: list[tuple[float, float]]


def sounded(speech: Speech) -> Sounded:
    """Return what espeak-ng makes of a speech; a sound is as long a silence."""
    ssml = str(_ssml(speech).ssml)
    ssml = re.sub("<audio [^>]*>", f'<break time="{round(1000 * SOUND_SECONDS)}ms"/>', ssml)
    ssml = re.sub(r'(?:<break time="\d+ms"/>\s*)+', _together, ssml)
    command = ["espeak-ng", "-m", "-v", "en-us", "--stdout", ssml]
    sound = subprocess.run(command, capture_output=True, check=True).stdout
    with wave.open(io.BytesIO(sound)) as recording:
        rate = recording.getframerate()
    samples = np.frombuffer(sound, np.int16, offset=44)
    loud = np.flatnonzero((samples <= -QUIET) | (samples >= QUIET))
    ends = np.append(loud, len(samples)) / rate
    lasts = np.diff(ends, prepend=-1 / rate) - 1 / rate
    long = lasts >= SURE
    return Sounded(len(samples) / rate, list(zip(ends[long], lasts[long], strict=True)))


def _together(breaks: re.Match[str]) -> str:
    """Return one break for several: of two, espeak-ng takes the longer."""
    return f'<break time="{sum(map(int, re.findall("[0-9]+", breaks[0])))}ms"/>'


def due(speech: Speech) -> Iterator[tuple[float, str]]:
    """Yield when each long silence of a speech is to end, and what follows it."""
    silence = 0.0
    for second, part in moments(speech):
        if isinstance(part, Pause):
            silence += part.milliseconds / 1000
        elif part is Sound.CHIME:
            silence += SOUND_SECONDS
        elif not isinstance(part, Begins | Mark) and part is not None:
            if silence >= SURE + 0.15:
                yield second, part.words.text if isinstance(part, Cue) else part.text
            silence = 0.0


CASES = [(variant, pace) for variant in Variants.ids() for pace in STRETCH]
SAMPLE = [("full", "normal"), ("breathing_only", "slower")]


@pytest.mark.parametrize(
    ("variant", "pace"),
    [
        pytest.param(*case, marks=() if case in SAMPLE else pytest.mark.slow, id="-".join(case))
        for case in CASES
    ],
)
def test_each_section_is_heard_as_its_script_says(variant: str, pace: str) -> None:
    """Each cue is in its time, breaths are five seconds long, and no silence is too long."""
    for speech in sections(Context(ENGLISH, "us"), variant, pace):
        heard = sounded(speech)
        breaths: list[tuple[float, str]] = []
        for second, words in due(speech):
            ends = min((end for end, _ in heard.silences), key=lambda end: abs(end - second))
            assert ends == pytest.approx(second, abs=1.5), words
            breaths += [(ends, words)] if words in {"Breathe in.", "And out."} else []
        for (one, breath), (other, following) in pairwise(breaths):
            if breath != following:
                assert other - one == pytest.approx(5, abs=1)
        assert heard.seconds == pytest.approx(length(speech), rel=0.05, abs=0.5)
        assert heard.seconds <= LONGEST_SECTION_SECONDS
        assert max((lasts for _, lasts in heard.silences), default=0.0) <= 9.6
        assert sum(part is Sound.CHIME for part in speech) <= MOST_SOUNDS
