"""Memory on DynamoDB, over HTTP: what an item holds, and that no fault is late or breaks."""

from __future__ import annotations

import socket
import time
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from skill.dialog.habits import Habits
from skill.storage import BoundedStore, NotForgottenError
from skill.storage.bounded import ANSWER_SECONDS, RISK_SECONDS
from skill.storage.dynamodb import DynamoDbStore
from skill.storage.record import KEPT_SECONDS, encoded
from tests.alexa.listening import RimListener
from tests.program import unanswered
from tests.script import skill_answer
from tests.storage.conftest import TABLE
from tests.storage.faulty_service import (
    FaultyService,
    dripping,
    garbage,
    hung_up,
    refused,
    silent,
    slow,
)
from tests.storage.people import ANN, NOW, habits, key, opened, timed
from tests.storage.test_whole_conversations import ALARM, PAUSE, ROUTINE, STOP, played

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

pytestmark = pytest.mark.slow
SOON = {"expires": {"N": str(NOW + 9)}}
RECORD = {"record": {"S": encoded(habits())}}


@pytest.mark.usefixtures("patience")
def test_an_item_is_a_hash_a_record_and_the_time_to_live(
    aws: FaultyService,
    dynamodb: Any,  # noqa: ANN401
) -> None:
    """A read asks for what another process has just written, as only Amazon's table must be."""
    store = opened(f"dynamodb:{TABLE}")
    assert aws.heard == []
    store.write(ANN, habits())
    expires = {"N": str(NOW + KEPT_SECONDS)}
    item = {"id": {"S": key("ann")}, **RECORD, "expires": expires}
    assert dynamodb.scan(TableName=TABLE)["Items"] == [item]
    store.read(ANN)
    store.delete(ANN)
    reads = [request for request in aws.heard if "GetItem" in request]
    assert reads
    assert all('"ConsistentRead": true' in request for request in reads)
    assert "amzn1" not in "".join(aws.heard)


@pytest.mark.parametrize(
    "item",
    [
        {},
        SOON,
        SOON | {"record": {"S": "{"}},
        SOON | {"record": {"N": "5"}},
        RECORD,
        RECORD | {"expires": {"S": "soon"}},
    ],
    ids=str,
)
@pytest.mark.usefixtures("aws", "patience")
def test_an_item_that_is_none_of_ours_is_a_newcomers(
    dynamodb: Any,  # noqa: ANN401
    item: dict[str, object],
) -> None:
    dynamodb.put_item(TableName=TABLE, Item={"id": {"S": key("ann")}} | item)
    assert opened(f"dynamodb:{TABLE}").read(ANN) == Habits()


AT_ONCE: dict[str, tuple[WSGIApplication, str]] = {
    **{
        kind: (refused(400, kind), kind)
        for kind in (
            "ThrottlingException",
            "ProvisionedThroughputExceededException",
            "ResourceNotFoundException",
        )
    },
    "500": (refused(500, "InternalServerError"), "InternalServerError"),
    "503": (refused(503, "ServiceUnavailable"), "ClientError"),
    "not allowed": (refused(400, "AccessDeniedException"), "ClientError"),
    "garbage": (garbage, "ClientError"),
    "hung up": (hung_up, "ConnectionClosedError"),
}
CALLS = ("read", "write", "withdraw", "delete")
TOO_LATE: dict[str, WSGIApplication] = {"silent": silent, "dripping": dripping, "slow": slow}


def costs_only_the_memory(fault: str, caplog: pytest.LogCaptureFixture, seconds: float) -> None:
    store = BoundedStore(DynamoDbStore(TABLE))
    assert timed(lambda: store.read(ANN), seconds) is None
    assert timed(lambda: store.write(ANN, habits()), seconds) is False
    assert timed(lambda: store.withdraw(ANN, NOW, None), seconds) is False
    with pytest.raises(NotForgottenError):
        timed(lambda: store.delete(ANN), seconds)
    logged = [record.getMessage() for record in caplog.records if record.name == "skill.storage"]
    assert logged == [f"store={call} fault={fault}" for call in CALLS]
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


def ends_by_itself_within_seconds() -> None:
    store = DynamoDbStore(TABLE)
    began = time.perf_counter()
    with pytest.raises(Exception, match=r".") as caught:
        store.read(key("ann"))
    assert caught.type.__module__.startswith("botocore")
    assert time.perf_counter() - began < 4


@pytest.mark.usefixtures("aws")
def test_an_address_where_nobody_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    with unanswered() as (host, port):
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
        ends_by_itself_within_seconds()


@pytest.mark.parametrize("name", ["silent", "hung up", "500"])
def test_a_fault_is_met_twice_and_no_oftener(aws: FaultyService, name: str) -> None:
    aws.fault = silent if name == "silent" else AT_ONCE[name][0]
    ends_by_itself_within_seconds()
    assert sum("GetItem" in request for request in aws.heard) == 2


def test_a_write_that_is_late_still_arrives(aws: FaultyService, dynamodb: Any) -> None:  # noqa: ANN401
    aws.fault = slow
    store = BoundedStore(DynamoDbStore(TABLE))
    assert timed(lambda: store.write(ANN, habits(3))) is False
    assert dynamodb.scan(TableName=TABLE)["Items"] == []
    time.sleep(1)
    (item,) = dynamodb.scan(TableName=TABLE)["Items"]
    assert item["record"]["S"] == encoded(habits(3))


@pytest.mark.parametrize("fault", [garbage, hung_up, silent], ids=["garbage", "hung up", "silent"])
def test_the_whole_conversation_goes_on_and_says_nothing_that_is_not_so(
    aws: FaultyService, fault: WSGIApplication
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
