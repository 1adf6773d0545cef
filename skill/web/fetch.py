"""Fetching a certificate chain from Amazon, within limits of time and size."""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Final
from urllib.parse import urlsplit

import certifi

from skill.web.chain_url import HOST
from skill.web.refusal import Reason, Refusal

Fetch = Callable[[str], bytes]
"""Takes a normalised URL, returns what it holds; raises Refusal where that fails."""

SILENT_SECONDS: Final = 2.0
"""How long the server may be silent, and how long one address before it accepts a connection."""
WHOLE_SECONDS: Final = 4.0
"""How long the exchange may take once connected; a device waits 8 s for the skill's answer."""
MOST_BYTES: Final = 64 * 1024
"""The longest chain that is read; Amazon's are about 7 KB."""


def _amazons_trust() -> ssl.SSLContext:
    return ssl.create_default_context(cafile=certifi.where())


@dataclass(frozen=True)
class ChainFetcher:
    """Fetches chains over HTTPS; it follows no redirect, and asks no proxy.

    ``address``: the host and port to connect to; the server must prove to be Amazon's wherever
    that leads. ``tls``: whose certificates the server may show.
    """

    address: tuple[str, int] = (HOST, 443)
    tls: ssl.SSLContext = field(default_factory=_amazons_trust)

    def __call__(self, url: str) -> bytes:
        """Return the bytes of the chain at a normalised URL.

        Raises:
            Refusal: ``CHAIN_FETCH``, there was no complete answer 200 within the limits.
        """
        try:
            return self._get(urlsplit(url).path)
        except (OSError, http.client.HTTPException) as error:
            raise Refusal(Reason.CHAIN_FETCH) from error

    def _get(self, path: str) -> bytes:
        connection = http.client.HTTPConnection(HOST)
        with (
            socket.create_connection(self.address, timeout=SILENT_SECONDS) as plain,
            self.tls.wrap_socket(plain, server_hostname=HOST) as connection.sock,
            _ended_after(WHOLE_SECONDS, connection.sock),
        ):
            connection.request("GET", path)
            with connection.getresponse() as response:
                body = response.read(MOST_BYTES + 1)
                is_whole = not response.length and len(body) <= MOST_BYTES
                if response.status != HTTPStatus.OK or not is_whole:
                    raise Refusal(Reason.CHAIN_FETCH)
                return body


@contextmanager
def _ended_after(seconds: float, connected: socket.socket) -> Iterator[None]:
    """End the connection when its time is up, however slowly the other side keeps talking.

    Raises:
        TimeoutError: the time was up; what was read until then looks as if it were all.
    """
    is_over = threading.Event()

    def end() -> None:
        is_over.set()
        with suppress(OSError):  # it was closed already
            # not SSLSocket's own shutdown, which would drop TLS under whoever reads
            socket.socket.shutdown(connected, socket.SHUT_RDWR)

    timer = threading.Timer(seconds, end)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
    if is_over.is_set():
        raise TimeoutError
