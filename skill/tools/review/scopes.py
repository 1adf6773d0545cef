"""What is to be reviewed by whom: scopes of practice, and which words belong to which."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from skill.content import Language, Sentence
from skill.content.evidence.records.record import Kind
from skill.content.facts import MEDICINES
from skill.content.review import Professions
from skill.tools.review.heard import Heard


class Scope(Enum):
    """A scope of practice: how many people approve its words, for how many months, and who may.

    An answer belongs to the first of the scopes that its words belong to.
    """

    CRISIS = "crisis", 2, 12, ("mental_health_specialist", "doctor", "nurse")
    ALARM = "emergencies and numbers", 2, 12, ("doctor", "nurse", "paramedic")
    MEDICINE = "medicines", 1, 12, ("doctor", "pharmacist")
    CHECK = "check", 1, 36, ("doctor", "nurse", "physiotherapist")
    ROUTINE = "routine", 1, 36, ("doctor", "physiotherapist", "massage_therapist")
    HEALTH = "health", 1, 36, ("doctor", "nurse", "pharmacist", "physiotherapist", "midwife")
    TALK = "talk", 1, 36, Professions.ids()

    def __init__(self, title: str, people: int, months: int, professions: tuple[str, ...]) -> None:
        """Take the terms of an approval."""
        self.title, self.people, self.months = title, people, months
        self.professions = professions


_GROUPS = {
    Scope.ALARM: ("red_flags", "countries", "alarm"),
    Scope.CHECK: ("reasons", "check", "self_check", "further_questions", "further"),
    Scope.ROUTINE: ("steps", "variants", "routine"),
    Scope.HEALTH: ("benefits", "further_reasons", "conditions", "topics"),
    Scope.TALK: ("general", "help", "browsing", "off_topics", "screens", "review"),
}
GROUPS: Mapping[str, Scope] = {group: scope for scope, names in _GROUPS.items() for group in names}
"""The scope of each group of a language's words; a test wants every group to have one."""

CRISIS = "crisis"
"""The name of what is said to somebody who may harm themselves, among the alarms."""

_MASSAGE = frozenset({Scope.CHECK, Scope.ROUTINE})


def scope_of(heard: Heard, language: Language, held: Mapping[str, Sentence]) -> Scope:
    """Return the scope of an answer: the strictest that any of its words asks for.

    Args:
        heard: the answer.
        language: the language that it is in.
        held: the language's sentences by their paths.
    """
    found = {_scope_of(path, held[path]) for path in heard.paths}
    numbers = [words.number for _, words in language.countries]
    if any(number in text for number in numbers for text in heard.says):
        found.add(Scope.ALARM)
    return next(scope for scope in Scope if scope in found)


def _scope_of(path: str, sentence: Sentence) -> Scope:
    group, *names = path.split(".")
    if GROUPS[group] is Scope.ALARM and CRISIS in names:
        return Scope.CRISIS
    if any(cited.source.record.kind is Kind.HELP_LINE for cited in sentence.citations):
        return Scope.ALARM
    return Scope.MEDICINE if MEDICINES.intersection(names) else GROUPS[group]


def is_of_massage(heard: Heard) -> bool:
    """Return whether an answer has words of the check or the routine in it."""
    return any(GROUPS[path.partition(".")[0]] in _MASSAGE for path in heard.paths)
