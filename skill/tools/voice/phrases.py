"""What may be said at a place in the conversation, and the grammar of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from typing import Any

from skill.content.facts import RED_FLAG_TIERS, ArticleReasons, Tier
from skill.tools.model.files import read_model
from skill.tools.model.intents import ALL_CLEAR, FALLBACK, URGENT
from skill.tools.simulator.resolver import Resolver, resolver_for
from skill.tools.voice.wordings import (
    ANSWERS,
    BEING,
    BRIEF_CONTROLS,
    CONTROLS,
    DENYING,
    HAVING,
    HAVING_SYMPTOM,
    REQUESTS,
    wordings,
)

STOP = "AMAZON.StopIntent"

_FIRST = {"symptom": 8, "condition": 10, "benefit": 4}
"""So many wordings of a value of a slot, the model's first."""
_OF_ONESELF = {"symptom": 10, "condition": 5}
"""And so many that speak of oneself, the shortest."""
_FEWEST_LETTERS = {"symptom": 8, "condition": 5, "benefit": 6}
"""A shorter wording of a slot value is too easily heard in other words."""
_MOST_WORDS = 5
_ALIKE = 2
_ARTICLES = frozenset({"a", "an", "the"})
_ONESELF = frozenset({"i", "i'm", "i've", "my"})
_QUESTIONS = frozenset({"check", "self_check", "offer", "resuming"})


@dataclass(frozen=True)
class Place:
    """What may be said: after a yes/no question less than elsewhere.

    ``asked`` is the id of the condition that was asked about, empty if it was none.
    """

    question: bool
    asked: str = ""


MENU = Place(question=False)
QUESTION = Place(question=True)


def place_of(attributes: Mapping[str, Any]) -> Place:
    """Return the place that a session's attributes tell of; what is unknown is the menu."""
    match attributes:
        case {"conversation": {"at": {"name": "check", "question": int(number)}}}:
            ids = ArticleReasons.ids()
            return Place(True, ids[number] if 0 <= number < len(ids) else "")
        case {"conversation": {"at": {"name": str(name)}}} if name in _QUESTIONS:
            return QUESTION
        case {"conversation": {"at": {"name": "routine", "phase": "check_in"}}}:
            return QUESTION
    return MENU


Words = tuple[str, ...]


@dataclass(frozen=True)
class Part:
    """A part of a grammar: endings, and the openings that may stand before each of them."""

    endings: tuple[Words, ...]
    openings: tuple[Words, ...] = ((),)

    def texts(self) -> Iterator[str]:
        """Yield all that can be said by this part."""
        for opening in self.openings:
            for ending in self.endings:
                yield " ".join((*opening, *ending))


