"""What the tests of the web host share: an authority, its chains' server, a host to talk to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from flask import Flask

from skill.alexa import Settings
from skill.web import create_app
from skill.web.certificates import Certificates
from skill.web.clock import Clock, utc_now
from skill.web.signature import SignatureVerifier
from skill.web.timestamp import TimestampVerifier
from tests.web.authority import Authority
from tests.web.chain_server import ChainServer, chain_server
from tests.web.envelopes import SKILL_ID
from tests.web.serving import Client, served

AppAt = Callable[[Clock], Flask]


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
def host(app_at: AppAt) -> Iterator[Client]:
    """A real HTTP server with the application in it."""
    with served(app_at(utc_now)) as client:
        yield client


@pytest.fixture
def reasons(caplog: pytest.LogCaptureFixture) -> Callable[[], list[str]]:
    """Return the reasons that were logged so far in this test, in order."""
    return lambda: re.findall(r"refused=(\S+)", caplog.text)
