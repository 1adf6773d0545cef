"""A built model, prepared so that an utterance is looked up in it rather than searched for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from skill.tools.model.intents import STATED, URGENT
from skill.tools.model.lexicons import Word


class Value(NamedTuple):
    """A slot value of the model."""

    id: str
    name: str


@dataclass(frozen=True)
class Filled:
    """A pattern that fits an utterance: where its slot's words stand, and what they mean.

    ``type`` is the slot's type, empty where there is no slot.
    """

    pattern: str
    type: str = ""
    start: int = 0
    end: int = 0
    value: Value | None = None

    @property
    def length(self) -> int:
        """How many words the slot has taken."""
        return self.end - self.start


class Form:
    """The model's samples and slot values, all brought into one form.

    A sample's slot stands in it as ``{Type}``: two slots of one name may differ in type.
    """

    def __init__(self) -> None:
        """Make a form without any samples or values."""
        self.intents: dict[str, str] = {}
        self.values: dict[str, dict[str, Value]] = {}
        self._longest: dict[str, int] = {}

    def add_sample(self, intent: str, words: Sequence[Word]) -> None:
        """Add a sample's words; where two samples look alike here, the first one stays."""
        if words:
            self.intents.setdefault(" ".join(word.text for word in words), intent)

    def add_value(self, slot_type: str, value: Value, words: Sequence[Word]) -> None:
        """Add the words of a slot's value."""
        if words:
            text = " ".join(word.text for word in words)
            self.values.setdefault(slot_type, {}).setdefault(text, value)
            self._longest[slot_type] = max(self._longest.get(slot_type, 0), len(words))

    def sampled(self, words: Sequence[str]) -> Iterator[str]:
        """Yield the intent of the sample that words equal, if any does."""
        intent = self.intents.get(" ".join(words))
        if intent:
            yield intent

    def best(
        self, words: Sequence[Word], intents: Callable[[Sequence[str]], Iterable[str]]
    ) -> tuple[str, Filled] | None:
        """Return the intent that a whole utterance stands for, its slot filled.

        ``intents`` gives the intents of words. The more of it the sample says the better; a red
        flag comes before a condition ("i have chills and a sore back"), and at last before all.
        """
        whole = Filled(" ".join(word.text for word in words))
        fits = [
            (intent, filled)
            for filled in (whole, *self.filled(words, self.values))
            for intent in intents(filled.pattern.split())
        ]
        if any(intent == URGENT for intent, _ in fits):
            fits = [fit for fit in fits if fit[0] != STATED]
        return min(fits, key=lambda fit: (fit[1].length, fit[0] != URGENT), default=None)

    def filled(self, words: Sequence[Word], types: Iterable[str]) -> Iterator[Filled]:
        """Yield the utterance with each value of some slot types in it as ``{Type}``."""
        texts = [word.text for word in words]
        for slot_type in types:
            values = self.values[slot_type]
            for start in range(len(texts)):
                for end in range(start + 1, min(start + self._longest[slot_type], len(texts)) + 1):
                    value = values.get(" ".join(texts[start:end]))
                    if value is not None:
                        pattern = " ".join([*texts[:start], f"{{{slot_type}}}", *texts[end:]])
                        yield Filled(pattern, slot_type, start, end, value)
