"""No answer of the check, no condition and no outcome is kept or logged anywhere."""

from __future__ import annotations

import json
import logging
import random
import re
from functools import cache
from typing import Any

import pytest

from skill.content import LANGUAGES
from skill.dialog.context import Screening
from skill.dialog.moves import Move, MoveName
from skill.tools.simulator.device import Device
from tests.alexa.envelopes import everything, in_check
from tests.alexa.listening import MOVES, RimListener
from tests.script import played_through, skill_answer

ENGLISH = LANGUAGES["en"]
EXCEPTION, ENDED = "System.ExceptionEncountered", "SessionEndedRequest"
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
    """Return what of a person's health a text holds.

    It is searched part by part, as JSON and logs are written: most parts come again and again.
    """
    return [found for part in re.split('[":,=]', text.casefold()) for found in _kept_in_part(part)]


@cache
def _kept_in_part(part: str) -> list[str]:
    return FORBIDDEN.findall(part)


def test_the_search_finds_what_it_looks_for() -> None:
    assert kept_in('{"condition": "pregnancy"}') == ["pregnancy"]
    assert kept_in("intent=X answer=yes") == ["answer", "yes"]


@pytest.mark.slow
def test_scripted_conversations_keep_and_log_nothing() -> None:
    played, log = played_through()
    kept = [json.dumps((turn.response or {}).get("sessionAttributes")) for turn in played]
    assert len(kept) > 300
    assert "request=IntentRequest" in log
    assert not [found for text in kept for found in kept_in(text)]
    assert not kept_in(log)
    assert not [one for one in IDS if one in log or any(one in text for text in kept)]


@pytest.mark.slow
@pytest.mark.parametrize("screening", Screening)
def test_hundreds_of_random_conversations_keep_and_log_nothing(
    screening: Screening, caplog: pytest.LogCaptureFixture
) -> None:
    chance = random.Random(20)  # noqa: S311 - repeatable, not secret
    answer = skill_answer(screening)
    with caplog.at_level(logging.DEBUG):
        for _ in range(200):
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
        listener.attributes = {"seal": "broken"}  # so that nobody can tell whether a check goes on
        listener.plays(Move(MoveName.BENEFITS))
    intents = re.findall(r"intent=(\S+)", caplog.text)
    assert intents == ["BenefitsIntent", "SafetyCheckIntent", "-", "-", "-", "-"]


@pytest.mark.parametrize(
    "told",
    [
        ("start the safety check", "yes"),
        ("it's getting really hard for me to breathe",),
        ("i can't breathe",),
        ("start the safety check", *["no"] * 6, "yes"),
    ],
    ids=lambda told: told[-1],
)
def test_no_log_names_what_is_asked_where_something_was_told(
    told: tuple[str, ...], caplog: pytest.LogCaptureFixture
) -> None:
    """Nor whether a question about a red flag, a check or an alarm is what somebody leaves."""
    device = Device(skill_answer(), "en-US")
    for said in ("open back massage guide", *told):
        device.utter(said)
    caplog.clear()
    with caplog.at_level(logging.INFO):
        device.utter("what are the benefits")
    assert re.findall(r"intent=(\S+)", caplog.text) == ["-"]


ABOUT_HEALTH = [
    *(MoveName.CONDITION, MoveName.DENY_CONDITION, MoveName.UNCLEAR_DENIAL),
    *(MoveName.URGENT_SYMPTOM, MoveName.DENY_SYMPTOM, MoveName.DISCOMFORT),
    *(MoveName.YES, MoveName.NO, MoveName.NOT_SURE, MoveName.DECLINE, MoveName.WHO_SHOULD_AVOID),
]


@pytest.mark.parametrize("name", ABOUT_HEALTH)
def test_no_log_names_an_intent_that_tells_of_somebodys_health(
    name: MoveName, caplog: pytest.LogCaptureFixture
) -> None:
    """Nowhere: as a one-shot, at the menu, in the routine."""
    routine = [MoveName.ROUTINE, *[MoveName.NO] * 6, MoveName.YES, MoveName.NEXT]
    for before in ([], [MoveName.LAUNCH], routine):
        listener = RimListener(skill_answer())
        for move in before:
            listener.plays(Move(move))
        caplog.clear()
        with caplog.at_level(logging.DEBUG):
            listener.plays(Move(name))
        assert [record.getMessage().split()[1] for record in caplog.records] == ["intent=-"]


@pytest.mark.parametrize(
    ("request_", "line"),
    [
        ({"type": EXCEPTION, "error": {"type": "INVALID_RESPONSE"}}, "- error=INVALID_RESPONSE"),
        ({"type": EXCEPTION, "error": {"type": "A_NEW_ONE"}}, "- error=A_NEW_ONE"),
        ({"type": EXCEPTION, "error": {"type": "i take warfarin"}}, "- error=-"),
        ({"type": EXCEPTION, "error": 7}, "- error=-"),
        ({"type": ENDED, "reason": "ERROR", "error": {"type": "ENDPOINT_TIMEOUT"}},
         "ERROR error=ENDPOINT_TIMEOUT"),
        ({"type": ENDED, "reason": "ERROR", "error": None}, "ERROR error=-"),
        ({"type": ENDED, "reason": "A_NEW_ONE", "error": {"type": "OLD"}}, "A_NEW_ONE error=OLD"),
        ({"type": ENDED, "reason": "USER_INITIATED", "error": None}, None),
        ({"type": ENDED, "reason": "EXCEEDED_MAX_REPROMPTS", "error": None}, None),
        ({"type": ENDED, "reason": None, "error": None}, None),
    ],
)  # fmt: skip
def test_an_error_that_alexa_tells_of_is_logged_by_its_kind_without_its_message(
    request_: dict[str, Any], line: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    envelope = everything(request_, new=False, attributes=in_check())
    if isinstance(request_["error"], dict):
        envelope["request"]["error"]["message"] = "answered: i take warfarin"
    with caplog.at_level(logging.DEBUG):
        skill_answer()(envelope)
    *told, turn = [record.getMessage() for record in caplog.records]
    assert turn.startswith(f"request={request_['type']} intent=- latency_ms=")
    assert told == ([f"request={request_['type']} reason={line}"] if line else [])
