"""The routine keeps time: its speech, rendered by espeak-ng, is as long as content says."""

from __future__ import annotations

import io
import shutil
import subprocess
import wave
from array import array
from functools import cache
from itertools import groupby

import pytest

from skill.content import LANGUAGES
from skill.content.facts import EXTRA_SECONDS, STEPS, STRETCH
from skill.dialog.moves import Move, MoveName
from tests.alexa.listening import RimListener
from tests.script import skill_answer

pytestmark = pytest.mark.skipif(
    shutil.which("espeak-ng") is None, reason="espeak-ng, which speaks the routine, is not there"
)
ROUTINE = LANGUAGES["en"].routine
QUIET = 200
"""Samples below this are silence; speech here reaches 20,000."""

NO = Move(MoveName.NO)
CHECKED = [Move(MoveName.ROUTINE), *[NO] * 6, Move(MoveName.YES), *[NO] * 3]


@cache
def spoken(ssml: str) -> tuple[float, float]:
    """Return how long SSML takes to speak, and its longest silence, in seconds."""
    sound = subprocess.run(
        ["espeak-ng", "-m", "-v", "en-us", "--stdout", ssml], capture_output=True, check=True
    ).stdout
    with wave.open(io.BytesIO(sound)) as recording:
        rate = recording.getframerate()
    samples = array("h", sound[44:])
    silences = [len(list(run)) for quiet, run in groupby(abs(s) < QUIET for s in samples) if quiet]
    return len(samples) / rate, max(silences) / rate


def step_lengths(*before: Move) -> dict[str, tuple[float, float]]:
    """Return each timed step's length without its question, and its longest silence."""
    listener = RimListener(skill_answer())
    for move in (*CHECKED, *before):
        listener.plays(move)
    lengths = {}
    for step, facts in list(STEPS)[1:]:
        ssml = listener.plays(Move(MoveName.NEXT))["response"]["outputSpeech"]["ssml"]
        if facts.asks_first:
            ssml = listener.plays(Move(MoveName.NO))["response"]["outputSpeech"]["ssml"]
        question = ROUTINE.ready_last if step == "rest" else ROUTINE.ready
        length, silence = spoken(ssml)
        lengths[step] = (length - spoken(f"<speak>{question.text}</speak>")[0], silence)
    return lengths


def test_each_step_is_as_long_as_content_says_and_never_long_silent() -> None:
    for step, (length, silence) in step_lengths().items():
        assert length == pytest.approx(STEPS[step].seconds, rel=0.1), step
        assert silence <= 10.2, step


@pytest.mark.parametrize("pace", ["slower", "faster"])
def test_the_pace_stretches_each_step(pace: str) -> None:
    for step, (length, silence) in step_lengths(Move(MoveName.PACE, pace)).items():
        assert length == pytest.approx(STRETCH[pace] * STEPS[step].seconds, rel=0.1), step
        assert silence <= 10.2, step


def test_more_time_is_as_long_as_it_says() -> None:
    listener = RimListener(skill_answer())
    for move in (*CHECKED, Move(MoveName.NEXT)):
        listener.plays(move)
    response = listener.plays(Move(MoveName.PACE, "more_time"))
    length, silence = spoken(response["response"]["outputSpeech"]["ssml"])
    length -= spoken(f"<speak>{ROUTINE.ready.text}</speak>")[0]
    assert length == pytest.approx(EXTRA_SECONDS, rel=0.1)
    assert silence <= 10.2
