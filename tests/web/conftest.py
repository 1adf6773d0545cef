"""What the tests of the web host share: who signs, where chains are fetched, and who refuses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from skill.alexa import Settings
from skill.web import create_app
from skill.web.refusal import Reason, Refusal
from skill.web.timestamp import Clock, TimestampVerifier, utc_now
from tests.web.chain_server import ChainServer, chain_server
from tests.web.envelopes import SKILL_ID
from tests.web.serving import PRODUCTION, Hosted, hosted, throwaway

Headers = Mapping[str, str] | Sequence[tuple[str, str]]
ReasonOf = Callable[[TestResponse], str]


def refusal(work: Callable[..., object], *arguments: object) -> Reason | None:
    """Return why something is refused, None where it is not."""
    try:
        work(*arguments)
    except Refusal as refused:
        return refused.reason
    return None


class Post:
    """Sends requests to an application, signed as Alexa signs them unless told otherwise."""

    def __init__(self, app: Flask, chains: ChainServer) -> None:
        self.client = app.test_client()
        self.headers = chains.headers

    def __call__(self, body: bytes, headers: Headers | None = None) -> TestResponse:
        sent = self.headers(body) if headers is None else headers
        return self.client.post("/alexa", data=body, headers=sent)


PostAt = Callable[[Clock], Post]


@pytest.fixture(scope="session")
def chains() -> Iterator[ChainServer]:
    with chain_server() as server:
        yield server


@pytest.fixture(scope="session")
def post_at(chains: ChainServer) -> PostAt:
    """Make an application that trusts the throwaway authority, and a clock."""

    def post(clock: Clock) -> Post:
        signature = chains.signature(clock)
        return Post(create_app(Settings(SKILL_ID), signature, TimestampVerifier(clock)), chains)

    return post


@pytest.fixture(scope="session")
def post(post_at: PostAt) -> Post:
    return post_at(utc_now)


@pytest.fixture
def reason_of(caplog: pytest.LogCaptureFixture) -> ReasonOf:
    """Return why a request was refused, which only the log says."""

    def reason_of(answer: TestResponse) -> str:
        assert (answer.status_code, answer.data) == (400, b"")
        (reason,) = re.findall(r"refused=(\S+)", caplog.text)
        return str(reason)

    return reason_of


@pytest.fixture(scope="session")
def gunicorn(chains: ChainServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hosted]:
    """Gunicorn as in production, but for whom it trusts; of tests that leave it well."""
    folder = tmp_path_factory.mktemp("gunicorn")
    with hosted(throwaway(chains, folder), PRODUCTION, folder) as host:
        yield host
