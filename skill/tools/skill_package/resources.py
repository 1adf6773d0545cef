"""Checks ``ask-resources.json``, by which ask-cli finds the skill package and the code."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from skill.tools.skill_package.files import PackageFiles

ON_LAMBDA, SELF_HOSTED = "default", "self-hosted"
_VERSION = "2020-03-31"
"""The only version of the file that ask-cli v2 has."""


def resource_problems(files: PackageFiles) -> Iterator[str]:
    """Yield what is wrong with the file, and what it names that isn't there."""
    try:
        data: dict[str, Any] = json.loads(files.resources.read_text(encoding="utf-8"))
        profiles: dict[str, Any] = data["profiles"]
        on_lambda, self_hosted = profiles[ON_LAMBDA], profiles[SELF_HOSTED]
        sources = [profile["skillMetadata"]["src"] for profile in profiles.values()]
        handler = on_lambda["skillInfrastructure"]["userConfig"]["handler"]
        code = on_lambda["code"]["default"]["src"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        yield f"{files.resources.name} is not as ask-cli reads it: {error!r}"
        return
    if data.get("askcliResourcesVersion") != _VERSION:
        yield f"{files.resources.name}: askcliResourcesVersion must be {_VERSION}"
    root = files.resources.parent
    for source in sources:
        if (root / source / files.manifest.name).resolve() != files.manifest.resolve():
            yield f"{files.resources.name}: {source} is not the folder of {files.manifest.name}"
    module, _, function = handler.partition(".")
    program = root / code / f"{module}.py"
    if not program.is_file() or f"def {function}(" not in program.read_text(encoding="utf-8"):
        yield f"{files.resources.name}: {code} has no {handler}"
    yield from _unwanted(self_hosted, files.resources.name)


def _unwanted(self_hosted: Mapping[str, Any], name: str) -> Iterator[str]:
    for key in ("code", "skillInfrastructure"):
        if key in self_hosted:
            yield f"{name}: {SELF_HOSTED}: {key} would have ask-cli deploy code to Lambda"
