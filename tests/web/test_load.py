"""Signed requests as fast as they are answered, for a minute: ``make load``.

wrk sends them to gunicorn as in production. Then again, and in the middle a worker is killed
with SIGKILL: the connections that it held break, everything else goes on.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
import signal
import subprocess
from pathlib import Path
from threading import Timer

import pytest

from tests.web.chain_server import ChainServer
from tests.web.envelopes import launch
from tests.web.mutations import REQUESTS
from tests.web.serving import Hosted

pytestmark = pytest.mark.long
CONNECTIONS = 8
SECONDS = 60
KILL_SECONDS = 20
SCRIPT = str(Path(__file__).with_name("load.lua"))
_LOG = logging.getLogger(__name__)


def load(host: Hosted, chains: ChainServer, file: Path, seconds: int) -> dict[str, float]:
    """Let wrk send requests that are signed now, and return what it reports.

    Each is sent again and again, so this must be over before their timestamps age, in 150 s.
    """
    bodies = [launch(request=request) for request in REQUESTS]
    lines = [chains.authority.leaf.sign(body).encode() + b"\t" + body for body in bodies]
    file.write_bytes(b"\n".join(lines) + b"\n")
    command = ["wrk", "-t2", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "8s", "-s", SCRIPT]
    given = [f"http://127.0.0.1:{host.port}", "--", str(file), chains.url]
    ran = subprocess.run([*command, *given], capture_output=True, text=True, check=True)
    report: dict[str, float] = json.loads(ran.stdout.splitlines()[-1])
    _LOG.info("%.1f MB, %s", host.megabytes(), report)
    return report


def test_a_minute_of_load_and_a_killed_worker(
    gunicorn: Hosted, chains: ChainServer, tmp_path: Path
) -> None:
    if not shutil.which("wrk"):
        pytest.skip("wrk is not installed (a package of that name in Debian, Ubuntu, Homebrew)")
    steady = load(gunicorn, chains, tmp_path / "requests", SECONDS)
    Timer(KILL_SECONDS / 2, os.kill, [gunicorn.workers[0], signal.SIGKILL]).start()
    killed = load(gunicorn, chains, tmp_path / "requests", KILL_SECONDS)
    assert [steady[fault] for fault in ("statuses", "broken", "timeouts")] == [0, 0, 0]
    assert [killed[fault] for fault in ("statuses", "timeouts")] == [0, 0]
    assert killed["broken"] <= CONNECTIONS
    gunicorn.awaited(r"(?s)(Booting worker.*){3}")
    assert "Traceback" not in gunicorn.log
    assert "refused" not in gunicorn.log
