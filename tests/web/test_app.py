"""What the application answers besides genuine requests, and how it is made."""

from __future__ import annotations

import http.client
import json
import shutil
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from skill.alexa import Settings, SettingsError
from skill.storage import open_store
from skill.web import create_app
from skill.web.app import MOST_BYTES
from skill.web.certificates import Certificates
from skill.web.refusal import Reason
from skill.web.signature import SignatureVerifier
from tests.web.authority import Authority
from tests.web.chain_server import ChainServer
from tests.web.conftest import AppAt
from tests.web.envelopes import SKILL_ID, encoded, envelope, launch
from tests.web.serving import Answer, Client, served


def test_health_is_answered(host: Client) -> None:
    answer = host.send("GET", "/health")
    assert (answer.status, answer.body) == (200, b"ok\n")


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])
def test_only_post_is_answered(host: Client, method: str) -> None:
    answer = host.send(method, "/alexa")
    assert (answer.status, answer.body) == (405, b"")
    assert answer.headers["Allow"] == "POST"


@pytest.mark.parametrize(
    "path", ["/", "/alexa/", "/ALEXA", "/alexa/../alexa", "/static/x", "/simulator"]
)
def test_there_is_nothing_else(host: Client, path: str) -> None:
    answer = host.send("POST", path, b"{}")
    assert (answer.status, answer.body) == (404, b"")


def test_there_is_no_simulator_in_the_application(host: Client) -> None:
    body = launch()
    answer = host.send("POST", "/simulator/requests", body, {"Content-Type": "application/json"})
    assert answer.status == 404


def test_a_body_as_long_as_may_be_is_read(host: Client, authority: Authority, url: str) -> None:
    body = launch()
    body += b" " * (MOST_BYTES - len(body))
    assert host.post(body, authority.leaf.headers(body, url)).status == 200


def test_one_byte_more_is_not_read(
    host: Client, authority: Authority, url: str, reasons: Callable[[], list[str]]
) -> None:
    body = launch()
    body += b" " * (MOST_BYTES + 1 - len(body))
    answer = host.post(body, authority.leaf.headers(body, url))
    assert (answer.status, answer.body) == (413, b"")
    assert reasons() == [Reason.TOO_LARGE]


@pytest.mark.parametrize("claimed", ["99999999999999999999", "-1", "x", "1e3", ""])
def test_a_claimed_length_is_not_believed(
    host: Client, authority: Authority, url: str, claimed: str
) -> None:
    body = launch()
    connection = http.client.HTTPConnection("127.0.0.1", host.port, timeout=10)
    connection.putrequest("POST", "/alexa")
    for name, value in authority.leaf.headers(body, url).items():
        connection.putheader(name, value)
    connection.putheader("Content-Length", claimed)
    connection.endheaders(body)
    assert connection.getresponse().status in {400, 411, 413}
    connection.close()


def test_a_caller_who_hangs_up_leaves_the_host_well(host: Client) -> None:
    for _ in range(20):
        with socket.create_connection(("127.0.0.1", host.port)) as rude:
            rude.sendall(b"POST /alexa HTTP/1.1\r\nHost: a\r\nContent-Length: 500\r\n\r\n{")
    assert host.send("GET", "/health").status == 200


def test_a_fault_while_talking_is_a_spoken_apology(
    app_at: AppAt,
    authority: Authority,
    url: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fault(*_: object) -> None:
        raise ZeroDivisionError("with a secret")

    monkeypatch.setattr("skill.dialog.conversation.respond", fault)
    body = launch()
    with served(app_at(lambda: authority.now)) as client:
        answer = client.post(
            body := launch(timestamp=authority.now), authority.leaf.headers(body, url)
        )
    assert answer.status == 200
    assert "sorry" in json.loads(answer.body)["response"]["outputSpeech"]["ssml"].lower()
    assert "fault=ZeroDivisionError" in caplog.text
    assert "secret" not in caplog.text


def test_a_fault_while_verifying_refuses(
    authority: Authority,
    url: str,
    reasons: Callable[[], list[str]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    class Broken(SignatureVerifier):
        def verify(self, *_: object) -> None:
            raise ZeroDivisionError("with a secret")

    body = launch()
    with served(create_app(Settings(SKILL_ID), Broken())) as client:
        answer = client.post(body, authority.leaf.headers(body, url))
    assert (answer.status, answer.body) == (400, b"")
    assert reasons() == [Reason.UNVERIFIABLE]
    assert "fault=ZeroDivisionError" in caplog.text
    assert "secret" not in caplog.text


def test_who_cannot_be_forgotten_is_sent_again(
    authority: Authority, chains: ChainServer, url: str, tmp_path: Path
) -> None:
    """Amazon repeats an event whose call fails; 400 would be taken for an answer."""
    (folder := tmp_path / "store").mkdir()
    store = open_store(f"sqlite:{folder}/memory")
    signature = SignatureVerifier(Certificates(chains.fetch, authority.roots))
    with served(create_app(Settings(SKILL_ID, store=store), signature)) as client:

        def disable() -> Answer:
            body = encoded(envelope({"type": "AlexaSkillEvent.SkillDisabled"}))
            return client.post(body, authority.leaf.headers(body, url))

        assert disable().status == 200
        shutil.rmtree(folder)
        failed = disable()
    assert (failed.status, failed.body) == (500, b"")


def test_the_factory_reads_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ALEXA_SKILL_ID", SKILL_ID)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.delenv("SKILL_STORE", raising=False)
    monkeypatch.delenv("STATE_DIRECTORY", raising=False)
    assert create_app().test_client().get("/health").status_code == 200
    assert (tmp_path / "back-massage-guide" / "memory.sqlite3").is_file()
    monkeypatch.delenv("ALEXA_SKILL_ID")
    with pytest.raises(SettingsError, match="ALEXA_SKILL_ID"):
        create_app()


def test_no_application_answers_every_skill() -> None:
    with pytest.raises(SettingsError, match="ALEXA_SKILL_ID"):
        create_app(Settings())
