"""Memory on DynamoDB, over HTTP: what is kept, for how long, and under which name."""

from __future__ import annotations

import hashlib
import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from skill.storage import BoundedStore, Place, Record, open_store, to_plain
from skill.storage.dynamodb import DynamoDbStore
from skill.storage.faults import NoUserError
from skill.storage.rows import KEPT_SECONDS
from tests.storage.conftest import TABLE
from tests.storage.faulty_service import FaultyService
from tests.storage.people import NOW, envelope, plain, user_id


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a machine under load take its time: how long it takes is not what is asked here."""
    monkeypatch.setattr("skill.storage.bounded.ANSWER_SECONDS", 30)


@pytest.fixture
def store(aws: FaultyService) -> BoundedStore:
    opened = open_store(f"dynamodb:{TABLE}", lambda: NOW)
    assert opened
    assert aws.heard == []
    return opened


def test_what_is_saved_is_there_for_another_client(store: BoundedStore) -> None:
    store.save_attributes(envelope("ann"), plain(1))
    store.save_attributes(envelope("bob"), plain(2))
    store.save_attributes(envelope("bob"), plain(3))
    other = DynamoDbStore(TABLE, lambda: NOW)
    assert other.get_attributes(envelope("ann")) == plain(1)
    assert other.get_attributes(envelope("bob")) == plain(3)
    assert other.get_attributes(envelope("cleo")) == {}
    store.delete_attributes(envelope("ann"))
    store.delete_attributes(envelope("cleo"))
    assert store.get_attributes(envelope("ann")) == to_plain(Record())
    assert store.get_attributes(envelope("bob")) == plain(3)


def test_an_item_is_a_hash_a_record_and_the_time_to_live(
    store: BoundedStore,
    dynamodb: Any,  # noqa: ANN401
) -> None:
    store.save_attributes(envelope("ann"), plain())
    (item,) = dynamodb.scan(TableName=TABLE)["Items"]
    record = item.pop("record")["S"]
    assert json.loads(record) == plain()
    assert item == {
        "id": {"S": hashlib.sha256(user_id("ann").encode()).hexdigest()},
        "expires": {"N": str(NOW + KEPT_SECONDS)},
    }


def test_no_user_id_and_nothing_of_health_goes_over_the_line(
    store: BoundedStore, aws: FaultyService
) -> None:
    place = Place("sore_shoulder", "breathing", NOW)
    store.save_attributes(envelope("ann"), to_plain(Record(True, None, "sore_shoulder", place)))
    store.save_attributes(envelope("ann"), {"answer": "yes"})
    store.get_attributes(envelope("ann"))
    store.delete_attributes(envelope("ann"))
    assert len(aws.heard) == 4
    for secret in (user_id("ann"), "amzn1", "sore_shoulder", "answer", "yes"):
        assert secret not in "".join(aws.heard)


@pytest.mark.parametrize(("passed", "found"), [(KEPT_SECONDS - 1, True), (KEPT_SECONDS, False)])
def test_an_item_whose_time_is_over_counts_as_gone(
    store: BoundedStore, passed: int, found: bool
) -> None:
    store.save_attributes(envelope("ann"), plain())
    later = DynamoDbStore(TABLE, lambda: NOW + passed)
    assert later.get_attributes(envelope("ann")) == (plain() if found else {})


@pytest.mark.parametrize(
    "item",
    [
        {},
        {"expires": {"N": str(NOW + 9)}},
        {"expires": {"N": str(NOW + 9)}, "record": {"S": "[1]"}},
        {"expires": {"N": str(NOW + 9)}, "record": {"S": "{"}},
        {"expires": {"N": str(NOW + 9)}, "record": {"S": "[" * 100_000}},
        {"expires": {"N": str(NOW + 9)}, "record": {"N": "5"}},
        {"expires": {"S": "soon"}, "record": {"S": json.dumps(plain())}},
    ],
)
def test_an_item_that_is_none_of_ours_is_an_empty_record(
    store: BoundedStore,
    dynamodb: Any,  # noqa: ANN401
    item: dict[str, object],
) -> None:
    key = {"id": {"S": hashlib.sha256(user_id("ann").encode()).hexdigest()}}
    dynamodb.put_item(TableName=TABLE, Item=key | item)
    assert store.get_attributes(envelope("ann")) == to_plain(Record())


def test_many_threads_share_one_store(store: BoundedStore) -> None:
    def session(number: int) -> dict[str, object]:
        store.save_attributes(envelope(str(number)), plain(number))
        return store.get_attributes(envelope(str(number)))

    with ThreadPoolExecutor(16) as pool:
        assert list(pool.map(session, range(100))) == [plain(number) for number in range(100)]


def test_a_request_of_nobody_is_refused(aws: FaultyService) -> None:
    with pytest.raises(NoUserError):
        DynamoDbStore(TABLE).get_attributes(envelope(None))
