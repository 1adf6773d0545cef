"""Holds a manifest against Amazon's own model of one, the package ``ask-smapi-model``."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from ask_sdk_core.exceptions import SerializationException
from ask_sdk_core.serialize import DefaultSerializer
from ask_smapi_model.v1.skill.manifest.skill_manifest_envelope import SkillManifestEnvelope


def shape_problems(text: str) -> Iterator[str]:
    """Yield what Amazon's model does not take of a manifest's text.

    The model takes unknown fields and values of another type without a word, so what it makes of
    the text is written back and compared.
    """
    try:
        data = json.loads(text)
        serializer = DefaultSerializer()
        taken = serializer.serialize(serializer.deserialize(text, SkillManifestEnvelope))
    except (ValueError, SerializationException) as error:
        yield f"Amazon's model does not take the manifest: {error}"
        return
    yield from _differences(data, taken, "")


def _differences(data: object, taken: object, path: str) -> Iterator[str]:
    if isinstance(data, Mapping) and isinstance(taken, Mapping):
        for key, value in data.items():
            where = f"{path}.{key}" if path else str(key)
            if key not in taken:
                yield f"{where}: Amazon's model knows no such field"
            else:
                yield from _differences(value, taken[key], where)
    elif data != taken or type(data) is not type(taken):
        yield f"{path}: Amazon's model does not take {data!r} there"
