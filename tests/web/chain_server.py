"""An HTTPS server on loopback that stands where Amazon publishes its chains."""

from __future__ import annotations

import ssl
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import count
from socket import socket
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from skill.web.fetch import ChainFetcher
from tests.program import served
from tests.web.authority import Authority

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

Send = Callable[[socket], object]
"""Sends an answer of its own making; afterwards the server hangs up."""


def page(body: bytes = b"", status: int = 200, header: str = "A: b", wait: float = 0) -> Send:
    """Answer as HTTP has it, after so many seconds."""
    head = f"HTTP/1.1 {status} x\r\nContent-Length: {len(body)}\r\n{header}\r\n\r\n"

    def send(wire: socket) -> None:
        time.sleep(wait)
        wire.sendall(head.encode() + body)

    return send


def dripping(start: bytes, drop: bytes) -> Send:
    """Send a start at once, and then a drop every 50 ms for three seconds."""

    def send(wire: socket) -> None:
        wire.sendall(start)
        for _ in range(60):
            time.sleep(0.05)
            wire.sendall(drop)

    return send


class ChainServer:
    """What is served; the fetcher that it offers finds it, and trusts its certificate."""

    def __init__(self, trust: ssl.SSLContext) -> None:
        self.port = 0
        self._trust = trust
        self._pages: dict[str, Send] = {}
        self._hits: Counter[str] = Counter()
        self._names = count()

    @property
    def fetch(self) -> ChainFetcher:
        return ChainFetcher(("127.0.0.1", self.port), self._trust)

    def publish(self, send: Send | bytes, url: str | None = None) -> str:
        """Put an answer, or a chain, under a URL; a new one, unless told otherwise. Return it."""
        url = url or f"https://s3.amazonaws.com/echo.api/chain-{next(self._names)}.pem"
        self._pages[urlsplit(url).path] = page(send) if isinstance(send, bytes) else send
        return url

    def hits_of(self, url: str) -> int:
        """Return how many requests there were for a URL."""
        return self._hits[urlsplit(url).path]

    def __call__(self, environ: WSGIEnvironment, _: StartResponse) -> Iterable[bytes]:
        path = environ["PATH_INFO"]
        self._hits[path] += 1
        self._pages.get(path, page(status=404))(environ["werkzeug.socket"])
        raise ConnectionResetError  # so that werkzeug sends nothing of its own


@contextmanager
def chain_server(authority: Authority) -> Iterator[ChainServer]:
    """Serve over TLS, by a certificate of an authority's."""
    chains = ChainServer(authority.trust)
    with served(chains, authority.tls("s3.amazonaws.com")) as host:
        chains.port = int(host.rpartition(":")[2])
        yield chains
