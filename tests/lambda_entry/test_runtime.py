"""The entry on Lambda, run by AWS's own runtime client."""

from __future__ import annotations

import json
import signal
import socket
import statistics
import time
from collections.abc import Iterator

import pytest

from skill.alexa.locales import LOCALES
from skill.dialog.moves import Move, MoveName
from skill.tools.simulator.envelopes import APPLICATION_ID
from tests.alexa.listening import RimListener, spoken
from tests.alexa.test_privacy import IDS, kept_in
from tests.lambda_entry.runtime_api import Function, FunctionError, TimedOutError, function, launch


@pytest.fixture(scope="module")
def warm() -> Iterator[Function]:
    """A function that was invoked before, and answered."""
    with function(ALEXA_SKILL_ID=APPLICATION_ID) as one:
        assert "Back Massage Guide" in spoken(one.invoke(launch()))
        yield one


def test_a_thousand_warm_invocations_are_answered_by_one_process(warm: Function) -> None:
    seconds = []
    for _ in range(1000):
        began = time.perf_counter()
        assert warm.invoke(launch())["response"]["shouldEndSession"] is False
        seconds.append(time.perf_counter() - began)
    assert warm.starts == 1
    assert statistics.median(seconds) < 0.1


@pytest.mark.parametrize("locale", LOCALES)
def test_every_locale_is_answered(warm: Function, locale: str) -> None:
    assert "Back Massage Guide" in spoken(warm.invoke(launch(locale)))


def test_a_request_for_another_skill_is_an_error_and_the_next_is_answered(warm: Function) -> None:
    event = launch()
    event["context"]["System"]["application"]["applicationId"] += "0"
    with pytest.raises(FunctionError, match="WrongSkillError"):
        warm.invoke(event)
    assert "Back Massage Guide" in spoken(warm.invoke(launch()))
    assert warm.starts == 1


@pytest.mark.parametrize("event", [None, [], "x", {}, {"request": {}}, {"context": {"System": 5}}])
def test_what_is_no_request_of_the_skill_is_an_error(warm: Function, event: object) -> None:
    with pytest.raises(FunctionError):
        warm.invoke(event)


def test_a_function_that_misses_its_deadline_is_ended_and_the_next_call_starts_anew() -> None:
    with function(ALEXA_SKILL_ID=APPLICATION_ID) as one:
        one.invoke(launch())
        assert one.process
        one.process.send_signal(signal.SIGSTOP)
        with pytest.raises(TimedOutError):
            one.invoke(launch(), seconds=0.5)
        assert "Back Massage Guide" in spoken(one.invoke(launch()))
        assert one.starts == 2


def test_a_table_that_never_answers_keeps_nobody_waiting() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as silent,
        function(
            ALEXA_SKILL_ID=APPLICATION_ID,
            SKILL_STORE="dynamodb:memory",
            AWS_DEFAULT_REGION="us-east-1",
            AWS_ACCESS_KEY_ID="test",
            AWS_SECRET_ACCESS_KEY="test",  # noqa: S106  no secret
            AWS_ENDPOINT_URL=f"http://127.0.0.1:{silent.getsockname()[1]}",
        ) as one,
    ):
        assert "Back Massage Guide" in spoken(one.invoke(launch()))
        began = time.perf_counter()
        one.invoke(launch())
        assert time.perf_counter() - began < 2
        lines = [json.loads(line) for line in one.printed]
        faults = [line for line in lines if "StoreFaults" in line]
        disabled = launch()
        disabled["request"]["type"] = "AlexaSkillEvent.SkillDisabled"
        with pytest.raises(FunctionError, match="EventFailedError"):
            one.invoke(disabled)
    at_the_start_and_in_two_turns = [("read", "TimeoutError")] * 3
    assert [(line["Operation"], line["Fault"]) for line in faults] == at_the_start_and_in_two_turns


def test_without_a_skill_id_the_function_does_not_start() -> None:
    with function() as one, pytest.raises(FunctionError, match="ALEXA_SKILL_ID"):
        one.invoke(launch())


def test_a_rejected_answer_is_a_line_that_counts(warm: Function) -> None:
    event = launch()
    error = {"type": "INVALID_RESPONSE", "message": "the ssml said: no warfarin"}
    event["request"] |= {"type": "System.ExceptionEncountered", "error": error}
    assert warm.invoke(event)["response"] == {}
    told, turn = map(json.loads, warm.printed[-2:])
    assert (told["AlexaFaults"], told["Error"]) == (1, "INVALID_RESPONSE")
    assert turn["Turns"] == 1
    assert "warfarin" not in warm.printed[-2]


def test_a_whole_check_prints_metrics_and_nothing_about_health() -> None:
    moves = [MoveName.LAUNCH, MoveName.BENEFITS, MoveName.SAFETY_CHECK, MoveName.NO, MoveName.YES]
    about_health = [
        Move(MoveName.CONDITION, "pregnancy"),
        Move(MoveName.DENY_CONDITION, "pregnancy"),
        Move(MoveName.DISCOMFORT),
        Move(MoveName.URGENT_SYMPTOM, "chest_pain"),
        Move(MoveName.NOT_SURE),
    ]
    with function(ALEXA_SKILL_ID=APPLICATION_ID) as one:
        listener = RimListener(one.invoke)
        for move in [*map(Move, moves), *about_health]:
            listener.plays(move)
        printed = one.printed
    lines = [json.loads(line) for line in printed]
    intents = [line.get("Intent") for line in lines]
    assert intents == [None, "BenefitsIntent", "SafetyCheckIntent", *[None] * 7]
    assert all(line["Turns"] == 1 for line in lines)
    assert lines[0]["Latency"] > 0.1  # milliseconds
    assert not kept_in("\n".join(printed))
    assert not [one for one in IDS if any(one in line for line in printed)]
