"""The decoder: from sound to the words of a grammar, with points that can be compared."""

from __future__ import annotations

import math
import random
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from skill.simulator.voice import tools
from skill.simulator.voice.audio import HEARING_RATE, Sound, bytes_of, numbers_of
from skill.simulator.voice.phrases import Part, jsgf
from skill.simulator.voice.pronouncing import pronunciations

_POINT = math.log(1.0001)
"""The recogniser's unit of a logarithm."""
_FRAME = HEARING_RATE // 100
_NOISE = 60
"""The noise under an utterance, in steps of a sample: digital silence is misheard."""
_SETTINGS = {
    "lm": None,
    "loglevel": "FATAL",
    # All sounds of the model are compared in each frame. Without it points depend on the grammar,
    # and a "no" of one grammar can't be held against a "not sure" of another.
    "compallsen": True,
    # The length of a phrase and the size of a grammar shall not weigh more than the sound does.
    "lw": 1.0,
    # The model's filler for "other speech" swallows the "know" of "I don't know".
    "fillprob": 1e-100,
}


@dataclass(frozen=True)
class Guess:
    """The words that fit best, and how well: the more points a frame of 10 ms the better."""

    text: str
    points: float


NO_GUESS = Guess("", -1e5)
"""Where nothing of a grammar was heard."""


class Decoder:
    """Decodes utterances by grammars, each under a name."""

    def __init__(self, beam: float | None = None) -> None:
        """Load the acoustic model; a smaller ``beam`` gives up fewer paths and takes longer.

        Raises:
            MissingToolError: pocketsphinx is missing.
        """
        beams = {} if beam is None else dict.fromkeys(("beam", "wbeam", "pbeam"), beam)
        self._decoder: Any = tools.pocketsphinx().Decoder(**_SETTINGS, **beams)
        self._texts: dict[str, frozenset[str]] = {}

    def learn(self, name: str, parts: Sequence[Part]) -> None:
        """Prepare a grammar.

        Raises:
            MissingToolError: espeak-ng is missing, and a word has no pronunciation yet.
        """
        texts = frozenset(text for part in parts for text in part.texts())
        words = sorted({word for text in texts for word in text.split()})
        unknown = [word for word in words if self._decoder.lookup_word(word) is None]
        for word, phones in pronunciations(unknown).items():
            self._decoder.add_word(word, phones, True)  # the wheel's own order
        self._decoder.add_jsgf_string(name, jsgf(parts))
        self._texts[name] = texts

    def best(self, samples: bytes, name: str) -> Guess:
        """Return the best guess; half a phrase counts as nothing."""
        decoder = self._decoder
        decoder.activate_search(name)
        decoder.start_utt()
        decoder.process_raw(samples, full_utt=True)
        decoder.end_utt()
        found = decoder.hyp()
        if found is None or found.best_score <= 0 or found.hypstr not in self._texts[name]:
            return NO_GUESS
        frames = max(1, len(samples) // 2 // _FRAME)
        return Guess(found.hypstr, math.log(found.best_score) / _POINT / frames)


@cache
def _noise() -> array[int]:
    source = random.Random(1)  # noqa: S311  # nosec: the same noise each time
    return array("h", (round(source.gauss(0, _NOISE)) for _ in range(HEARING_RATE)))


def for_decoding(sound: Sound) -> bytes:
    """Return a sound's samples as the decoder hears them best, with a little noise."""
    numbers, noise = numbers_of(sound.resampled(HEARING_RATE).samples), _noise()
    mixed = array("h")
    for start in range(0, len(numbers), len(noise)):
        part = numbers[start : start + len(noise)]
        pairs = zip(part, noise, strict=False)
        mixed.extend(max(-32768, min(32767, one + other)) for one, other in pairs)
    return bytes_of(mixed)
