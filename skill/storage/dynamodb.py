"""Memory on DynamoDB, for hosting on AWS.

The SDK has an adapter of its own (``ask-sdk-dynamodb-persistence-adapter``), which is not used:
its import already builds a client, without time-outs, and fails where no region is set; it
works on a boto3 resource, which must not be shared between threads; and it cannot write an
expiry, so that every method but one would be replaced. The table is the one that it would make:
the partition key is the string ``id``. Time to live is on the attribute ``expires``.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, Final, Protocol

import boto3  # type: ignore[import-untyped]
from ask_sdk_core.attributes_manager import AbstractPersistenceAdapter
from ask_sdk_model.request_envelope import RequestEnvelope
from botocore.config import Config  # type: ignore[import-untyped]
from botocore.exceptions import BotoCoreError  # type: ignore[import-untyped]

from skill.storage.bounded import MOST_CALLS
from skill.storage.rows import KEPT_SECONDS, decoded, encoded, user_key

SETUP_ERRORS: Final = (BotoCoreError, ValueError)
"""What making a :class:`DynamoDbStore` raises where AWS is not set up, as without a region."""

_LIMITS: Final = Config(
    connect_timeout=1,
    read_timeout=1,
    retries={"mode": "standard", "total_max_attempts": 2},
    max_pool_connections=MOST_CALLS,
)
"""Seconds for each step of a try, and one try more: a call to a silent service ends in seconds.

The listener waits far shorter (``skill.storage.bounded``); this is so that a write that is late
still arrives, and that its thread is soon free again.
"""


class _Client(Protocol):
    """The part of boto3's client, safe to share between threads, that is used here."""

    def get_item(self, **request: object) -> Mapping[str, Any]: ...
    def put_item(self, **request: object) -> object: ...
    def delete_item(self, **request: object) -> object: ...


class DynamoDbStore(AbstractPersistenceAdapter):
    """One item a user: ``id``, the record as text, and ``expires`` in seconds since the epoch."""

    def __init__(self, table: str, clock: Callable[[], float] = time.time) -> None:
        """Prepare the client for the table, without any call over the network to it.

        The clock gives seconds since the epoch. Region, credentials and endpoint are AWS's
        usual ones, from its environment variables and files.

        Raises:
            BotoCoreError, ValueError: AWS is not set up, or not rightly.
        """
        self._client: _Client = boto3.Session().client("dynamodb", config=_LIMITS)
        self._table = table
        self._clock = clock

    def get_attributes(self, request_envelope: RequestEnvelope) -> dict[str, object]:
        """Return what is kept for the request's user, nothing if that is nothing.

        An item whose time is over may still be there for days, until DynamoDB removes it: it
        counts as gone.

        Raises:
            NoUserError: the request names no user.
            BotoCoreError: AWS could not be reached in time.
            ClientError: AWS refused.
        """
        answer = self._client.get_item(**self._of(request_envelope), ConsistentRead=True)
        item = answer.get("Item", {})
        expires = int(item.get("expires", {}).get("N", "0"))
        return decoded(item.get("record", {}).get("S", "")) if self._clock() < expires else {}

    def save_attributes(
        self, request_envelope: RequestEnvelope, attributes: dict[str, object]
    ) -> None:
        """Keep the attributes for the request's user in place of all that was kept.

        Raises:
            NoUserError: the request names no user.
            BotoCoreError: AWS could not be reached in time.
            ClientError: AWS refused.
        """
        item = {
            "id": {"S": user_key(request_envelope)},
            "record": {"S": encoded(attributes)},
            "expires": {"N": str(int(self._clock()) + KEPT_SECONDS)},
        }
        self._client.put_item(TableName=self._table, Item=item)

    def delete_attributes(self, request_envelope: RequestEnvelope) -> None:
        """Remove what is kept for the request's user.

        Raises:
            NoUserError: the request names no user.
            BotoCoreError: AWS could not be reached in time.
            ClientError: AWS refused.
        """
        self._client.delete_item(**self._of(request_envelope))

    def _of(self, request_envelope: RequestEnvelope) -> dict[str, object]:
        return {"TableName": self._table, "Key": {"id": {"S": user_key(request_envelope)}}}
