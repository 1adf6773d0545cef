"""What a measurement gives: a figure of ours, one of the bare skill, and what was asked for."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Figure:
    """Ours against theirs, in one unit; the ratio is to be ``at_most`` that, where it is known."""

    name: str
    unit: str
    ours: float
    theirs: float
    at_most: float | None = None

    @property
    def ratio(self) -> float:
        """Ours in terms of theirs: below 1 is better than the bare skill."""
        return self.ours / self.theirs

    @property
    def verdict(self) -> str:
        """Whether the figure is as it must be."""
        if self.at_most is None:
            return "-"
        return "met" if self.ratio <= self.at_most else "missed"


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as a table in Markdown."""
    rows = [
        "| measured | unit | ours | bare skill | ratio | at most | |",
        "|---|---|--:|--:|--:|--:|---|",
    ]
    for one in figures:
        most = "-" if one.at_most is None else f"{one.at_most:.3g}"
        rows.append(
            f"| {one.name} | {one.unit} | {one.ours:.3g} | {one.theirs:.3g} "
            f"| **{one.ratio:.2f}** | {most} | {one.verdict} |"
        )
    return "\n".join(rows)


def status(figures: Sequence[Figure]) -> int:
    """Return the exit status of what measured these: 1 if one of them is not as it must be."""
    return int(any(figure.verdict == "missed" for figure in figures))


def alternating(
    ours: Callable[[], float], theirs: Callable[[], float], rounds: int
) -> tuple[float, float]:
    """Return the medians of two measurements that take turns, on the same machine as it is."""
    pairs = [(ours(), theirs()) for _ in range(rounds)]
    return statistics.median(our for our, _ in pairs), statistics.median(
        their for _, their in pairs
    )


def milliseconds(work: Callable[[], object]) -> Callable[[], float]:
    """Return what does the work once, and returns how long that took."""

    def once() -> float:
        began = time.perf_counter()
        assert work()
        return (time.perf_counter() - began) * 1000

    return once


def written(figures: Sequence[Figure]) -> str:
    """Return figures as JSON, for the program that started this one."""
    return json.dumps([asdict(figure) for figure in figures])
