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
from skill.tools.review import desk, ledger, ships
from skill.tools.review.cli import content
from skill.tools.review.ledger import Verdict
from skill.tools.review.saved import SavedFileError, entries_of
from skill.tools.review.sheet import FORMAT
from skill.tools.review.status import Review, Status
from skill.tools.skill_package import check
from skill.tools.skill_package.cli import package

TODAY = date(2027, 3, 1)
ABOUT = {
    "reviewer": "Zoë Müller",
    "profession": "doctor",
    "register": "GMC",
    "number": "1234567",
    "country": "GB",
    "interests": "none",
    "on": "2027-02-28",
    "months": "36",
}


@pytest.fixture
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep ledgers, and what ships, in a folder of the test's own."""
    monkeypatch.setattr(ledger, "path_of", lambda code: tmp_path / f"{code}.jsonl")
    monkeypatch.setattr(ships, "path_to", lambda language: tmp_path / f"{language.code}.py")
    return tmp_path


def saved(folder: Path, review: Review, *keys: str, **changes: Any) -> Path:  # noqa: ANN401
    """Return a file as the sheet saves it."""
    verdicts = [
        {
            "answer": answer.heard.key,
            "scope": answer.scope.name,
            "verdict": "approved",
            "reason": "",
            "bound": list(answer.bound),
        }
        for answer in review.answers
        if answer.heard.key in keys
    ]
    data = {"format": FORMAT, "language": "en", "reviewer": ABOUT, "verdicts": verdicts, **changes}
    path = folder / "review-en.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def test_what_was_saved_gets_into_the_ledger_once(at_home: Path, unsigned: Review) -> None:
    file = saved(at_home, unsigned, "general.goodbye", "help.emergency+help.menu")
    assert next(desk.take_in(file, TODAY)) == "en.jsonl: 2 verdicts added, 0 were there already"
    assert next(desk.take_in(file, TODAY)) == "en.jsonl: 0 verdicts added, 2 were there already"
    found = {answer.heard.key: answer for answer in desk.the_review(ENGLISH, TODAY).answers}
    assert found["general.goodbye"].status(TODAY) is Status.APPROVED
    assert found["general.goodbye"].due == date(2030, 2, 28)
    assert found["help.emergency+help.menu"].status(TODAY) is Status.WAITS
    (approval,) = found["help.emergency+help.menu"].approvals
    assert approval.due == date(2028, 2, 28)
    assert approval.reviewer == "Zoë Müller"


def test_a_reviewer_may_want_to_look_again_sooner(at_home: Path, unsigned: Review) -> None:
    file = saved(at_home, unsigned, "general.goodbye", reviewer={**ABOUT, "months": "6"})
    assert entries_of(file, TODAY)[0].due == date(2027, 8, 28)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"format": "another"}, "isn't a file that the sheet saved"),
        ({"reviewer": {**ABOUT, "register": " "}}, "register is missing"),
        ({"reviewer": {**ABOUT, "profession": "quack"}}, "there is no profession 'quack'"),
        ({"reviewer": {**ABOUT, "on": "2027-03-02"}}, "is dated 2027-03-02, which is yet to come"),
        ({"reviewer": {**ABOUT, "on": "soon"}}, "isn't as the sheet saves it"),
        ({"verdicts": [{"answer": "general.goodbye"}]}, "isn't as the sheet saves it"),
        (
            {
                "verdicts": [
                    {
                        "answer": "general.goodbye",
                        "scope": "TALK",
                        "verdict": Verdict.REJECTED,
                        "reason": "",
                        "bound": ["says: Take care."],
                    }
                ]
            },
            "rejected wants a reason",
        ),
    ],
)
def test_a_file_that_cannot_be_is_refused_whole_in_one_line(
    at_home: Path, unsigned: Review, changes: dict[str, Any], problem: str
) -> None:
    file = saved(at_home, unsigned, "general.goodbye", **changes)
    with pytest.raises(SavedFileError, match=problem) as caught:
        list(desk.take_in(file, TODAY))
    assert "\n" not in str(caught.value)
    assert not ledger.path_of("en").exists()


@pytest.mark.parametrize("data", [b"", b'{"format": "', b"\xff\xfe{", b"[]", b"\x80"])
def test_no_file_of_the_sheet_is_named_as_such(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "holiday.json"
    file.write_bytes(data)
    with pytest.raises(SavedFileError, match=r"holiday\.json: is"):
        entries_of(file, TODAY)


def test_the_status_counts_by_scope(at_home: Path) -> None:
    lines = list(desk.standing(ENGLISH, TODAY))
    assert [line.partition(":")[0] for line in lines] == [
        "crisis",
        "emergencies and numbers",
        "medicines",
        "check",
        "routine",
        "health",
        "talk",
    ]
    assert lines[3].endswith(" never seen")
    assert str(at_home) not in "".join(lines)


def test_a_ledger_in_another_encoding_ends_a_command_in_one_line(at_home: Path) -> None:
    (at_home / "en.jsonl").write_text("é", encoding="utf-16")
    result = CliRunner().invoke(content, ["review", "status"])
    assert result.exit_code == 1
    assert result.output.splitlines() == [
        "Error: en.jsonl isn't in UTF-8: save it as UTF-8, then try again"
    ]
    assert list(desk.problems(ENGLISH, TODAY)) == [
        "en.jsonl isn't in UTF-8: save it as UTF-8, then try again"
    ]


def test_what_ships_is_what_the_ledger_of_this_repository_says(unsigned: Review) -> None:
    today = datetime.now(UTC).date()
    entries = ledger.read(ledger.path_of("en"), today).entries
    found = desk.the_review(ENGLISH, today) if entries else unsigned
    shipped = ships.path_to(ENGLISH).read_text(encoding="utf-8")
    assert shipped == ships.text_of(ENGLISH, found.checked())


def test_a_release_wants_every_word_signed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger, "path_of", lambda code: tmp_path / code)
    monkeypatch.setattr(check, "report", lambda: check.Report((), ()))  # the rest is in order
    result = CliRunner().invoke(package, ["check"])
    assert result.exit_code == 1
    assert re.search(r"review: en: \d+ answers: never seen", result.output)


def test_the_table_has_a_row_for_each_sentence() -> None:
    result = CliRunner().invoke(content, ["sheet", "--csv"])
    assert result.exit_code == 0
    assert "general.goodbye,Take care.,safety,,," in result.output.splitlines()
