"""What holds for all that the simulator serves: who is answered, with what headers, and faults."""

from __future__ import annotations

import ipaddress
import json
import logging
from typing import Any
from urllib.parse import urlsplit

from flask import Flask, Response, jsonify, request
from werkzeug.exceptions import HTTPException

from skill.tools.simulator.turns import BadRequestError

_LOG = logging.getLogger(__name__)
_POLICY = "Content-Security-Policy"
_HEADERS = {
    _POLICY: (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}
_SCREEN_POLICY = (
    "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src data:; connect-src data:; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'self'; sandbox allow-scripts"
)
"""The screen's own policy. Amazon's viewhost starts WebAssembly from a data: address, makes
functions out of text and sets styles in line, so here that is allowed. In return the screen is
a sandbox without an origin: it reaches neither the page around it, nor the server, nor a
network."""


def protect(app: Flask) -> None:
    """Make an app answer this machine's own pages and programs only, and faults in words."""
    app.before_request(_refuse_others)
    app.after_request(_with_headers)
    app.register_error_handler(BadRequestError, lambda error: _error(str(error), 400))
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(Exception, _fault)


def as_screen(text: str) -> Response:
    """Return the screen's page under its own policy."""
    response = Response(text)
    response.headers[_POLICY] = _SCREEN_POLICY
    return response


def is_loopback(host: str) -> bool:
    """Return whether a host name or address means this machine, and no other."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


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


def _refuse_others() -> Response | None:
    """Refuse what did not come from a page or program that addressed this machine itself."""
    if not _is_local(f"//{request.host}"):
        return _error("The simulator answers only to this machine's own name.", 403)
    if not _is_own(request.headers.get("Origin")):
        return _error("The simulator answers only to its own page.", 403)
    return None


def _is_own(origin: str | None) -> bool:
    """Return whether a request comes from this machine's pages, or from no page at all.

    The screen's sandbox has no origin, which browsers write "null": it may only fetch.
    """
    if origin is None or (origin == "null" and request.method == "GET"):
        return True
    return _is_local(origin)


def _is_local(url: str) -> bool:
    try:
        return is_loopback(urlsplit(url).hostname or "")
    except ValueError:
        return False


def _with_headers(response: Response) -> Response:
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    return response


def _error(words: str, status: int) -> Response:
    response = jsonify({"error": words})
    response.status_code = status
    return response


def _http_error(error: HTTPException) -> Response:
    words = "The body is too large." if error.code == 413 else error.description or error.name
    return _error(words, error.code or 500)


def _fault(error: Exception) -> Response:
    _LOG.error("the skill failed", exc_info=error)
    return _error(f"The skill failed: {type(error).__name__}. The log says more.", 500)
