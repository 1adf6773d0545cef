"""What the classifier sees of a sentence: its words, its letters, and the kinds of its words.

A word of a slot's values stands for that slot, so "i'm not on warfarin" and "i'm not on
statins" look much the same. While it learns, the classifier sees no sentence with a value that it
knows: people name conditions and symptoms in more words than any list has.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any

from skill.model.training import Example, normalised, slot_words

_WORD = r"\S+"
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
        self._longest = max(map(len, self._phrases))
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
                yield self._kind(word, slot if word in unknown else "")
            start += len(phrase) or 1

    def _phrase_at(
        self, words: Sequence[str], start: int, unknown: tuple[str, ...]
    ) -> tuple[str, ...]:
        for end in range(min(start + self._longest, len(words)), start, -1):
            phrase = tuple(words[start:end])
            if phrase in self._phrases and phrase != unknown:
                return phrase
        return ()

    def _kind(self, word: str, unknown_in: str) -> str:
        if self._samples[word] >= _COMMON:
            return word
        slots = self._slots.get(word, Counter()) - Counter({unknown_in: 1})
        if slots:
            return f"<{slots.most_common(1)[0][0]}>"
        return word if self._samples[word] >= _RARE else _UNKNOWN


class Features:
    """Turns sentences into numbers."""

    def __init__(self, kinds: Kinds) -> None:
        """Make features that know the words of a model, but are not trained yet."""
        self._kinds = kinds
        self._text = text_features()
        self._shape = words_up_to(4)

    def learned(self, examples: Sequence[Example]) -> Any:  # noqa: ANN401 -- scipy has no types
        """Return the examples as a matrix, and learn which words there are."""
        shapes = [self._kinds.shape(each.text, each.slot, each.value) for each in examples]
        texts = self._text.fit_transform([each.text for each in examples])
        return _beside(texts, self._shape.fit_transform(shapes))

    def of(self, texts: Sequence[str]) -> Any:  # noqa: ANN401
        """Return sentences as a matrix."""
        shapes = [self._kinds.shape(text) for text in texts]
        return _beside(self._text.transform(texts), self._shape.transform(shapes))


def text_features() -> Any:  # noqa: ANN401
    """Return features of words and letters, untrained."""
    letters = sklearn("feature_extraction.text").TfidfVectorizer(
        analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2
    )
    return sklearn("pipeline").make_union(words_up_to(3), letters)


def words_up_to(length: int) -> Any:  # noqa: ANN401
    """Return features of words and of up to as many in a row, untrained."""
    return sklearn("feature_extraction.text").TfidfVectorizer(
        ngram_range=(1, length), token_pattern=_WORD, sublinear_tf=True
    )


def sklearn(module: str) -> Any:  # noqa: ANN401
    """Return a module of scikit-learn.

    Raises:
        RuntimeError: scikit-learn is not installed.
    """
    try:
        return import_module(f"sklearn.{module}")
    except ImportError as error:
        raise RuntimeError(
            "this needs scikit-learn: pip install -r tests/requirements.txt"
        ) from error


def _beside(left: Any, right: Any) -> Any:  # noqa: ANN401
    return import_module("scipy.sparse").hstack([left, right]).tocsr()
