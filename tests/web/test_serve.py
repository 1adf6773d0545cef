"""gunicorn in production: how it starts, what it answers and logs, how it survives and stops."""

from __future__ import annotations

import os
import re
import signal
import socket
import struct
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from itertools import product
from pathlib import Path

import pytest
from click.testing import CliRunner

from skill.__main__ import main
from skill.web.app import MOST_BYTES
from tests.web.chain_server import ChainServer, page
from tests.web.envelopes import SKILL_ID, encoded, envelope, intent, launch
from tests.web.host import CHATTER
from tests.web.serving import PRODUCTION, Hosted, hosted, post, throwaway

pytestmark = pytest.mark.slow
COMMAND = ("-m", "skill", "serve", "--bind=127.0.0.1:0", "--workers=1")


@pytest.mark.parametrize(
    ("environment", "named"),
    [
        ({"ALEXA_SKILL_ID": None}, "ALEXA_SKILL_ID"),
        ({"SKILL_STORE": None, "XDG_STATE_HOME": None, "HOME": None}, "SKILL_STORE"),
        ({"SKILL_SCREENING": "none"}, "SKILL_SCREENING"),
    ],
    ids=str,
)
def test_it_does_not_start_with_a_bad_setting(
    environment: dict[str, str | None], named: str
) -> None:
    ran = CliRunner().invoke(main, ["serve"], env={**PRODUCTION, **environment})
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert re.fullmatch(rf"Error: {named} is .+\n", ran.stderr)


@pytest.mark.parametrize("option", ["--workers=0", "--threads=0", "--workers=x", "--debug"])
def test_bad_options_are_refused(option: str) -> None:
    assert CliRunner().invoke(main, ["serve", option], env={**PRODUCTION}).exit_code == 2


def test_production_refuses_the_throwaway_authority(chains: ChainServer, tmp_path: Path) -> None:
    """The very command of production; whatever the environment says, only Amazon is trusted."""
    root = tmp_path / "root.pem"
    root.write_bytes(chains.authority.root.pem)
    misleading = {"SSL_CERT_FILE": str(root), "GUNICORN_CMD_ARGS": "--access-logfile=-"}
    told = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "HOME": str(tmp_path)}
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(told["NOTIFY_SOCKET"])
        systemd.settimeout(20)
        with hosted(COMMAND, {**PRODUCTION, **misleading, **told}, tmp_path) as host:
            assert b"READY=1" in systemd.recv(4096)
            body = launch()
            answer = post(host.pool, body, chains.headers(body))
            assert (answer.status, answer.data) == (400, b"")
            assert "refused=chain-fetch" in host.log
            assert "GET /health" not in host.log
            assert host.stop() == 0
    assert not (tmp_path / ".gunicorn").exists()  # where gunicorn could be told to do other things


def test_a_killed_worker_is_replaced_and_it_stops_gracefully(
    chains: ChainServer, tmp_path: Path
) -> None:
    """SIGTERM lets the request under way end: here one that still waits for its chain.

    While three wait for it no worker has all its threads busy, so nobody else waits.
    """
    slow = chains.publish(page(chains.authority.chain, wait=1))
    headers = chains.headers(body := launch())
    with (
        hosted(throwaway(chains, tmp_path), PRODUCTION, tmp_path) as own,
        ThreadPoolExecutor(3) as pool,
    ):
        own.awaited(r"(?s)(Booting worker.*){2}")
        first, second = own.workers
        os.kill(first, signal.SIGKILL)
        for _ in range(30):
            assert post(own.pool, body, headers).status == 200
        own.awaited(r"(?s)(Booting worker.*){3}")
        os.kill(second, signal.SIGKILL)
        own.awaited(r"(?s)(Booting worker.*){4}")
        waits = partial(post, own.pool, body, chains.headers(body, slow))
        under_way = pool.submit(waits)
        while not chains.hits_of(slow):
            time.sleep(0.01)
        for _ in range(2):
            pool.submit(waits)
        for _ in range(10):
            assert post(own.pool, body, headers).status == 200
        assert not under_way.done()
        assert own.stop() == 0
        assert under_way.result().status == 200


def exchange(host: Hosted, raw: bytes) -> bytes:
    """Send raw bytes, and return all that comes back."""
    with socket.create_connection(("127.0.0.1", host.port), timeout=10) as connection:
        connection.sendall(raw)
        with suppress(OSError):  # it may have hung up already
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
    "a length below zero": "POST /alexa HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
    "no length": "POST /alexa HTTP/1.1\r\nContent-Length:\r\n\r\n",
    "an unknown coding": f"POST /alexa HTTP/1.1\r\nTransfer-Encoding: {MARK}\r\n\r\n",
    "an unknown expectation": f"POST /alexa HTTP/1.1\r\nExpect: {MARK}\r\n\r\n",
    "two hosts": f"POST /alexa HTTP/1.1\r\nHost: {MARK}\r\nHost: {MARK}\r\n\r\n",
    "a bad chunk": "POST /alexa HTTP/1.1\r\nContent-Type: application/json\r\n"
    f"Transfer-Encoding: chunked\r\n\r\n{MARK}\r\n",
}


