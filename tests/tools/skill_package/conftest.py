"""What the tests of the skill package share: a copy of it that a test may spoil."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from skill.tools.reading import read_yaml
from skill.tools.skill_package.files import ICONS, MANIFEST, PAGES, PROJECT, RESOURCES, SOURCE
from skill.tools.skill_package.source import ManifestSource

Spoil = Callable[[str, str], ManifestSource]
ENTRY = Path("lambda/lambda_function.py")
STORE = read_yaml(PROJECT / SOURCE, ManifestSource)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Copy the package, its source, and what lies beside it."""
    pages = [page.relative_to(PROJECT) for page in (PROJECT / PAGES).iterdir()]
    for path in (SOURCE, MANIFEST, *ICONS.values(), RESOURCES, *pages, ENTRY):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(PROJECT / path, tmp_path / path)
    return tmp_path


def replaced(path: Path, old: str, new: str) -> None:
    """Replace words of a file, which must be there."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def spoil(root: Path) -> Spoil:
    """Return a function that replaces words of the source, and reads the source again."""

    def replace(old: str, new: str) -> ManifestSource:
        replaced(root / SOURCE, old, new)
        return read_yaml(root / SOURCE, ManifestSource)

    return replace
