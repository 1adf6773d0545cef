"""A service on loopback that passes requests on to a sound one, or has the fault that is set."""

from __future__ import annotations

import http.client
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

Fault = Callable[["Handler"], None]


class FaultyService(ThreadingHTTPServer):
    """The service; ``heard`` holds the whole of each request that it got."""

    daemon_threads = True

    def __init__(self, sound: str) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.sound = urlsplit(sound).netloc
        self.heard: list[str] = []
        self.fault: Fault = passed_on
        self.over = threading.Event()

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of those who hung up before the answer came."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    """One connection; a fault answers through it."""

    protocol_version = "HTTP/1.1"
    server: FaultyService
    body: bytes

    def do_POST(self) -> None:
        self.body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.heard.append(f"{self.headers}{self.body.decode()}")
        self.server.fault(self)

    def answer(self, status: int, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/x-amz-json-1.0")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def passed_on(handler: Handler) -> None:
    connection = http.client.HTTPConnection(handler.server.sound, timeout=10)
    connection.request("POST", "/", handler.body, dict(handler.headers))
    answer = connection.getresponse()
    handler.answer(answer.status, answer.read())
    connection.close()


def refused(status: int, kind: str) -> Fault:
    """Return AWS's answer that a request failed in this way."""
    content = {"__type": f"com.amazonaws.dynamodb.v20120810#{kind}", "message": "not now"}
    return lambda handler: handler.answer(status, json.dumps(content).encode())


def garbage(handler: Handler) -> None:
    handler.answer(502, b"<html>surely not JSON")


def hung_up(handler: Handler) -> None:
    handler.close_connection = True
    handler.connection.shutdown(socket.SHUT_RDWR)


def silent(handler: Handler) -> None:
    handler.server.over.wait()
    handler.close_connection = True


def dripping(handler: Handler) -> None:
    """Answer a byte at a time, so that no single read ever takes too long."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000000")
    handler.end_headers()
    handler.close_connection = True
    while not handler.server.over.wait(0.05):
        handler.wfile.write(b" ")


def slow(seconds: float) -> Fault:
    def fault(handler: Handler) -> None:
        time.sleep(seconds)
        passed_on(handler)

    return fault


@contextmanager
def service(sound: str) -> Iterator[FaultyService]:
    """Serve until the block is left; ``sound`` is the address of the service behind it."""
    server = FaultyService(sound)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        thread.join()
        server.server_close()
