"""A start with a table: its first call, which is slow, is made before anybody waits for it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import certifi
import pytest

from skill.storage.bounded import ANSWER_SECONDS
from skill.tools.simulator.envelopes import APPLICATION_ID
from tests.lambda_entry.runtime_api import launch
from tests.lambda_entry.test_template import template
from tests.program import ROOT, run, served
from tests.storage.conftest import TABLE, aws, dynamodb
from tests.storage.faulty_service import FaultyService
from tests.web.authority import Authority

__all__ = ["aws", "dynamodb", "template"]  # fixtures

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
) -> Iterator[FaultyService]:
    """Give the service that is all of AWS now a certificate, which its clients trust."""
    authority, bundle = Authority(), tmp_path / "bundle.pem"
    bundle.write_bytes(Path(certifi.where()).read_bytes() + authority.root.pem)
    monkeypatch.setenv("AWS_CA_BUNDLE", str(bundle))
    with served(aws, authority.tls("localhost"), keeps=True) as host:
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"https://{host.replace('127.0.0.1', 'localhost')}")
        yield aws


def test_at_the_least_memory_the_first_answer_does_not_miss_the_table(
    behind_tls: FaultyService, template: dict[str, Any]
) -> None:
    """The processor's time of the whole answer, at the share of a processor that there is then."""
    own = {"ALEXA_SKILL_ID": APPLICATION_ID, "SKILL_STORE": f"dynamodb:{TABLE}"}
    ran = run(PROGRAM, ROOT / "lambda", given=json.dumps(launch()), **{**os.environ, **own})
    assert ran.returncode == 0, ran.stderr
    assert "fault" not in ran.stderr
    assert len(behind_tls.heard) == 2
    share = int(template["Parameters"]["MemoryMegabytes"]["MinValue"]) / MEGABYTES_OF_A_PROCESSOR
    assert float(ran.stdout) / share < ANSWER_SECONDS
