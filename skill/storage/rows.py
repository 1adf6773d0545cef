"""What every store does alike: whose record it is, how it is written, and until when it is kept."""

from __future__ import annotations

import hashlib
import json
from typing import Final

from ask_sdk_model.request_envelope import RequestEnvelope

from skill.storage.faults import NoUserError

KEPT_SECONDS: Final = 400 * 24 * 60 * 60
"""How long an unused record is kept, in seconds: a year and a bit.

Who comes back every winter is still known; who does not come back is forgotten.
"""


def user_key(request_envelope: RequestEnvelope) -> str:
    """Return the SHA-256 of the speaker's user id in hexadecimal: all that a store knows of them.

    It is plain. Amazon's user ids are long, random, and others for every skill, so nobody can
    find one by trying, and a key would add nothing but a way to lose everybody's records.

    Raises:
        NoUserError: the request names no user.
    """
    context = request_envelope.context
    user = context.system.user if context and context.system else None
    if user is None or not user.user_id:
        raise NoUserError("the request names no user")
    return hashlib.sha256(user.user_id.encode()).hexdigest()


def encoded(attributes: dict[str, object]) -> str:
    """Return the attributes as the text that a store holds."""
    return json.dumps(attributes, separators=(",", ":"), sort_keys=True)


def decoded(text: str | bytes) -> dict[str, object]:
    """Return the attributes of a text from a store, none if it is not one."""
    try:
        attributes = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return attributes if isinstance(attributes, dict) else {}
