"""The keys that sign Alexa's requests: each fetched and verified once, until it expires."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Final

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.x509 import Certificate
from cryptography.x509.verification import Store

from skill.alexa.faults import log_fault
from skill.web.chain import SigningKey, certifis_roots, signing_key
from skill.web.expiring import Expiring
from skill.web.fetch import ChainFetcher, Fetch
from skill.web.refusal import Reason, Refusal
from skill.web.timestamp import Clock, utc_now

REFUSED_SECONDS: Final = 10.0
"""How long a refused chain is remembered, so that it is not fetched for every request."""
MOST_FETCHES: Final = 2
"""How many chains are fetched at a time: fewer than a worker has threads, so that strangers
who send URLs where nothing is hold up no request whose key is known."""

_Verdict = SigningKey | Reason


class Certificates:
    """Verified signing keys by the URL of their chain; may be shared by threads.

    ``fetch`` gets a chain, ``roots`` are the certificates to trust, ``clock`` tells at what time
    a chain must be valid, ``stopwatch`` (seconds, never set back) how long a refusal is old.
    """

    def __init__(
        self,
        fetch: Fetch | None = None,
        roots: Sequence[Certificate] | None = None,
        clock: Clock = utc_now,
        stopwatch: Callable[[], float] = time.monotonic,
    ) -> None:
        """Trust certifi's roots and fetch from Amazon, unless told otherwise."""
        self._fetch = fetch or ChainFetcher()
        self._roots = Store(list(certifis_roots() if roots is None else roots))
        self._clock = clock
        self._stopwatch = stopwatch
        self._lock = threading.Lock()
        self._keys = Expiring[SigningKey](lambda: clock().timestamp())
        self._refused = Expiring[Reason](stopwatch)
        self._flights: dict[str, Future[_Verdict]] = {}

    def key_for(self, url: str) -> RSAPublicKey:
        """Return the verified key whose chain is at a normalised URL.

        Requests that need the same chain at the same time share one fetch.

        Raises:
            Refusal: the chain cannot be had, or is not as it must be.
        """
        verdict = self._verdict(url)
        if isinstance(verdict, SigningKey):
            return verdict.public_key
        raise Refusal(verdict)

    def _verdict(self, url: str) -> _Verdict:
        with self._lock:
            known = self._keys.get(url) or self._refused.get(url)
            if known is not None:
                return known
            flight = self._flights.get(url)
            is_first = flight is None
            if flight is None:
                if len(self._flights) >= MOST_FETCHES:
                    return Reason.FETCHES_BUSY
                flight = self._flights[url] = Future()
        if is_first:
            self._settle(url, self._fetched(url))
        return flight.result()

    def _fetched(self, url: str) -> _Verdict:
        """Return what comes of fetching and verifying a chain; nothing escapes, others wait."""
        try:
            return signing_key(self._fetch(url), self._roots, self._clock())
        except Refusal as refusal:
            return refusal.reason
        except Exception as error:
            log_fault(error)
            return Reason.UNVERIFIABLE

    def _settle(self, url: str, verdict: _Verdict) -> None:
        with self._lock:
            if isinstance(verdict, SigningKey):
                self._keys.put(url, verdict, verdict.valid_until.timestamp())
            else:
                self._refused.put(url, verdict, self._stopwatch() + REFUSED_SECONDS)
            flight = self._flights.pop(url)
        flight.set_result(verdict)
