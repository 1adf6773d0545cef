"""A request in bytes in, a response in JSON out, and everything that is verified between."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NoReturn

from ask_sdk_core.skill import CustomSkill

from skill.alexa import WrongSkillError, answer
from skill.alexa.reading import application_id
from skill.web.refusal import Reason, Refusal
from skill.web.sdk import WebserviceSkillHandler
from skill.web.signature import SignatureVerifier
from skill.web.timestamp import TimestampVerifier


class Endpoint(WebserviceSkillHandler):
    """The SDK's handler of a web service, with the order of its steps put right.

    The SDK's own reads the body before it verifies it, and raises at a request of an unknown type.
    This one verifies bytes before it parses them: so it hands to the verifiers the body's bytes
    where the SDK's hands its text, and the JSON object where the SDK's hands its model.
    """

    def __init__(
        self, skill: CustomSkill, signature: SignatureVerifier, timestamp: TimestampVerifier
    ) -> None:
        """Take the skill, and what verifies its requests: the SDK's own verifiers are not asked."""
        super().__init__(skill)
        self._signature = signature
        self._timestamp = timestamp

    def verify_request_and_dispatch(  # type: ignore[override]  # bytes, not text
        self, http_request_headers: Mapping[str, str], http_request_body: bytes
    ) -> str:
        """Return the response to a request, as JSON.

        In this order: the headers, the chain and the signature over the raw bytes; the JSON; the
        timestamp; the application id, by equality.

        Raises:
            Refusal: Alexa did not send the request, not just now, or not to this skill.
            EventFailedError: it tells of an event that must be sent again.
        """
        self._signature.verify(http_request_headers, http_request_body)
        envelope = _envelope(http_request_body)
        self._timestamp.verify(http_request_headers, http_request_body, envelope)
        if application_id(envelope) is None:  # a test event, perhaps, which Alexa never sends
            raise Refusal(Reason.APPLICATION_ID)
        try:
            return json.dumps(answer(self._skill, envelope))
        except WrongSkillError as error:
            raise Refusal(Reason.APPLICATION_ID) from error


def _envelope(body: bytes) -> dict[str, Any]:
    """Return the JSON object of a body in UTF-8.

    Refused is what two parsers could read differently: with a key twice, with NaN or Infinity,
    nested too deep, with a byte order mark.
    """
    try:
        envelope = json.loads(
            body.decode(), object_pairs_hook=_unambiguous, parse_constant=_refuse_constant
        )
    except (ValueError, RecursionError) as error:
        raise Refusal(Reason.JSON) from error
    if not isinstance(envelope, dict):
        raise Refusal(Reason.JSON)
    return envelope


def _unambiguous(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise ValueError("a key twice")
    return fields


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")
