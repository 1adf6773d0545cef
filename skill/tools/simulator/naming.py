"""What an utterance names: a condition, a red flag, a medicine that was misheard, a question."""

from __future__ import annotations

import difflib
import itertools
from collections.abc import Mapping, Sequence
from functools import lru_cache

from skill.alexa.intents import QUESTIONS, TOPICS
from skill.content.facts import RED_FLAG_TIERS, Tier
from skill.tools.model.build import SLOT_TYPES
from skill.tools.model.grammar import SLOT
from skill.tools.model.intents import DISCOMFORT, FALLBACK, ROUTINE, STATED, UNCLEAR, URGENT
from skill.tools.model.lexicons import Word
from skill.tools.model.lines import Line
from skill.tools.simulator.known import Known, ResolvedIntent, SlotHeard
from skill.tools.simulator.matching import Filled, Value

_FEWEST_ASKED, _MOST_ASKED = 5, 20
"""How many words a question may have that is heard beside others; none that is written has more."""
_FREE_WORDS = 5
"""A condition that the model does not know may have this many words."""
_CARRIER_WORDS = 2
"""The words that a sample must have beside its slot before the slot may hold anything."""
OPEN = frozenset({STATED, UNCLEAR})
"""Whose samples may be about a condition that the model does not know: they clear nobody."""
MEDICINES = frozenset({"anticoagulant", "antiplatelet"})
"""Whose names are misheard most, and matter most."""
_NAME_NO_MEDICINE = frozenset({*TOPICS, ROUTINE, DISCOMFORT, FALLBACK})
"""Whose lines have everyday words, none of them a medicine that was misheard."""
_ALIKE, _ALIKE_IN_PIECES = 0.8, 0.9
"""How like a long name a word must be that the model doesn't know, or words that it may be."""
_PIECES, _LONG = 3, 7
"""Into how many words a name may fall, and how many letters it must have."""


class Naming:
    """Finds what is named in utterances of one locale."""

    def __init__(self, known: Known, lines: Sequence[Line]) -> None:
        """Take what is known word for word, with every value; words of lines are no misheard ones.

        But for lines that may name a medicine.
        """
        self._known, self._lexicon = known, known.lexicon
        self._carriers = _carriers(known.exact.intents)
        conditions = known.exact.values[SLOT_TYPES["condition"]]
        self._medicines = {
            name: value
            for name, value in conditions.items()
            if value.id in MEDICINES and len(name) >= _LONG and name.isalpha()
        }
        texts = itertools.chain(known.exact.intents, *known.exact.values.values())
        self._vocabulary = {word for text in texts for word in text.split()}
        of_no_medicine = (line.text for line in lines if line.intent in _NAME_NO_MEDICINE)
        self._vocabulary |= {
            word.text for text in of_no_medicine for word in known.lexicon.split(text)
        }

    def with_value(self, name: str, text: str) -> ResolvedIntent:
        """Return an intent with the longest value of its slots that an utterance holds, if any.

        A medicine is also heard where words are nearly its name.
        """
        words = self._lexicon.split(text)
        found = self._known.with_value(name, words, stated=name == STATED)
        if name == STATED and not found.is_filled:
            return self._known.intent(name, words, self._misheard(words))
        return found

    def stated(self, condition: str | None) -> ResolvedIntent:
        """Return that a condition is stated, given by its id."""
        value = None if condition is None else Value(condition, condition)
        heard = SlotHeard(SLOT_TYPES["condition"], condition, value)
        return ResolvedIntent(STATED, {"condition": heard})

    def flag_inside(self, words: Sequence[Word]) -> Filled | None:
        """Return the name of the gravest red flag that words hold, of two words or more."""
        found = self._known.filled(URGENT, words, stated=True)
        named = [each for each in found if each.length > 1]
        return max(named, key=lambda each: (gravity(each.value), each.length), default=None)

    @lru_cache(maxsize=16)  # noqa: B019  an utterance is read in several ways, a resolver lives on
    def asked_inside(self, words: tuple[Word, ...]) -> ResolvedIntent | None:
        """Return the question about a topic or a condition with which words begin, or end."""
        for length in range(min(len(words) - 1, _MOST_ASKED), _FEWEST_ASKED - 1, -1):
            for part in (words[:length], words[-length:]):
                found = self._known.resolve(" ".join(word.text for word in part))
                if found and (found.name in TOPICS or found.name in QUESTIONS):
                    return found
        return None

    def _misheard(self, words: Sequence[Word]) -> Filled | None:
        """Return the medicine whose name words are nearly, one of them or a few in a row."""
        slot_type = SLOT_TYPES["condition"]
        for start, pieces in itertools.product(range(len(words)), range(1, _PIECES + 1)):
            end = min(start + pieces, len(words))
            parts = [word.text for word in words[start:end]]
            is_strange = len(parts) == 1 and parts[0] not in self._vocabulary
            alike = _ALIKE if is_strange else _ALIKE_IN_PIECES
            if not (is_strange or len(parts) > 1):
                continue
            if self._lexicon.denies(parts):
                continue
            near = difflib.get_close_matches("".join(parts), self._medicines, 1, alike)
            if near and not self._lexicon.is_negated(words, start, end):
                return Filled("", slot_type, start, end, self._medicines[near[0]])
        return None

    def unknown(self, words: Sequence[Word]) -> ResolvedIntent | None:
        """Return what the longest sample that fits says of a condition that nobody knows yet."""
        texts = tuple(word.text for word in words)
        for intent, before, slot_type, after in self._carriers:
            start, end = len(before), len(texts) - len(after)
            if (
                1 <= end - start <= _FREE_WORDS
                and texts[:start] == before
                and texts[end:] == after
                and not self._lexicon.denies(texts[start:end])
            ):
                return self._known.intent(intent, words, Filled("", slot_type, start, end))
        return None


def gravity(flag: Value | None) -> int:
    """Return how grave a red flag is; the more so the greater."""
    return -list(Tier).index(RED_FLAG_TIERS[flag.id]) if flag else -len(Tier)


def _carriers(
    intents: Mapping[str, str],
) -> list[tuple[str, tuple[str, ...], str, tuple[str, ...]]]:
    """Return what stands before and after the slot of open samples, the longest first."""
    found = []
    for pattern, intent in intents.items():
        slot = SLOT.search(pattern)
        if intent in OPEN and slot:
            before, after = pattern[: slot.start()].split(), pattern[slot.end() :].split()
            if len(before) + len(after) >= _CARRIER_WORDS:
                found.append((intent, tuple(before), slot[1], tuple(after)))
    return sorted(found, key=lambda carrier: -len(carrier[1]) - len(carrier[3]))
