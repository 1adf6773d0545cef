"""The sheet: one page that needs nothing else, on which answers are read, ticked and commented."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from skill.content import Language, Passage, Sentence
from skill.content.walk import sentences
from skill.dialog.context import Context
from skill.dialog.moves import Move
from skill.dialog.reply import sentences as said
from skill.dialog.state import State
from skill.dialog.turn import Turn
from skill.tools.review.bound import cited, words_of
from skill.tools.review.ledger import Entry, Verdict
from skill.tools.review.scopes import Scope
from skill.tools.review.status import Answer, Review, Status
from skill.tools.review.table import recorded, references

FORMAT = "back massage guide, review 1"
"""What a saved file begins with, so that no other file is taken for one."""
PAGE = Path(__file__).parent / "page"


@dataclass(frozen=True)
class Shown:
    """An answer as the page shows it."""

    key: str
    scope: Scope
    status: Status
    says: tuple[str, ...]
    turns: tuple[str, ...]
    sentences: tuple[tuple[str, Sentence, tuple[str, ...]], ...]
    facts: tuple[str, ...]
    approvals: tuple[Entry, ...]
    remarks: tuple[Entry, ...]
    gone: tuple[str, ...]
    """What the last person who saw it approved or remarked on, and stands there no more."""
    new: tuple[str, ...]


def page(language: Language, review: Review) -> str:
    """Return the page as HTML."""
    shower = _Shower(language, review.today)
    shown = [shower.shown(answer) for answer in review.answers]
    data = {
        "format": FORMAT,
        "language": language.code,
        "answers": {answer.heard.key: list(answer.bound) for answer in review.answers},
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
        today=review.today,
        who_checked=_texts(language.review.who_checked),
        counts=review.counts(),
        problems=review.problems,
        answers=shown,
        sources=[(record.key, list(recorded(record))) for record in references(language)],
        scopes=list(Scope),
        statuses=list(Status),
        verdicts=list(Verdict),
        style=Markup((PAGE / "sheet.css").read_text(encoding="utf-8")),  # noqa: S704  our own
        script=Markup((PAGE / "sheet.js").read_text(encoding="utf-8")),  # noqa: S704  our own
        data=Markup(_as_script(data)),  # noqa: S704  escaped there
    )


class _Shower:
    """Puts answers into the form in which the page shows them."""

    def __init__(self, language: Language, today: date) -> None:
        self._sentences = dict(sentences(language))
        self._today = today

    def shown(self, answer: Answer) -> Shown:
        gone, new = _changes(answer)
        heard = answer.heard
        return Shown(
            key=heard.key,
            scope=answer.scope,
            status=answer.status(self._today),
            says=tuple(sorted(map(words_of, heard.ways))),
            turns=tuple(dict.fromkeys(_told(*turn) for turn in heard.turns)),
            sentences=tuple(self._parts(answer)),
            facts=answer.bound[len(heard.ways) + len(heard.paths) :],
            approvals=answer.approvals,
            remarks=tuple(
                entry for entry in answer.current if entry.verdict is not Verdict.APPROVED
            ),
            gone=gone,
            new=new,
        )

    def _parts(self, answer: Answer) -> Iterator[tuple[str, Sentence, tuple[str, ...]]]:
        order = dict.fromkeys(
            piece.path for way in sorted(answer.heard.ways) for piece in way if piece.path
        )
        for path in order:
            sentence = self._sentences[path]
            yield path, sentence, tuple(map(cited, sentence.citations))


def _changes(answer: Answer) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what was there when the answer was last looked at, and what is there instead."""
    if not answer.entries:
        return (), ()
    was = answer.entries[-1].bound
    gone = tuple(line for line in was if line not in answer.bound)
    return gone, tuple(line for line in answer.bound if line not in was)


def _told(context: Context, state: State, move: Move) -> str:
    """Return what a listener did to hear an answer, and after which question."""
    does = str(move.name).replace("_", " ")
    named = f"{does}: {move.value}" if move.value else does
    asked = state.at.ask(Turn(context, state, move))
    return f"after “{_texts(said(asked)[-2:])}”: {named}"


def _texts(passage: Passage) -> str:
    return " ".join(sentence.text for sentence in passage)


def _as_script(data: Any) -> str:  # noqa: ANN401  whatever JSON can hold
    """Return the data as JSON that can stand within a script."""
    return json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")
