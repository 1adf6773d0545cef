"""The recipes of ``docs/hosting.md``, run: the proxies before the skill, and systemd's units.

Changed in them is only what a test cannot have: the ports, the certificate's files, where a program
that is not root may write, and as long a patience.
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest
from urllib3 import BaseHTTPResponse, HTTPSConnectionPool, Retry

from skill.web.app import MOST_BYTES
from tests.web.authority import Authority, Leaf
from tests.web.chain_server import ChainServer
from tests.web.envelopes import launch
from tests.web.serving import PATIENCE_SECONDS, PRODUCTION, ROOT, Hosted, hosted, post, throwaway

pytestmark = pytest.mark.slow
PAGE = (ROOT / "docs" / "hosting.md").read_text(encoding="utf-8")
HOST = "skill.example.com"
SKILL = "127.0.0.1:8000"
"""Where the recipes expect the skill."""
CUT_OFF_SECONDS = 1
"""How long a client may be silent, in place of the 5 seconds of the recipes."""
PATIENCE = {" 5s": f" {CUT_OFF_SECONDS}s"}
TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
ACTIVATED = """
import os, sys
os.dup2(int(sys.argv[1]), 3)
os.environ.update(LISTEN_FDS="1", LISTEN_PID=str(os.getpid()))
os.execv(sys.executable, [sys.executable, *sys.argv[2:]])
"""
"""A program that runs another with a socket that listens already, as systemd does."""


def recipe(heading: str, changes: Mapping[str, str], number: int = 0) -> str:
    """Return a block of code below a heading of the page, with changes of what must be in it."""
    section = re.split(rf"^#+ {heading}$", PAGE, flags=re.MULTILINE)[1]
    text: str = re.findall(r"^```\n(.*?)^```", section, re.MULTILINE | re.DOTALL)[number]
    for old, new in changes.items():
        assert old in text, old
        text = text.replace(old, new)
    return text


class Skill:
    """The skill behind a socket that stays while it is started anew."""

    def __init__(self, program: list[str], folder: Path, processes: ExitStack) -> None:
        """Open the socket, and start."""
        self._program, self._folder, self._processes = program, folder, processes
        self._socket = processes.enter_context(socket.create_server(("127.0.0.1", 0)))
        self.address = "{}:{}".format(*self._socket.getsockname())
        self._host = self._started()

    def restart(self) -> None:
        """Stop it as systemd does, and start it again."""
        assert self._host.stop() == 0
        self._host = self._started()

    def _started(self) -> Hosted:
        number = self._socket.fileno()
        arguments = ["-c", ACTIVATED, str(number), *self._program]
        return self._processes.enter_context(hosted(arguments, PRODUCTION, self._folder, [number]))


@pytest.fixture(scope="module")
def skill(tmp_path_factory: pytest.TempPathFactory, chains: ChainServer) -> Iterator[Skill]:
    folder = tmp_path_factory.mktemp("skill")
    with ExitStack() as processes:
        yield Skill(throwaway(chains, folder), folder, processes)


class Proxy:
    """What sends requests to a proxy on loopback, as to the host that the recipes name."""

    def __init__(self, port: int, authority: Authority) -> None:
        self.port = port
        self._context = authority.trust
        self.pool = HTTPSConnectionPool(
            "127.0.0.1",
            port,
            timeout=PATIENCE_SECONDS,
            maxsize=4,
            headers={"Host": HOST},
            ssl_context=self._context,
            server_hostname=HOST,
            assert_hostname=HOST,
        )

    def secured(self) -> ssl.SSLSocket:
        """Return a connection over which nothing was sent yet."""
        plain = socket.create_connection(("127.0.0.1", self.port), PATIENCE_SECONDS)
        return self._context.wrap_socket(plain, server_hostname=HOST)

    def post(self, body: bytes, headers: Mapping[str, str]) -> BaseHTTPResponse:
        return post(self.pool, body, {"Host": HOST, **headers})

    def status(self, path: str) -> int:
        return self.pool.request("GET", path, retries=False).status


def nginx(folder: Path, port: int, skill: str) -> list[str]:
    """Write the recipe of nginx before the skill at an address; return what runs it."""
    files = {f"/etc/letsencrypt/live/{HOST}/": f"{folder}/"}
    changes = files | {"listen 443": f"listen 127.0.0.1:{port}", SKILL: skill} | PATIENCE
    temporary = "".join(f"{name}_temp_path {folder}/{name};\n" for name in TEMPORARY)
    server = f"access_log off;\n{temporary}{recipe('nginx', changes)}"
    configuration = folder / "nginx.conf"
    configuration.write_text(
        f"daemon off;\npid {folder}/pid;\nevents {{}}\nhttp {{\n{server}}}\n", encoding="utf-8"
    )
    return ["nginx", "-p", str(folder), "-e", str(folder / "log"), "-c", str(configuration)]


def caddy(folder: Path, port: int, skill: str) -> list[str]:
    """Write the recipe of Caddy before the skill at an address; return what runs it."""
    certificate = f"    tls {folder}/fullchain.pem {folder}/privkey.pem\n"
    changes = {
        "{\n    servers": "{\n    admin off\n    auto_https disable_redirects\n    servers",
        f"\n{HOST} {{\n": f"\nhttps://{HOST}:{port} {{\n{certificate}",
        SKILL: skill,
        **PATIENCE,
    }
    configuration = folder / "Caddyfile"
    configuration.write_text(recipe("Caddy", changes), encoding="utf-8")
    return ["caddy", "run", "--config", str(configuration)]


@pytest.fixture(scope="module", params=[nginx, caddy], ids=lambda write: write.__name__)
def proxy(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    skill: Skill,
    chains: ChainServer,
) -> Iterator[Proxy]:
    """A proxy of each kind, where it is installed, with a certificate as Let's Encrypt's."""
    name = request.param.__name__
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed (apt-get install {name})")
    folder = tmp_path_factory.mktemp(name)
    leaf = chains.authority.issue(Leaf(names=(HOST,)))
    (folder / "fullchain.pem").write_bytes(leaf.pem + chains.authority.intermediate.pem)
    (folder / "privkey.pem").write_bytes(leaf.key_pem)
    with socket.create_server(("127.0.0.1", 0)) as free:
        proxy = Proxy(free.getsockname()[1], chains.authority)
    command = request.param(folder, proxy.port, skill.address)
    with (folder / "output").open("wb") as output:
        own = {**os.environ, "HOME": str(folder)}
        process = subprocess.Popen(command, env=own, stdout=output, stderr=output)
    try:
        proxy.pool.request("GET", "/", retries=Retry(200, backoff_factor=0.05, backoff_max=0.1))
        yield proxy
    finally:
        process.terminate()
        process.wait()


def test_a_signed_request_is_answered_a_forged_or_long_one_refused_and_all_else_not_found(
    proxy: Proxy, chains: ChainServer
) -> None:
    signed = chains.headers(body := launch())
    answer = proxy.post(body, signed)
    assert (answer.status, b"Back Massage Guide" in answer.data) == (200, True)
    assert not re.search("/|Caddy", answer.headers.get("Server", ""))
    assert proxy.post(body, {**signed, "Signature-256": "AAAA"}).status == 400
    assert proxy.post(b"{}", {}).status == 400
    assert proxy.status("/health") == 200
    assert [proxy.status(path) for path in ("/", "/alexa/x", "/nothing")] == [404] * 3
    padded = body.ljust(MOST_BYTES)
    assert proxy.post(padded, chains.headers(padded)).status == 200
    assert proxy.post(b" " * (MOST_BYTES + 1), {"Content-Type": "application/json"}).status == 413


def test_slow_clients_keep_nobody_waiting_and_are_cut_off(
    proxy: Proxy, chains: ChainServer
) -> None:
    body = launch()
    with ExitStack() as connections:
        slow = [connections.enter_context(proxy.secured()) for _ in range(20)]
        for connection in slow:
            connection.sendall(f"POST /alexa HTTP/1.1\r\nHost: {HOST}\r\n".encode())
            connection.sendall(b"Content-Length: 1000\r\n\r\n{")
        began = time.monotonic()
        for _ in range(5):
            assert proxy.post(body, chains.headers(body)).status == 200
        assert time.monotonic() - began < CUT_OFF_SECONDS
        for connection in slow:
            connection.settimeout(CUT_OFF_SECONDS * 3)
            assert connection.recv(4096).partition(b"\r\n\r\n")[2] == b""
            assert connection.recv(4096) == b""


def test_a_restart_under_load_loses_no_request(
    proxy: Proxy, skill: Skill, chains: ChainServer
) -> None:
    headers = chains.headers(body := launch())
    is_over = False

    def keep_asking() -> set[int]:
        statuses = set()
        while not is_over:
            statuses.add(proxy.post(body, headers).status)
        return statuses

    with ThreadPoolExecutor(4) as pool:
        asking = [pool.submit(keep_asking) for _ in range(4)]
        time.sleep(0.2)
        skill.restart()
        time.sleep(0.2)
        is_over = True
        assert [one.result() for one in asking] == [{200}] * 4


def test_systemd_finds_nothing_wrong_with_the_units(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd is not installed (apt-get install systemd)")
    installed = "/opt/back-massage-guide"
    here = {f"{installed}/.venv/bin/python": sys.executable, installed: str(ROOT)}
    (tmp_path / "back-massage-guide.socket").write_text(recipe("systemd", {}))
    service = tmp_path / "back-massage-guide.service"
    service.write_text(recipe("systemd", here, number=1))
    ran = subprocess.run(
        ["systemd-analyze", "verify", service], capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stdout + ran.stderr) == (0, "")
