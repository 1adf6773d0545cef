"""Moonshine Tiny: its tokens, and from sound to how likely each next one is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime

from skill.tools.voice import tools
from skill.tools.voice.audio import HEARING_RATE, Numbers, Sound

START, END = 1, 2
"""The tokens before and after a text."""
_BLANK = "▁"
_SHORT = 128
"""From here on, a token's length takes two bytes of the tokenizer's file."""
_SHORTEST = 0.2
"""Seconds of sound that the encoder needs."""
_HEADS, _SIZE = 8, 36
_MOST_TOKENS = 40

Tokens = npt.NDArray[np.integer[Any]]
State = dict[str, Numbers]
"""What the decoder has made of the sound and of the tokens so far, by name."""


class Tokenizer:
    """Parts words into tokens, and puts texts together."""

    def __init__(self, file: Path) -> None:
        """Read the tokens, one after another, each after its length."""
        self._tokens = list(_parts(file.read_bytes()))
        # A single letter is there as a byte too, which comes first and is never written.
        self._numbers = {token: number for number, token in enumerate(self._tokens)}
        self.of_word = lru_cache(maxsize=None)(self._of_word)

    def mark(self, text: str) -> int:
        """Return the token of a punctuation mark."""
        return self._numbers[text.encode()]

    def text(self, tokens: Iterable[int]) -> str:
        """Return the text of tokens."""
        written = b"".join(self._tokens[token] for token in tokens)
        return written.decode(errors="ignore").replace(_BLANK, " ").strip()

    def _of_word(self, word: str) -> tuple[int, ...]:
        """Return the tokens of a word with the blank before it.

        As in the tokenizer's training, the pair that makes the lowest token is joined first.
        """
        parts = [letter.encode() for letter in _BLANK + word]
        while True:
            pairs = (one + other for one, other in pairwise(parts))
            numbered = [
                (self._numbers[pair], place)
                for place, pair in enumerate(pairs)
                if pair in self._numbers
            ]
            if not numbered:
                return tuple(self._numbers[part] for part in parts)
            _, place = min(numbered)
            parts[place : place + 2] = [parts[place] + parts[place + 1]]


def _parts(data: bytes) -> Iterable[bytes]:
    place = 0
    while place < len(data):
        length = data[place]
        place += 1
        if length >= _SHORT:
            length += _SHORT * data[place] - _SHORT
            place += 1
        yield data[place : place + length]
        place += length


class Moonshine:
    """Moonshine's weights, loaded."""

    def __init__(self) -> None:
        """Load the weights, or raise a MissingToolError where they aren't there."""
        folder = tools.moonshine_weights()
        options = onnxruntime.SessionOptions()
        # One thread: faster for sounds so short, and each sum is always made in the same order.
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._encoder, self.decoder = (
            onnxruntime.InferenceSession(folder / f"{name}.ort", options)
            for name in ("encoder_model", "decoder_model_merged")
        )
        self.tokenizer = Tokenizer(folder / "tokenizer.bin")

    def listen(self, sound: Sound) -> Decoding:
        """Return what decodes a sound."""
        numbers = sound.resampled(HEARING_RATE).numbers()
        short = max(0, round(_SHORTEST * HEARING_RATE) - len(numbers))
        given = np.pad(numbers, (0, short))[None]
        mask = np.ones(given.shape, "i8")
        (heard,) = self._encoder.run(None, {"input_values": given, "attention_mask": mask})
        return Decoding(self, heard)


class Decoding:
    """The texts of one sound, token by token, in rows that go on side by side."""

    def __init__(self, moonshine: Moonshine, heard: Numbers) -> None:
        """Begin with one row, which has no tokens yet."""
        self._decoder, self._tokenizer = moonshine.decoder, moonshine.tokenizer
        names = [each.name for each in self._decoder.get_inputs()]
        self._past = [name for name in names if name.startswith("past_key_values")]
        self._fixed = {
            "encoder_hidden_states": heard,
            # One number for the whole sound: with one a frame, sounds above 10 s fail.
            "encoder_attention_mask": np.ones((1, 1), "i8"),
        }
        self._ask = ["logits"] + [name.replace("past_key_values", "present") for name in self._past]
        nothing = np.zeros((1, _HEADS, 0, _SIZE), "f4")
        self.first = self._run(np.array([[START]]), dict.fromkeys(self._past, nothing), False)
        """How likely each first token is, as logarithms; and the state after the start."""

    def free(self) -> str:
        """Return the likeliest text of any words."""
        tokens: list[int] = []
        likely, state = self.first
        while (token := int(likely[0].argmax())) != END and len(tokens) < _MOST_TOKENS:
            tokens.append(token)
            likely, state = self.go_on(state, [0], np.array([token]))
        return self._tokenizer.text(tokens)

    def go_on(self, state: State, rows: Sequence[int], tokens: Tokens) -> tuple[Numbers, State]:
        """Add a token to each of some rows; return how likely each next one is, and the state."""
        # What was heard stands there once, for every row.
        past = {
            name: value[rows] if ".decoder." in name else value for name, value in state.items()
        }
        return self._run(tokens[:, None], past, True)

    def _run(self, tokens: Tokens, past: State, goes_on: bool) -> tuple[Numbers, State]:
        given = {"input_ids": tokens, "use_cache_branch": np.array([goes_on])}
        logits, *present = self._decoder.run(self._ask, {**self._fixed, **given, **past})
        state = dict(zip(self._past, present, strict=True))
        if goes_on:  # the model gives back nothing of these
            state |= {name: past[name] for name in past if ".encoder." in name}
        last = logits[:, -1]
        last = last - last.max(axis=1, keepdims=True)
        return last - np.log(np.exp(last).sum(axis=1, keepdims=True)), state
