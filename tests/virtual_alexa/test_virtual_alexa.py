"""virtual-alexa, a client that others wrote, talks to the simulator over HTTP.

It finds the intents by a resolver of its own, so it also tells whether ours flatters the model:
what is said must be a sample, or one of a few phrases of Amazon's own intents. To it, whatever
holds "ask", "open", "launch", "talk to" or "tell" opens the skill, but for "ask ... to ..."; so
the conversations have these words nowhere else. It needs Node.js 20 or newer; npm fetches it into
a folder that git ignores.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from skill.model.files import built_locales

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
_OLDEST_NODE = 20
_INSTALLED = HERE / "node_modules" / ".package-lock.json"
_NPM_CI = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
_PLAY = ["node", "--test", "--test-reporter=tap", "conversations.test.js"]


def why_not() -> str:
    """Return why these conversations cannot be played on this machine, empty if they can."""
    node = shutil.which("node")
    if node is None or shutil.which("npm") is None:
        return "Node.js with npm is not on this machine"
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
    if int(version.strip().lstrip("v").partition(".")[0]) < _OLDEST_NODE:
        return f"Node.js here is {version.strip()}, older than {_OLDEST_NODE}"
    return ""


def install() -> None:
    """Fetch virtual-alexa as the lock file pins it, unless that is done."""
    lock = HERE / "package-lock.json"
    if _INSTALLED.exists() and _INSTALLED.stat().st_mtime >= lock.stat().st_mtime:
        return
    fetched = run(_NPM_CI)
    assert fetched.returncode == 0, f"npm could not fetch virtual-alexa:\n{fetched.stderr}"
    _INSTALLED.touch()


def run(command: list[str], **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a program of Node.js in this folder, with some more variables in its environment."""
    environment = {**os.environ, **variables}
    return subprocess.run(
        command,
        cwd=HERE,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@contextmanager
def simulator(log: Path) -> Iterator[str]:
    """Serve the simulator on a free port while the context lasts; yields its address."""
    command = [sys.executable, "-m", "skill", "simulate", "--port", "0"]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("SKILL_")}
    with (
        log.open("w") as errors,
        subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=errors, text=True
        ) as process,
    ):
        try:
            assert process.stdout is not None
            address = re.search(r"http://[\d.]+:\d+", process.stdout.readline())
            assert address, f"the simulator did not start: {log.read_text()}"
            yield address[0]
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(timeout=20)


@pytest.mark.skipif(bool(why_not()), reason=why_not())
def test_virtual_alexa_plays_every_conversation(tmp_path: Path) -> None:
    install()
    scripts = (HERE / "conversations.txt").read_text(encoding="utf-8")
    conversations = len(re.findall("^# ", scripts, re.MULTILINE))
    assert conversations >= 10
    with simulator(tmp_path / "simulator.log") as address:
        played = run(_PLAY, SKILL_ENDPOINT=f"{address}/simulator/requests")
    assert played.returncode == 0, played.stdout + played.stderr
    passed = re.search(r"^# pass (\d+)$", played.stdout, re.MULTILINE)
    assert passed, played.stdout
    assert int(passed[1]) == conversations + len(built_locales())
