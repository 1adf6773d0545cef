"""A DynamoDB that speaks HTTP, moto's, and a service before it that has the fault that is set.

Moto's own decorators are used nowhere: the skill's client is the real one, and so is its network.
"""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug import Request, Response

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

SOUND: WSGIApplication = DomainDispatcherApplication(create_backend_app)
_OVER = "tests.over"


class FaultyService:
    """Passes requests on to a sound service; ``heard`` holds the whole of each that it got."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.fault: WSGIApplication = SOUND
        self.over = threading.Event()

    def __call__(self, environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        request = Request(environ)
        body = request.get_data()
        self.heard.append(f"{request.headers}{body.decode()}")
        return self.fault({**environ, "wsgi.input": BytesIO(body), _OVER: self.over}, start)


def refused(status: int, kind: str) -> WSGIApplication:
    """Answer as AWS does that a request failed in this way."""
    content = {"__type": f"com.amazonaws.dynamodb.v20120810#{kind}", "message": "not now"}
    return Response(json.dumps(content), status, content_type="application/x-amz-json-1.0")


garbage = Response("<html>surely not JSON", 502)


def hung_up(environ: WSGIEnvironment, _: StartResponse) -> Iterable[bytes]:
    environ["werkzeug.socket"].shutdown(socket.SHUT_RDWR)
    raise ConnectionResetError


def silent(environ: WSGIEnvironment, _: StartResponse) -> Iterable[bytes]:
    environ[_OVER].wait()
    raise ConnectionResetError


def dripping(environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
    """Answer a byte at a time, so that no single read ever takes too long."""
    start("200 OK", [("Content-Length", "1000000")])
    while not environ[_OVER].wait(0.05):
        yield b" "


def slow(environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
    time.sleep(0.8)
    return SOUND(environ, start)
