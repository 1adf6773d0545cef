"""The papers: what they name is there, and what they show is so."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from skill.__main__ import main
from tests import rooms

ROOT = Path(__file__).parents[1]
PAPERS = ["README.md", *sorted(f"docs/{path.name}" for path in ROOT.glob("docs/*.md"))]
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_the_picture_of_the_rooms_is_as_the_imports_are() -> None:
    assert rooms.drawn() == rooms.PICTURE.read_text(encoding="utf-8"), "python -m tests.rooms"


def test_the_changes_tell_of_the_version_that_the_command_says() -> None:
    said = CliRunner().invoke(main, ["--version"]).output.strip()
    assert re.findall(r"^## (\d\S*)", read("docs/CHANGELOG.md"), re.MULTILINE)[0] == said


def test_whoever_installs_it_gets_what_is_pinned() -> None:
    setuptools = tomllib.loads(read("pyproject.toml"))["tool"]["setuptools"]
    pinned = re.findall(r"^-r (.+)$", read("requirements.txt"), re.MULTILINE)
    assert setuptools["dynamic"]["dependencies"]["file"] == pinned


@pytest.mark.parametrize("paper", PAPERS)
def test_every_file_and_command_that_a_paper_names_is_there(paper: str) -> None:
    text = read(paper)
    links = {link for link in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in link}
    missing = {link for link in links if not (ROOT / paper).parent.joinpath(link).exists()}
    named = set(re.findall(r"`((?:docs|interaction_model|lambda|skill|tests)/[\w./-]+)`", text))
    missing |= {name for name in named if not (ROOT / name).exists()}
    made = set(re.findall(r"(?:`|^)make ([a-z][a-z-]+)", text, re.MULTILINE))
    missing |= {name for name in made if not re.search(rf"^{name}:", MAKEFILE, re.MULTILINE)}
    assert not missing