class Phrases:
    """The phrases of one locale."""

    def __init__(self, model: Mapping[str, Any], resolver: Resolver) -> None:
        """Take the phrases from a built model, given as Amazon's JSON, and its resolver."""
        self._resolver = resolver
        types = {
            each["name"]: each["values"]
            for each in model["interactionModel"]["languageModel"]["types"]
        }
        self._values: dict[str, dict[str, list[str]]] = {
            slot["name"]: {
                value["id"]: [value["name"]["value"], *value["name"]["synonyms"]]
                for value in types[slot["type"]]
            }
            for intent in model["interactionModel"]["languageModel"]["intents"]
            for slot in intent.get("slots", ())
        }

    def intent(self, text: str) -> str:
        """Return the intent that the locale's model has for a text; empty for opening the skill."""
        opens = text.endswith(self._resolver.invocation_name)
        return "" if opens else self._resolver.resolve(text).name

    def answers(self) -> tuple[Part, ...]:
        """Return the answers to a yes/no question that deny nothing, and brief words of control."""
        words = (*wordings(ANSWERS), *wordings(BRIEF_CONTROLS))
        return self._meant([Part(words)], lambda intent: intent not in ALL_CLEAR)

    def denials(self) -> tuple[Part, ...]:
        """Return the answers that deny."""
        return self._meant([Part(wordings(ANSWERS))], ALL_CLEAR.__contains__)

    def denials_of(self, condition: str) -> tuple[Part, ...]:
        """Return the denials of a condition by its name."""
        named = Part(tuple(self._named("condition", [condition])), wordings(DENYING))
        return self._meant([named], ALL_CLEAR.__contains__)

    def red_flags(self, tier: Tier) -> tuple[Part, ...]:
        """Return the red flags of a tier."""
        values = [value for value in self._values["symptom"] if RED_FLAG_TIERS[value] is tier]
        named = tuple(self._named("symptom", values))
        happening = tuple(words for words in named if words[0].endswith("ing"))
        parts = [
            Part(named, ((), *wordings(HAVING_SYMPTOM))),
            Part(happening, wordings(BEING)),
            Part(tuple(self._of_oneself("symptom", values))),
        ]
        return self._meant(parts, URGENT.__eq__)

    def rest(self, question: bool) -> tuple[Part, ...]:
        """Return what else may be said, after a yes/no question or in the menu."""
        said = [*wordings(CONTROLS)]
        if not question:
            said += [*wordings(REQUESTS), *self._named("benefit", self._values["benefit"])]
            said += wordings(f"open {self._resolver.invocation_name}")
        conditions = self._values["condition"]
        parts = [
            Part(tuple(dict.fromkeys(said))),
            Part(tuple(self._named("condition", conditions)), ((), *wordings(HAVING))),
            Part(tuple(self._of_oneself("condition", conditions))),
        ]
        return self._meant(parts, lambda intent: intent not in ALL_CLEAR | {URGENT})

    def _meant(self, parts: Iterable[Part], fits: Callable[[str], bool]) -> tuple[Part, ...]:
        """Return parts without the endings for which the model has no intent, or none that fits."""
        return tuple(
            replace(
                part,
                endings=tuple(words for words in part.endings if self._fits(part, words, fits)),
            )
            for part in parts
        )

    def _fits(self, part: Part, ending: Words, fits: Callable[[str], bool]) -> bool:
        intent = self.intent(" ".join((*part.openings[0], *ending)))
        return intent != FALLBACK and fits(intent)

    def _named(self, slot: str, values: Iterable[str]) -> Iterator[Words]:
        for value in values:
            others = (words for words in self._hearable(slot, value) if words[0] not in _ONESELF)
            plain = (words[1:] if words[0] in _ARTICLES else words for words in others)
            yield from islice(_varied(dict.fromkeys(plain)), _FIRST[slot])

    def _of_oneself(self, slot: str, values: Iterable[str]) -> Iterator[Words]:
        for value in values:
            own = [words for words in self._hearable(slot, value) if words[0] in _ONESELF]
            yield from sorted(own, key=len)[: _OF_ONESELF[slot]]

    def _hearable(self, slot: str, value: str) -> Iterator[Words]:
        """Yield the wordings of a value that can be told from others by ear."""
        for text in self._values[slot][value]:
            words = tuple(text.replace("-", " ").split())
            letters = "".join(words).replace("'", "")
            plain = letters.isascii() and letters.isalpha() and letters.islower()
            if plain and len(letters) >= _FEWEST_LETTERS[slot] and len(words) <= _MOST_WORDS:
                yield words


def _varied(phrases: Iterable[Words]) -> Iterator[Words]:
    """Yield phrases, at most two of those that begin with the same word."""
    seen: Counter[str] = Counter()
    for words in phrases:
        seen[words[0]] += 1
        if seen[words[0]] <= _ALIKE:
            yield words


def jsgf(parts: Sequence[Part]) -> str:
    """Return a grammar in the Java Speech Grammar Format; common beginnings stand in it once."""
    said = " | ".join(_part(part) for part in parts if part.endings)
    return f"#JSGF V1.0;\ngrammar phrases;\npublic <phrase> = {said};\n"


def _part(part: Part) -> str:
    openings = _choices(_tree(opening for opening in part.openings if opening))
    endings = _choices(_tree(part.endings))
    if not openings:
        return endings
    return f"{f'[{openings}]' if () in part.openings else f'({openings})'} ({endings})"


def _tree(phrases: Iterable[Words]) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for words in phrases:
        branch = tree
        for word in words:
            branch = branch.setdefault(word, {})
        branch[""] = {}
    return tree


def _choices(branch: Mapping[str, Any]) -> str:
    found = []
    for word, rest in branch.items():
        inner = _choices({key: value for key, value in rest.items() if key})
        ends = "" in rest
        rest_of_it = (f" [{inner}]" if ends else f" ({inner})") if inner else ""
        found.append(word + rest_of_it)
    return " | ".join(found)


@cache
def phrases_for(locale: str) -> Phrases:
    """Return the phrases of a locale, taken once.

    Raises:
        ValueError: the locale has no built model.
    """
    return Phrases(read_model(locale), resolver_for(locale))
