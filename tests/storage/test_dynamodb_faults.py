"""A DynamoDB that fails, over HTTP: the answer is never late and never breaks."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from skill.storage import BoundedStore, NotForgottenError, open_store
from skill.storage.bounded import FAULTS_IN_A_ROW, PAUSE_SECONDS
from skill.storage.dynamodb import DynamoDbStore
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
from tests.storage.people import envelope, plain, timed, user_id

FAULTS: dict[str, tuple[Fault, str]] = {
    "throttled": (
        refused(400, "ProvisionedThroughputExceededException"),
        "ProvisionedThroughputExceededException TimeoutError",
    ),
    "throttled by the request rate": (
        refused(400, "ThrottlingException"),
        "ThrottlingException TimeoutError",
    ),
    "500": (refused(500, "InternalServerError"), "InternalServerError"),
    "503": (refused(503, "ServiceUnavailable"), "ClientError"),
    "not allowed": (refused(400, "AccessDeniedException"), "ClientError"),
    "garbage": (garbage, "ClientError"),
    "hung up": (hung_up, "ConnectionClosedError"),
    "silent": (silent, "TimeoutError"),
    "dripping": (dripping, "TimeoutError"),
    "slow": (slow(0.8), "TimeoutError"),
}


def opened(clock: Callable[[], float] = time.monotonic) -> BoundedStore:
    return BoundedStore(DynamoDbStore(TABLE), clock)


def costs_only_the_memory(names: str, caplog: pytest.LogCaptureFixture) -> None:
    store = opened()
    assert timed(lambda: store.get_attributes(envelope("ann"))) == {}
    assert timed(lambda: store.save_attributes(envelope("ann"), plain())) is None
    with pytest.raises(NotForgottenError):
        timed(lambda: store.delete_attributes(envelope("ann")))
    logged = [record.getMessage() for record in caplog.records if record.name == "skill.storage"]
    assert [line.split()[0] for line in logged] == ["store=read", "store=write", "store=delete"]
    assert {line.split("fault=")[1] for line in logged} <= set(names.split())
    assert user_id("ann") not in caplog.text


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_costs_only_the_memory(
    aws: FaultyService, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    aws.fault, logged = FAULTS[name]
    costs_only_the_memory(logged, caplog)


def test_a_table_that_is_missing_costs_only_the_memory(
    aws: FaultyService, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("tests.storage.test_dynamodb_faults.TABLE", "another-table")
    costs_only_the_memory("ResourceNotFoundException", caplog)


def test_nobody_at_the_address_costs_only_the_memory(
    aws: FaultyService, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{taken.getsockname()[1]}")
        costs_only_the_memory("EndpointConnectionError", caplog)


@pytest.fixture
def full() -> Iterator[str]:
    """Yield an address where nobody takes up a connection, as behind a firewall."""
    with ExitStack() as sockets:
        listener = sockets.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):
            waiting = sockets.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


def test_an_address_that_does_not_answer_costs_only_the_memory(
    aws: FaultyService, full: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", full)
    costs_only_the_memory("TimeoutError", caplog)


@pytest.mark.parametrize("fault", [silent, hung_up, refused(500, "InternalServerError")])
def test_a_call_ends_by_itself_within_seconds(aws: FaultyService, fault: Fault) -> None:
    aws.fault = fault
    store = DynamoDbStore(TABLE)
    began = time.perf_counter()
    with pytest.raises(Exception, match=r".") as caught:
        store.get_attributes(envelope("ann"))
    assert caught.type.__module__.startswith("botocore")
    assert time.perf_counter() - began < 5
    assert sum("GetItem" in request for request in aws.heard) == 2


def test_a_write_that_is_late_still_arrives(aws: FaultyService, dynamodb: Any) -> None:  # noqa: ANN401
    aws.fault = slow(0.8)
    store = opened()
    timed(lambda: store.save_attributes(envelope("ann"), plain(3)))
    assert dynamodb.scan(TableName=TABLE)["Items"] == []
    time.sleep(1)
    (item,) = dynamodb.scan(TableName=TABLE)["Items"]
    assert json.loads(item["record"]["S"]) == plain(3)


def test_the_memory_is_back_after_the_pause(aws: FaultyService) -> None:
    now = 0.0
    DynamoDbStore(TABLE).save_attributes(envelope("ann"), plain(3))
    sound, aws.fault = aws.fault, refused(500, "InternalServerError")
    store = opened(lambda: now)
    for _ in range(FAULTS_IN_A_ROW):
        assert store.get_attributes(envelope("ann")) == {}
    aws.fault = sound
    aws.heard.clear()
    now = PAUSE_SECONDS - 0.1
    assert store.get_attributes(envelope("ann")) == {}
    assert aws.heard == []
    now = PAUSE_SECONDS
    assert store.get_attributes(envelope("ann")) == plain(3)


def test_open_store_bounds_it_too(aws: FaultyService) -> None:
    aws.fault = silent
    store = open_store(f"dynamodb:{TABLE}")
    assert store
    assert timed(lambda: store.get_attributes(envelope("ann"))) == {}
