"""SKILL_STORE: what is wrong is said in one line that names it, at start."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from skill.storage import StoreSettingError, open_store

ROOT = Path(__file__).parent.parent.parent


def refusal(text: str) -> str:
    with pytest.raises(StoreSettingError) as caught:
        open_store(text)
    message = str(caught.value)
    assert message.startswith(f"SKILL_STORE is {text!r}")
    assert "\n" not in message
    return message


def test_none_is_no_store() -> None:
    assert open_store("none") is None


@pytest.mark.parametrize(
    "text",
    ["", " ", "None", "none:", "sqlite", "sqlite:", "SQLite:a", "dynamodb", "dynamodb:", "redis:a"],
)
def test_what_is_allowed_is_said(text: str) -> None:
    assert "it must be none, sqlite:<path> or dynamodb:<table>" in refusal(text)


@pytest.mark.parametrize("table", ["ab", "a" * 256, "my table", "tëst", "a/b", "abc\n", "a:b:c"])
def test_an_illegal_table_name_is_refused(table: str) -> None:
    assert "3 to 255 letters" in refusal(f"dynamodb:{table}")


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert "No such file or directory" in refusal(f"sqlite:{tmp_path}/nowhere/memory.db")
    assert not (tmp_path / "nowhere").exists()


def test_a_directory_is_refused(tmp_path: Path) -> None:
    assert "can't be used" in refusal(f"sqlite:{tmp_path}")


def test_a_path_that_cannot_be_is_refused() -> None:
    assert "can't be used" in refusal("sqlite:memory\0.db")
    assert "can't be used" in refusal(f"sqlite:{'a' * 300}")


@pytest.mark.parametrize("name", ["memory.db", "with space.db", "a?mode=memory", "50%20#1", "[a]"])
def test_any_file_name_is_taken_as_it_is(tmp_path: Path, name: str) -> None:
    assert open_store(f"sqlite:{tmp_path / name}") is not None
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_nobody_else_on_the_machine_may_read_it(tmp_path: Path) -> None:
    open_store(f"sqlite:{tmp_path}/memory.db")
    assert (tmp_path / "memory.db").stat().st_mode & 0o077 == 0


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


def test_a_file_that_cannot_be_written_is_refused(shared_folder: Path) -> None:
    file = shared_folder / "memory.db"
    assert open_store(f"sqlite:{file}") is not None
    file.chmod(0o444)
    assert "readonly" in refusal(f"sqlite:{file}")


def test_a_folder_that_cannot_be_written_is_refused(shared_folder: Path) -> None:
    shared_folder.chmod(0o555)
    assert "Permission denied" in refusal(f"sqlite:{shared_folder}/memory.db")


def test_another_programs_database_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "photos.db"
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE photos (name TEXT)")
    connection.close()
    before = file.read_bytes()
    assert "another program" in refusal(f"sqlite:{file}")
    assert file.read_bytes() == before


def test_a_newer_schema_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "memory.db"
    open_store(f"sqlite:{file}")
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA user_version = 7")
    connection.close()
    before = file.read_bytes()
    assert "newer version of the skill (schema 7; this one knows 1)" in refusal(f"sqlite:{file}")
    assert file.read_bytes() == before


def test_a_file_that_somebody_holds_is_refused_in_seconds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("skill.storage.sqlite_file._BUSY_SECONDS", 0.1)
    file = tmp_path / "memory.db"
    open_store(f"sqlite:{file}")
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    assert "database is locked" in refusal(f"sqlite:{file}")
    holder.close()


def in_a_new_process(program: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(ROOT), "HOME": "/nonexistent", "AWS_EC2_METADATA_DISABLED": "true"}
        | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return (done.stdout + done.stderr).strip().splitlines()[-1]


@pytest.mark.parametrize(
    ("text", "loaded"),
    [("none", "[]"), ("sqlite:memory.db", "[]"), ("dynamodb:memory", "['boto3', 'botocore']")],
)
def test_boto3_is_loaded_only_when_used(tmp_path: Path, text: str, loaded: str) -> None:
    program = (
        f"import os, sys; os.chdir({str(tmp_path)!r}); from skill.storage import open_store; "
        f"open_store({text!r}); print(sorted({{'boto3', 'botocore', 'moto'}} & set(sys.modules)))"
    )
    assert in_a_new_process(program, AWS_DEFAULT_REGION="us-east-1") == loaded


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"AWS_DEFAULT_REGION": "us-east-1", "AWS_PROFILE": "nobody"},
        {"AWS_DEFAULT_REGION": "us-east-1", "AWS_ENDPOINT_URL": "nonsense"},
    ],
)
def test_aws_that_is_not_set_up_is_refused(environment: dict[str, str]) -> None:
    program = "from skill.storage import open_store; open_store('dynamodb:memory')"
    said = in_a_new_process(program, **environment)
    assert "StoreSettingError: SKILL_STORE is 'dynamodb:memory', but AWS is not set up" in said
    assert "AWS_DEFAULT_REGION" in said


def test_aws_without_boto3_is_refused() -> None:
    program = (
        "import sys; sys.modules['boto3'] = None; "
        "from skill.storage import open_store; open_store('dynamodb:memory')"
    )
    said = in_a_new_process(program, AWS_DEFAULT_REGION="us-east-1")
    assert "StoreSettingError: SKILL_STORE is 'dynamodb:memory': this needs boto3" in said
