"""Checks what goes with the manifest: the icons, and ``ask-resources.json`` of ask-cli."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from skill.tools.skill_package.files import ICONS, MANIFEST, RESOURCES

_SIZE = struct.Struct(">16xII")
"""A PNG's width and height, after its signature and the first part's name."""
_BEGINS = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
_ENDS = b"IEND\xae\x42\x60\x82"
_VERSION = "2020-03-31"
"""The only version of ``ask-resources.json`` that ask-cli v2 has."""


def icon_problems(root: Path) -> Iterator[str]:
    """Yield what is wrong with the icons: they are PNG files of the sizes that Amazon asks for."""
    for size, path in ICONS.items():
        data = (root / path).read_bytes() if (root / path).is_file() else None
        if data is None:
            yield f"{path.name} is missing"
        elif not (data.startswith(_BEGINS) and data.endswith(_ENDS)):
            yield f"{path.name} is not a whole PNG file"
        elif (found := _SIZE.unpack_from(data)) != (size, size):
            yield f"{path.name} is {found[0]} by {found[1]} pixels: it must be {size} by {size}"


def resource_problems(root: Path) -> Iterator[str]:
    """Yield what is wrong with what ask-cli reads, and what it names that isn't there."""
    name = RESOURCES.name
    try:
        data: dict[str, Any] = json.loads((root / RESOURCES).read_text(encoding="utf-8"))
        on_lambda, self_hosted = data["profiles"]["default"], data["profiles"]["self-hosted"]
        sources = [profile["skillMetadata"]["src"] for profile in (on_lambda, self_hosted)]
        handler = on_lambda["skillInfrastructure"]["userConfig"]["handler"]
        code = on_lambda["code"]["default"]["src"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        yield f"{name} is not as ask-cli reads it: {error!r}"
        return
    if data.get("askcliResourcesVersion") != _VERSION:
        yield f"{name}: askcliResourcesVersion must be {_VERSION}"
    for source in sources:
        if (root / source).resolve() != (root / MANIFEST).parent.resolve():
            yield f"{name}: {source} is not the folder of {MANIFEST.name}"
    module, _, function = handler.partition(".")
    program = root / code / f"{module}.py"
    if not program.is_file() or f"def {function}(" not in program.read_text(encoding="utf-8"):
        yield f"{name}: {code} has no {handler}"
    for key in {"code", "skillInfrastructure"} & self_hosted.keys():
        yield f"{name}: self-hosted: {key} would have ask-cli deploy code to Lambda"
