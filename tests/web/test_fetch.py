"""The fetch of a chain keeps its limits, whatever the other side does."""

from __future__ import annotations

import socket
import threading
import time

import pytest

from skill.web import fetch
from skill.web.fetch import MOST_BYTES, ChainFetcher
from skill.web.refusal import Reason, Refusal
from tests.web.chain_server import ChainServer, Page, Send, dripping, sending, silent_server, slowly

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 50000\r\n"


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten the limits, so that reaching them takes no time."""
    monkeypatch.setattr(fetch, "CONNECT_SECONDS", 0.2)
    monkeypatch.setattr(fetch, "READ_SECONDS", 0.2)
    monkeypatch.setattr(fetch, "WHOLE_SECONDS", 0.4)


def reason_for(fetcher: ChainFetcher, url: str) -> tuple[Reason, float]:
    """Return why a fetch was refused, and how many seconds that took."""
    started = time.monotonic()
    with pytest.raises(Refusal) as caught:
        fetcher(url)
    return caught.value.reason, time.monotonic() - started


def test_what_the_server_holds_is_returned(chains: ChainServer) -> None:
    assert chains.fetch(chains.publish(b"a chain")) == b"a chain"


def test_the_longest_chain_is_still_returned(chains: ChainServer) -> None:
    assert len(chains.fetch(chains.publish(bytes(MOST_BYTES)))) == MOST_BYTES


def test_nothing_waits_for_a_fetch_that_is_over(chains: ChainServer) -> None:
    chains.fetch(chains.publish(b"a chain"))
    timers = [thread for thread in threading.enumerate() if isinstance(thread, threading.Timer)]
    for timer in timers:
        timer.join(1)
    assert not any(timer.is_alive() for timer in timers)


BAD_ANSWERS: dict[str, Send] = {
    "not found": Page(status=404),
    "forbidden, as S3 answers for what is not there": Page(b"<Error/>", 403),
    "a server's fault": Page(b"chain", 500),
    "only a part": Page(b"chain", 206),
    "nothing": Page(status=204),
    "moved": Page(b"", 302, {"Location": "https://s3.amazonaws.com/echo.api/other.pem"}),
    "moved for good": Page(b"", 301, {"Location": "http://127.0.0.1/echo.api/other.pem"}),
    "one byte too long": Page(bytes(MOST_BYTES + 1)),
    "too long, its length unsaid": sending(b"HTTP/1.1 200 OK\r\n\r\n" + bytes(MOST_BYTES * 9)),
    "cut short": sending(HEAD + b"\r\n-----BEGIN"),
    "cut short in its head": sending(HEAD),
    "no HTTP": sending(b"SSH-2.0-OpenSSH_9.2\r\n"),
    "hung up": sending(b""),
    "endless lines of head": dripping(b"HTTP/1.1 200 OK\r\n", b"A: b\r\n" * 500, 0.001, 5),
}


@pytest.mark.parametrize("name", BAD_ANSWERS)
def test_a_bad_answer_is_refused(chains: ChainServer, name: str) -> None:
    reason, _ = reason_for(chains.fetch, chains.publish(BAD_ANSWERS[name]))
    assert reason is Reason.CHAIN_FETCH


def test_a_redirect_is_not_followed(chains: ChainServer) -> None:
    elsewhere = chains.publish(b"a chain")
    moved = Page(b"", 302, {"Location": elsewhere})
    reason_for(chains.fetch, chains.publish(moved))
    assert chains.hits_of(elsewhere) == 0


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize(
    "send",
    [
        slowly(Page(b"chain"), 3),
        dripping(HEAD + b"\r\n", b"-", 0.05, 3),
        dripping(HEAD, b"A", 0.05, 3),
        dripping(b"HTTP/1.1 200 OK\r\n\r\n", b"-", 0.05, 3),
        dripping(b"", b"H", 0.05, 3),
    ],
    ids=["silent", "body", "head", "body of unknown length", "status"],
)
def test_a_slow_answer_is_refused_when_its_time_is_up(chains: ChainServer, send: Send) -> None:
    reason, seconds = reason_for(chains.fetch, chains.publish(send))
    assert reason is Reason.CHAIN_FETCH
    assert seconds < 1.5


@pytest.mark.usefixtures("hasty")
def test_a_server_that_does_not_shake_hands_is_refused(url: str) -> None:
    with silent_server() as address:
        reason, seconds = reason_for(ChainFetcher(address), url)
    assert reason is Reason.CHAIN_FETCH
    assert seconds < 1.5


@pytest.mark.usefixtures("hasty")
def test_a_server_that_does_not_accept_is_refused(url: str) -> None:
    with socket.socket() as deaf:  # bound, not listening: full queues look the same from outside
        deaf.bind(("127.0.0.1", 0))
        reason, seconds = reason_for(ChainFetcher(deaf.getsockname()), url)
    assert reason is Reason.CHAIN_FETCH
    assert seconds < 1.5


def test_a_host_without_an_address_is_refused(url: str) -> None:
    reason, _ = reason_for(ChainFetcher(("no-such-host.invalid", 443)), url)
    assert reason is Reason.CHAIN_FETCH


def test_production_fetches_from_amazon_only(chains: ChainServer, url: str) -> None:
    """The certificate of the throwaway authority's server proves nothing to production."""
    assert ChainFetcher().address == ("s3.amazonaws.com", 443)
    reason, _ = reason_for(ChainFetcher(("127.0.0.1", chains.port)), url)
    assert reason is Reason.CHAIN_FETCH


def test_the_servers_name_is_verified(
    chains: ChainServer, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server with a trusted certificate for another name is not the one that was asked for."""
    monkeypatch.setattr(fetch, "HOST", "s3.example.com")
    reason, _ = reason_for(chains.fetch, url)
    assert reason is Reason.CHAIN_FETCH
