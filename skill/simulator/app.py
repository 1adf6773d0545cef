"""The simulator in a browser, and its requests endpoint: for this machine only.

It keeps nothing between requests: the page carries the session, so a restart loses none.
"""

from __future__ import annotations

import json
import logging
from typing import Any

from flask import Flask, Response, jsonify, render_template, request
from werkzeug.exceptions import HTTPException

from skill.model.files import built_locales
from skill.simulator.device import AnswerEnvelope, Device, Session, Turn
from skill.simulator.loopback import host_in, is_loopback

MOST_BYTES = 256 * 1024
"""The largest body that is read."""
MOST_CHARACTERS = 1_000
"""The longest utterance that is understood."""

_LOG = logging.getLogger(__name__)
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


class BadRequestError(ValueError):
    """A request that cannot be answered; the message says what is wrong with it."""


def create_simulator(answer: AnswerEnvelope) -> Flask:
    """Return the simulator as a WSGI app, around a function that answers request envelopes."""
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = MOST_BYTES
    app.before_request(_refuse_others)
    app.after_request(_with_headers)
    app.register_error_handler(BadRequestError, lambda error: _error(str(error), 400))
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(Exception, _fault)

    @app.get("/")
    def page() -> str:
        return render_template("simulator.html", locales=built_locales())

    @app.post("/simulator/requests")
    def requests() -> Response:
        return jsonify(answer(_json_object()))

    @app.post("/simulator/utterances")
    def utterances() -> Response:
        body = _json_object()
        device = _device(answer, body)
        match body:
            case {"silence": True}:
                turn = device.silence()
            case {"text": str(text)} if len(text) > MOST_CHARACTERS:
                raise BadRequestError(f"Say it in {MOST_CHARACTERS} characters at most.")
            case {"text": str(text)} if text.strip():
                turn = device.utter(text)
            case _:
                raise BadRequestError('The request needs a "text", or "silence": true.')
        return jsonify(_as_data(turn, device))

    return app


def _device(answer: AnswerEnvelope, body: dict[str, Any]) -> Device:
    session = body.get("session")
    try:
        return Device(
            answer,
            str(body.get("locale", "en-US")),
            None if session is None else Session.from_data(session),
        )
    except ValueError as error:
        raise BadRequestError(f"The request cannot be read: {error}.") from error


def _as_data(turn: Turn, device: Device) -> dict[str, Any]:
    return {
        "utterance": turn.utterance,
        "requestType": turn.request["request"]["type"] if turn.request else None,
        "intent": None
        if turn.intent is None
        else {
            "name": turn.intent.name,
            "slots": {
                name: {"said": heard.said, "id": heard.value.id if heard.value else None}
                for name, heard in turn.intent.slots.items()
                if heard.said is not None
            },
        },
        "speech": turn.speech,
        "reprompt": turn.reprompt,
        "card": turn.card,
        "sessionOpen": turn.session_open,
        "session": device.session.to_data() if device.session else None,
    }


def _json_object() -> dict[str, Any]:
    try:
        body = json.loads(request.get_data())
    except (ValueError, RecursionError) as error:
        raise BadRequestError("The body is not JSON.") from error
    if not isinstance(body, dict):
        raise BadRequestError("The body must be a JSON object.")
    return body


def _refuse_others() -> Response | None:
    """Refuse what did not come from a page or program that addressed this machine itself."""
    origin = request.headers.get("Origin")
    if not is_loopback(host_in(request.host)):
        return _error("The simulator answers only to this machine's own name.", 403)
    if origin is not None and not is_loopback(host_in(origin)):
        return _error("The simulator answers only to its own page.", 403)
    return None


def _with_headers(response: Response) -> Response:
    response.headers.update(_HEADERS)
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
