"""A start with a table: its first call, which is slow, is made before anybody waits for it."""

from __future__ import annotations

import json
import os
import ssl
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import certifi
import pytest

from skill.storage.bounded import ANSWER_SECONDS
from skill.tools.simulator.envelopes import APPLICATION_ID, Place, launch_request
from tests.lambda_entry.test_template import template
from tests.storage.conftest import TABLE, aws, dynamodb, moto
from tests.storage.faulty_service import FaultyService
from tests.web.authority import Authority, Leaf

__all__ = ["aws", "dynamodb", "moto", "template"]  # fixtures

ROOT = Path(__file__).resolve().parents[2]
MEGABYTES_OF_A_PROCESSOR = 1769
"""The memory with which a function has one processor; its share goes by memory (Lambda's guide)."""

PROGRAM = """
import json, sys, time
from lambda_function import lambda_handler
began = time.process_time()
lambda_handler(json.load(sys.stdin), None)
print(time.process_time() - began)
"""


@pytest.fixture
def behind_tls(
    aws: FaultyService, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> FaultyService:
    """Give the service that is all of AWS now a certificate, which its clients trust."""
    authority = Authority()
    leaf = authority.issue(Leaf(names=("localhost",)))
    pem, bundle = tmp_path / "tls.pem", tmp_path / "bundle.pem"
    pem.write_bytes(leaf.key_pem + leaf.pem + authority.intermediate.pem)
    bundle.write_bytes(Path(certifi.where()).read_bytes() + authority.root.pem)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    aws.socket = context.wrap_socket(aws.socket, server_side=True)
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"https://localhost:{aws.server_port}")
    monkeypatch.setenv("AWS_CA_BUNDLE", str(bundle))
    return aws


def test_at_the_least_memory_the_first_answer_does_not_miss_the_table(
    behind_tls: FaultyService, template: dict[str, Any]
) -> None:
    """The processor's time of the whole answer, at the share of a processor that there is then."""
    path = os.pathsep.join((str(ROOT), str(ROOT / "lambda")))
    own = {"ALEXA_SKILL_ID": APPLICATION_ID, "SKILL_STORE": f"dynamodb:{TABLE}"}
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", PROGRAM],
        input=json.dumps(launch_request(Place("en-US", "session", True, {}, datetime.now(UTC)))),
        env={**os.environ, **own, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "fault" not in ran.stderr
    assert len(behind_tls.heard) == 2
    share = int(template["Parameters"]["MemoryMegabytes"]["MinValue"]) / MEGABYTES_OF_A_PROCESSOR
    assert float(ran.stdout) / share < ANSWER_SECONDS
