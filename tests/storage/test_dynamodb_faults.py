"""A DynamoDB that fails, over HTTP: the answer is never late and never breaks."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from typing import Any

import pytest

from skill.storage import BoundedStore, NotForgottenError
from skill.storage.bounded import RISK_SECONDS
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

THROTTLED = "ProvisionedThroughputExceededException"
FAULTS: dict[str, tuple[Fault, set[str]]] = {
    "throttled": (refused(400, THROTTLED), {THROTTLED, "TimeoutError"}),
    "throttled by the request rate": (
        refused(400, "ThrottlingException"),
        {"ThrottlingException", "TimeoutError"},
    ),
    "500": (refused(500, "InternalServerError"), {"InternalServerError"}),
    "503": (refused(503, "ServiceUnavailable"), {"ClientError"}),
    "not allowed": (refused(400, "AccessDeniedException"), {"ClientError"}),
    "garbage": (garbage, {"ClientError"}),
    "hung up": (hung_up, {"ConnectionClosedError"}),
    "silent": (silent, {"TimeoutError"}),
    "dripping": (dripping, {"TimeoutError"}),
    "slow": (slow(0.8), {"TimeoutError"}),
}


def costs_only_the_memory(
    faults: set[str], caplog: pytest.LogCaptureFixture, table: str = TABLE
) -> None:
    store = BoundedStore(DynamoDbStore(table))
    assert timed(lambda: store.read(ANN)) is None
    assert timed(lambda: store.write(ANN, habits())) is False
    with pytest.raises(NotForgottenError):
        timed(lambda: store.delete(ANN))
    logged = [record.getMessage() for record in caplog.records if record.name == "skill.storage"]
    assert [line.split()[0] for line in logged] == ["store=read", "store=write", "store=delete"]
    assert {line.split("fault=")[1] for line in logged} <= faults
    assert ANN not in caplog.text


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_costs_only_the_memory(
    aws: FaultyService, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    aws.fault, faults = FAULTS[name]
    costs_only_the_memory(faults, caplog)


@pytest.mark.usefixtures("aws")
def test_a_table_that_is_missing_costs_only_the_memory(caplog: pytest.LogCaptureFixture) -> None:
    costs_only_the_memory({"ResourceNotFoundException"}, caplog, "another-table")


@pytest.fixture(params=["nobody there", "nobody answers"])
def address(request: pytest.FixtureRequest) -> Iterator[tuple[str, str]]:
    """Yield an address where no connection is taken up, as behind a firewall, and the fault."""
    with ExitStack() as sockets:
        listener = sockets.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        fault = "EndpointConnectionError"
        if request.param == "nobody answers":
            fault = "TimeoutError"
            listener.listen(0)
            for _ in range(4):
                waiting = sockets.enter_context(socket.socket())
                waiting.setblocking(False)
                waiting.connect_ex(listener.getsockname())
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", fault


@pytest.mark.usefixtures("aws")
def test_an_address_without_a_service_costs_only_the_memory(
    address: tuple[str, str], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", address[0])
    costs_only_the_memory({address[1]}, caplog)


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


@pytest.mark.parametrize("name", ["throttled", "500", "garbage", "hung up", "silent"])
def test_the_whole_conversation_goes_on_and_says_nothing_that_is_not_so(
    aws: FaultyService, name: str
) -> None:
    aws.fault, _ = FAULTS[name]
    answer = skill_answer(store=opened(f"dynamodb:{TABLE}"))
    assert "911" in str(timed(lambda: played(RimListener(answer), ALARM), RISK_SECONDS))
    listener = RimListener(answer)
    for move in (*ROUTINE, PAUSE):
        said = str(timed(partial(played, listener, move)))
    assert "taking a break" in said
    assert "half an hour" not in said
    assert "Take care" in str(timed(lambda: played(listener, STOP)))
