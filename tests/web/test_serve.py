"""gunicorn in production: how it starts, what it answers and logs, how it survives and stops."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from skill.web.app import MOST_BYTES
from tests.web.authority import Authority
from tests.web.chain_server import ChainServer, Page, slowly
from tests.web.envelopes import SKILL_ID, encoded, envelope, intent, launch
from tests.web.serving import ROOT, Client, Hosted, hosted

pytestmark = pytest.mark.slow
COMMAND = ("-m", "skill", "serve")
PRODUCTION = {"ALEXA_SKILL_ID": SKILL_ID, "SKILL_STORE": "none", "PYTHONPATH": str(ROOT)}


@pytest.fixture
def throwaway(authority: Authority, chains: ChainServer, tmp_path: Path) -> Iterator[Hosted]:
    """Gunicorn as in production, but for whom it trusts."""
    (tmp_path / "root.pem").write_bytes(authority.root.pem)
    program = ["-m", "tests.web.host", str(tmp_path), str(chains.port), "2", "4"]
    with hosted(program, PRODUCTION, tmp_path) as host:
        yield host


def serve(*options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *COMMAND, *options],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
    )


@pytest.mark.parametrize("skill_id", [None, "", "amzn1.ask.skill.", "skill", f"{SKILL_ID}\n"])
def test_it_does_not_start_without_a_skill_id(skill_id: str | None) -> None:
    ran = serve() if skill_id is None else serve(ALEXA_SKILL_ID=skill_id)
    assert ran.returncode == 2
    assert ran.stdout == ""
    assert re.fullmatch(r"Error: ALEXA_SKILL_ID is .+\n", ran.stderr)


def test_it_does_not_start_where_it_cannot_remember() -> None:
    ran = serve(ALEXA_SKILL_ID=SKILL_ID, HOME="/dev/null")
    assert ran.returncode == 2
    assert re.fullmatch(r"Error: SKILL_STORE is .+\n", ran.stderr)


def test_it_does_not_start_with_another_bad_setting() -> None:
    ran = serve(ALEXA_SKILL_ID=SKILL_ID, SKILL_SCREENING="none")
    assert ran.returncode == 2
    assert re.fullmatch(r"Error: SKILL_SCREENING is .+\n", ran.stderr)


@pytest.mark.parametrize("option", ["--workers=0", "--threads=0", "--workers=x", "--debug"])
def test_bad_options_are_refused(option: str) -> None:
    assert serve(option, ALEXA_SKILL_ID=SKILL_ID).returncode == 2


def test_production_refuses_the_throwaway_authority(
    authority: Authority, url: str, tmp_path: Path
) -> None:
    """The very command of production; whatever the environment says, only Amazon is trusted."""
    root = tmp_path / "root.pem"
    root.write_bytes(authority.root.pem)
    misleading = {"SSL_CERT_FILE": str(root), "GUNICORN_CMD_ARGS": "--access-logfile=-"}
    command = [*COMMAND, "--bind=127.0.0.1:0", "--workers=1"]
    with hosted(command, {**PRODUCTION, **misleading}, tmp_path) as host:
        body = launch()
        answer = host.client.post(body, authority.leaf.headers(body, url))
        assert (answer.status, answer.body) == (400, b"")
        assert "refused=chain-fetch" in host.log
        assert "GET /health" not in host.log
        assert host.stop() == 0


def test_it_answers_and_stops_gracefully(
    throwaway: Hosted, authority: Authority, chains: ChainServer
) -> None:
    """SIGTERM lets the request under way end: here one that still waits for its chain."""
    url = chains.publish(slowly(Page(authority.chain), 1.0))
    body = launch()
    with ThreadPoolExecutor(1) as pool:
        under_way = pool.submit(throwaway.client.post, body, authority.leaf.headers(body, url))
        while not chains.hits_of(url):
            time.sleep(0.01)
        assert throwaway.stop() == 0
        assert under_way.result().status == 200


def test_a_killed_worker_is_replaced_and_the_service_goes_on(
    throwaway: Hosted, authority: Authority, url: str
) -> None:
    throwaway.awaited(r"(?s)(Booting worker.*){2}")
    first, second = throwaway.workers
    body = launch()
    headers = authority.leaf.headers(body, url)
    assert throwaway.client.post(body, headers).status == 200
    os.kill(first, signal.SIGKILL)
    for _ in range(30):
        assert throwaway.client.post(body, headers).status == 200
    throwaway.awaited(r"(?s)(Booting worker.*){3}")
    os.kill(second, signal.SIGKILL)
    throwaway.awaited(r"(?s)(Booting worker.*){4}")
    assert throwaway.client.post(body, headers).status == 200


def exchange(client: Client, raw: bytes) -> bytes:
    """Send raw bytes, and return all that comes back."""
    with socket.create_connection(("127.0.0.1", client.port), timeout=10) as connection:
        connection.sendall(raw)
        connection.shutdown(socket.SHUT_WR)
        answer = b""
        while part := connection.recv(65536):
            answer += part
        return answer


MARK = "x7Mark"
BAD_HTTP = {
    "no HTTP": f"{MARK}\r\n\r\n",
    "no such version": f"POST /alexa HTTP/9.9{MARK}\r\n\r\n",
    "a bad method": f"{MARK}{{}} /alexa HTTP/1.1\r\n\r\n",
    "a bad target": f"GET /\x01{MARK} HTTP/1.1\r\n\r\n",
    "a long target": f"GET /{MARK * 2000} HTTP/1.1\r\n\r\n",
    "a bad header name": f"GET /alexa HTTP/1.1\r\n{MARK} {MARK}: 1\r\n\r\n",
    "a bad header value": f"GET /alexa HTTP/1.1\r\nA: {MARK}\x01\r\n\r\n",
    "a folded header": f"GET /alexa HTTP/1.1\r\nA: b\r\n  {MARK}\r\n\r\n",
    "a long header": f"GET /alexa HTTP/1.1\r\nA: {MARK * 2000}\r\n\r\n",
    "many headers": "GET /alexa HTTP/1.1\r\n" + f"{MARK}: 1\r\n" * 200 + "\r\n",
    "two lengths": "POST /alexa HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
    "a length in words": f"POST /alexa HTTP/1.1\r\nContent-Length: {MARK}\r\n\r\n",
    "an unknown coding": f"POST /alexa HTTP/1.1\r\nTransfer-Encoding: {MARK}\r\n\r\n",
    "an unknown expectation": f"POST /alexa HTTP/1.1\r\nExpect: {MARK}\r\n\r\n",
    "two hosts": f"POST /alexa HTTP/1.1\r\nHost: {MARK}\r\nHost: {MARK}\r\n\r\n",
    "a bad chunk": "POST /alexa HTTP/1.1\r\nContent-Type: application/json\r\n"
    f"Transfer-Encoding: chunked\r\n\r\n{MARK}\r\n",
}


def test_http_that_cannot_be_read_is_refused_without_a_word(throwaway: Hosted) -> None:
    for name, raw in BAD_HTTP.items():
        head, _, body = exchange(throwaway.client, raw.encode()).partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 400 "), name
        assert body == b"", name
    assert MARK not in throwaway.log
    assert "127.0.0.1" not in throwaway.log.partition("Booting worker")[2]
    assert "Traceback" not in throwaway.log
    assert len(re.findall("refused=http", throwaway.log)) >= len(BAD_HTTP) - 1


def test_a_chunked_body_is_read_and_one_too_long_is_not(
    throwaway: Hosted, authority: Authority, url: str
) -> None:
    def chunked(body: bytes) -> bytes:
        headers = {**authority.leaf.headers(body, url), "Transfer-Encoding": "chunked"}
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        chunks = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
        return f"POST /alexa HTTP/1.1\r\nHost: a\r\n{lines}\r\n".encode() + chunks

    body = launch()
    longest = body + b" " * (MOST_BYTES - len(body))
    assert exchange(throwaway.client, chunked(longest)).startswith(b"HTTP/1.1 200 ")
    for too_long in (longest + b" ", longest * 2):
        assert exchange(throwaway.client, chunked(too_long)).startswith(b"HTTP/1.1 413 ")


def test_the_log_says_nothing_of_a_request_but_its_kind(
    throwaway: Hosted, authority: Authority, url: str
) -> None:
    whole = envelope(request=intent("ConditionSafetyIntent", condition=MARK))
    for place in ("session", "context", "request"):
        whole[place][MARK] = MARK
    whole["session"]["user"] = {"userId": MARK}
    genuine = encoded(whole)
    good = {**authority.leaf.headers(genuine, url), "User-Agent": MARK, MARK: MARK}
    client = throwaway.client
    assert client.send("POST", f"/alexa?{MARK}", genuine, good).status == 200
    unreadable = encoded(envelope(request={"type": MARK}))
    assert client.post(unreadable, authority.leaf.headers(unreadable, url)).status == 200
    wrong_skill = launch(application_id=MARK)
    for refused in (
        (genuine, {**good, "Signature-256": MARK}),
        (genuine, {**good, "SignatureCertChainUrl": f"https://s3.amazonaws.com/echo.api/{MARK}"}),
        (genuine, {**good, "SignatureCertChainUrl": f"https://{MARK}"}),
        (genuine + MARK.encode(), good),
        (wrong_skill, authority.leaf.headers(wrong_skill, url)),
    ):
        assert client.post(*refused).status == 400
    assert client.send("GET", f"/{MARK}?{MARK}").status == 404
    log = throwaway.log
    assert MARK.lower() not in log.lower()
    assert "ConditionSafetyIntent" not in log
    assert SKILL_ID not in log
    assert len(re.findall("request=IntentRequest", log)) == 1
    assert re.findall(r"refused=(\S+)", log) == [
        "signature-encoding",
        "chain-fetch",
        "chain-url",
        "signature",
        "application-id",
    ]


def test_no_answer_names_a_version(throwaway: Hosted) -> None:
    answers = [throwaway.client.send("GET", path) for path in ("/health", "/alexa", "/nothing")]
    for answer in answers:
        said = " ".join(answer.headers.get(name, "") for name in ("Server", "X-Powered-By"))
        assert not re.search(r"\d|Python|Werkzeug|Flask", said)


def test_no_header_says_where_the_application_is(throwaway: Hosted) -> None:
    for name in ("SCRIPT_NAME", "PATH_INFO"):
        answer = throwaway.client.send("GET", "/health", headers={name: "/alexa"})
        assert (answer.status, answer.body) == (200, b"ok\n")


def test_no_path_is_put_right(throwaway: Hosted) -> None:
    for path in ("/alexa/", "/alexa//", "/x/../alexa", "/alexa/."):
        answer = throwaway.client.send("POST", path, b"{}")
        assert (answer.status, answer.body) == (404, b"")


def test_systemd_is_told_when_it_is_ready(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(20)
        notified = {**PRODUCTION, "NOTIFY_SOCKET": str(tmp_path / "notify")}
        with hosted([*COMMAND, "--bind=127.0.0.1:0", "--workers=1"], notified, tmp_path):
            assert b"READY=1" in systemd.recv(4096)
