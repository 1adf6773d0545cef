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
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from skill.tools.model.files import built_locales
from tests.node import install, run, why_no_node

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
_PLAY = ["node", "--test", "--test-reporter=tap", "conversations.test.js"]


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


@pytest.mark.slow
@pytest.mark.skipif(bool(why_no_node()), reason=why_no_node())
def test_virtual_alexa_plays_every_conversation(tmp_path: Path) -> None:
    install(HERE)
    scripts = (HERE / "conversations.txt").read_text(encoding="utf-8")
    conversations = len(re.findall("^# ", scripts, re.MULTILINE))
    assert conversations >= 10
    with simulator(tmp_path / "simulator.log") as address:
        played = run(_PLAY, HERE, SKILL_ENDPOINT=f"{address}/simulator/requests")
    assert played.returncode == 0, played.stdout + played.stderr
    passed = re.search(r"^# pass (\d+)$", played.stdout, re.MULTILINE)
    assert passed, played.stdout
    assert int(passed[1]) == conversations + len(built_locales())
