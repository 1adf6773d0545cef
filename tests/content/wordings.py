"""What the templates of the content stand for."""

from __future__ import annotations

from collections.abc import Iterable

from hassil import parse_sentence
from hassil.sample import sample_sentence


def wordings(templates: Iterable[str]) -> list[str]:
    """Return all that some templates stand for."""
    return [
        " ".join(text.split())
        for template in templates
        for text in sample_sentence(parse_sentence(template))
    ]
