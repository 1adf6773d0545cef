"""SKILL_STORE: what is wrong is said in one line that names it, at start."""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from skill.storage import StoreSettingError, open_store
from tests.program import run
from tests.storage.people import timed

ALONE = {"HOME": "/nonexistent", "AWS_EC2_METADATA_DISABLED": "true"}
REGION = {"AWS_DEFAULT_REGION": "us-east-1"}
ALLOWED = "it must be none, sqlite:<path> or dynamodb:<table>"


def refusal(text: str) -> str:
    with pytest.raises(StoreSettingError) as caught:
        open_store(text)
    message = str(caught.value)
    assert message.startswith(f"SKILL_STORE is {text!r}")
    assert "\n" not in message
    return message


@pytest.mark.parametrize(
    ("text", "said"),
    [
        *((text, ALLOWED) for text in ("", " ", "None", "none:", "SQLite:a", "redis:a")),
        *((text, ALLOWED) for text in ("sqlite", "sqlite:", "dynamodb", "dynamodb:")),
        *((f"dynamodb:{name}", "3 to 255 letters") for name in ("ab", "a" * 256, "my table")),
        *((f"dynamodb:{name}", "3 to 255 letters") for name in ("tëst", "a/b", "abc\n", "a:b:c")),
        ("sqlite:{folder}/nowhere/memory.db", "No such file or directory"),
        *((f"sqlite:{path}", "can't be used") for path in ("{folder}", "a\0.db", "a" * 300)),
    ],
)
def test_what_can_be_no_store_is_refused(tmp_path: Path, text: str, said: str) -> None:
    assert said in refusal(text.format(folder=tmp_path))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["memory.db", "with space.db", "a?mode=memory", "50%20#1", "[a]"])
def test_any_file_name_is_taken_as_it_is_and_nobody_else_may_read_the_file(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert open_store(f"sqlite:{name}") is not None
    (made,) = tmp_path.iterdir()
    assert made.name == name
    assert made.stat().st_mode & 0o077 == 0


@pytest.fixture
def shared_folder() -> Iterator[Path]:
    """Yield a folder as somebody without root's rights, who may write to any file."""
    me = os.geteuid()
    with tempfile.TemporaryDirectory() as name:
        if me == 0:
            os.chown(name, 65534, 65534)
            os.seteuid(65534)
        try:
            yield Path(name)
        finally:
            os.seteuid(me)


def test_what_cannot_be_written_is_refused(shared_folder: Path) -> None:
    file = shared_folder / "memory.db"
    assert open_store(f"sqlite:{file}") is not None
    file.chmod(0o444)
    assert "readonly" in refusal(f"sqlite:{file}")
    shared_folder.chmod(0o555)
    assert "Permission denied" in refusal(f"sqlite:{shared_folder}/another.db")


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("CREATE TABLE photos (name TEXT)", "another program"),
        ("PRAGMA user_version = 1", "another program"),
        ("PRAGMA application_id = 1", "another program"),
        (
            "PRAGMA user_version = 7; PRAGMA application_id = 0x424D4731",
            "newer version of the skill (schema 7; this one knows 1)",
        ),
    ],
)
def test_a_file_of_another_program_or_a_newer_version_is_refused_and_left_as_it_is(
    file: Path, statement: str, said: str
) -> None:
    connection = sqlite3.connect(file)
    connection.executescript(statement)
    connection.close()
    before = file.read_bytes()
    assert said in refusal(f"sqlite:{file}")
    assert file.read_bytes() == before


def test_a_file_that_somebody_holds_is_refused_in_seconds(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("skill.storage.sqlite._BUSY_SECONDS", 0.1)
    open_store(f"sqlite:{file}")
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    assert "database is locked" in str(timed(lambda: refusal(f"sqlite:{file}"), 0.1))
    holder.close()


@pytest.mark.parametrize(
    ("kind", "loaded"), [("sqlite:{}", "sqlite3"), ("dynamodb:memory", "boto3 botocore")]
)
def test_a_library_is_loaded_only_when_used(file: Path, kind: str, loaded: str) -> None:
    libraries = "*sorted({'boto3', 'botocore', 'moto', 'sqlite3'} & set(sys.modules))"
    opened = f"open_store('none'); print({libraries}); open_store({kind.format(file)!r})"
    program = f"import sys; from skill.storage import open_store; {opened}; print({libraries})"
    before, after = run(program, **ALONE, **REGION).stdout.splitlines()
    assert before == ""
    assert after.startswith(loaded)


@pytest.mark.parametrize(
    "environment", [{}, {"AWS_PROFILE": "nobody"}, {"AWS_ENDPOINT_URL": "nonsense"}], ids=str
)
def test_aws_that_is_not_set_up_is_refused(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    region = REGION if environment else {}
    monkeypatch.setattr(os, "environ", ALONE | region | environment)
    assert "AWS_DEFAULT_REGION" in refusal("dynamodb:A_table-of.9")


def test_dynamodb_without_boto3_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "boto3", None)
    monkeypatch.delitem(sys.modules, "skill.storage.dynamodb", raising=False)
    assert "this needs boto3" in refusal("dynamodb:memory")
