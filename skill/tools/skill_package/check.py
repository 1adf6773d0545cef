"""Checks the whole skill package offline, and lists what is left to people."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from skill.content import LANGUAGES
from skill.tools.model import check as model_check
from skill.tools.reading import FormError, read_yaml
from skill.tools.review import desk
from skill.tools.skill_package.beside import icon_problems, resource_problems
from skill.tools.skill_package.build import build_manifest
from skill.tools.skill_package.files import MANIFEST, PAGES, SOURCE
from skill.tools.skill_package.phrases import phrase_problems
from skill.tools.skill_package.rules import shape_problems, store_problems
from skill.tools.skill_package.source import ManifestSource

_LEFT = re.compile(
    r"\[\[\w[^]]*\]\]|\S*(?::000000000000:|//(?:[\w-]+\.)*example\.(?:com|net|org)\b)\S*"
)
"""What only the publisher knows: what the legal pages mark, and addresses that are made up."""


class Report(NamedTuple):
    """What is wrong with the package, and what a person has yet to do before it is submitted."""

    problems: tuple[str, ...]
    left_to_people: tuple[str, ...]


def report(root: Path) -> Report:
    """Return what is wrong with the skill package of a project, and what is left to people."""
    try:
        source = read_yaml(root / SOURCE, ManifestSource)
        problems = (
            *manifest_problems(source, root),
            *phrase_problems(source),
            *icon_problems(root),
            *resource_problems(root),
            *model_check.problems(),
        )
    except FormError as error:
        return Report(tuple(str(error).splitlines()), ())
    return Report(problems, tuple(left_to_people(source, root)))


def unsigned() -> Iterator[str]:
    """Yield what keeps the words from being released: unsigned, changed since, or overdue."""
    today = datetime.now(UTC).date()
    for language in LANGUAGES.values():
        yield from desk.problems(language, today)


def manifest_problems(source: ManifestSource, root: Path) -> Iterator[str]:
    """Yield what is wrong with the manifest: its form, its texts, or its age."""
    path, built = root / MANIFEST, build_manifest(source)
    found = path.read_text(encoding="utf-8") if path.is_file() else ""
    if found:
        yield from (f"{path.name}: {problem}" for problem in shape_problems(found))
    if not _says(found, built):
        yield f"{path.name} is stale: run `python -m skill package build`"
    yield from store_problems(built, source)


def left_to_people(source: ManifestSource, root: Path) -> Iterator[str]:
    """Yield what only the publisher knows, and has not put in yet."""
    if source.endpoint is None:
        yield f"{SOURCE.name}: the skill has no endpoint yet"
    for path in (root / SOURCE, *sorted((root / PAGES).glob("*.html"))):
        for left in sorted(set(_LEFT.findall(path.read_text(encoding="utf-8")))):
            yield f"{path.name}: put in your own for {left}"


def _says(text: str, data: object) -> bool:
    """Return whether a text is that data; ask-cli writes the manifest anew, in its own layout."""
    try:
        return bool(json.loads(text) == json.loads(json.dumps(data)))
    except ValueError:
        return False
