"""What the store, the reviewer and the publisher are told is played on the real skill."""

from __future__ import annotations

import re

import pytest

from skill.alexa.locales import context_for
from skill.content import ENGLISH
from skill.dialog.context import Screening
from skill.tools.model.files import built_locales
from skill.tools.simulator.device import Device
from skill.tools.skill_package.files import PROJECT
from skill.tools.skill_package.source import marked
from tests.script import skill_answer
from tests.tools.skill_package.conftest import STORE

CONVERSATIONS = tuple(text for text in STORE.testing if text[0].isdigit())
ANSWERS = (
    ("Welcome", "doesn't replace.*six benefits", "three more", "best support", "Take care"),
    (
        *("Welcome", r"blood clot.*\?", r"\?", r"\?", r"\?", r"\?", r"\?"),
        r"None of the article's six.*isn't medical clearance.*routine now\?",
        *(r"Three more questions.*\?", r"\?", r"\?", r"eight steps.*begin\?"),
        *("Step two.*Step three.*Step four.*new or worse", "taking a break", "new or worse"),
        *("Step two", "Step three", "Step three", "Step two", r"{number}.*\?", "Take care"),
    ),
    (
        *("Welcome", r"blood clot.*\?", r"\?", "weren't sure.*Ask.*massage your back"),
        *("breathing only.*safety check", r"three calm steps.*begin\?", "Take care"),
    ),
    ("doesn't replace.*midwife",),
    ("Welcome", "doesn't replace.*midwife", "Take care"),
    ("Welcome", "Call {number}.*can't call for help", "Call {number}"),
)
"""What the skill says to each phrase of each conversation."""
BREAKING_IN = 5
"""How many seconds of an answer are heard before somebody says the wake word."""


@pytest.mark.parametrize("locale", built_locales())
@pytest.mark.parametrize(
    ("conversation", "answers"), tuple(zip(CONVERSATIONS, ANSWERS, strict=True)), ids=range(6)
)
def test_the_reviewer_can_follow_the_instructions(
    conversation: str, answers: tuple[str, ...], locale: str
) -> None:
    device = Device(skill_answer(), locale)
    context = context_for(locale, Screening.INTERVIEW, remembers=False)
    number = context.language.countries[context.country].number
    phrases = marked(conversation)
    for place, (phrase, answer) in enumerate(zip(phrases, answers, strict=True), 1):
        device.heard = BREAKING_IN if phrase.startswith("Alexa, ") else None
        turn = device.utter(phrase)
        wanted = answer.replace("{number}", number)
        assert re.search(wanted, turn.speech, re.DOTALL), f"U: {phrase}\nA: {turn.speech}"
        assert turn.session_open is (place < len(phrases))


def test_what_the_description_promises_is_so() -> None:
    description = STORE.languages["en"].description
    assert "six benefits" in description
    assert "six questions" in description
    assert (len(ENGLISH.benefits), len(ENGLISH.reasons)) == (6, 6)
    device = Device(skill_answer())
    for said in ("start the safety check", *["no"] * 6, "yes", "no", "no"):
        device.utter(said)
    announced = device.utter("no").speech
    for promise in ("eight steps", "about nine minutes"):
        assert promise in description
        assert promise in announced


@pytest.mark.parametrize("locale", built_locales())
def test_the_example_phrases_lead_somewhere(locale: str) -> None:
    device = Device(skill_answer(), locale)
    heard = [device.utter(phrase) for phrase in STORE.languages["en"].example_phrases]
    assert all(turn.session_open for turn in heard)
    for turn, words in zip(heard, ("Welcome", "six benefits", "blood clot"), strict=True):
        assert words in turn.speech


SCRIPT = (PROJECT / "docs" / "publish.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| \d+ \| (.+) \| (.+) \|$", SCRIPT, re.MULTILINE)
QUOTED = re.compile(r'"([^"]+)"')
TIMES = {"six times": 6, "three times": 3}


def test_all_that_the_script_for_a_device_names_is_heard() -> None:
    device = Device(skill_answer())
    assert len(ROWS) == 20
    for say, must_be_heard in ROWS:
        phrases = QUOTED.findall(say) * next((TIMES[name] for name in TIMES if name in say), 1)
        device.heard = 20 if "twenty seconds after" in say else None
        turns = [device.utter(phrase) for phrase in phrases] or [device.silence()]
        heard = " ".join(turn.speech for turn in turns)
        for words in QUOTED.findall(must_be_heard):
            assert words in heard, f"{say}: {heard}"
