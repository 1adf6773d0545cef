"""Checks the whole skill package offline, and lists what is left to people."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from skill.content import LANGUAGES
from skill.tools.model import check as model_check
from skill.tools.model.files import built_locales, read_model
from skill.tools.reading import FormError
from skill.tools.review import desk
from skill.tools.skill_package.build import build_manifest
from skill.tools.skill_package.files import FILES, PackageFiles
from skill.tools.skill_package.icons import SIZES, icon_name, icon_problem
from skill.tools.skill_package.phrases import example_problems, phrase_problems
from skill.tools.skill_package.resources import resource_problems
from skill.tools.skill_package.rules import invocation_name_problems, store_problems
from skill.tools.skill_package.shape import shape_problems
from skill.tools.skill_package.source import ManifestSource, read_manifest_source

_MADE_UP = re.compile(r":000000000000:|//([\w-]+\.)*example\.(com|net|org)\b")
_TO_FILL_IN = re.compile(r"\[\[(\w[^]]*)\]\]")
"""How the legal pages mark what only the publisher knows."""


@dataclass(frozen=True)
class Report:
    """What is wrong with the package, and what a person has yet to do before it is submitted."""

    problems: tuple[str, ...]
    left_to_people: tuple[str, ...]


def report(files: PackageFiles = FILES) -> Report:
    """Return what is wrong with a skill package, and what is left to people."""
    try:
        source = read_manifest_source(files.source)
        problems = (
            *manifest_problems(source, files),
            *phrase_problems(source),
            *example_problems(source),
            *filter(None, (icon_problem(files.icons / icon_name(size), size) for size in SIZES)),
            *resource_problems(files),
            *_voice_problems(source),
        )
    except FormError as error:
        return Report(tuple(str(error).splitlines()), ())
    return Report(problems, tuple(left_to_people(source, files)))


def unsigned() -> Iterator[str]:
    """Yield what keeps the words from being released: unsigned, changed since, or overdue."""
    today = datetime.now(UTC).date()
    for language in LANGUAGES.values():
        yield from desk.problems(language, today)


def manifest_problems(source: ManifestSource, files: PackageFiles) -> Iterator[str]:
    """Yield what is wrong with the manifest: its form, its texts, or its age."""
    name, built = files.manifest.name, build_manifest(source)
    found = files.manifest.read_text(encoding="utf-8") if files.manifest.is_file() else ""
    if found:
        yield from (f"{name}: {problem}" for problem in shape_problems(found))
    if not _says(found, built):
        yield f"{name} is stale: run `python -m skill package build`"
    yield from store_problems(built, source)


def left_to_people(source: ManifestSource, files: PackageFiles) -> Iterator[str]:
    """Yield what only the publisher knows, and has not put in yet."""
    where = files.source.name
    if source.endpoint is None:
        yield f"{where}: the skill has no endpoint yet"
    elif _MADE_UP.search(source.endpoint["uri"]):
        yield f"{where}: the endpoint is made up: put in your function's ARN or service's address"
    for language, listing in source.languages.items():
        for page, address in listing.pages.items():
            if _MADE_UP.search(str(address)):
                yield f"{where}: {language}: pages: {page}: put in where you host the page"
    for path in sorted(files.pages.glob("*.html")):
        for blank in sorted(set(_TO_FILL_IN.findall(path.read_text(encoding="utf-8")))):
            yield f"{path.name}: fill in [[{blank}]]"


def _says(text: str, data: object) -> bool:
    """Return whether a text is that data; ask-cli writes the manifest anew, in its own layout."""
    try:
        return bool(json.loads(text) == data)
    except ValueError:
        return False


def _voice_problems(source: ManifestSource) -> Iterator[str]:
    listings = dict(source.listings())
    for locale in sorted(listings.keys() & built_locales()):
        name = read_model(locale)["interactionModel"]["languageModel"]["invocationName"]
        problems = invocation_name_problems(name, listings[locale])
        yield from (f"{locale}: {problem}" for problem in problems)
    yield from model_check.problems()
