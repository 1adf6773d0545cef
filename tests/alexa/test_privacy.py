"""No answer of the check, no condition and no outcome is kept or logged anywhere."""

from __future__ import annotations

import json
import logging
import random
import re

import pytest

from skill.content import LANGUAGES
from skill.dialog.context import Screening
from skill.dialog.moves import Move, MoveName
from skill.tools.simulator.device import Turn
from tests.alexa.listening import MOVES, RimListener
from tests.script import play, scripts, skill_answer

ENGLISH = LANGUAGES["en"]
ANSWERS = {"yes", "no", "not_sure", "notsure", "unsure", "answer", "outcome", "result", "cleared"}
IDS = {"amzn1.ask.account", "amzn1.ask.device", "amzn1.echo-api.session", "amzn1.echo-api.request"}


def health_words() -> set[str]:
    """Return every id, name and synonym of a condition or a symptom."""
    words = set(ANSWERS)
    for catalogue in (ENGLISH.reasons, ENGLISH.further_reasons, ENGLISH.red_flags):
        for entry_id, entry in catalogue:
            words |= {entry_id, entry.name, *entry.synonyms}
    return {word.casefold() for word in words}


_LONGEST_FIRST = "|".join(map(re.escape, sorted(health_words(), key=len, reverse=True)))
FORBIDDEN = re.compile(rf"(?<![\w-])(?:{_LONGEST_FIRST})(?![\w-])")


def kept_in(text: str) -> list[str]:
    """Return what of a person's health a text holds."""
    return FORBIDDEN.findall(text.casefold())


def test_the_search_finds_what_it_looks_for() -> None:
    assert kept_in('{"condition": "pregnancy"}') == ["pregnancy"]
    assert kept_in("intent=X answer=yes") == ["answer", "yes"]


def test_scripted_conversations_keep_and_log_nothing(caplog: pytest.LogCaptureFixture) -> None:
    kept: list[str] = []

    def watch(turn: Turn) -> None:
        kept.append(json.dumps((turn.response or {}).get("sessionAttributes")))

    with caplog.at_level(logging.DEBUG):
        for script in scripts():
            play(script, watch)
    log = "\n".join(record.getMessage() for record in caplog.records)
    assert len(kept) > 300
    assert "request=IntentRequest" in log
    assert not [found for text in kept for found in kept_in(text)]
    assert not kept_in(log)
    assert not [one for one in IDS if one in log or any(one in text for text in kept)]


@pytest.mark.parametrize("screening", Screening)
def test_hundreds_of_random_conversations_keep_and_log_nothing(
    screening: Screening, caplog: pytest.LogCaptureFixture
) -> None:
    chance = random.Random(20)  # noqa: S311 - repeatable, not secret
    answer = skill_answer(screening)
    with caplog.at_level(logging.DEBUG):
        for _ in range(300):
            listener = RimListener(answer)
            for move in chance.choices([*MOVES, *[Move(MoveName.NO)] * len(MOVES)], k=12):
                listener.plays(move)
                assert not kept_in(json.dumps(listener.attributes))
    assert not kept_in("\n".join(record.getMessage() for record in caplog.records))


STOPPING = [
    Move(MoveName.YES),
    Move(MoveName.NOT_SURE),
    Move(MoveName.CONDITION, "pregnancy"),
    Move(MoveName.CONDITION, "cancer"),
    Move(MoveName.CONDITION, "anticoagulant"),
    Move(MoveName.CONDITION),
]


def test_nobody_can_tell_from_what_is_kept_or_logged_why_a_check_stopped(
    caplog: pytest.LogCaptureFixture,
) -> None:
    traces = []
    for stopping in STOPPING:
        caplog.clear()
        listener = RimListener(skill_answer())
        with caplog.at_level(logging.DEBUG):
            for move in (Move(MoveName.SAFETY_CHECK), Move(MoveName.NO), stopping):
                listener.plays(move)
        log = [re.sub(r"latency_ms=\S+", "", record.getMessage()) for record in caplog.records]
        traces.append((json.dumps(listener.attributes), log))
    assert all(trace == traces[0] for trace in traces)


def test_the_log_names_the_intent_only_outside_the_check(caplog: pytest.LogCaptureFixture) -> None:
    listener = RimListener(skill_answer())
    moves = (MoveName.BENEFITS, MoveName.SAFETY_CHECK, MoveName.BENEFITS, MoveName.YES)
    with caplog.at_level(logging.INFO):
        for move in (*moves, MoveName.ROUTINE):
            listener.is_open = True
            listener.plays(Move(move))
    intents = re.findall(r"intent=(\S+)", caplog.text)
    assert intents == ["BenefitsIntent", "SafetyCheckIntent", "-", "-", "-"]
