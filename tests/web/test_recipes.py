"""The recipes of ``docs/hosting.md``, run: the proxies before the skill, and systemd's units."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path

import pytest

from tests.web.authority import Authority
from tests.web.chain_server import ChainServer
from tests.web.envelopes import SKILL_ID, encoded, envelope, launch
from tests.web.proxies import CUT_OFF_SECONDS, SecureClient, caddy, nginx, recipe, write_certificate
from tests.web.serving import ROOT, Hosted, hosted

pytestmark = pytest.mark.slow
PROXIES: dict[str, Callable[[Path, str, Authority], AbstractContextManager[SecureClient]]] = {
    "nginx": nginx,
    "caddy": caddy,
}
MOST_BYTES = 256 * 1024
ACTIVATED = """
import os, sys
os.dup2(int(sys.argv[1]), 3)
os.environ.update(LISTEN_FDS="1", LISTEN_PID=str(os.getpid()))
os.execv(sys.executable, [sys.executable, *sys.argv[2:]])
"""
"""A program that runs another with a socket that listens already, as systemd does."""


class Skill:
    """The skill behind a socket that stays while it is started anew."""

    def __init__(self, folder: Path, chains: ChainServer, processes: ExitStack) -> None:
        """Open the socket, and start."""
        self._folder, self._processes = folder, processes
        self._program = ("-m", "tests.web.host", str(folder), str(chains.port), "2", "4")
        self._socket = processes.enter_context(socket.create_server(("127.0.0.1", 0)))
        self.address = "{}:{}".format(*self._socket.getsockname())
        self._host = self._started()

    def restart(self) -> None:
        """Stop it as systemd does, and start it again."""
        assert self._host.stop() == 0
        self._host = self._started()

    def _started(self) -> Hosted:
        number = self._socket.fileno()
        environment = {"ALEXA_SKILL_ID": SKILL_ID, "SKILL_STORE": "none", "PYTHONPATH": str(ROOT)}
        arguments = ("-c", ACTIVATED, str(number), *self._program)
        started = hosted(arguments, environment, self._folder, inherited=(number,))
        return self._processes.enter_context(started)


@pytest.fixture(scope="module")
def skill(
    tmp_path_factory: pytest.TempPathFactory, authority: Authority, chains: ChainServer
) -> Iterator[Skill]:
    folder = tmp_path_factory.mktemp("skill")
    (folder / "root.pem").write_bytes(authority.root.pem)
    with ExitStack() as processes:
        yield Skill(folder, chains, processes)


@pytest.fixture(scope="module", params=PROXIES)
def proxy(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    skill: Skill,
    authority: Authority,
) -> Iterator[SecureClient]:
    """A proxy of each kind, where it is installed."""
    if shutil.which(request.param) is None:
        pytest.skip(f"{request.param} is not installed (apt-get install {request.param})")
    folder = tmp_path_factory.mktemp(request.param)
    write_certificate(folder, authority)
    with PROXIES[request.param](folder, skill.address, authority) as client:
        yield client


def test_a_signed_request_is_answered_a_forged_one_refused_and_all_else_not_found(
    proxy: SecureClient, authority: Authority, url: str
) -> None:
    body = launch()
    signed = authority.leaf.headers(body, url)
    answer = proxy.post(body, signed)
    assert (answer.status, b"Back Massage Guide" in answer.body) == (200, True)
    assert proxy.post(body, {**signed, "Signature-256": "AAAA"}).status == 400
    assert proxy.post(b"{}").status == 400
    assert proxy.send("GET", "/health").status == 200
    assert [proxy.send("GET", path).status for path in ("/", "/alexa/x", "/nothing")] == [404] * 3
    assert "Caddy" not in answer.headers.get("Server", "")
    assert "/" not in answer.headers.get("Server", "")


def test_a_large_body_is_read_and_one_that_is_too_large_is_not(
    proxy: SecureClient, authority: Authority, url: str
) -> None:
    padded = encoded(envelope()) + b" " * 200_000
    assert proxy.post(padded, authority.leaf.headers(padded, url)).status == 200
    assert proxy.post(b" " * (MOST_BYTES + 1), {"Content-Type": "application/json"}).status == 413


def test_slow_clients_keep_nobody_waiting_and_are_cut_off(
    proxy: SecureClient, authority: Authority, url: str
) -> None:
    head = b"POST /alexa HTTP/1.1\r\nHost: skill.example.com\r\nContent-Length: 1000\r\n\r\n{"
    body = launch()
    with ExitStack() as connections:
        slow = [connections.enter_context(proxy.secured()) for _ in range(20)]
        for connection in slow:
            connection.sendall(head)
        began = time.monotonic()
        for _ in range(20):
            assert proxy.post(body, authority.leaf.headers(body, url)).status == 200
        assert time.monotonic() - began < CUT_OFF_SECONDS
        for connection in slow:
            connection.settimeout(CUT_OFF_SECONDS * 3)
            got = connection.recv(4096)
            assert got.partition(b"\r\n\r\n")[2] == b""
            assert connection.recv(4096) == b""


def test_a_restart_under_load_loses_no_request(
    proxy: SecureClient, skill: Skill, authority: Authority, url: str
) -> None:
    body = launch()
    headers = authority.leaf.headers(body, url)
    is_over = False

    def keep_asking() -> list[int]:
        statuses = []
        while not is_over:
            statuses.append(proxy.post(body, headers).status)
        return statuses

    with ThreadPoolExecutor(4) as pool:
        asking = [pool.submit(keep_asking) for _ in range(4)]
        time.sleep(0.5)
        skill.restart()
        time.sleep(0.5)
        is_over = True
        statuses = [status for one in asking for status in one.result()]
    assert set(statuses) == {200}


def test_systemd_finds_nothing_wrong_with_the_units(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd is not installed (apt-get install systemd)")
    here = {"/opt/back-massage-guide/.venv/bin/python": sys.executable}
    (tmp_path / "back-massage-guide.socket").write_text(recipe("systemd", {}))
    service = tmp_path / "back-massage-guide.service"
    service.write_text(
        recipe("systemd", here, number=1).replace("/opt/back-massage-guide", str(ROOT))
    )
    ran = subprocess.run(
        ["systemd-analyze", "verify", service], capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stdout + ran.stderr) == (0, "")
