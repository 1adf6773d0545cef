"""Where the parts of the skill package lie."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from skill.tools.model.files import PACKAGE

PROJECT = PACKAGE.parent


@dataclass(frozen=True)
class PackageFiles:
    """The files of a skill package, and those beside it that go with it."""

    source: Path
    """What the manifest is made from."""
    manifest: Path
    icons: Path
    resources: Path
    """What ask-cli reads: ``ask-resources.json`` at the root of the project."""
    pages: Path
    """The folder of the privacy policy and the terms of use."""


FILES = PackageFiles(
    source=Path(__file__).parent / "sources" / "skill.yaml",
    manifest=PACKAGE / "skill.json",
    icons=PACKAGE / "assets" / "images",
    resources=PROJECT / "ask-resources.json",
    pages=PROJECT / "docs" / "legal",
)
"""This project's own."""
