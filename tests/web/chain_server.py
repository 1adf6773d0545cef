"""An HTTPS server on loopback that stands where Amazon publishes its chains."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import count
from socket import SHUT_RDWR, socket
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from skill.web.certificates import Certificates
from skill.web.fetch import ChainFetcher
from skill.web.signature import SignatureVerifier
from skill.web.timestamp import Clock, utc_now
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
    """What is served, chains of an authority's; ``url`` is that of a good one."""

    def __init__(self, authority: Authority) -> None:
        self.authority = authority
        self.port = 0
        self._pages: dict[str, Send] = {}
        self._hits: Counter[str] = Counter()
        self._names = count()
        self.url = self.publish()

    @property
    def fetch(self) -> ChainFetcher:
        """What fetches from here, and trusts the certificate of this server."""
        return ChainFetcher(("127.0.0.1", self.port), self.authority.trust)

    def signature(self, clock: Clock = utc_now) -> SignatureVerifier:
        """Return what verifies signatures as in production, but trusts the authority."""
        return SignatureVerifier(Certificates(self.fetch, self.authority.roots, clock))

    def headers(self, body: bytes, url: str = "") -> dict[str, str]:
        """Return the headers of a signed body, its chain the good one unless told otherwise."""
        return self.authority.leaf.headers(body, url or self.url)

    def publish(self, send: Send | bytes | None = None, url: str = "") -> str:
        """Put an answer, or a chain, the good one unless told otherwise, under a URL; return it."""
        send = self.authority.chain if send is None else send
        url = url or f"https://s3.amazonaws.com/echo.api/chain-{next(self._names)}.pem"
        self._pages[urlsplit(url).path] = page(send) if isinstance(send, bytes) else send
        return url

    def hits_of(self, url: str) -> int:
        """Return how many requests there were for a URL."""
        return self._hits[urlsplit(url).path]

    def __call__(self, environ: WSGIEnvironment, _: StartResponse) -> Iterable[bytes]:
        path = environ["PATH_INFO"]
        self._hits[path] += 1
        is_for_s3 = (environ["REQUEST_METHOD"], environ["HTTP_HOST"]) == ("GET", "s3.amazonaws.com")
        send = self._pages.get(path) if is_for_s3 else None
        wire = environ["werkzeug.socket"]
        (send or page(status=404))(wire)
        wire.shutdown(SHUT_RDWR)
        raise ConnectionResetError  # so that werkzeug sends nothing of its own


@contextmanager
def chain_server() -> Iterator[ChainServer]:
    """Serve the chains of a new authority, over TLS."""
    chains = ChainServer(Authority())
    with served(chains, chains.authority.tls("s3.amazonaws.com")) as host:
        chains.port = int(host.rpartition(":")[2])
        yield chains
