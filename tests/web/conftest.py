"""What the tests of the web host share: who signs, where chains are fetched, and who refuses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from skill.alexa import Settings
from skill.web import create_app
from skill.web.certificates import Certificates
from skill.web.signature import SignatureVerifier
from skill.web.timestamp import Clock, TimestampVerifier, utc_now
from tests.web.authority import Authority
from tests.web.chain_server import ChainServer, chain_server
from tests.web.envelopes import SKILL_ID
from tests.web.serving import PRODUCTION, Hosted, hosted, throwaway

Headers = Mapping[str, str] | Sequence[tuple[str, str]]
AppAt = Callable[[Clock], Flask]
ReasonOf = Callable[[TestResponse], str]


class Post:
    """Sends requests to an application, signed as Alexa signs them unless told otherwise."""

    def __init__(self, app: Flask, authority: Authority, url: str) -> None:
        self.client = app.test_client()
        self._leaf, self._url = authority.leaf, url

    def headers(self, body: bytes, url: str | None = None) -> dict[str, str]:
        return self._leaf.headers(body, url or self._url)

    def __call__(self, body: bytes, headers: Headers | None = None) -> TestResponse:
        sent = self.headers(body) if headers is None else headers
        return self.client.post("/alexa", data=body, headers=sent)


@pytest.fixture(scope="session")
def authority() -> Authority:
    return Authority()


@pytest.fixture(scope="session")
def chains(authority: Authority) -> Iterator[ChainServer]:
    with chain_server(authority) as server:
        yield server


@pytest.fixture(scope="session")
def url(chains: ChainServer, authority: Authority) -> str:
    """The URL of a good chain."""
    return chains.publish(authority.chain)


@pytest.fixture(scope="session")
def app_at(authority: Authority, chains: ChainServer) -> AppAt:
    """Make an application that trusts the throwaway authority, and a clock."""

    def app(clock: Clock) -> Flask:
        certificates = Certificates(chains.fetch, authority.roots, clock)
        return create_app(
            Settings(SKILL_ID), SignatureVerifier(certificates), TimestampVerifier(clock)
        )

    return app


@pytest.fixture(scope="session")
def post(app_at: AppAt, authority: Authority, url: str) -> Post:
    return Post(app_at(utc_now), authority, url)


@pytest.fixture
def reason_of(caplog: pytest.LogCaptureFixture) -> ReasonOf:
    """Return why a request was refused, which only the log says."""

    def reason_of(answer: TestResponse) -> str:
        assert (answer.status_code, answer.data) == (400, b"")
        (reason,) = re.findall(r"refused=(\S+)", caplog.text)
        return str(reason)

    return reason_of


@pytest.fixture(scope="session")
def gunicorn(
    authority: Authority, chains: ChainServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Hosted]:
    """Gunicorn as in production, but for whom it trusts; of tests that leave it well."""
    folder = tmp_path_factory.mktemp("gunicorn")
    with hosted(throwaway(authority, chains, folder), PRODUCTION, folder) as host:
        yield host
