"""Memory on DynamoDB, for hosting on AWS.

The table is the one that the SDK's own adapter would make: the partition key is the string
``id``. Time to live is on the attribute ``expires``.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final

import boto3  # type: ignore[import-untyped]
from botocore.config import Config  # type: ignore[import-untyped]
from botocore.exceptions import BotoCoreError  # type: ignore[import-untyped]

from skill.dialog.habits import Habits
from skill.storage.record import KEPT_SECONDS, decoded, encoded

SETUP_ERRORS: Final = (BotoCoreError, ValueError)
"""What making a :class:`DynamoDbStore` raises where AWS is not set up, as without a region."""

_LIMITS: Final = Config(connect_timeout=1, read_timeout=1, retries={"total_max_attempts": 2})
"""Seconds for each step of a try, and one try more: a call to a silent service ends in seconds.

The listener waits far shorter (``skill.storage.bounded``); this is so that a write that is late
still arrives, and that its thread is soon free again.
"""


class DynamoDbStore:
    """One item a user: ``id``, the record as text, and ``expires`` in seconds since the epoch.

    Every call raises ``BotoCoreError`` where AWS can't be reached in time, and ``ClientError``
    where it refuses.
    """

    def __init__(self, table: str, clock: Callable[[], float] = time.time) -> None:
        """Prepare the client for the table, without any call over the network to it.

        The clock gives seconds since the epoch. Region, credentials and endpoint are AWS's
        usual ones, from its environment variables and files.

        Raises:
            BotoCoreError, ValueError: AWS is not set up, or not rightly.
        """
        self._client: Any = boto3.Session().client("dynamodb", config=_LIMITS)
        self._table = table
        self._clock = clock

    def read(self, user: str) -> Habits:
        """Return the user's habits, a newcomer's if nothing is kept.

        The read is consistent, so that a place that was just withdrawn is seen by nobody. An item
        whose time is over, which DynamoDB may take days to remove, counts as gone.
        """
        answer = self._client.get_item(**self._of(user), ConsistentRead=True)
        item = answer.get("Item", {})
        expires = int(item.get("expires", {}).get("N", "0"))
        return decoded(item.get("record", {}).get("S", "")) if self._clock() < expires else Habits()

    def write(self, user: str, habits: Habits) -> None:
        """Keep the habits in place of all that was kept of the user."""
        item = {
            "id": {"S": user},
            "record": {"S": encoded(habits)},
            "expires": {"N": str(int(self._clock()) + KEPT_SECONDS)},
        }
        self._client.put_item(TableName=self._table, Item=item)

    def delete(self, user: str) -> None:
        """Remove all that is kept of the user."""
        self._client.delete_item(**self._of(user))

    def _of(self, user: str) -> dict[str, object]:
        return {"TableName": self._table, "Key": {"id": {"S": user}}}
