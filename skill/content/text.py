"""What every spoken word is made of: sentences that know where they come from.

Three marks are allowed inside a sentence's text, and nothing else is markup:

* ``«go back»``: a phrase that the listener is told to say. The marks are not
  spoken; a test resolves each such phrase in the interaction model.
* ``*not*``: a word that the sense hangs on, which is stressed.
* ``{name}``: a place that :meth:`Sentence.fill` fills when the sentence is used.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, Generic, TypeVar

from skill.content.evidence.source import Citation, Source, cited
from skill.content.words import Words

T = TypeVar("T")

STRESSED = re.compile(r"\*([^*]+)\*")
"""A word that is stressed, within its marks."""
MARKED = re.compile("«([^»]+)»")
"""A phrase that the listener is told to say, within its marks."""


def unmarked(text: str, opening: str = "", closing: str = "") -> str:
    """Return a text without its marks; ``opening`` and ``closing`` stand round a phrase to say."""
    return STRESSED.sub(r"\1", MARKED.sub(rf"{opening}\1{closing}", text))


class Provenance(StrEnum):
    """Where a sentence's claim comes from."""

    ARTICLE = "article"
    """The source article says so."""
    EVIDENCE = "evidence"
    """A cited study or guideline says so."""
    SAFETY = "safety"
    """This project added it, on the authority of what it cites; what cites nothing is common sense
    or speaks of the skill itself."""


@dataclass(frozen=True)
class Sentence:
    """One spoken sentence, its provenance, and the citations behind it.

    ``template`` is the sentence that it was filled from, None for one that content holds itself.
    """

    text: str
    provenance: Provenance
    citations: tuple[Citation, ...] = ()
    template: Sentence | None = dataclasses.field(default=None, compare=False, repr=False)

    def fill(self, **values: str) -> Sentence:
        """Return this sentence with its ``{name}`` places filled from ``values``.

        Raises:
            KeyError: a place of the text is not among the values.
        """
        return Sentence(self.text.format(**values), self.provenance, self.citations, self)


Passage = tuple[Sentence, ...]
"""Sentences that are said one after the other."""


def article(text: str, *sources: Source | Citation) -> Sentence:
    """Return a sentence whose claim the source article makes.

    The sources stand behind what the sentence itself says against the claim, if anything.
    """
    return Sentence(text, Provenance.ARTICLE, cited(sources))


def evidence(text: str, *sources: Source | Citation) -> Sentence:
    """Return a sentence whose claim rests on the given sources, at least one.

    Raises:
        ValueError: no source was given.
    """
    if not sources:
        raise ValueError(f"a sentence of evidence needs a source: {text!r}")
    return Sentence(text, Provenance.EVIDENCE, cited(sources))


def safety(text: str, *sources: Source | Citation) -> Sentence:
    """Return a sentence that this project added; advice about health rests on the sources."""
    return Sentence(text, Provenance.SAFETY, cited(sources))


Templates = tuple[str, ...]
"""What people say for a thing, as sentence templates of hassil: ``(a|b)``, ``[optional]``."""


def said(*templates: str) -> Templates:
    """Return what people say for a thing; only the build of the voice model expands it.

    The package for Lambda leaves the templates out, so they may be as many as are needed.
    """
    return templates


class Catalogue(Words, Generic[T]):
    """A frozen record of like entries: one field an entry, in the order they are spoken.

    Subclasses only declare fields. A language that leaves an entry out does not type-check, and
    an entry added to the fields is asked of every language.
    """

    @classmethod
    @cache
    def ids(cls) -> tuple[str, ...]:
        """Return the entries' ids in order."""
        return tuple(field.name for field in dataclasses.fields(cls))

    def __getitem__(self, entry_id: str) -> T:
        """Return the entry of that id.

        Raises:
            KeyError: there is none.
        """
        if entry_id not in self.ids():
            raise KeyError(entry_id)
        entry: Any = getattr(self, entry_id)
        return entry  # type: ignore[no-any-return]

    def __iter__(self) -> Iterator[tuple[str, T]]:
        """Yield each id with its entry, in order."""
        for entry_id in self.ids():
            yield entry_id, self[entry_id]

    def __len__(self) -> int:
        """Return how many entries there are."""
        return len(self.ids())

    def __contains__(self, entry_id: object) -> bool:
        """Return whether there is an entry of that id."""
        return entry_id in self.ids()
