"""virtual-alexa, a client that others wrote, talks to the simulator over HTTP.

It finds the intents by a resolver of its own, so it also tells whether ours flatters the model:
what is said must be a sample, or one of a few phrases of Amazon's own intents. To it, whatever
holds "ask", "open", "launch", "talk to" or "tell" opens the skill, but for "ask ... to ..."; so
the conversations have these words nowhere else. It needs Node.js 20 or newer; npm fetches it into
a folder that git ignores.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from skill.tools.model.files import built_locales
from skill.tools.simulator.app import create_simulator
from skill.tools.simulator.cli import running_skill
from skill.tools.simulator.serving import serving
from tests.node import install, run, why_no_node

HERE = Path(__file__).parent
_PLAY = ["node", "--test", "--test-reporter=tap", "conversations.test.js"]


@pytest.mark.slow
@pytest.mark.skipif(bool(why_no_node()), reason=why_no_node())
def test_virtual_alexa_plays_every_conversation() -> None:
    install(HERE)
    scripts = (HERE / "conversations.txt").read_text(encoding="utf-8")
    conversations = len(re.findall("^# ", scripts, re.MULTILINE))
    assert conversations >= 10
    with running_skill() as answer, serving(create_simulator(answer), "127.0.0.1", 0) as served:
        played = run(_PLAY, HERE, SKILL_ENDPOINT=f"{served.url}/simulator/requests")
    assert played.returncode == 0, played.stdout + played.stderr
    passed = re.search(r"^# pass (\d+)$", played.stdout, re.MULTILINE)
    assert passed, played.stdout
    assert int(passed[1]) == conversations + len(built_locales())
