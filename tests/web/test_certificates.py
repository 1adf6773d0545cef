"""A chain is fetched and verified once, for all who need it, until it expires."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime, timedelta
from threading import Event

import pytest

from skill.web.certificates import MOST_FETCHES, Certificates
from skill.web.expiring import MOST
from skill.web.refusal import Reason
from tests.web.authority import Leaf
from tests.web.chain_server import ChainServer, page
from tests.web.conftest import refusal

HOUR = timedelta(hours=1)


class Time:
    """What time it is, by both clocks; it passes when it is told to."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self.seconds = 0.0

    def passes(self, much: timedelta) -> None:
        self.now += much
        self.seconds += much.total_seconds()


@pytest.fixture
def time(chains: ChainServer) -> Time:
    return Time(chains.authority.now)


@pytest.fixture
def certificates(chains: ChainServer, time: Time) -> Certificates:
    return Certificates(
        chains.fetch, chains.authority.roots, lambda: time.now, lambda: time.seconds
    )


def test_a_chain_is_fetched_once(
    certificates: Certificates, chains: ChainServer, time: Time
) -> None:
    url = chains.publish()
    for _ in range(20):
        assert certificates.key_for(url) == chains.authority.leaf_key.public_key()
        time.passes(timedelta(days=4))
    assert chains.hits_of(url) == 1


def test_a_key_is_good_until_its_certificate_has_expired_and_then_a_new_one_is_fetched(
    certificates: Certificates, chains: ChainServer, time: Time
) -> None:
    url = chains.publish(chains.authority.chain_of(chains.authority.issue(Leaf(ends=HOUR))))
    for _ in range(2):
        assert refusal(certificates.key_for, url) is None
        time.passes(HOUR * 0.9)
    assert chains.hits_of(url) == 1
    assert refusal(certificates.key_for, url) is Reason.CERTIFICATE_EXPIRED
    assert chains.hits_of(url) == 2
    chains.publish(url=url)
    time.passes(HOUR)
    assert refusal(certificates.key_for, url) is None


def test_no_certificate_of_the_chain_may_have_expired(
    certificates: Certificates, chains: ChainServer, time: Time
) -> None:
    """The intermediate has after 1,000 days, before this leaf."""
    lasting = chains.authority.issue(Leaf(ends=timedelta(days=2000)))
    url = chains.publish(chains.authority.chain_of(lasting))
    for reason in (None, Reason.CHAIN_UNTRUSTED):
        assert refusal(certificates.key_for, url) is reason
        time.passes(timedelta(days=1001))


@pytest.mark.parametrize(("status", "reason"), [(200, None), (403, Reason.CHAIN_FETCH)])
def test_concurrent_first_requests_share_one_fetch_and_its_verdict(
    certificates: Certificates, chains: ChainServer, status: int, reason: Reason | None
) -> None:
    url = chains.publish(page(chains.authority.chain, status, wait=0.3))
    with ThreadPoolExecutor(16) as pool:
        verdicts = list(pool.map(lambda _: refusal(certificates.key_for, url), range(16)))
    assert verdicts == [reason] * 16
    assert chains.hits_of(url) == 1


def test_a_refused_chain_is_left_alone_for_ten_seconds_though_a_clock_is_set_back(
    certificates: Certificates, chains: ChainServer, time: Time
) -> None:
    url = chains.publish(page(status=503))
    for time.seconds in (0, 1, 10):
        assert refusal(certificates.key_for, url) is Reason.CHAIN_FETCH
    assert chains.hits_of(url) == 1
    chains.publish(url=url)
    time.now -= HOUR
    time.seconds += 1
    assert refusal(certificates.key_for, url) is None


@contextmanager
def fetches_under_way(certificates: Certificates, chains: ChainServer) -> Iterator[None]:
    """Keep as many fetches waiting as there may be."""
    over, begun = Event(), [Event() for _ in range(MOST_FETCHES)]

    def held(number: int) -> str:
        def send(_: object) -> None:
            begun[number].set()
            over.wait(5)

        return chains.publish(send)

    with ThreadPoolExecutor(MOST_FETCHES) as pool:
        for number in range(MOST_FETCHES):
            pool.submit(refusal, certificates.key_for, held(number))
        assert all(event.wait(5) for event in begun)
        try:
            yield
        finally:
            over.set()


def test_strangers_chains_hold_up_no_request_whose_key_is_known(
    certificates: Certificates, chains: ChainServer
) -> None:
    known, unknown = chains.publish(), chains.publish()
    certificates.key_for(known)
    with fetches_under_way(certificates, chains):
        assert refusal(certificates.key_for, known) is None
        assert refusal(certificates.key_for, unknown) is Reason.FETCHES_BUSY
        assert chains.hits_of(unknown) == 0
    assert refusal(certificates.key_for, unknown) is None


@pytest.mark.parametrize(("others", "twice"), [("good", ["0", "good"]), ("bad", ["0"])])
def test_only_so_many_keys_and_refusals_are_kept_and_these_push_no_key_out(
    chains: ChainServer, others: str, twice: list[str]
) -> None:
    fetched: list[str] = []

    def fetch(url: str) -> bytes:
        fetched.append(url)
        return chains.authority.chain if "good" in (url, others) else b""

    certificates = Certificates(fetch, chains.authority.roots)
    urls = [str(number) for number in range(MOST + 1)]
    for url in ("good", *urls, *reversed(urls), "good"):
        refusal(certificates.key_for, url)
    assert fetched == ["good", *urls, *twice]


def test_a_fault_while_verifying_refuses_and_leaves_nobody_waiting(
    chains: ChainServer, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_: str) -> bytes:
        raise KeyError("a secret")

    certificates = Certificates(broken, chains.authority.roots)
    for _ in range(2):
        assert refusal(certificates.key_for, "a") is Reason.UNVERIFIABLE
    assert "fault=KeyError" in caplog.text
    assert "a secret" not in caplog.text
