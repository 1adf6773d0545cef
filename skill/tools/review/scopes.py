"""What is to be reviewed by whom: scopes of practice, and which words belong to which."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from skill.content import Language
from skill.content.evidence.records.record import Kind
from skill.content.facts import MEDICINES
from skill.content.review import Professions
from skill.content.walk import sentences
from skill.tools.review.heard import Heard


@dataclass(frozen=True)
class Terms:
    """How words of a scope are approved: by how many people, for how long, of which professions."""

    name: str
    people: int
    months: int
    professions: tuple[str, ...]


class Scope(Enum):
    """A scope of practice; an answer belongs to the first of those that its words belong to."""

    CRISIS = Terms("crisis", 2, 12, ("mental_health_specialist", "doctor", "nurse"))
    ALARM = Terms("emergencies and numbers", 2, 12, ("doctor", "nurse", "paramedic"))
    MEDICINE = Terms("medicines", 1, 12, ("doctor", "pharmacist"))
    CHECK = Terms("check", 1, 36, ("doctor", "nurse", "physiotherapist"))
    ROUTINE = Terms("routine", 1, 36, ("doctor", "physiotherapist", "massage_therapist"))
    HEALTH = Terms("health", 1, 36, ("doctor", "nurse", "pharmacist", "physiotherapist", "midwife"))
    TALK = Terms("talk", 1, 36, Professions.ids())


GROUPS: Mapping[str, Scope] = {
    "benefits": Scope.HEALTH,
    "reasons": Scope.CHECK,
    "further_reasons": Scope.HEALTH,
    "red_flags": Scope.ALARM,
    "countries": Scope.ALARM,
    "steps": Scope.ROUTINE,
    "variants": Scope.ROUTINE,
    "general": Scope.TALK,
    "help": Scope.TALK,
    "browsing": Scope.TALK,
    "conditions": Scope.HEALTH,
    "check": Scope.CHECK,
    "self_check": Scope.CHECK,
    "alarm": Scope.ALARM,
    "further_questions": Scope.CHECK,
    "further": Scope.CHECK,
    "topics": Scope.HEALTH,
    "off_topics": Scope.TALK,
    "routine": Scope.ROUTINE,
    "screens": Scope.TALK,
    "review": Scope.TALK,
}
"""The scope of each group of a language's words; a test wants every group to have one."""

CRISIS = "crisis"
"""The name of what is said to somebody who may harm themselves, among the alarms."""

_MASSAGE = frozenset({Scope.CHECK, Scope.ROUTINE})


class Scopes:
    """The scopes of a language's answers."""

    def __init__(self, language: Language) -> None:
        """Take the language."""
        self._numbers = [words.number for _, words in language.countries]
        self._by_path = {
            path: Kind.HELP_LINE in {cited.source.record.kind for cited in sentence.citations}
            for path, sentence in sentences(language)
        }

    def of(self, heard: Heard) -> Scope:
        """Return the scope of an answer: the strictest that any of its words asks for."""
        found = {self._of_path(path) for path in heard.paths}
        texts = {piece.text for way in heard.ways for piece in way}
        if any(number in text for number in self._numbers for text in texts):
            found.add(Scope.ALARM)
        return next(scope for scope in Scope if scope in found)

    def _of_path(self, path: str) -> Scope:
        group, *names = path.split(".")
        if GROUPS[group] is Scope.ALARM and CRISIS in names:
            return Scope.CRISIS
        if self._by_path[path]:
            return Scope.ALARM
        return Scope.MEDICINE if MEDICINES.intersection(names) else GROUPS[group]


def is_of_massage(heard: Heard) -> bool:
    """Return whether an answer has words of the check or the routine in it."""
    return any(GROUPS[path.partition(".")[0]] in _MASSAGE for path in heard.paths)