def test_http_that_cannot_be_read_is_refused_without_a_word(gunicorn: Hosted) -> None:
    before = len(gunicorn.log)
    for name, raw in BAD_HTTP.items():
        head, _, body = exchange(gunicorn, raw.encode()).partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 400 "), name
        assert body == b"", name
    log = gunicorn.log[before:]
    assert not re.search(f"{MARK}|127.0.0.1|Traceback", log)
    workers = re.findall(
        r"^[\d-]+ [\d:,]+ (\d+) WARNING skill\.web refused=http", log, re.MULTILINE
    )
    assert len(workers) >= len(BAD_HTTP) - 1
    assert set(map(int, workers)) <= set(gunicorn.workers)


def test_a_body_too_long_is_not_read_whether_it_is_chunked_or_claimed(
    gunicorn: Hosted, chains: ChainServer
) -> None:
    longest = launch().ljust(MOST_BYTES)
    for body, claimed, status in (
        (longest, None, b" 200 "),
        (longest + b" ", None, b" 413 "),
        (longest * 2, None, b" 413 "),
        (longest, 10**20, b" 413 "),
    ):
        framing = f"Content-Length: {claimed}" if claimed else "Transfer-Encoding: chunked"
        framed = body if claimed else b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
        headers = chains.headers(body)
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        head = f"POST /alexa HTTP/1.1\r\nHost: a\r\n{lines}{framing}\r\n\r\n"
        assert status in exchange(gunicorn, head.encode() + framed).partition(b"\r\n")[0]


def test_the_log_says_nothing_of_a_request_but_its_kind(
    gunicorn: Hosted, chains: ChainServer
) -> None:
    before = len(gunicorn.log)
    whole = envelope(request=intent("ConditionSafetyIntent", condition=MARK))
    for place in ("session", "context", "request"):
        whole[place][MARK] = MARK
    whole["session"]["user"] = {"userId": MARK}
    genuine = encoded(whole)
    good = {**chains.headers(genuine), "User-Agent": MARK, MARK: MARK}
    assert gunicorn.pool.request("POST", f"/alexa?{MARK}", body=genuine, headers=good).status == 200
    unreadable = encoded(envelope(request={"type": MARK}))
    assert post(gunicorn.pool, unreadable, chains.headers(unreadable)).status == 200
    wrong_skill = launch().replace(SKILL_ID.encode(), MARK.encode())
    for refused in (
        (genuine, {**good, "Signature-256": MARK}),
        (genuine, {**good, "SignatureCertChainUrl": f"https://s3.amazonaws.com/echo.api/{MARK}"}),
        (genuine, {**good, "SignatureCertChainUrl": f"https://{MARK}"}),
        (genuine + MARK.encode(), good),
        (genuine, {name.replace("-256", "_256"): value for name, value in good.items()}),
        (wrong_skill, chains.headers(wrong_skill)),
    ):
        assert post(gunicorn.pool, *refused).status == 400
    assert gunicorn.pool.request("GET", f"/{MARK}?{MARK}").status == 404
    log = gunicorn.log[before:]
    assert MARK.lower() not in log.lower()
    assert CHATTER not in gunicorn.log
    assert "ConditionSafetyIntent" not in log
    assert SKILL_ID not in log
    assert len(re.findall("request=IntentRequest", log)) == 1
    assert re.findall(r" WARNING skill\.web refused=(\S+)", log) == [
        "signature-encoding",
        "chain-fetch",
        "chain-url",
        "signature",
        "signature-header",
        "application-id",
    ]


def test_no_answer_names_a_version_and_no_header_says_where_the_application_is(
    gunicorn: Hosted,
) -> None:
    for path in ("/health", "/alexa", "/nothing"):
        headers = gunicorn.pool.request("GET", path).headers
        said = " ".join(headers.get(name, "") for name in ("Server", "X-Powered-By"))
        assert not re.search(r"\d|Python|Werkzeug|Flask", said)
    for name in ("SCRIPT_NAME", "PATH_INFO"):
        answer = gunicorn.pool.request("GET", "/health", headers={name: "/alexa"})
        assert (answer.status, answer.data) == (200, b"ok\n")


def test_callers_who_hang_up_leave_it_well(gunicorn: Hosted) -> None:
    cut_short = b"POST /alexa HTTP/1.1\r\nHost: a\r\nContent-Length: 500\r\n\r\n{"
    for sent, resets in [*product((cut_short, b"no HTTP\r\n\r\n"), (0, 1))] * 10:
        with socket.create_connection(("127.0.0.1", gunicorn.port)) as rude:
            rude.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", resets, 0))
            rude.sendall(sent)
    assert gunicorn.pool.request("GET", "/health").status == 200
    assert "Traceback" not in gunicorn.log
