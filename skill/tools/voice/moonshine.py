"""Moonshine Tiny: from sound to how likely each next token is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from skill.tools.voice import tools
from skill.tools.voice.audio import HEARING_RATE, Sound
from skill.tools.voice.tokens import END, START, Tokenizer

_SHORTEST = 0.2
"""Seconds of sound that the encoder needs."""
_HEADS, _SIZE = 8, 36
_MOST_TOKENS = 40

State = dict[str, tools.Array]
"""What the decoder has made of the sound and of the tokens so far, by name."""


class Moonshine:
    """Moonshine's weights, loaded."""

    def __init__(self) -> None:
        """Load the weights.

        Raises:
            MissingToolError: onnxruntime or the weights are missing.
        """
        runtime, folder = tools.onnxruntime(), tools.moonshine_weights()
        options = runtime.SessionOptions()
        # One thread: faster for sounds so short, and each sum is always made in the same order.
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._encoder: Any = runtime.InferenceSession(folder / "encoder_model.ort", options)
        self.decoder: Any = runtime.InferenceSession(folder / "decoder_model_merged.ort", options)
        self.tokenizer = Tokenizer(folder / "tokenizer.bin")

    def listen(self, sound: Sound) -> Decoding:
        """Return what decodes a sound."""
        numpy = tools.numpy()
        numbers = sound.resampled(HEARING_RATE).numbers()
        short = max(0, round(_SHORTEST * HEARING_RATE) - len(numbers))
        given = numpy.pad(numbers, (0, short))[None]
        mask = numpy.ones(given.shape, "i8")
        (heard,) = self._encoder.run(None, {"input_values": given, "attention_mask": mask})
        return Decoding(self, heard)


class Decoding:
    """The texts of one sound, token by token, in rows that go on side by side."""

    def __init__(self, moonshine: Moonshine, heard: tools.Array) -> None:
        """Begin with one row, which has no tokens yet."""
        numpy, self._decoder = tools.numpy(), moonshine.decoder
        self._tokenizer = moonshine.tokenizer
        names = [each.name for each in self._decoder.get_inputs()]
        self._past = [name for name in names if name.startswith("past_key_values")]
        self._fixed = {
            "encoder_hidden_states": heard,
            # One number for the whole sound: with one a frame, sounds above 10 s fail.
            "encoder_attention_mask": numpy.ones((1, 1), "i8"),
        }
        self._ask = ["logits"] + [name.replace("past_key_values", "present") for name in self._past]
        nothing = numpy.zeros((1, _HEADS, 0, _SIZE), "f4")
        self.first = self._run(numpy.array([[START]]), dict.fromkeys(self._past, nothing), False)
        """How likely each first token is, as logarithms; and the state after the start."""

    def free(self) -> str:
        """Return the likeliest text of any words."""
        tokens: list[int] = []
        likely, state = self.first
        while (token := int(likely[0].argmax())) != END and len(tokens) < _MOST_TOKENS:
            tokens.append(token)
            likely, state = self.go_on(state, [0], tools.numpy().array([token]))
        return self._tokenizer.text(tokens)

    def go_on(
        self, state: State, rows: Sequence[int], tokens: tools.Array
    ) -> tuple[tools.Array, State]:
        """Add a token to each of some rows; return how likely each next one is, and the state."""
        # What was heard stands there once, for every row.
        past = {
            name: value[rows] if ".decoder." in name else value for name, value in state.items()
        }
        return self._run(tokens[:, None], past, True)

    def _run(self, tokens: tools.Array, past: State, goes_on: bool) -> tuple[tools.Array, State]:
        numpy = tools.numpy()
        given = {"input_ids": tokens, "use_cache_branch": numpy.array([goes_on])}
        logits, *present = self._decoder.run(self._ask, {**self._fixed, **given, **past})
        state = dict(zip(self._past, present, strict=True))
        if goes_on:  # the model gives back nothing of these
            state |= {name: past[name] for name in past if ".encoder." in name}
        last = logits[:, -1]
        last = last - last.max(axis=1, keepdims=True)
        return last - numpy.log(numpy.exp(last).sum(axis=1, keepdims=True)), state
