"""A walk over a whole language, for tests and for the sheet that a clinician reads."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping

from skill.content.language import Language
from skill.content.text import Sentence


def sentences(language: Language) -> Iterator[tuple[str, Sentence]]:
    """Yield each sentence of the language with its dotted path, in the order of the fields.

    A sentence within a passage has its place there as the last part of its path, counted from
    zero: ``benefits.posture.detail.2``.
    """
    yield from _within(language, "")


def _within(node: object, path: str) -> Iterator[tuple[str, Sentence]]:
    if isinstance(node, Sentence):
        yield path, node
        return
    for name, child in _children(node):
        yield from _within(child, f"{path}.{name}" if path else name)


def _children(node: object) -> Iterator[tuple[str, object]]:
    if isinstance(node, Mapping):
        yield from ((str(key), value) for key, value in node.items())
    elif isinstance(node, tuple):
        yield from ((str(place), value) for place, value in enumerate(node))
    elif dataclasses.is_dataclass(node):
        yield from ((field.name, getattr(node, field.name)) for field in dataclasses.fields(node))
