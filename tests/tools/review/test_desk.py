"""From the file that a reviewer saved into the ledger, and what the commands say."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from skill.content import ENGLISH
from skill.tools.reading import FormError
from skill.tools.review import cli, desk, ledger
from skill.tools.review.sheet import FORMAT
from skill.tools.review.status import Review, Status
from skill.tools.skill_package import check
from skill.tools.skill_package.cli import package
from tests.tools.review.conftest import TODAY, USUAL

_PERSON = ("reviewer", "profession", "register", "number", "country", "interests")
ABOUT = {
    **{name: getattr(USUAL, name) for name in _PERSON},
    "on": "2027-02-28",
    "months": "36",
}
NOT_UTF_8 = "review.jsonl isn't in UTF-8: save it as UTF-8, then try again"
BYE = {"answer": "general.goodbye", "bound": ["says: Take care."]}


@pytest.fixture
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep ledgers, and what ships, in a folder of the test's own."""
    monkeypatch.setattr(ledger, "home_of", lambda _: tmp_path)
    monkeypatch.setattr(cli, "_today", lambda: TODAY)
    return tmp_path


def saved(folder: Path, review: Review, *keys: str, **changes: Any) -> Path:  # noqa: ANN401
    """Return a file as the sheet saves it."""
    verdicts = [
        {"answer": each.heard.key, "verdict": "approved", "reason": None, "bound": each.bound}
        for each in review.answers
        if each.heard.key in keys
    ]
    data = {"format": FORMAT, "language": "en", "reviewer": ABOUT, "verdicts": verdicts, **changes}
    path = folder / "review-en.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def run(*command: str, exit_code: int = 0) -> list[str]:
    """Return the lines that a command says."""
    result = CliRunner().invoke(cli.content, command)
    assert result.exit_code == exit_code, result.output
    return result.output.splitlines()


def test_what_was_saved_gets_into_the_ledger_once(at_home: Path, unsigned: Review) -> None:
    reading = "review", "read", str(saved(at_home, unsigned, "general.goodbye", "check.preface"))
    added = "review.jsonl: {} verdicts added, {} were there already"
    assert run(*reading) == [added.format(2, 0), "wrote checked.py"]
    assert run(*reading) == [added.format(0, 2), "wrote checked.py"]
    found = {answer.heard.key: answer for answer in desk.the_review(ENGLISH, TODAY).answers}
    assert found["general.goodbye"].status(TODAY) is Status.APPROVED
    assert found["general.goodbye"].due == date(2030, 2, 28)
    assert found["check.preface"].status(TODAY) is Status.WAITS
    (approval,) = found["check.preface"].approvals
    assert found["check.preface"].due_of(approval) == date(2028, 2, 28)
    assert approval.reviewer == ABOUT["reviewer"]


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"format": "another"}, "isn't 'back massage guide, review 2'"),
        ({"language": "tlh"}, "in a language that there is"),
        ({"reviewer": {**ABOUT, "register": " "}}, "expected str @ review-en.json.register"),
        ({"reviewer": {**ABOUT, "profession": "quack"}}, "there is no profession 'quack'"),
        ({"reviewer": {**ABOUT, "on": "2027-03-02"}}, "is dated 2027-03-02, which is yet to come"),
        ({"reviewer": {**ABOUT, "on": "soon"}}, "expected date @ review-en.json.on"),
        ({"verdicts": [BYE]}, "required field missing @ review-en.json.verdict"),
        ({"verdicts": [{**BYE, "verdict": "rejected"}]}, "rejected wants a reason"),
    ],
)
def test_a_file_that_cannot_be_is_refused_whole_in_one_line(
    at_home: Path, unsigned: Review, changes: dict[str, Any], problem: str
) -> None:
    file = saved(at_home, unsigned, "general.goodbye", **changes)
    (said,) = run("review", "read", str(file), exit_code=1)
    assert problem in said
    assert not (at_home / ledger.NAME).exists()


@pytest.mark.parametrize("data", [b"", b'{"format": "', b"\xff\xfe{", b"[]", b"\x80"])
def test_no_file_of_the_sheet_is_named_as_such(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "holiday.json"
    file.write_bytes(data)
    with pytest.raises(FormError, match=r"holiday\.json"):
        desk.take_in(file, TODAY)


def test_the_status_counts_by_scope(at_home: Path) -> None:
    lines = run("review", "status")
    assert [line.partition(":")[0] for line in lines] == [
        *("crisis", "emergencies and numbers", "medicines", "check", "routine", "health", "talk")
    ]
    assert lines[3].endswith(" never seen")
    assert str(at_home) not in "".join(lines)


def test_a_ledger_in_another_encoding_ends_a_command_in_one_line(at_home: Path) -> None:
    (at_home / ledger.NAME).write_text("é", encoding="utf-16")
    assert run("review", "status", exit_code=1) == [f"Error: {NOT_UTF_8}"]
    assert list(desk.problems(ENGLISH, TODAY)) == [NOT_UTF_8]


def test_what_ships_is_what_the_ledger_of_this_repository_says() -> None:
    found = desk.the_review(ENGLISH, datetime.now(UTC).date())
    assert desk.shipped_to("en").read_text(encoding="utf-8") == desk.shipped(found, ENGLISH)


def test_a_release_wants_every_word_signed_and_what_ships_built(
    at_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (at_home / "checked.py").write_text("CHECKED = None\n", encoding="utf-8")
    monkeypatch.setattr(check, "report", lambda *_: check.Report((), ()))  # the rest is in order
    result = CliRunner().invoke(package, ["check"])
    assert result.exit_code == 1
    assert re.search(r"review: en: \d+ answers: never seen", result.output)
    assert "checked.py is stale: run `python -m skill content review build`" in result.output
    assert run("review", "build") == ["wrote checked.py"]
    assert not [line for line in desk.problems(ENGLISH, TODAY) if "stale" in line]


@pytest.mark.usefixtures("at_home")
def test_the_page_has_the_sentences_and_the_sources_and_the_table_a_row_for_each() -> None:
    assert "general.goodbye,Take care.,safety,,," in run("sheet", "--csv")
    page = "\n".join(run("sheet"))
    assert "Take care." in page
    assert '<h3 id="source-nysed">' in page
