"""The bodies of the requests that the simulator answers."""

from __future__ import annotations

import json
from typing import Any

from flask import request

from skill.tools.simulator.turns import BadRequestError


def json_object() -> dict[str, Any]:
    """Return the object that the present request's body is.

    Raises:
        BadRequestError: it is none.
    """
    try:
        body = json.loads(request.get_data())
    except (ValueError, RecursionError) as error:
        raise BadRequestError("The body is not JSON.") from error
    if not isinstance(body, dict):
        raise BadRequestError("The body must be a JSON object.")
    return body
