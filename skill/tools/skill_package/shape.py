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
        given, serializer = json.loads(text), DefaultSerializer()
        taken = serializer.serialize(serializer.deserialize(text, SkillManifestEnvelope))
    except (ValueError, SerializationException) as error:
        yield f"Amazon's model does not take the manifest: {error}"
        return
    known = dict(_values(taken))
    for path, value in _values(given):
        if path not in known or (type(value), value) != (type(known[path]), known[path]):
            yield f"{path}: Amazon's model does not take {value!r} there"


def _values(data: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Yield what stands in JSON's objects, each by its path."""
    if isinstance(data, Mapping):
        for key, value in data.items():
            yield from _values(value, f"{path}.{key}" if path else str(key))
    else:
        yield path, data
