"""The WSGI application: ``POST /alexa`` and ``GET /health``."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from contextlib import suppress
from http import HTTPStatus
from pathlib import Path
from typing import Final

from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException, RequestEntityTooLarge

from skill.alexa import EventFailedError, Settings, SettingsError, build_skill
from skill.alexa.faults import log_fault
from skill.web.endpoint import Endpoint
from skill.web.refusal import Reason, Refusal
from skill.web.signature import SignatureVerifier
from skill.web.timestamp import TimestampVerifier

MOST_BYTES: Final = 256 * 1024
"""The longest body that is read; a request of Alexa has a few thousand bytes."""

_LOG = logging.getLogger("skill.web")
_JSON = "application/json"


def settings_from(environment: Mapping[str, str]) -> Settings:
    """Return the web host's settings; unless ``SKILL_STORE`` is set it remembers on SQLite.

    The file lies in systemd's state folder for the service if there is one, else in the user's
    (XDG Base Directory Specification). The folder is made if it is not there; that it could not
    be is said when the file is opened.

    Raises:
        SettingsError: a setting is missing or wrong, the skill's id above all.
    """
    home = environment.get("HOME", "/dev/null")  # in which nobody can make a folder
    base = environment.get("XDG_STATE_HOME") or f"{home}/.local/state"
    folder = Path(environment.get("STATE_DIRECTORY") or f"{base}/back-massage-guide")
    with suppress(OSError):
        folder.mkdir(parents=True, mode=0o700)
    return Settings.from_environment(environment, f"sqlite:{folder}/memory.sqlite3")


def create_app(
    settings: Settings | None = None,
    signature: SignatureVerifier | None = None,
    timestamp: TimestampVerifier | None = None,
) -> Flask:
    """Return the WSGI application; without arguments with the settings of the environment.

    ``signature`` and ``timestamp`` verify every request; a test gives ones with roots and a clock
    of its own. There is no application that does not verify.

    Raises:
        SettingsError: a setting is missing or wrong, the skill's id above all.
    """
    settings = settings or settings_from(os.environ)
    if settings.skill_id is None:
        raise SettingsError("the web host answers one skill only: ALEXA_SKILL_ID must say which")
    endpoint = Endpoint(
        build_skill(settings), signature or SignatureVerifier(), timestamp or TimestampVerifier()
    )
    app = Flask(__name__, static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = MOST_BYTES + 1  # Flask cuts a chunked body off there

    @app.post("/alexa", provide_automatic_options=False)
    def alexa() -> Response:
        if request.mimetype != _JSON:
            raise Refusal(Reason.CONTENT_TYPE)
        body = request.get_data()
        if len(body) > MOST_BYTES:
            raise RequestEntityTooLarge
        answer = endpoint.verify_request_and_dispatch(dict(request.headers), body)
        return Response(answer, mimetype=_JSON)

    @app.get("/health", provide_automatic_options=False)
    def health() -> Response:
        return Response("ok\n", mimetype="text/plain")

    app.register_error_handler(Refusal, _refuse)
    app.register_error_handler(EventFailedError, _fail)
    app.register_error_handler(HTTPException, _without_words)
    app.register_error_handler(Exception, _refuse_after_fault)
    return app


def _refuse(refusal: Refusal) -> Response:
    """Answer 400, which Amazon's certification expects of a refusal, and log the reason only."""
    _LOG.warning("refused=%s", refusal.reason)
    return Response(status=HTTPStatus.BAD_REQUEST)


def _fail(_: EventFailedError) -> Response:
    """Answer 500, after which Alexa sends the event again; the fault is logged already."""
    return Response(status=HTTPStatus.INTERNAL_SERVER_ERROR)


def _without_words(error: HTTPException) -> Response:
    """Answer with the status and no body; with ``Allow`` for a method that is not allowed."""
    status = error.code or HTTPStatus.BAD_REQUEST
    if status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        _LOG.warning("refused=%s", Reason.TOO_LARGE)
    allowed = [(name, value) for name, value in error.get_headers() if name == "Allow"]
    return Response(status=status, headers=allowed)


def _refuse_after_fault(error: Exception) -> Response:
    """Refuse what broke the verification: a fault while talking never comes this far."""
    log_fault(error)
    return _refuse(Refusal(Reason.UNVERIFIABLE))
