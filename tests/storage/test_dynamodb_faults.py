"""A DynamoDB that fails, over HTTP: the answer is never late and never breaks."""

from __future__ import annotations

import socket
import time
from contextlib import ExitStack
from functools import partial
from typing import Any

import pytest

from skill.storage import BoundedStore, NotForgottenError
from skill.storage.bounded import ANSWER_SECONDS, RISK_SECONDS
from skill.storage.dynamodb import DynamoDbStore
from skill.storage.record import encoded
from tests.alexa.listening import RimListener
from tests.script import skill_answer
from tests.storage.conftest import TABLE
from tests.storage.faulty_service import (
    Fault,
    FaultyService,
    dripping,
    garbage,
    hung_up,
    refused,
    silent,
    slow,
)
from tests.storage.people import ANN, habits, key, opened, timed
from tests.storage.test_whole_conversations import ALARM, PAUSE, ROUTINE, STOP, played

pytestmark = pytest.mark.slow

AT_ONCE: dict[str, tuple[Fault, str]] = {
    "throttled": (refused(400, "ThrottlingException"), "ThrottlingException"),
    "over the table's capacity": (
        refused(400, "ProvisionedThroughputExceededException"),
        "ProvisionedThroughputExceededException",
    ),
    "no table": (refused(400, "ResourceNotFoundException"), "ResourceNotFoundException"),
    "500": (refused(500, "InternalServerError"), "InternalServerError"),
    "503": (refused(503, "ServiceUnavailable"), "ClientError"),
    "not allowed": (refused(400, "AccessDeniedException"), "ClientError"),
    "garbage": (garbage, "ClientError"),
    "hung up": (hung_up, "ConnectionClosedError"),
}
TOO_LATE: dict[str, Fault] = {"silent": silent, "dripping": dripping, "slow": slow(0.8)}


def costs_only_the_memory(fault: str, caplog: pytest.LogCaptureFixture, seconds: float) -> None:
    store = BoundedStore(DynamoDbStore(TABLE))
    assert timed(lambda: store.read(ANN), seconds) is None
    assert timed(lambda: store.write(ANN, habits()), seconds) is False
    with pytest.raises(NotForgottenError):
        timed(lambda: store.delete(ANN), seconds)
    logged = [record.getMessage() for record in caplog.records if record.name == "skill.storage"]
    assert logged == [f"store={call} fault={fault}" for call in ("read", "write", "delete")]
    assert ANN not in caplog.text


@pytest.mark.parametrize("name", AT_ONCE)
@pytest.mark.usefixtures("patience")
def test_a_fault_costs_only_the_memory(
    aws: FaultyService, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    aws.fault, fault = AT_ONCE[name]
    costs_only_the_memory(fault, caplog, 5)


@pytest.mark.parametrize("name", TOO_LATE)
def test_a_fault_that_lasts_is_not_waited_for(
    aws: FaultyService, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    aws.fault = TOO_LATE[name]
    costs_only_the_memory("TimeoutError", caplog, ANSWER_SECONDS)


@pytest.mark.usefixtures("aws", "patience")
def test_an_address_where_nobody_is_costs_only_the_memory(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{taken.getsockname()[1]}")
        costs_only_the_memory("EndpointConnectionError", caplog, 5)


@pytest.mark.usefixtures("aws")
def test_an_address_where_nobody_answers_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """As behind a firewall: nobody takes up a connection."""
    with ExitStack() as sockets:
        listener = sockets.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):
            waiting = sockets.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{listener.getsockname()[1]}")
        costs_only_the_memory("TimeoutError", caplog, ANSWER_SECONDS)


@pytest.mark.parametrize("fault", [silent, hung_up, refused(500, "InternalServerError")])
def test_a_call_ends_by_itself_within_seconds(aws: FaultyService, fault: Fault) -> None:
    aws.fault = fault
    store = DynamoDbStore(TABLE)
    began = time.perf_counter()
    with pytest.raises(Exception, match=r".") as caught:
        store.read(key("ann"))
    assert caught.type.__module__.startswith("botocore")
    assert time.perf_counter() - began < 5
    assert sum("GetItem" in request for request in aws.heard) == 2


def test_a_write_that_is_late_still_arrives(aws: FaultyService, dynamodb: Any) -> None:  # noqa: ANN401
    aws.fault = slow(0.8)
    store = BoundedStore(DynamoDbStore(TABLE))
    assert timed(lambda: store.write(ANN, habits(3))) is False
    assert dynamodb.scan(TableName=TABLE)["Items"] == []
    time.sleep(1)
    (item,) = dynamodb.scan(TableName=TABLE)["Items"]
    assert item["record"]["S"] == encoded(habits(3))


@pytest.mark.parametrize("fault", [garbage, hung_up, silent])
def test_the_whole_conversation_goes_on_and_says_nothing_that_is_not_so(
    aws: FaultyService, fault: Fault
) -> None:
    aws.fault = fault
    answer = skill_answer(store=opened(f"dynamodb:{TABLE}"))
    assert "911" in str(timed(lambda: played(RimListener(answer), ALARM), RISK_SECONDS))
    listener = RimListener(answer)
    for move in (*ROUTINE, PAUSE):
        said = str(timed(partial(played, listener, move)))
    assert "taking a break" in said
    assert "half an hour" not in said
    assert "Take care" in str(timed(lambda: played(listener, STOP)))
