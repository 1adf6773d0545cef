"""A chain is fetched and verified once, for all who need it, until it expires."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime, timedelta
from threading import Event

import pytest

from skill.web.certificates import (
    MOST_FETCHES,
    MOST_KEYS,
    MOST_REFUSED,
    REFUSED_SECONDS,
    Certificates,
)
from skill.web.expiring import Expiring
from skill.web.refusal import Reason, Refusal
from tests.web.authority import Authority, Leaf
from tests.web.chain_server import ChainServer, Page, slowly


class Time:
    """What time it is, by both clocks; it passes when it is told to."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self.seconds = 0.0

    def passes(self, much: timedelta) -> None:
        self.now += much
        self.seconds += much.total_seconds()


@pytest.fixture
def time(authority: Authority) -> Time:
    return Time(authority.now)


@pytest.fixture
def certificates(chains: ChainServer, authority: Authority, time: Time) -> Certificates:
    return Certificates(chains.fetch, authority.roots, lambda: time.now, lambda: time.seconds)


def reason_for(certificates: Certificates, url: str) -> Reason:
    with pytest.raises(Refusal) as caught:
        certificates.key_for(url)
    return caught.value.reason


def test_a_chain_is_fetched_once(
    certificates: Certificates, chains: ChainServer, authority: Authority, time: Time
) -> None:
    url = chains.publish(authority.chain)
    for _ in range(20):
        assert certificates.key_for(url).public_numbers() == (
            authority.leaf_key.public_key().public_numbers()
        )
        time.passes(timedelta(days=4))
    assert chains.hits_of(url) == 1


def test_a_key_is_refused_when_its_certificate_has_expired(
    certificates: Certificates, chains: ChainServer, authority: Authority, time: Time
) -> None:
    url = chains.publish(authority.chain_of(authority.issue(Leaf(ends=timedelta(hours=1)))))
    certificates.key_for(url)
    time.passes(timedelta(minutes=59))
    certificates.key_for(url)
    assert chains.hits_of(url) == 1
    time.passes(timedelta(minutes=2))
    assert reason_for(certificates, url) is Reason.CERTIFICATE_EXPIRED
    assert chains.hits_of(url) == 2


def test_a_new_certificate_under_the_same_url_is_fetched_when_the_old_one_has_expired(
    certificates: Certificates, chains: ChainServer, authority: Authority, time: Time
) -> None:
    url = chains.publish(authority.chain_of(authority.issue(Leaf(ends=timedelta(hours=1)))))
    certificates.key_for(url)
    chains.pages[url.removeprefix("https://s3.amazonaws.com")] = Page(authority.chain)
    time.passes(timedelta(hours=2))
    assert certificates.key_for(url)


def test_concurrent_first_requests_fetch_once(
    certificates: Certificates, chains: ChainServer, authority: Authority
) -> None:
    url = chains.publish(slowly(Page(authority.chain), 0.3))
    with ThreadPoolExecutor(16) as pool:
        keys = list(pool.map(certificates.key_for, [url] * 16))
    assert len(keys) == 16
    assert chains.hits_of(url) == 1


def test_concurrent_first_requests_share_a_refusal_too(
    certificates: Certificates, chains: ChainServer
) -> None:
    url = chains.publish(slowly(Page(status=403), 0.3))
    with ThreadPoolExecutor(16) as pool:
        reasons = list(pool.map(lambda _: reason_for(certificates, url), range(16)))
    assert set(reasons) == {Reason.CHAIN_FETCH}
    assert chains.hits_of(url) == 1


def test_a_refused_chain_is_remembered_for_a_short_time(
    certificates: Certificates, chains: ChainServer, authority: Authority, time: Time
) -> None:
    url = chains.publish(Page(status=503))
    for _ in range(5):
        assert reason_for(certificates, url) is Reason.CHAIN_FETCH
    assert chains.hits_of(url) == 1
    chains.pages[url.removeprefix("https://s3.amazonaws.com")] = Page(authority.chain)
    time.passes(timedelta(seconds=REFUSED_SECONDS + 1))
    assert certificates.key_for(url)


def test_a_clock_that_is_set_back_does_not_prolong_a_refusal(
    certificates: Certificates, chains: ChainServer, time: Time
) -> None:
    url = chains.publish(Page(status=503))
    reason_for(certificates, url)
    time.now -= timedelta(days=1)
    time.seconds += REFUSED_SECONDS + 1
    reason_for(certificates, url)
    assert chains.hits_of(url) == 2


@contextmanager
def fetches_under_way(
    certificates: Certificates, chains: ChainServer, how_many: int
) -> Iterator[None]:
    over, begun = Event(), [Event() for _ in range(how_many)]

    def hold(number: int) -> str:
        def send(_: object) -> None:
            begun[number].set()
            over.wait(5)

        return chains.publish(send)

    with ThreadPoolExecutor(how_many) as pool:
        for number in range(how_many):
            pool.submit(reason_for, certificates, hold(number))
        assert all(event.wait(5) for event in begun)
        try:
            yield
        finally:
            over.set()


def test_strangers_chains_hold_up_no_request_whose_key_is_known(
    certificates: Certificates, chains: ChainServer, authority: Authority
) -> None:
    known, unknown = chains.publish(authority.chain), chains.publish(authority.chain)
    certificates.key_for(known)
    with fetches_under_way(certificates, chains, MOST_FETCHES):
        assert certificates.key_for(known)
        assert reason_for(certificates, unknown) is Reason.FETCHES_BUSY
        assert chains.hits_of(unknown) == 0
    assert certificates.key_for(unknown)


def test_refused_chains_push_no_key_out(
    certificates: Certificates, chains: ChainServer, authority: Authority
) -> None:
    url = chains.publish(authority.chain)
    certificates.key_for(url)
    for _ in range(MOST_KEYS + 1):
        reason_for(certificates, chains.publish(Page(status=403)))
    certificates.key_for(url)
    assert chains.hits_of(url) == 1


def test_only_so_many_keys_are_kept(
    certificates: Certificates, chains: ChainServer, authority: Authority
) -> None:
    urls = [chains.publish(authority.chain) for _ in range(MOST_KEYS + 1)]
    for url in urls:
        certificates.key_for(url)
    for url in reversed(urls):
        certificates.key_for(url)
    assert [chains.hits_of(url) for url in urls] == [2] + [1] * MOST_KEYS


def test_a_fault_while_verifying_refuses_and_leaves_nobody_waiting(
    authority: Authority, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_: str) -> bytes:
        raise KeyError("a secret")

    certificates = Certificates(broken, authority.roots)
    assert reason_for(certificates, "https://s3.amazonaws.com/echo.api/a") is Reason.UNVERIFIABLE
    assert reason_for(certificates, "https://s3.amazonaws.com/echo.api/a") is Reason.UNVERIFIABLE
    assert "fault=KeyError" in caplog.text
    assert "a secret" not in caplog.text


def test_a_full_store_gives_up_what_it_took_first() -> None:
    store = Expiring[str](MOST_REFUSED, lambda: 0.0)
    for number in range(MOST_REFUSED + 10):
        store.put(str(number), "x", until=1.0)
    assert len(store) == MOST_REFUSED
    assert store.get("9") is None
    assert store.get("10") == "x"


def test_a_store_gives_nothing_whose_time_is_over() -> None:
    now = [0.0]
    store = Expiring[str](2, lambda: now[0])
    store.put("name", "value", until=1.0)
    now[0] = 1.0
    assert store.get("name") == "value"
    now[0] = 1.1
    assert store.get("name") is None
    assert len(store) == 0
