"""The simulator in a browser, over a real server on this machine."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from html.parser import HTMLParser
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from skill.tools.simulator import app as app_module
from skill.tools.simulator.app import MOST_BYTES, create_simulator
from skill.tools.simulator.envelopes import Place, launch_request
from skill.tools.simulator.loopback import host_in, is_loopback
from skill.tools.simulator.serving import ServingError, serving
from skill.tools.simulator.turns import MOST_CHARACTERS
from tests.script import skill_answer


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    text: str

    @property
    def data(self) -> Any:  # noqa: ANN401
        return json.loads(self.text)


@dataclass(frozen=True)
class Server:
    url: str

    def get(self, path: str, **headers: str) -> Answer:
        return self._send("GET", path, None, headers)

    def post(self, path: str, body: object, **headers: str) -> Answer:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self._send("POST", path, data, headers)

    def say(self, text: str, session: object = None, locale: str = "en-US") -> Answer:
        body = {"text": text, "locale": locale, "session": session}
        return self.post("/simulator/turns", body)

    def _send(
        self, method: str, path: str, body: bytes | None, headers: Mapping[str, str]
    ) -> Answer:
        place = self.url.removeprefix("http://")
        with closing(HTTPConnection(place, timeout=10)) as connection:
            connection.request(method, path, body, headers)
            response = connection.getresponse()
            return Answer(response.status, dict(response.headers), response.read().decode())


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving(create_simulator(skill_answer()), "127.0.0.1", 0) as served:
        yield Server(served.url)


class Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def test_the_page_needs_nothing_from_elsewhere(server: Server) -> None:
    answer = server.get("/")
    page = Page(answer.text)
    assert answer.status == 200
    for tag, name in (("script", "src"), ("link", "href"), ("img", "src")):
        for attributes in page.of(tag):
            place = attributes[name] or ""
            assert place.startswith(("/static/", "data:")), place
            if place.startswith("/static/"):
                assert server.get(place).status == 200
    assert "script-src 'self'" in answer.headers["Content-Security-Policy"]
    assert not page.of("style")
    assert not any(name.startswith("on") for _, attrs in page.tags for name in attrs)


def test_the_page_is_accessible(server: Server) -> None:
    page = Page(server.get("/").text)
    assert page.of("html")[0]["lang"] == "en"
    labelled = {label.get("for") for label in page.of("label")}
    for tag in ("input", "select"):
        for attributes in page.of(tag):
            assert attributes.get("id") in labelled or attributes.get("type") == "radio"
    assert any(attributes.get("aria-live") == "polite" for _, attributes in page.tags)
    assert len(page.of("option")) == 5 + 2  # locales, and how fast the screens follow


def test_a_conversation_is_carried_by_the_page(server: Server) -> None:
    opened = server.say("open back massage guide", locale="en-GB").data
    assert opened["requestType"] == "LaunchRequest"
    assert opened["sessionOpen"] is True
    assert opened["speech"].startswith("Welcome")
    turn = server.say("tell me about posture", opened["session"], "en-GB").data
    assert turn["intent"] == {
        "name": "BenefitDetailIntent",
        "slots": {"benefit": {"said": "posture", "id": "posture"}},
    }
    assert turn["session"]["sessionId"] == opened["session"]["sessionId"]


def test_silence_is_answered(server: Server) -> None:
    session = server.say("open back massage guide").data["session"]
    body = {"silence": True, "locale": "en-US", "session": session}
    first = server.post("/simulator/turns", body).data
    assert first["speech"] == session["reprompt"]
    second = server.post("/simulator/turns", {**body, "session": first["session"]}).data
    assert (second["requestType"], second["session"]) == ("SessionEndedRequest", None)


def test_an_envelope_is_answered(server: Server) -> None:
    place = Place("en-US", "amzn1.echo-api.session.1", True, {}, datetime.now(UTC))
    answer = server.post("/simulator/requests", launch_request(place))
    assert answer.status == 200
    assert answer.data["version"] == "1.0"
    assert answer.data["response"]["shouldEndSession"] is False


@pytest.mark.parametrize("path", ["/simulator/requests", "/simulator/turns"])
@pytest.mark.parametrize("body", [b"", b"{", b"[1]", b"3", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_json_object_is_refused_in_words(server: Server, path: str, body: bytes) -> None:
    answer = server.post(path, body)
    assert answer.status == 400
    assert "JSON" in answer.data["error"]


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
    server: Server, body: dict[str, object], words: str
) -> None:
    answer = server.post("/simulator/turns", body)
    assert answer.status == 400
    assert words in answer.data["error"]


def test_a_large_body_is_refused(server: Server) -> None:
    answer = server.post("/simulator/requests", b" " * (MOST_BYTES + 1))
    assert answer.status == 413
    assert "too large" in answer.data["error"]


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "10.0.0.1:8080"])
def test_another_host_name_is_refused(server: Server, host: str) -> None:
    answer = server.get("/", Host=host)
    assert answer.status == 403
    assert "error" in answer.data


@pytest.mark.parametrize("host", ["localhost:8080", "127.0.0.1", "[::1]:8080"])
def test_this_machines_names_are_answered(server: Server, host: str) -> None:
    assert server.get("/", Host=host).status == 200


@pytest.mark.parametrize("origin", ["http://evil.example", "null"])
def test_another_page_is_refused(server: Server, origin: str) -> None:
    assert server.post("/simulator/requests", {}, Origin=origin).status == 403


def test_its_own_page_is_answered(server: Server) -> None:
    assert server.post("/simulator/requests", {}, Origin=server.url).status == 200


def test_an_unknown_path_is_answered_in_words(server: Server) -> None:
    answer = server.get("/nowhere")
    assert answer.status == 404
    assert answer.data["error"]


def test_a_skill_that_fails_is_said_in_words(caplog: pytest.LogCaptureFixture) -> None:
    def failing(envelope: Mapping[str, Any]) -> dict[str, Any]:
        raise RuntimeError(f"broken by {sorted(envelope)}")

    answer = create_simulator(failing).test_client().post("/simulator/requests", data="{}")
    assert answer.status_code == 500
    assert "RuntimeError" in answer.get_json()["error"]
    assert "the skill failed" in caplog.text


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.2", "example.com", "", "::"])  # noqa: S104
def test_it_is_served_on_this_machine_only(host: str) -> None:
    with pytest.raises(ServingError, match="on this machine only"), serving(Flask("x"), host, 0):
        pass


def test_a_taken_port_is_said_in_one_line(server: Server) -> None:
    port = int(server.url.rpartition(":")[2])
    with (
        pytest.raises(ServingError, match=f"port {port}") as raised,
        serving(Flask("x"), "127.0.0.1", port),
    ):
        pass
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("place", "host"),
    [
        ("127.0.0.1:8080", "127.0.0.1"),
        ("[::1]:8080", "::1"),
        ("http://LOCALHOST:1", "localhost"),
        ("[::1", ""),
        ("", ""),
    ],
)
def test_hosts_are_read(place: str, host: str) -> None:
    assert host_in(place) == host


@pytest.mark.parametrize(
    ("host", "is_own"),
    [
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("localhost", True),
        ("127.0.0.1.nip.io", False),
        ("0.0.0.0", False),  # noqa: S104
        ("", False),
    ],
)
def test_loopback(host: str, is_own: bool) -> None:
    assert is_loopback(host) is is_own


def test_the_session_is_ended(server: Server) -> None:
    session = server.say("open back massage guide").data["session"]
    ended = server.post("/simulator/turns", {"end": True, "session": session}).data
    assert (ended["requestType"], ended["session"]) == ("SessionEndedRequest", None)
    assert ended["request"]["request"]["reason"] == "USER_INITIATED"


@pytest.mark.parametrize(("device", "shows"), [("speaker", False), ("hub", True)])
def test_the_chosen_device_is_told_to_the_skill(server: Server, device: str, shows: bool) -> None:
    body = {"text": "open back massage guide", "device": device}
    turn = server.post("/simulator/turns", body).data
    system = turn["request"]["context"]["System"]
    assert ("Alexa.Presentation.APL" in system["device"]["supportedInterfaces"]) is shows
    assert turn["response"]["response"]["outputSpeech"]["type"] == "SSML"
    assert turn["milliseconds"] > 0


def test_a_touch_reaches_the_skill_with_what_is_shown() -> None:
    asked: list[Mapping[str, Any]] = []

    def skill(envelope: Mapping[str, Any]) -> dict[str, Any]:
        asked.append(envelope)
        return {"version": "1.0", "response": {"shouldEndSession": True}}

    touch = {"token": "question", "arguments": ["no"], "source": {"id": "no"}}
    body = {"touch": touch, "shown": "question", "device": "round"}
    client = create_simulator(skill).test_client()
    assert client.post("/simulator/turns", json=body).status_code == 200
    [envelope] = asked
    assert envelope["request"]["type"] == "Alexa.Presentation.APL.UserEvent"
    assert envelope["request"]["arguments"] == ["no"]
    assert envelope["context"]["Alexa.Presentation.APL"] == {"token": "question"}


def test_what_could_be_said_next_is_suggested(server: Server) -> None:
    opened = server.say("open back massage guide").data
    assert opened["suggestions"][:3] == [
        "what are the benefits",
        "start the safety check",
        "start the routine",
    ]
    stopped = server.say("stop", opened["session"]).data
    assert stopped["suggestions"] == ["open back massage guide"]


def test_only_the_screen_may_make_code_of_text(server: Server) -> None:
    page = server.get("/").headers["Content-Security-Policy"]
    screen = server.get("/simulator/screen").headers["Content-Security-Policy"]
    assert "unsafe" not in page
    assert "script-src 'self' 'unsafe-eval'" in screen
    assert "sandbox allow-scripts" in screen
    assert "allow-same-origin" not in screen
    for policy in (page, screen):
        assert "default-src 'none'" in policy
        assert "http" not in policy
    [frame] = Page(server.get("/").text).of("iframe")
    assert frame["sandbox"] == "allow-scripts"


def test_the_screens_sandbox_may_fetch_but_ask_nothing(server: Server) -> None:
    assert server.get("/static/screen/screen.js", Origin="null").status == 200
    assert server.post("/simulator/turns", {"text": "hi"}, Origin="null").status == 403


def test_without_the_viewhost_the_page_knows(tmp_path: Path) -> None:
    viewhost = tmp_path / "index.js"
    client = create_simulator(skill_answer(), viewhost).test_client()
    assert 'data-viewhost="absent"' in client.get("/").get_data(as_text=True)
    assert client.get("/simulator/viewhost.js").status_code == 404
    viewhost.write_text("AplRenderer = {}", encoding="utf-8")
    assert 'data-viewhost="there"' in client.get("/").get_data(as_text=True)
    with client.get("/simulator/viewhost.js") as answer:
        assert answer.get_data() == b"AplRenderer = {}"


def test_the_scripts_take_nothing_from_elsewhere() -> None:
    folder = Path(app_module.__file__).parent / "static"
    scripts = list(folder.rglob("*.js"))
    assert scripts
    for script in scripts:
        text = script.read_text(encoding="utf-8")
        assert "innerHTML" not in text
        assert "http" not in text
