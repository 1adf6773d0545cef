"""A DynamoDB on loopback: moto's server in a process of its own, and a service before it."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3  # type: ignore[import-untyped]
import pytest

from tests.storage.faulty_service import FaultyService, service

TABLE = "back-massage-guide"

_SERVER = """
import contextlib
import sys
import threading
from moto.server import ThreadedMotoServer
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0)
with contextlib.redirect_stdout(sys.stderr):
    server.start()
print(*server.get_host_and_port(), sep=":", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return where an SQLite file may be made, in a folder of its own."""
    return tmp_path / "memory.db"


@pytest.fixture
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a machine under load take its time, where how long it takes is not what is asked."""
    for name in ("ANSWER_SECONDS", "RISK_SECONDS"):
        monkeypatch.setattr(f"skill.storage.bounded.{name}", 30)


@pytest.fixture
def hanging() -> Iterator[threading.Event]:
    """Yield what calls can hang on, for ever as far as the test is concerned."""
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture(scope="session")
def moto() -> Iterator[str]:
    """Yield the address of a DynamoDB; it ends when its standard input does."""
    with subprocess.Popen(
        [sys.executable, "-c", _SERVER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout
        yield f"http://{server.stdout.readline().strip()}"


@pytest.fixture(scope="session")
def dynamodb(moto: str) -> Iterator[Any]:
    """Yield a client of that DynamoDB, to look behind the skill."""
    keys = {"aws_access_key_id": "testing", "aws_secret_access_key": "testing"}
    client = boto3.Session(region_name="us-east-1", **keys).client("dynamodb", endpoint_url=moto)
    yield client
    client.close()


@pytest.fixture
def aws(moto: str, dynamodb: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[FaultyService]:  # noqa: ANN401
    """Yield the service that all of AWS is now, with the table that the skill needs."""
    dynamodb.create_table(
        TableName=TABLE,
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    with service(moto) as faulty:
        for name, value in {
            "AWS_ACCESS_KEY_ID": "testing",
            "AWS_SECRET_ACCESS_KEY": "testing",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_CONFIG_FILE": "/nonexistent",
            "AWS_SHARED_CREDENTIALS_FILE": "/nonexistent",
            "AWS_ENDPOINT_URL": faulty.url,
        }.items():
            monkeypatch.setenv(name, value)
        yield faulty
    dynamodb.delete_table(TableName=TABLE)
