"""The records of all sources, in a file for each kind."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.evidence.records import (
    cases,
    guidance,
    help_lines,
    news,
    professions,
    reviews,
    services,
    studies,
)
from skill.content.evidence.records.record import Record

_KINDS = (reviews, studies, cases, guidance, services, professions, news, help_lines)

RECORDS: Mapping[str, Record] = {
    value.key: value
    for kind in _KINDS
    for value in vars(kind).values()
    if isinstance(value, Record)
}
"""Every record by its source's key."""
