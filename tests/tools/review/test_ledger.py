"""Ledgers: what is wrong with one is said in a line, costs that line alone, and loses nothing."""

from __future__ import annotations

from dataclasses import make_dataclass
from datetime import date
from pathlib import Path
from typing import cast

import pytest

from skill.tools.reading import FormError
from skill.tools.review.ledger import Entry, Ledger, Verdict, add, line_of, read
from tests.tools.review.conftest import TODAY, entry

FIRST = entry()
SECOND = entry(answer="general.notice", verdict=Verdict.CHANGE, reason="say «leaflet», not notice")
LATER = entry(on=date(2027, 3, 2))
OLDER = make_dataclass("Older", ["answer"])("general.goodbye")
"""What an entry may once have been."""
WHOLE = line_of(FIRST) + line_of(SECOND)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "review.jsonl"


def test_what_is_added_is_read_again_by_two_people_too(path: Path) -> None:
    assert read(path, TODAY) == Ledger()
    other = entry(reviewer="Ada Okoro", number="7654321")
    add(path, [FIRST, other])
    add(path, [SECOND])
    assert read(path, TODAY) == Ledger((FIRST, other, SECOND))
    assert len(path.read_text(encoding="utf-8").splitlines()) == 3


@pytest.mark.parametrize(
    ("stored", "problem"),
    [
        (WHOLE + line_of(FIRST)[:200], "line 3: is cut off, or isn't JSON"),
        (WHOLE.replace(b"1234567", b"7654321", 1) + WHOLE, "line 1: was changed by"),
        (WHOLE + line_of(FIRST), "line 3: says again what line 1 says"),
        (WHOLE + line_of(LATER), "line 3: entry is dated 2027-03-02, which is yet to come"),
        (WHOLE + "Müller\n".encode("latin-1"), "line 3: is cut off, or isn't JSON"),
        (WHOLE + b'{"answer": "general.goodbye"}\n', "line 3: was changed by hand"),
        (WHOLE + b"[1]\n", "line 3: was changed by hand"),
        (WHOLE + line_of(cast("Entry", OLDER)), "line 3: required field missing @ entry."),
    ],
)
def test_a_line_that_is_wrong_costs_itself_alone(path: Path, stored: bytes, problem: str) -> None:
    path.write_bytes(stored)
    ledger = read(path, TODAY)
    assert {FIRST, SECOND} <= set(ledger.entries)
    assert [line for line in ledger.problems if problem in line]
    assert all("\n" not in line for line in ledger.problems)


@pytest.mark.parametrize(
    "stored",
    [
        WHOLE.replace(b"\n", b"\r\n"),
        b"\xef\xbb\xbf" + WHOLE,
        WHOLE.replace(b"\n", b"\n\n"),
        WHOLE.rstrip(b"\n"),
    ],
    ids=["CRLF", "byte order mark", "empty lines", "no end of line"],
)
def test_what_editors_do_to_a_file_costs_nothing(path: Path, stored: bytes) -> None:
    path.write_bytes(stored)
    assert read(path, TODAY) == Ledger((FIRST, SECOND))


def test_adding_to_a_ledger_that_is_cut_off_loses_nothing(path: Path) -> None:
    cut = WHOLE[:-20]
    path.write_bytes(cut)
    third = entry(answer="general.welcome")
    add(path, [third])
    assert path.read_bytes().startswith(cut)
    assert read(path, TODAY).entries == (FIRST, third)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32"])
def test_a_ledger_in_another_encoding_is_named_and_left_alone(path: Path, encoding: str) -> None:
    stored = WHOLE.decode().encode(encoding)
    path.write_bytes(stored)
    with pytest.raises(FormError, match="isn't in UTF-8"):
        read(path, TODAY)
    with pytest.raises(FormError, match="isn't in UTF-8"):
        add(path, [FIRST])
    assert path.read_bytes() == stored
