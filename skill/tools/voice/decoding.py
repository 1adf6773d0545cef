"""The decoder: from sound to the words of a grammar, with points that can be compared."""

from __future__ import annotations

import math
import random
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import cycle, islice
from operator import add
from typing import Any

from skill.tools.voice import tools
from skill.tools.voice.audio import HEARING_RATE, Sound, bytes_of, numbers_of
from skill.tools.voice.phrases import Part, jsgf
from skill.tools.voice.pronouncing import pronunciations

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
    # A phrase isn't given up because it began badly.
    "beam": 1e-80,
    "pbeam": 1e-80,
    # Quicker: two densities of each sound tell as much as four, and single sounds are enough to
    # measure by.
    "topn": 2,
    "allphone_ci": True,
}
_WIDE = dict.fromkeys(("beam", "wbeam", "pbeam"), 1e-70)
"""Of few words none is given up where it ends: the last may run on into the quiet after it."""
_PHONES = "en-us/en-us-phone.lm.bin"


@dataclass(frozen=True)
class Guess:
    """The words that fit best, and how well: the more points a frame of 10 ms the better."""

    text: str
    points: float


NO_GUESS = Guess("", -1e5)
"""Where nothing of a grammar was heard."""


class Decoder:
    """Decodes utterances by grammars, each under a name."""

    def __init__(self, wide: bool = False) -> None:
        """Load the acoustic model; ``wide`` is for small grammars only, as it takes longer.

        Raises:
            MissingToolError: pocketsphinx is missing.
        """
        beams = _WIDE if wide else {}
        self._decoder: Any = tools.pocketsphinx().Decoder(**{**_SETTINGS, **beams})
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

    def learn_sounds(self, name: str) -> None:
        """Prepare to hear any sounds of English in any order, as a measure for what is said."""
        model = tools.pocketsphinx().get_model_path(_PHONES)
        self._decoder.add_allphone_file(name, model)

    def best(self, samples: bytes, name: str) -> Guess:
        """Return the best guess; half a phrase counts as nothing."""
        texts = self._texts.get(name)
        decoder = self._decoder
        decoder.activate_search(name)
        decoder.start_utt()
        decoder.process_raw(samples, full_utt=True)
        decoder.end_utt()
        found = decoder.hyp()
        if found is None or found.best_score <= 0 or (texts and found.hypstr not in texts):
            return NO_GUESS
        frames = max(1, len(samples) // 2 // _FRAME)
        return Guess(found.hypstr, math.log(found.best_score) / _POINT / frames)


@cache
def _noise() -> array[int]:
    source = random.Random(1)  # noqa: S311  # nosec: the same noise each time
    return array("h", (round(source.gauss(0, _NOISE)) for _ in range(HEARING_RATE)))


def for_decoding(sound: Sound) -> bytes:
    """Return a sound's samples as the decoder hears them best, with a little noise."""
    numbers = numbers_of(sound.resampled(HEARING_RATE).samples)
    noise = list(islice(cycle(_noise()), len(numbers)))
    try:
        mixed = array("h", map(add, numbers, noise))
    except OverflowError:
        sums = map(add, numbers, noise)
        mixed = array("h", (max(-32768, min(32767, each)) for each in sums))
    return bytes_of(mixed)
