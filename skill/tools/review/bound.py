"""What an approval binds to: the exact words as they are heard, and all that stands behind them."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from skill.content import Catalogue, Language, Sentence, facts, numbers
from skill.content.evidence.source import Citation, Source, Support
from skill.content.walk import sentences
from skill.tools.review.heard import Heard


@dataclass(frozen=True)
class Bounds:
    """What approvals bind to: the sentences by their paths, and what facts hold of each entry."""

    sentences: Mapping[str, Sentence]
    facts: Mapping[str, str]

    def of(self, heard: Heard) -> tuple[str, ...]:
        """Return the lines that an approval of the answer binds to.

        They don't depend on the order in which content lists anything, only on the order in
        which it is heard.
        """
        says = (f"says: {text}" for text in heard.says)
        rests = [f"{path}: {_rests_on(self.sentences[path])}" for path in sorted(heard.paths)]
        entries = sorted({entry_of(path) for path in heard.paths} & self.facts.keys())
        return (*says, *rests, *(f"{entry}: {self.facts[entry]}" for entry in entries))


def bounds_of(language: Language) -> Bounds:
    """Return what approvals bind to in a language as it is now."""
    return Bounds(dict(sentences(language)), facts_of(language))


def entry_of(path: str) -> str:
    """Return the entry of a catalogue to which a sentence belongs: ``red_flags.chest_pain``."""
    return ".".join(path.split(".")[:2])


def cited(citation: Citation) -> str:
    """Return a citation in short: the key, and how far it supports if not fully."""
    key, support = citation.source.key, citation.support
    return key if support is Support.FULLY else f"{key} ({support})"


def _rests_on(sentence: Sentence) -> str:
    sources = ", ".join(map(cited, sentence.citations))
    return f"{sentence.provenance}; {sources}" if sources else str(sentence.provenance)


def facts_of(language: Language) -> Mapping[str, str]:
    """Return what facts hold of each entry of the language: its grade, its tier, its seconds."""
    found: dict[str, list[str]] = {}
    known = [(name, value) for module in (facts, numbers) for name, value in vars(module).items()]
    for group, words in vars(language).items():
        for name, catalogue in known:
            if isinstance(catalogue, Catalogue) and type(catalogue) is type(words):
                for entry_id, fact in catalogue:
                    found.setdefault(f"{group}.{entry_id}", []).append(f"{name} = {_plain(fact)}")
    return {entry: "; ".join(sorted(lines)) for entry, lines in found.items()}


def _plain(fact: object) -> str:
    """Return a fact as text that is always the same."""
    if isinstance(fact, Enum):
        return str(fact.value)
    if isinstance(fact, Source):
        return fact.key
    if isinstance(fact, frozenset):
        return "{" + ", ".join(sorted(map(_plain, fact))) + "}"
    if dataclasses.is_dataclass(fact):
        parts = {field.name: getattr(fact, field.name) for field in dataclasses.fields(fact)}
        return ", ".join(f"{name} {_plain(value)}" for name, value in parts.items())
    if isinstance(fact, tuple):
        return "(" + ", ".join(map(_plain, fact)) + ")"
    return str(fact)
