"""A warm turn: the entries' handlers, called in one process, taking turns.

Run as a program of its own, so that nothing else is loaded; prints the figures as JSON.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

from tests.benchmarks import hello
from tests.benchmarks.events import events
from tests.benchmarks.figures import Figure, alternating

MOST = 1.0
Handler = Callable[[Any, Any], object]


def timed(handler: Handler, event: dict[str, Any]) -> Callable[[], float]:
    """Return what calls a handler once, and returns how many milliseconds that took."""

    def once() -> float:
        began = time.perf_counter()
        handler(event, None)
        return (time.perf_counter() - began) * 1000

    return once


def main() -> None:
    """Measure; the argument says how many rounds. What the skill logs goes to standard output."""
    report = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    entry = import_module("lambda_function")  # once its output leads nowhere

    figures = []
    for name, event in events().items():
        ours, theirs = timed(entry.lambda_handler, event), timed(hello.lambda_handler, event)
        alternating(ours, theirs, 200)
        medians = alternating(ours, theirs, int(sys.argv[1]))
        figures.append(Figure(f"warm turn: {name}", "ms", *medians, MOST))
    with os.fdopen(report, "w") as output:
        json.dump([figure.data() for figure in figures], output)


if __name__ == "__main__":
    main()
