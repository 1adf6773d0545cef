"""The sheet on which answers are read, ticked and commented: one page that needs nothing else.

Beside it every sentence in a table, for a spreadsheet.
"""

from __future__ import annotations

import csv
import dataclasses
import io
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from skill.content import Language, Passage
from skill.content.evidence.records.record import Record
from skill.content.walk import sentences
from skill.dialog.reply import sentences as said
from skill.dialog.turn import Turn
from skill.tools.review.bound import cited
from skill.tools.review.heard import Heard
from skill.tools.review.ledger import Verdict
from skill.tools.review.scopes import Scope
from skill.tools.review.status import Answer, Review, Status

FORMAT = "back massage guide, review 2"
"""What a saved file begins with, so that no other file is taken for one."""
PAGE = Path(__file__).parent / "page"
_NOT_RECORDED = "not recorded"
_OF_STUDIES = {"published_in", "studied", "body_part", "massage_by", "certainty"}


def page(language: Language, review: Review) -> str:
    """Return the page as HTML."""
    held = dict(sentences(language))
    sources = {cited.source.record for sentence in held.values() for cited in sentence.citations}
    data = {
        "format": FORMAT,
        "language": language.code,
        "answers": {answer.heard.key: answer.bound for answer in review.answers},
    }
    environment = Environment(
        loader=FileSystemLoader(PAGE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("sheet.html").render(
        language=language,
        review=review,
        who_checked=_texts(language.review.who_checked),
        held=held,
        sources=sorted(sources, key=lambda record: record.key),
        scopes=Scope,
        statuses=Status,
        verdicts=Verdict,
        cited=cited,
        changes=_changes,
        facts=_facts,
        paths=_paths,
        recorded=_recorded,
        turns=_turns,
        style=Markup((PAGE / "sheet.css").read_text(encoding="utf-8")),  # noqa: S704  our own
        script=Markup((PAGE / "sheet.js").read_text(encoding="utf-8")),  # noqa: S704  our own
        data=Markup(json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")),  # noqa: S704
    )


def as_csv(language: Language) -> str:
    """Return a table of all sentences, with columns for the reviewer."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["where", "says", "provenance", "citation", "approved", "change to"])
    for path, sentence in sentences(language):
        citations = "; ".join(map(cited, sentence.citations))
        writer.writerow([path, sentence.text, sentence.provenance, citations, "", ""])
    return text.getvalue()


def _changes(answer: Answer) -> tuple[list[str], list[str]]:
    """Return what the last person who looked at the answer saw there, and what is there instead."""
    if not answer.entries:
        return [], []
    was = answer.entries[-1].bound
    gone = [line for line in was if line not in answer.bound]
    return gone, [line for line in answer.bound if line not in was]


def _facts(answer: Answer) -> tuple[str, ...]:
    """Return what facts stand behind an answer: the last of what it is bound to."""
    return answer.bound[len(answer.heard.ways) + len(answer.heard.paths) :]


def _paths(heard: Heard) -> Iterable[str]:
    """Return where content holds an answer's sentences, as they are heard."""
    pieces = (piece for way in sorted(heard.ways) for piece in way)
    return dict.fromkeys(piece.path for piece in pieces if piece.path)


def _turns(heard: Heard) -> Iterable[str]:
    """Return what a listener does to hear an answer, and after which questions."""
    return dict.fromkeys(map(_told, heard.turns))


def _told(turn: Turn) -> str:
    does = str(turn.move.name).replace("_", " ")
    named = f"{does}: {turn.move.value}" if turn.move.value else does
    return f"after “{_texts(said(turn.position.ask(turn))[-2:])}”: {named}"


def _recorded(source: Record) -> Iterator[tuple[str, object]]:
    """Yield all that is recorded of a source, each with its name; what is missing is named too."""
    for field in dataclasses.fields(source)[1:]:
        value = getattr(source, field.name)
        if value is not None or source.kind.is_study or field.name not in _OF_STUDIES:
            yield field.name.replace("_", " "), _NOT_RECORDED if value is None else value


def _texts(passage: Passage) -> str:
    return " ".join(sentence.text for sentence in passage)
