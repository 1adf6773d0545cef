"""An HTTPS server on loopback that stands where Amazon publishes its chains."""

from __future__ import annotations

import ssl
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BufferedIOBase
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

from skill.web.fetch import ChainFetcher
from tests.web.authority import Authority, Leaf

Send = Callable[[BufferedIOBase], object]
"""Sends an answer of its own making; afterwards the server hangs up."""


def page(body: bytes = b"", status: int = 200, header: str = "A: b", wait: float = 0) -> Send:
    """Answer as HTTP has it, after so many seconds."""
    head = f"HTTP/1.1 {status} x\r\nContent-Length: {len(body)}\r\n{header}\r\n\r\n"

    def send(wire: BufferedIOBase) -> None:
        time.sleep(wait)
        wire.write(head.encode() + body)

    return send


def dripping(start: bytes, drop: bytes) -> Send:
    """Send a start at once, and then a drop every 50 ms for three seconds."""

    def send(wire: BufferedIOBase) -> None:
        wire.write(start)
        for _ in range(60):
            time.sleep(0.05)
            wire.write(drop)

    return send


class ChainServer:
    """The server; ``hits`` counts its requests."""

    def __init__(self, port: int, tls: ssl.SSLContext) -> None:
        self.port = port
        self.fetch = ChainFetcher(("127.0.0.1", port), tls)
        self._pages: dict[str, Send] = {}
        self._hits: Counter[str] = Counter()
        self._names = count()

    def publish(self, send: Send | bytes, url: str | None = None) -> str:
        """Put an answer, or a chain, under a URL; a new one, unless told otherwise. Return it."""
        url = url or f"https://s3.amazonaws.com/echo.api/chain-{next(self._names)}.pem"
        self._pages[urlsplit(url).path] = page(send) if isinstance(send, bytes) else send
        return url

    def hits_of(self, url: str) -> int:
        return self._hits[urlsplit(url).path]

    def answer(self, path: str, wire: BufferedIOBase) -> None:
        self._hits[path] += 1
        self._pages.get(path, page(status=404))(wire)


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
            with suppress(OSError):  # the fetcher may hang up
                serving.answer(self.path, self.wfile)

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
