"""The production server with a throwaway authority, for measurements; and its memory."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.web.authority import Authority
from tests.web.chain_server import chain_server
from tests.web.serving import Hosted, hosted

WORKERS, THREADS = 2, 4


@dataclass(frozen=True)
class Rig:
    """A server, who signs its requests, the URL of the chain, and a folder for scratch files."""

    host: Hosted
    authority: Authority
    url: str
    folder: Path

    def living_workers(self) -> list[int]:
        return [pid for pid in self.host.workers if _megabytes(pid)]

    def memory(self) -> str:
        """Return the resident memory of each worker, in megabytes."""
        return ", ".join(f"{_megabytes(pid):.1f} MB" for pid in self.living_workers())

    def megabytes(self) -> float:
        return sum(map(_megabytes, self.living_workers()))


@contextmanager
def rig() -> Iterator[Rig]:
    authority = Authority()
    with chain_server(authority) as chains, TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "root.pem").write_bytes(authority.root.pem)
        arguments = (str(folder), str(chains.port), str(WORKERS), str(THREADS))
        with hosted(("-m", "tests.web.host", *arguments), os.environ, folder) as host:
            yield Rig(host, authority, chains.publish(authority.chain), folder)


def say(line: str) -> None:
    """Write a line of the report."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _megabytes(pid: int) -> float:
    """Return the resident memory of a process, nothing where it has ended."""
    listed = subprocess.run(
        ["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    return int(listed.stdout or 0) / 1024
