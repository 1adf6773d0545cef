"""What the tests of the skill package share: a copy of it that a test may spoil."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from skill.tools.skill_package.files import FILES, PROJECT, PackageFiles
from skill.tools.skill_package.source import ManifestSource, read_manifest_source

Spoil = Callable[[str, str], ManifestSource]


@pytest.fixture
def files(tmp_path: Path) -> PackageFiles:
    """Copy the package, its source, and what lies beside it."""

    def copied(path: Path) -> Path:
        copy = tmp_path / path.relative_to(PROJECT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            shutil.copytree(path, copy)
        else:
            shutil.copy(path, copy)
        return copy

    copied(PROJECT / "lambda" / "lambda_function.py")
    return PackageFiles(
        source=copied(FILES.source),
        manifest=copied(FILES.manifest),
        icons=copied(FILES.icons),
        resources=copied(FILES.resources),
        pages=copied(FILES.pages),
    )


@pytest.fixture
def spoil(files: PackageFiles) -> Spoil:
    """Return a function that replaces words of the source, and reads the source again."""

    def replace(old: str, new: str) -> ManifestSource:
        text = files.source.read_text(encoding="utf-8")
        assert old in text
        files.source.write_text(text.replace(old, new), encoding="utf-8")
        return read_manifest_source(files.source)

    return replace
