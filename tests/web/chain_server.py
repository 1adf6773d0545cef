"""An HTTPS server on loopback that stands where Amazon publishes its chains."""

from __future__ import annotations

import socket
import ssl
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

from skill.web.fetch import ChainFetcher
from tests.web.authority import Authority, Leaf

Send = Callable[[BaseHTTPRequestHandler], None]
"""Sends an answer of its own making."""


@dataclass(frozen=True)
class Page:
    """What the server answers at a path."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)

    def __call__(self, handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(self.status)
        for name, value in {"Content-Length": str(len(self.body)), **self.headers}.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(self.body)


def slowly(page: Page, seconds: float) -> Send:
    def send(handler: BaseHTTPRequestHandler) -> None:
        time.sleep(seconds)
        page(handler)

    return send


def sending(raw: bytes) -> Send:
    """Send these bytes in place of an HTTP answer, and hang up."""

    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(raw)

    return send


def dripping(start: bytes, drop: bytes, pause: float, seconds: float) -> Send:
    """Send a start at once, and then drops without end."""

    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(start)
        for _ in range(int(seconds / pause)):
            handler.wfile.write(drop)
            time.sleep(pause)

    return send


class ChainServer:
    """The server; ``pages`` may be changed while it runs, ``hits`` counts its requests."""

    def __init__(self, port: int, tls: ssl.SSLContext) -> None:
        self.pages: dict[str, Send] = {}
        self.hits: Counter[str] = Counter()
        self.fetch = ChainFetcher(("127.0.0.1", port), tls)
        self.port = port
        self._names = count()

    def publish(self, send: Send | bytes) -> str:
        """Put a page, or a chain, under a URL that nobody asked for before; return the URL."""
        path = f"/echo.api/chain-{next(self._names)}.pem"
        self.pages[path] = Page(send) if isinstance(send, bytes) else send
        return f"https://s3.amazonaws.com{path}"

    def hits_of(self, url: str) -> int:
        return self.hits[urlsplit(url).path]


@contextmanager
def chain_server(authority: Authority) -> Iterator[ChainServer]:
    """Serve; the fetcher that it offers trusts the authority's TLS certificate."""
    with TemporaryDirectory() as folder:
        tls = authority.issue(Leaf(names=("s3.amazonaws.com",)))
        pem = Path(folder, "tls.pem")
        pem.write_bytes(tls.key_pem + tls.pem + authority.intermediate.pem)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem)
    trust = ssl.create_default_context(cadata=authority.root.pem.decode())

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            serving.hits[self.path] += 1
            with suppress(OSError):  # the fetcher may hang up
                serving.pages.get(self.path, Page(status=404))(self)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def get_request(self) -> tuple[Any, Any]:
            plain, address = super().get_request()
            secured = context.wrap_socket(plain, server_side=True, do_handshake_on_connect=False)
            return secured, address

        def handle_error(self, *_: object) -> None:
            """A handshake that the fetcher broke off is no error of this server."""

    with Server(("127.0.0.1", 0), Handler) as server:
        serving = ChainServer(server.server_port, trust)
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield serving
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def silent_server() -> Iterator[tuple[str, int]]:
    """Let the system accept connections, and never say a word."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()
