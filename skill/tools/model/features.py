"""What the classifier sees of a sentence: its words, its letters, and the kinds of its words.

A word of a slot's values stands for that slot, so "i'm not on warfarin" and "i'm not on
statins" look much the same. While it learns, the classifier sees no sentence with a value that it
knows: people name conditions and symptoms in more words than any list has.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any

from skill.tools.model.kinds import Kinds
from skill.tools.model.training import Example

_WORD = r"\S+"


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
