"""Memory on DynamoDB, over HTTP: what an item holds, and what is asked of the table."""

from __future__ import annotations

from typing import Any

import pytest

from skill.dialog.habits import Habits
from skill.storage.record import KEPT_SECONDS, encoded
from tests.storage.conftest import TABLE
from tests.storage.faulty_service import FaultyService
from tests.storage.people import ANN, NOW, habits, key, opened

pytestmark = pytest.mark.usefixtures("patience")
SOON = {"expires": {"N": str(NOW + 9)}}


def test_an_item_is_a_hash_a_record_and_the_time_to_live(
    aws: FaultyService,
    dynamodb: Any,  # noqa: ANN401
) -> None:
    store = opened(f"dynamodb:{TABLE}")
    assert aws.heard == []
    store.write(ANN, habits())
    assert dynamodb.scan(TableName=TABLE)["Items"] == [
        {
            "id": {"S": key("ann")},
            "record": {"S": encoded(habits())},
            "expires": {"N": str(NOW + KEPT_SECONDS)},
        }
    ]
    store.read(ANN)
    store.delete(ANN)
    assert len(aws.heard) == 3
    assert "amzn1" not in "".join(aws.heard)


def test_a_read_asks_for_what_another_process_has_just_written(aws: FaultyService) -> None:
    """A table of one's own always knows it; Amazon's does only where it is asked for that."""
    opened(f"dynamodb:{TABLE}").read(ANN)
    (request,) = aws.heard
    assert '"ConsistentRead": true' in request


@pytest.mark.parametrize(
    "item",
    [
        {},
        SOON,
        SOON | {"record": {"S": "{"}},
        SOON | {"record": {"N": "5"}},
        {"record": {"S": encoded(habits())}},
        {"record": {"S": encoded(habits())}, "expires": {"S": "soon"}},
    ],
    ids=str,
)
@pytest.mark.usefixtures("aws")
def test_an_item_that_is_none_of_ours_is_a_newcomers(
    dynamodb: Any,  # noqa: ANN401
    item: dict[str, object],
) -> None:
    dynamodb.put_item(TableName=TABLE, Item={"id": {"S": key("ann")}} | item)
    assert opened(f"dynamodb:{TABLE}").read(ANN) == Habits()
