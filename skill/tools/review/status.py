"""How it stands with each answer: who approved it as it is now, and what is due."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from skill.content import Language
from skill.content.review import Checked, Professions, Span
from skill.tools.review.bound import bounds_of
from skill.tools.review.heard import Heard, walked
from skill.tools.review.ledger import Entry, Ledger, Verdict
from skill.tools.review.scopes import Scope, is_of_massage, scope_of


class Status(StrEnum):
    """How it stands with an answer."""

    APPROVED = "approved"
    OVERDUE = "overdue"
    """It was approved as it is, and is to be looked at again."""
    WAITS = "waits for a second person"
    REFUSED = "refused"
    """Somebody wants it changed, or rejects it, as it is."""
    VOID = "void"
    """It was looked at, and has changed since."""
    NEVER = "never seen"


@dataclass(frozen=True)
class Answer:
    """An answer, what an approval of it binds to now, and every verdict that was ever given."""

    heard: Heard
    scope: Scope
    bound: tuple[str, ...]
    entries: tuple[Entry, ...]

    @cached_property
    def current(self) -> tuple[Entry, ...]:
        """Return each person's last verdict on the answer as it is now."""
        last = {entry.person: entry for entry in self.entries if entry.bound == self.bound}
        return tuple(last.values())

    def status(self, today: date) -> Status:
        """Return how it stands with the answer on a day."""
        verdicts = {entry.verdict for entry in self.current}
        if verdicts & {Verdict.CHANGE, Verdict.REJECTED}:
            return Status.REFUSED
        if len(self.approvals) >= self.scope.people:
            return Status.APPROVED if self.due >= today else Status.OVERDUE
        if self.approvals:
            return Status.WAITS
        has_changed = any(entry.bound != self.bound for entry in self.entries)
        return Status.VOID if has_changed else Status.NEVER

    @property
    def approvals(self) -> tuple[Entry, ...]:
        """Return the approvals of the answer as it is now."""
        return tuple(entry for entry in self.current if entry.verdict is Verdict.APPROVED)

    @property
    def due(self) -> date:
        """Return when the answer is to be looked at again: as long as enough approvals last."""
        last_long = sorted(map(self.due_of, self.approvals), reverse=True)
        return last_long[self.scope.people - 1]

    def due_of(self, entry: Entry) -> date:
        """Return until when an approval lasts: as its scope has it, or less if so wished."""
        return latest_due(entry.on, min(entry.months, self.scope.months))

    @property
    def since(self) -> date:
        """Return when the last approval that it needed was given."""
        return sorted(entry.on for entry in self.approvals)[self.scope.people - 1]


@dataclass(frozen=True)
class Review:
    """All answers of a language with their verdicts, and what is wrong with the ledger."""

    answers: tuple[Answer, ...]
    problems: tuple[str, ...]
    today: date

    def counts(self) -> Mapping[Scope, Mapping[Status, int]]:
        """Return how many answers of each scope stand how."""
        found = {scope: dict.fromkeys(Status, 0) for scope in Scope}
        for answer in self.answers:
            found[answer.scope][answer.status(self.today)] += 1
        return found

    def checked(self) -> Checked:
        """Return what ships of it."""
        by = {entry.profession for answer in self.answers for entry in answer.approvals}
        all_words = _span(self.answers)
        return Checked(
            begun=bool(by),
            by=tuple(name for name in Professions.ids() if name in by) if all_words else (),
            all_words=all_words,
            massage=_span(answer for answer in self.answers if is_of_massage(answer.heard)),
        )


def _span(answers: Iterable[Answer]) -> Span | None:
    """Return the days on which all the answers are signed; those that are overdue end it."""
    found = list(answers)
    if any(answer.status(date.min) is not Status.APPROVED for answer in found):
        return None
    last, due = max(answer.since for answer in found), min(answer.due for answer in found)
    return Span(last.isoformat(), due.isoformat())


def review(language: Language, ledger: Ledger, today: date) -> Review:
    """Return how it stands with a language's words."""
    heard, bounds = walked(language).answers, bounds_of(language)
    scopes = {key: scope_of(one, language, bounds.sentences) for key, one in heard.items()}
    counting: dict[str, list[Entry]] = {key: [] for key in heard}
    problems, gone = [*ledger.problems], 0
    for entry in sorted(ledger.entries, key=lambda entry: entry.on):
        scope = scopes.get(entry.answer)
        if scope is None:
            gone += 1
        elif entry.verdict is Verdict.APPROVED and entry.profession not in scope.professions:
            why = f"a {entry.profession} can't approve {scope.title}"
            problems.append(f"{entry.answer}, {entry.on}: {why}")
        else:
            counting[entry.answer].append(entry)
    if gone:
        problems.append(f"{gone} verdicts are on answers that are put together otherwise now")
    order = list(Scope)
    answers = [
        Answer(heard[key], scopes[key], bounds.of(heard[key]), tuple(counting[key]))
        for key in sorted(heard, key=lambda key: (order.index(scopes[key]), key))
    ]
    return Review(tuple(answers), tuple(problems), today)


def latest_due(day: date, months: int) -> date:
    """Return the day so many months later, or a little before where months differ."""
    years, month = divmod(day.month - 1 + months, 12)
    return date(day.year + years, month + 1, min(day.day, 28))
