"""What the application answers besides genuine requests, and how it is made."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from skill.alexa import Settings, SettingsError
from skill.storage import open_store
from skill.web import create_app
from skill.web.app import MOST_BYTES
from skill.web.refusal import Reason
from skill.web.signature import SignatureVerifier
from tests.web.chain_server import ChainServer
from tests.web.conftest import Post, ReasonOf
from tests.web.envelopes import SKILL_ID, encoded, envelope, launch


def test_health_is_answered_and_nothing_else_but_post(post: Post) -> None:
    answer = post.client.get("/health")
    assert (answer.status_code, answer.data, answer.mimetype) == (200, b"ok\n", "text/plain")
    for method in ("GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"):
        answer = post.client.open("/alexa", method=method)
        assert (answer.status_code, answer.data, answer.headers["Allow"]) == (405, b"", "POST")


@pytest.mark.parametrize(
    "path",
    [
        *("/", "/ALEXA", "/static/x", "/simulator", "/simulator/requests"),
        *("/alexa/", "/alexa//", "/x/../alexa", "/alexa/."),
    ],
)
def test_there_is_nothing_else_and_no_simulator(post: Post, path: str) -> None:
    answer = post.client.post(path, data=(body := launch()), headers=post.headers(body))
    assert (answer.status_code, answer.data) == (404, b"")


def test_a_body_is_read_up_to_its_longest(post: Post, caplog: pytest.LogCaptureFixture) -> None:
    longest = launch().ljust(MOST_BYTES)
    assert post(longest).status_code == 200
    answer = post(longest + b" ")
    assert (answer.status_code, answer.data) == (413, b"")
    assert caplog.messages[-1] == f"refused={Reason.TOO_LARGE}"


def test_a_fault_while_verifying_refuses(
    chains: ChainServer, reason_of: ReasonOf, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken(SignatureVerifier):
        def verify(self, *_: object) -> None:
            raise ZeroDivisionError("with a secret")

    post = Post(create_app(Settings(SKILL_ID), Broken()), chains)
    assert reason_of(post(launch())) == Reason.UNVERIFIABLE
    assert "fault=ZeroDivisionError" in caplog.text
    assert "secret" not in caplog.text


def test_who_cannot_be_forgotten_is_sent_again(chains: ChainServer, tmp_path: Path) -> None:
    """Amazon repeats an event whose call fails; 400 would be taken for an answer."""
    (folder := tmp_path / "store").mkdir()
    store = open_store(f"sqlite:{folder}/memory")
    signature = chains.signature()
    post = Post(create_app(Settings(SKILL_ID, store=store), signature), chains)
    disabled = encoded(envelope({"type": "AlexaSkillEvent.SkillDisabled"}))
    assert post(disabled).status_code == 200
    shutil.rmtree(folder)
    failed = post(disabled)
    assert (failed.status_code, failed.data) == (500, b"")


def test_the_factory_reads_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It remembers in the user's folder, rather in the one for state, and best in the service's."""
    monkeypatch.setenv("ALEXA_SKILL_ID", SKILL_ID)
    for name in ("SKILL_STORE", "XDG_STATE_HOME", "STATE_DIRECTORY"):
        monkeypatch.delenv(name, raising=False)
    for name, within in (
        ("HOME", ".local/state/back-massage-guide"),
        ("XDG_STATE_HOME", "back-massage-guide"),
        ("STATE_DIRECTORY", "."),
    ):
        monkeypatch.setenv(name, str(tmp_path / name))
        assert create_app().test_client().get("/health").status_code == 200
        folder = tmp_path / name / within
        assert (folder / "memory.sqlite3").is_file()
        assert folder.stat().st_mode & 0o777 == 0o700


def test_no_application_answers_every_skill(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ALEXA_SKILL_ID", raising=False)
    for settings in (None, Settings()):
        with pytest.raises(SettingsError, match="ALEXA_SKILL_ID"):
            create_app(settings)
