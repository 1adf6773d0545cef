"""The processes that decode: pocketsphinx holds the interpreter's lock as long as it works.

Each process is started at the beginning, with all grammars learnt, and lives as long as the talk.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

from skill.tools.voice import tools
from skill.tools.voice.decoding import NO_GUESS, Decoder, Guess
from skill.tools.voice.phrases import Part

_PROCESSES = 2
Grammars = Mapping[str, Sequence[Part]]
SOUNDS = "sounds"
"""The name by which any sounds are heard."""


class Ears:
    """Decodes utterances by several grammars at once, in processes of its own."""

    def __init__(self, few: Grammars, many: Grammars) -> None:
        """Start the processes; what they hear before they are ready waits for them.

        Those of few words give up none of them early. :data:`SOUNDS` is learnt as well.

        Raises:
            MissingToolError: pocketsphinx or espeak-ng is missing.
        """
        tools.pocketsphinx()
        tools.espeak()
        self._grammars = (few, many)
        self._pool = self._started()

    def begin(self, samples: bytes, names: Sequence[str]) -> Callable[[], list[Guess]]:
        """Begin to decode samples by the grammars of some names.

        What is returned waits for the guesses, one for each name. Where a process died there is
        none at all, and new processes are started.
        """
        pool = self._pool
        try:
            found = [pool.submit(_decoded, samples, name) for name in names]
        except BrokenProcessPool:
            self._replace(pool)
            return lambda: [NO_GUESS] * len(names)
        return lambda: self._guesses(found, pool)

    def close(self) -> None:
        """End the processes; nothing can be decoded afterwards."""
        self._pool.shutdown(cancel_futures=True)

    def _guesses(self, found: Sequence[Future[Guess]], pool: ProcessPoolExecutor) -> list[Guess]:
        try:
            return [guess.result() for guess in found]
        except BrokenProcessPool:
            self._replace(pool)
            return [NO_GUESS] * len(found)

    def _replace(self, broken: ProcessPoolExecutor) -> None:
        if self._pool is broken:
            broken.shutdown()
            self._pool = self._started()

    def _started(self) -> ProcessPoolExecutor:
        pool = ProcessPoolExecutor(_PROCESSES, get_context("spawn"), _learn, self._grammars)
        for _ in range(_PROCESSES):
            pool.submit(_ready)
        return pool


_decoders: dict[str, Decoder] = {}
"""The decoder of each grammar, in a process that decodes."""


def _learn(few: Grammars, many: Grammars) -> None:
    """Load the decoders of a new process. Ctrl-C is for the process that talks."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for grammars, wide in ((few, True), (many, False)):
        decoder = Decoder(wide)
        for name, parts in grammars.items():
            decoder.learn(name, parts)
            _decoders[name] = decoder
    decoder.learn_sounds(SOUNDS)
    _decoders[SOUNDS] = decoder


def _ready() -> None:
    """Do nothing: a process is started by its first task."""


def _decoded(samples: bytes, name: str) -> Guess:
    return _decoders[name].best(samples, name)
