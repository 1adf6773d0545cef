"""A warm turn: the entries' handlers, called in one process, taking turns.

Run as a program of its own, so that nothing else is loaded; prints the figures as JSON.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module

from tests.benchmarks import hello
from tests.benchmarks.events import events
from tests.benchmarks.figures import Figure, alternating, milliseconds, written

MOST = 1.0


def main() -> None:
    """Measure; the argument says how many rounds. What the skill logs goes to standard output."""
    report = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    entry = import_module("lambda_function")  # once its output leads nowhere

    handlers: tuple[Callable[..., object], ...] = (entry.lambda_handler, hello.lambda_handler)
    figures = []
    for name, event in events().items():
        ours, theirs = (milliseconds(partial(handler, event, None)) for handler in handlers)
        alternating(ours, theirs, 200)
        medians = alternating(ours, theirs, int(sys.argv[1]))
        figures.append(Figure(f"warm turn: {name}", "ms", *medians, MOST))
    with os.fdopen(report, "w") as output:
        output.write(written(figures))


if __name__ == "__main__":
    main()
