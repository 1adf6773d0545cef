"""Every sentence in a table, for a spreadsheet, and every source in a line."""

from __future__ import annotations

import csv
import dataclasses
import io
from collections.abc import Iterator
from typing import NamedTuple

from skill.content.evidence.records.record import Record
from skill.content.language import Language
from skill.content.walk import sentences
from skill.tools.review.bound import cited

NOT_RECORDED = "not recorded"
_OF_STUDIES = {"published_in", "studied", "body_part", "massage_by", "certainty"}


class Row(NamedTuple):
    """One sentence of the table."""

    where: str
    says: str
    provenance: str
    citation: str


def rows(language: Language) -> Iterator[Row]:
    """Yield a row for each sentence of the language."""
    for path, sentence in sentences(language):
        keys = "; ".join(map(cited, sentence.citations))
        yield Row(path, sentence.text, sentence.provenance.value, keys)


def as_csv(language: Language) -> str:
    """Return the table for a spreadsheet, with columns for the reviewer."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([*Row._fields, "approved", "change to"])
    writer.writerows([*row, "", ""] for row in rows(language))
    return text.getvalue()


def references(language: Language) -> list[Record]:
    """Return the record of every source that a sentence rests on, by key, without doubles."""
    used = {cited.source for _, sentence in sentences(language) for cited in sentence.citations}
    return sorted((source.record for source in used), key=lambda record: record.key)


def recorded(source: Record) -> Iterator[tuple[str, str]]:
    """Yield all that is recorded of a source, each with its name; what is missing is named too."""
    for field in dataclasses.fields(source)[1:]:
        value = getattr(source, field.name)
        applies = source.kind.is_study or field.name not in _OF_STUDIES
        if value is not None or applies:
            yield field.name.replace("_", " "), NOT_RECORDED if value is None else str(value)
