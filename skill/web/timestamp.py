"""Whether a request was made just now.

Source: Amazon, "Host a Custom Skill as a Web Service", "Check the request timestamp": at most
150 seconds between the timestamp and now; for skill events at most an hour.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from skill.web.refusal import Reason, Refusal
from skill.web.sdk import AbstractVerifier, constants

Clock = Callable[[], datetime]
"""Returns the time now, with its offset from UTC."""

TOLERANCE: Final = timedelta(milliseconds=constants.MAX_NORMAL_REQUEST_TOLERANCE_IN_MILLIS)
"""How far from now a request's timestamp may be, either way: 150 seconds."""
EVENT_TOLERANCE: Final = timedelta(milliseconds=constants.MAX_SKILL_EVENT_TOLERANCE_IN_MILLIS)
"""The same for the skill events that the SDK lists: an hour, as Alexa repeats them."""


def utc_now() -> datetime:
    """Return the time now, in UTC."""
    return datetime.now(UTC)


class TimestampVerifier(AbstractVerifier):
    """Verifies the timestamp of a request."""

    def __init__(self, clock: Clock = utc_now) -> None:
        """Take what tells the time now."""
        self._clock = clock

    def verify(  # type: ignore[override]  # bytes and plain JSON: see Endpoint
        self,
        headers: Mapping[str, str],
        serialized_request_env: bytes,
        deserialized_request_env: Mapping[str, Any],
    ) -> None:
        """Return if the timestamp is near enough to now.

        The envelope is the JSON object, not the SDK's model of it: a request of a type that the
        SDK does not know has a timestamp too.

        Raises:
            Refusal: it is not, or there is none.
        """
        request = deserialized_request_env.get("request")
        fields = request if isinstance(request, dict) else {}
        is_event = fields.get("type") in tuple(constants.ALEXA_SKILL_EVENT_LIST)
        tolerance = EVENT_TOLERANCE if is_event else TOLERANCE
        if abs(self._clock() - _point_in_time(fields.get("timestamp"))) > tolerance:
            raise Refusal(Reason.TIMESTAMP_WINDOW)


def _point_in_time(timestamp: object) -> datetime:
    if timestamp is None:
        raise Refusal(Reason.TIMESTAMP_MISSING)
    try:
        point = datetime.fromisoformat(timestamp)  # type: ignore[arg-type]  # its own TypeError
    except (TypeError, ValueError) as error:
        raise Refusal(Reason.TIMESTAMP_FORM) from error
    if point.tzinfo is None:
        raise Refusal(Reason.TIMESTAMP_FORM)
    return point
