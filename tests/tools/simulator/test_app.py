"""The simulator's page and its endpoints; `tests/browser` uses them over a real server."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from skill.tools.simulator import app as app_module
from skill.tools.simulator.app import MOST_BYTES, create_simulator
from skill.tools.simulator.envelopes import Place, launch_request
from skill.tools.simulator.serving import ServingError, serving
from skill.tools.simulator.turns import MOST_CHARACTERS
from tests.script import skill_answer

REQUESTS, TURNS = "/simulator/requests", "/simulator/turns"
OPEN = {"text": "open back massage guide"}


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    return create_simulator(skill_answer()).test_client()


def turn(client: FlaskClient, **body: object) -> dict[str, Any]:
    answer = client.post(TURNS, json=body)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.get_json()
    return found


def test_a_conversation_is_carried_by_the_page(client: FlaskClient) -> None:
    opened = turn(client, **OPEN, locale="en-GB")
    assert (opened["requestType"], opened["sessionOpen"]) == ("LaunchRequest", True)
    assert opened["speech"].startswith("Welcome")
    said = {"text": "tell me about posture", "session": opened["session"], "locale": "en-GB"}
    answered = turn(client, **said)
    assert answered["intent"] == {
        "name": "BenefitDetailIntent",
        "slots": {"benefit": {"said": "posture", "id": "posture"}},
    }
    assert answered["session"]["id"] == opened["session"]["id"]
    assert answered["milliseconds"] > 0


def test_silence_is_answered_and_the_session_ended(client: FlaskClient) -> None:
    session = turn(client, **OPEN)["session"]
    first = turn(client, silence=True, session=session)
    assert first["speech"] == session["reprompt"]
    second = turn(client, silence=True, session=first["session"])
    assert (second["requestType"], second["session"]) == ("SessionEndedRequest", None)
    ended = turn(client, end=True, session=session)
    assert (ended["requestType"], ended["session"]) == ("SessionEndedRequest", None)
    assert ended["request"]["request"]["reason"] == "USER_INITIATED"


def test_an_envelope_is_answered(client: FlaskClient) -> None:
    place = Place("en-US", "amzn1.echo-api.session.1", True, {}, datetime.now(UTC))
    answer = client.post(REQUESTS, json=launch_request(place)).get_json()
    assert answer["version"] == "1.0"
    assert answer["response"]["shouldEndSession"] is False
    assert answer["response"]["outputSpeech"]["type"] == "SSML"


def test_what_could_be_said_next_is_suggested(client: FlaskClient) -> None:
    opened = turn(client, **OPEN)
    offered = ["what are the benefits", "start the safety check", "start the routine"]
    assert opened["suggestions"][:3] == offered
    stopped = turn(client, text="stop", session=opened["session"])
    assert stopped["suggestions"] == [OPEN["text"]]


@pytest.mark.parametrize(("device", "shows"), [("speaker", False), ("hub", True)])
def test_the_chosen_device_is_told_to_the_skill(
    client: FlaskClient, device: str, shows: bool
) -> None:
    system = turn(client, **OPEN, device=device)["request"]["context"]["System"]
    assert ("Alexa.Presentation.APL" in system["device"]["supportedInterfaces"]) is shows


def test_a_touch_reaches_the_skill_with_what_is_shown() -> None:
    asked: list[Mapping[str, Any]] = []

    def skill(envelope: Mapping[str, Any]) -> dict[str, Any]:
        asked.append(envelope)
        return {"version": "1.0", "response": {"shouldEndSession": True}}

    touch = {"token": "question", "arguments": ["no"], "source": {"id": "no"}}
    turn(create_simulator(skill).test_client(), touch=touch, shown="question", device="round")
    [envelope] = asked
    assert envelope["request"]["type"] == "Alexa.Presentation.APL.UserEvent"
    assert envelope["request"]["arguments"] == ["no"]
    assert envelope["context"]["Alexa.Presentation.APL"] == {"token": "question"}


@pytest.mark.parametrize("path", [REQUESTS, TURNS])
@pytest.mark.parametrize("body", [b"", b"{", b"[1]", b"3", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_json_object_is_refused_in_words(
    client: FlaskClient, path: str, body: bytes
) -> None:
    answer = client.post(path, data=body)
    assert answer.status_code == 400
    assert "JSON" in answer.get_json()["error"]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({}, "text"),
        ({"text": "  "}, "text"),
        ({"text": 3}, "text"),
        ({"text": "a" * (MOST_CHARACTERS + 1)}, "characters"),
        ({"text": "hi", "locale": "de-DE"}, "de-DE"),
        ({"text": "hi", "session": {"a": 1}}, "session"),
        ({"text": "hi", "session": []}, "session"),
        ({"text": "hi", "device": "toaster"}, "hub"),
        ({"touch": {"token": "t"}}, "touch"),
    ],
)
def test_a_faulty_utterance_is_refused_in_words(
    client: FlaskClient, body: dict[str, object], words: str
) -> None:
    answer = client.post(TURNS, json=body)
    assert answer.status_code == 400
    assert words in answer.get_json()["error"]


def test_a_large_body_is_refused(client: FlaskClient) -> None:
    answer = client.post(REQUESTS, data=b" " * (MOST_BYTES + 1))
    assert answer.status_code == 413
    assert "too large" in answer.get_json()["error"]


@pytest.mark.parametrize(
    ("host", "status"),
    [
        *((own, 200) for own in ("127.0.0.1", "LOCALHOST:8080", "[::1]:8080", "127.9.9.9")),
        *((other, 403) for other in ("evil.example", "127.0.0.1.nip.io", "10.0.0.1:8080")),
        *((other, 403) for other in ("0.0.0.0", "[::1", "")),  # noqa: S104
    ],
)
def test_only_this_machines_names_are_answered(client: FlaskClient, host: str, status: int) -> None:
    answer = client.get("/", headers={"Host": host})
    assert answer.status_code == status
    assert status == 200 or answer.get_json()["error"]


@pytest.mark.parametrize(
    ("origin", "status"),
    [("http://127.0.0.1:8080", 200), ("http://[::1]:1", 200), ("http://evil.example", 403)],
)
def test_only_its_own_page_is_answered(client: FlaskClient, origin: str, status: int) -> None:
    assert client.post(REQUESTS, json={}, headers={"Origin": origin}).status_code == status


def test_the_screens_sandbox_may_fetch_but_ask_nothing(client: FlaskClient) -> None:
    sandbox = {"Origin": "null"}
    assert client.get("/simulator/screen", headers=sandbox).status_code == 200
    for path in (REQUESTS, TURNS):
        assert client.post(path, json={"text": "hi"}, headers=sandbox).status_code == 403


def test_only_the_screen_may_make_code_of_text(client: FlaskClient) -> None:
    answer = client.get("/")
    page = answer.headers["Content-Security-Policy"]
    screen = client.get("/simulator/screen").headers["Content-Security-Policy"]
    assert "script-src 'self';" in page
    assert "unsafe" not in page
    assert "script-src 'self' 'unsafe-eval'" in screen
    assert "sandbox allow-scripts" in screen
    assert "allow-same-origin" not in screen
    for policy in (page, screen):
        assert "default-src 'none'" in policy
        assert "http" not in policy
    assert 'sandbox="allow-scripts"' in answer.text


def test_the_page_and_its_scripts_take_nothing_from_elsewhere(client: FlaskClient) -> None:
    scripts = list(Path(app_module.__file__).parent.joinpath("static").rglob("*.js"))
    assert scripts
    for text in (client.get("/").text, *(each.read_text(encoding="utf-8") for each in scripts)):
        assert "innerHTML" not in text
        assert "http" not in text


def test_without_the_viewhost_the_page_knows(tmp_path: Path) -> None:
    viewhost = tmp_path / "index.js"
    client = create_simulator(skill_answer(), viewhost).test_client()
    assert 'data-viewhost="absent"' in client.get("/").text
    assert client.get("/simulator/viewhost.js").status_code == 404
    viewhost.write_text("AplRenderer = {}", encoding="utf-8")
    assert 'data-viewhost="there"' in client.get("/").text
    with client.get("/simulator/viewhost.js") as answer:
        assert answer.get_data() == b"AplRenderer = {}"


def test_an_unknown_path_is_answered_in_words(client: FlaskClient) -> None:
    answer = client.get("/nowhere")
    assert answer.status_code == 404
    assert answer.get_json()["error"]


def test_a_skill_that_fails_is_said_in_words(caplog: pytest.LogCaptureFixture) -> None:
    def failing(envelope: Mapping[str, Any]) -> dict[str, Any]:
        raise RuntimeError(f"broken by {sorted(envelope)}")

    answer = create_simulator(failing).test_client().post(REQUESTS, data="{}")
    assert answer.status_code == 500
    assert "RuntimeError" in answer.get_json()["error"]
    assert "the skill failed" in caplog.text


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.2", "example.com", "", "::"])  # noqa: S104
def test_it_is_served_on_this_machine_only(host: str) -> None:
    with pytest.raises(ServingError, match="on this machine only"), serving(Flask("x"), host, 0):
        pass


def test_a_taken_port_is_said_in_one_line() -> None:
    with serving(Flask("x"), "127.0.0.1", 0) as first:
        port = int(first.url.rpartition(":")[2])
        with (
            pytest.raises(ServingError, match=f"port {port}") as raised,
            serving(Flask("x"), "127.0.0.1", port),
        ):
            pass
    assert "\n" not in str(raised.value)
