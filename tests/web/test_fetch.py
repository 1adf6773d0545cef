"""The fetch of a chain keeps its limits, whatever the other side does."""

from __future__ import annotations

import socket
import threading
import time
from pathlib import Path

import pytest

from skill.web import fetch
from skill.web.fetch import MOST_BYTES, ChainFetcher
from skill.web.refusal import Reason
from tests.program import unanswered
from tests.web.authority import URL
from tests.web.chain_server import ChainServer, Send, dripping, page
from tests.web.conftest import refusal

OK = b"HTTP/1.1 200 OK\r\n"
HEAD = OK + b"Content-Length: 50000\r\n"


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten the limits, so that reaching them takes no time."""
    monkeypatch.setattr(fetch, "SILENT_SECONDS", 0.4)
    monkeypatch.setattr(fetch, "WHOLE_SECONDS", 0.6)


def is_refused_in_time(fetcher: ChainFetcher, url: str) -> None:
    began = time.monotonic()
    assert refusal(fetcher, url) is Reason.CHAIN_FETCH
    assert time.monotonic() - began < 2


def test_what_the_server_holds_is_returned_and_nothing_waits_then(chains: ChainServer) -> None:
    before = {*threading.enumerate()}
    for chain in (b"a chain", bytes(MOST_BYTES)):
        assert chains.fetch(chains.publish(chain)) == chain
    timers = [each for each in threading.enumerate() if isinstance(each, threading.Timer)]
    for timer in {*timers} - before:
        timer.join(0.2)
        assert not timer.is_alive()


BAD_ANSWERS: dict[str, Send] = {
    "not found": page(status=404),
    "forbidden, as S3 answers for what is not there": page(b"<Error/>", 403),
    "a server's fault": page(b"chain", 500),
    "only a part": page(b"chain", 206),
    "nothing": page(status=204),
    "one byte too long": page(bytes(MOST_BYTES + 1)),
    "too long, its length unsaid": lambda wire: wire.sendall(OK + b"\r\n" + bytes(MOST_BYTES * 9)),
    "cut short": lambda wire: wire.sendall(HEAD + b"\r\n-----BEGIN"),
    "cut short in its head": lambda wire: wire.sendall(HEAD),
    "no HTTP": lambda wire: wire.sendall(b"SSH-2.0-OpenSSH_9.2\r\n"),
    "hung up": lambda _: None,
    "endless lines of head": dripping(OK, b"A: b\r\n" * 500),
    "silence": page(b"chain", wait=3),
    "a slow body": dripping(HEAD + b"\r\n", b"-"),
    "a slow body of unknown length": dripping(OK + b"\r\n", b"-"),
    "a slow head": dripping(HEAD, b"A"),
    "a slow status": dripping(b"", b"H"),
}


@pytest.mark.parametrize("name", BAD_ANSWERS)
def test_a_bad_answer_is_refused_in_time(chains: ChainServer, name: str) -> None:
    is_refused_in_time(chains.fetch, chains.publish(BAD_ANSWERS[name]))


@pytest.mark.parametrize("status", [301, 302, 307])
def test_a_redirect_is_not_followed(chains: ChainServer, status: int) -> None:
    elsewhere = chains.publish(b"a chain")
    moved = chains.publish(page(b"", status, f"Location: {elsewhere}"))
    is_refused_in_time(chains.fetch, moved)
    assert chains.hits_of(elsewhere) == 0


def test_who_does_not_shake_hands_or_answer_or_is_not_there_is_refused_in_time() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent, unanswered() as full:
        for address in (silent.getsockname(), full, ("no-such-host.invalid", 443)):
            is_refused_in_time(ChainFetcher(address), URL)


def test_production_fetches_from_amazon_only(
    chains: ChainServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A server must prove to be Amazon's, by an authority that is trusted and by its name."""
    assert ChainFetcher().address == ("s3.amazonaws.com", 443)
    (tmp_path / "root.pem").write_bytes(chains.authority.root.pem)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "root.pem"))
    is_refused_in_time(ChainFetcher(("127.0.0.1", chains.port)), chains.url)
    monkeypatch.setattr(fetch, "HOST", "s3.example.com")
    is_refused_in_time(chains.fetch, chains.url)
