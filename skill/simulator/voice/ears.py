"""The processes that decode: pocketsphinx holds the interpreter's lock as long as it works.

Each process is started at the beginning, with all grammars learnt, and lives as long as the talk.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

from skill.simulator.voice import tools
from skill.simulator.voice.decoding import NO_GUESS, Decoder, Guess
from skill.simulator.voice.phrases import Part

_PROCESSES = 2
Grammars = Mapping[str, Sequence[Part]]


class Ears:
    """Decodes utterances by several grammars at once, in processes of its own."""

    def __init__(self, grammars: Sequence[tuple[float | None, Grammars]]) -> None:
        """Start the processes; what they hear before they are ready waits for them.

        Grammars come with their beam: the smaller, the fewer paths are given up early.

        Raises:
            MissingToolError: pocketsphinx or espeak-ng is missing.
        """
        tools.pocketsphinx()
        tools.espeak()
        self._grammars = grammars
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
        pool = ProcessPoolExecutor(_PROCESSES, get_context("spawn"), _learn, (self._grammars,))
        for _ in range(_PROCESSES):
            pool.submit(_ready)
        return pool


_decoders: dict[str, Decoder] = {}
"""The decoder of each grammar, in a process that decodes."""


def _learn(all_grammars: Sequence[tuple[float | None, Grammars]]) -> None:
    """Load the decoders of a new process. Ctrl-C is for the process that talks."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for beam, grammars in all_grammars:
        decoder = Decoder(beam)
        for name, parts in grammars.items():
            decoder.learn(name, parts)
            _decoders[name] = decoder


def _ready() -> None:
    """Do nothing: a process is started by its first task."""


def _decoded(samples: bytes, name: str) -> Guess:
    return _decoders[name].best(samples, name)
