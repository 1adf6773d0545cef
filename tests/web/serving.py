"""gunicorn on loopback with the application in it, and what sends it requests."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from urllib3 import BaseHTTPResponse, HTTPConnectionPool, HTTPHeaderDict

from tests.web.chain_server import ChainServer
from tests.web.envelopes import SKILL_ID

Pairs = Sequence[tuple[str, str]]
ROOT = Path(__file__).parent.parent.parent
PATIENCE_SECONDS = 20.0
PRODUCTION = {"ALEXA_SKILL_ID": SKILL_ID, "SKILL_STORE": "none", "PYTHONPATH": str(ROOT)}


def post(
    pool: HTTPConnectionPool, body: bytes, headers: Mapping[str, str] | Pairs = ()
) -> BaseHTTPResponse:
    """Send a body and headers to the skill, over a connection of its own."""
    alone = HTTPHeaderDict(headers, Connection="close")
    return pool.request("POST", "/alexa", body=body, headers=alone, retries=False)


class Hosted:
    """gunicorn in a process of its own, its log in a file."""

    def __init__(self, process: subprocess.Popen[bytes], log: Path) -> None:
        self._process, self._log = process, log
        self.port = int(self.awaited(r"Listening at: http://127\.0\.0\.1:(\d+)")[1])
        self.pool = HTTPConnectionPool(
            "127.0.0.1", self.port, timeout=PATIENCE_SECONDS, headers={"Connection": "close"}
        )
        self.pool.request("GET", "/health")  # the socket listens already, and answers in time

    @property
    def log(self) -> str:
        return self._log.read_text()

    @property
    def workers(self) -> list[int]:
        """The process ids of the workers that were ever booted, in order."""
        return [int(pid) for pid in re.findall(r"Booting worker with pid: (\d+)", self.log)]

    def megabytes(self) -> float:
        """Return the resident memory of all that live of the workers."""
        pids = ",".join(map(str, self.workers))
        listed = subprocess.run(
            ["ps", "-o", "rss=", "-p", pids], capture_output=True, text=True, check=False
        )
        return sum(map(int, listed.stdout.split())) / 1024

    def awaited(self, pattern: str) -> re.Match[str]:
        """Return the match of a pattern in the log, as soon as there is one."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < deadline:
            if match := re.search(pattern, self.log):
                return match
            if self._process.poll() is not None:
                break
            time.sleep(0.02)
        raise AssertionError(f"{pattern!r} did not appear in:\n{self.log}")

    def stop(self) -> int:
        """Stop it gracefully; return the exit status."""
        self._process.send_signal(signal.SIGTERM)
        return self._process.wait(PATIENCE_SECONDS)


@contextmanager
def hosted(
    arguments: Iterable[str],
    environment: Mapping[str, str],
    folder: Path,
    inherited: Sequence[int] = (),
) -> Iterator[Hosted]:
    """Run a Python program that serves by gunicorn; it inherits open files by their numbers."""
    log = folder / "log"
    with log.open("wb") as sink:
        process = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=ROOT,
            env=environment,
            stdout=sink,
            stderr=sink,
            pass_fds=inherited,
        )
    try:
        yield Hosted(process, log)
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


def throwaway(chains: ChainServer, folder: Path) -> list[str]:
    """Return the arguments of what serves as in production, but trusts an authority's chains."""
    root = folder / "root.pem"
    root.write_bytes(chains.authority.root.pem)
    return ["-m", "tests.web.host", str(root), str(chains.port)]
