"""Knows the kinds of words: which of them belong to the values of a slot."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from skill.tools.model.training import normalised, slot_words

_COMMON = 60
"""A word in as many samples is a word of its own, whatever values it also occurs in."""
_RARE = 2
"""A word in fewer samples, and in no value, counts as an unknown one."""
_UNKNOWN = "<unknown>"
_BEGIN, _END = "^", "$"


class Kinds:
    """Knows to which slot's values a word or a phrase belongs."""

    def __init__(self, model: Mapping[str, Any]) -> None:
        """Take the values and the samples of a built model."""
        self._phrases: dict[tuple[str, ...], str] = {}
        self._slots: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for slot, values in slot_words(model).items():
            for value in values:
                self._phrases.setdefault(tuple(value.split()), slot)
        for phrase, slot in self._phrases.items():
            for word in set(phrase):
                self._slots[word][slot] += 1
        self._longest = {
            first: max(map(len, phrases)) for first, phrases in _by_first_word(self._phrases)
        }
        self._found: dict[str, str] = {}
        self._samples = Counter(
            word
            for intent in model["interactionModel"]["languageModel"]["intents"]
            for sample in intent["samples"]
            for word in set(normalised(sample).split())
        )

    def shape(self, text: str, slot: str = "", but: str = "") -> str:
        """Return a text with slots in place of their words, as if ``but`` were no value of it."""
        unknown = tuple(but.split())
        kinds = [_BEGIN]
        for kind in self._kinds(text.split(), slot, unknown):
            if not (kinds and kind.startswith("<") and kind == kinds[-1]):
                kinds.append(kind)
        return " ".join((*kinds, _END))

    def _kinds(self, words: Sequence[str], slot: str, unknown: tuple[str, ...]) -> Iterator[str]:
        start = 0
        while start < len(words):
            phrase = self._phrase_at(words, start, unknown)
            if phrase:
                yield f"{{{self._phrases[phrase]}}}"
            else:
                word = words[start]
                yield self._kind_but(word, slot) if word in unknown else self._kind(word)
            start += len(phrase) or 1

    def _phrase_at(
        self, words: Sequence[str], start: int, unknown: tuple[str, ...]
    ) -> tuple[str, ...]:
        longest = self._longest.get(words[start], 0)
        for end in range(min(start + longest, len(words)), start, -1):
            phrase = tuple(words[start:end])
            if phrase in self._phrases and phrase != unknown:
                return phrase
        return ()

    def _kind(self, word: str) -> str:
        if word not in self._found:
            self._found[word] = self._kind_in(word, self._slots.get(word, Counter()))
        return self._found[word]

    def _kind_but(self, word: str, slot: str) -> str:
        """Return a word's kind as if one value fewer of the slot had it."""
        return self._kind_in(word, self._slots.get(word, Counter()) - Counter({slot: 1}))

    def _kind_in(self, word: str, slots: Counter[str]) -> str:
        if self._samples[word] >= _COMMON:
            return word
        if slots:
            return f"<{slots.most_common(1)[0][0]}>"
        return word if self._samples[word] >= _RARE else _UNKNOWN


def _by_first_word(
    phrases: Iterable[tuple[str, ...]],
) -> Iterable[tuple[str, list[tuple[str, ...]]]]:
    found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for phrase in phrases:
        found[phrase[0]].append(phrase)
    return found.items()
