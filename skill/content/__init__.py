"""The shared content: everything that is ever said, as typed and frozen data.

``facts`` holds what no language changes, ``evidence`` the sources, ``numbers`` whom to phone; each
language's words are a package of their own and one :class:`Language`. A language in which an
entry or a prompt is missing does not type-check.
Nothing here imports anything else of the project.
"""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.en import ENGLISH
from skill.content.entries import Phrase
from skill.content.evidence import Citation, Source
from skill.content.language import Language
from skill.content.text import Catalogue, Passage, Provenance, Sentence

LANGUAGES: Mapping[str, Language] = {ENGLISH.code: ENGLISH}
"""Every language, by its two-letter code."""

__all__ = [
    "ENGLISH",
    "LANGUAGES",
    "Catalogue",
    "Citation",
    "Language",
    "Passage",
    "Phrase",
    "Provenance",
    "Sentence",
    "Source",
]
