"""Everything that the skill can say, as a sheet to sign off and to edit from."""

from __future__ import annotations

import csv
import dataclasses
import io
from collections.abc import Iterator
from typing import NamedTuple

from skill.content.evidence import Citation, Source
from skill.content.evidence.source import Support
from skill.content.language import Language
from skill.content.walk import sentences

_INTRODUCTION = """\
# What Back Massage Guide says ({code})

{count} sentences. Each row: where it stands in `skill/content/{code}`, the words, where the
claim comes from (article: the source article; evidence: a cited study or guideline; safety: added
by this project), and the sources; each supports its sentence fully where nothing else is said.
«…» marks a phrase that listeners are told to say; {{…}} is filled when it is spoken. Tick what you
approve; write beside it what should change.

Reviewed by: ______________________  Profession: ______________________  Date: ______________
"""

NOT_RECORDED = "not recorded"
_OF_STUDIES = {"published_in", "studied", "body_part", "massage_by", "certainty"}

_TABLE_HEAD = ("| ok | where | words | from | citation |", "|---|---|---|---|---|")


class Row(NamedTuple):
    """One sentence on the sheet."""

    where: str
    says: str
    provenance: str
    citation: str


def rows(language: Language) -> Iterator[Row]:
    """Yield a row for each sentence of the language."""
    for path, sentence in sentences(language):
        keys = "; ".join(map(_short, sentence.citations))
        yield Row(path, sentence.text, sentence.provenance.value, keys)


def _short(citation: Citation) -> str:
    key, support = citation.source.key, citation.support
    return key if support is Support.FULLY else f"{key} ({support})"


def references(language: Language) -> list[Source]:
    """Return every source that a sentence rests on, by key, without doubles."""
    used = {cited.source for _, sentence in sentences(language) for cited in sentence.citations}
    return sorted(used, key=lambda source: source.key)


def described(source: Source) -> str:
    """Return all that is recorded of a source, in one line; what is missing is said to be so."""
    parts = [f"{name}: {value}" for name, value in _recorded(source)]
    return "; ".join(parts)


def _recorded(source: Source) -> Iterator[tuple[str, object]]:
    for field in dataclasses.fields(source)[1:]:
        value = getattr(source, field.name)
        applies = source.kind.is_study or field.name not in _OF_STUDIES
        if value is not None or applies:
            yield field.name.replace("_", " "), NOT_RECORDED if value is None else value


def as_csv(language: Language) -> str:
    """Return the sheet for a spreadsheet, with columns for the reviewer."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([*Row._fields, "approved", "change to"])
    writer.writerows([*row, "", ""] for row in rows(language))
    return text.getvalue()


def as_markdown(language: Language) -> str:
    """Return the sheet for print, a table for each part of the content."""
    everything = list(rows(language))
    lines = [_INTRODUCTION.format(code=language.code, count=len(everything))]
    part = ""
    for row in everything:
        if row.where.split(".")[0] != part:
            part = row.where.split(".")[0]
            lines += [f"\n## {part}\n", *_TABLE_HEAD]
        lines.append(f"| ☐ | {row.where} | {row.says} | {row.provenance} | {row.citation} |")
    lines += ["\n## References\n"]
    lines += [f"- **{source.key}**: {described(source)}" for source in references(language)]
    return "\n".join(lines) + "\n"
