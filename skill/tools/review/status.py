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
from skill.tools.review.scopes import Scope, Scopes, is_of_massage


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
        if len(self.approvals) >= self.scope.value.people:
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
        last_long = sorted((entry.due for entry in self.approvals), reverse=True)
        return last_long[self.scope.value.people - 1]

    @property
    def since(self) -> date:
        """Return when the last approval that it needed was given."""
        return sorted(entry.on for entry in self.approvals)[self.scope.value.people - 1]


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
        approved = [answer for answer in self.answers if answer.approvals]
        massage = [answer for answer in self.answers if is_of_massage(answer.heard)]
        all_words = _span(self.answers)
        by = {entry.profession for answer in approved for entry in answer.approvals}
        return Checked(
            begun=bool(approved),
            by=tuple(name for name in Professions.ids() if name in by) if all_words else (),
            all_words=all_words,
            massage=_span(massage),
        )


def _span(answers: Iterable[Answer]) -> Span | None:
    """Return the days on which all the answers are signed; those that are overdue end it."""
    found = list(answers)
    if any(not _is_signed(answer) for answer in found):
        return None
    last, due = max(answer.since for answer in found), min(answer.due for answer in found)
    return Span(last.isoformat(), due.isoformat())


def _is_signed(answer: Answer) -> bool:
    return answer.status(date.min) is Status.APPROVED


def review(language: Language, ledger: Ledger, today: date) -> Review:
    """Return how it stands with a language's words."""
    heard = walked(language).answers
    bounds, scopes = bounds_of(language), Scopes(language)
    entries, problems = _counting(ledger, {key: scopes.of(found) for key, found in heard.items()})
    answers = [
        Answer(found, scopes.of(found), bounds.of(found), tuple(entries.get(key, ())))
        for key, found in heard.items()
    ]
    order = list(Scope)
    answers.sort(key=lambda answer: (order.index(answer.scope), answer.heard.key))
    return Review(tuple(answers), (*ledger.problems, *problems), today)


def _counting(
    ledger: Ledger, scopes: Mapping[str, Scope]
) -> tuple[Mapping[str, list[Entry]], list[str]]:
    """Return the entries that count, by answer, and why others don't."""
    by_answer: dict[str, list[Entry]] = {}
    problems = []
    gone = sum(entry.answer not in scopes for entry in ledger.entries)
    if gone:
        problems.append(f"{gone} verdicts are on answers that are put together otherwise now")
    for entry in sorted(ledger.entries, key=lambda entry: entry.on):
        if entry.answer not in scopes:
            continue
        problem = _problem(entry, scopes[entry.answer])
        if problem:
            problems.append(f"{entry.answer}, {entry.on}: {problem}")
        else:
            by_answer.setdefault(entry.answer, []).append(entry)
    return by_answer, problems


def _problem(entry: Entry, scope: Scope) -> str | None:
    """Return why an entry doesn't count, None if it does."""
    if entry.verdict is not Verdict.APPROVED:
        return None
    if entry.profession not in scope.value.professions:
        return f"a {entry.profession} can't approve {scope.value.name}"
    if entry.due > latest_due(entry.on, scope.value.months):
        return f"is due on {entry.due}, later than {scope.value.months} months after it"
    return None


def latest_due(day: date, months: int) -> date:
    """Return the day so many months later, or a little before where months differ."""
    years, month = divmod(day.month - 1 + months, 12)
    return date(day.year + years, month + 1, min(day.day, 28))
