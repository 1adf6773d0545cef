"""From the verified bytes of a request to its JSON object."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from skill.web.refusal import Reason, Refusal


def envelope_of(body: bytes) -> dict[str, Any]:
    """Return the JSON object of a body in UTF-8.

    Raises:
        Refusal: ``JSON``, it is none, or it is one that two parsers could read differently: with
            a key twice, with NaN or Infinity, nested too deep, with a byte order mark.
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
