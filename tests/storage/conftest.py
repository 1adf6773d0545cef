"""Where the stores of these tests are: a file, and a DynamoDB on loopback."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3  # type: ignore[import-untyped]
import pytest

from tests.program import served
from tests.storage.faulty_service import SOUND, FaultyService

TABLE = "back-massage-guide"


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
def dynamodb() -> Iterator[Any]:
    """Yield a client of a DynamoDB, to look behind the skill."""
    keys = {"aws_access_key_id": "testing", "aws_secret_access_key": "testing"}
    session = boto3.Session(region_name="us-east-1", **keys)
    with served(SOUND) as host:
        client = session.client("dynamodb", endpoint_url=f"http://{host}")
        yield client
        client.close()


@pytest.fixture
def aws(dynamodb: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[FaultyService]:  # noqa: ANN401
    """Yield the service that all of AWS is now, with the table that the skill needs."""
    dynamodb.create_table(
        TableName=TABLE,
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    faulty = FaultyService()
    with served(faulty) as host:
        for name, value in {
            "AWS_ACCESS_KEY_ID": "testing",
            "AWS_SECRET_ACCESS_KEY": "testing",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_CONFIG_FILE": "/nonexistent",
            "AWS_SHARED_CREDENTIALS_FILE": "/nonexistent",
            "AWS_ENDPOINT_URL": f"http://{host}",
        }.items():
            monkeypatch.setenv(name, value)
        yield faulty
        faulty.over.set()
    dynamodb.delete_table(TableName=TABLE)
