"""What a measurement gives: a figure of ours, one of the bare skill, and what was asked for."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """Ours against theirs, in one unit; ``most`` is the ratio that must not be exceeded.

    Where ``most`` is None the figure is for information.
    """

    name: str
    unit: str
    ours: float
    theirs: float
    most: float | None = None

    @property
    def ratio(self) -> float:
        """Ours in terms of theirs: below 1 is better than the bare skill."""
        return self.ours / self.theirs

    @property
    def verdict(self) -> str:
        """Whether the figure is as it must be."""
        if self.most is None:
            return "-"
        return "met" if self.ratio <= self.most else "missed"

    def data(self) -> dict[str, object]:
        """Return the figure as plain data."""
        return {
            "name": self.name,
            "unit": self.unit,
            "ours": self.ours,
            "theirs": self.theirs,
            "ratio": self.ratio,
            "at_most": self.most,
            "verdict": self.verdict,
        }


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as a table in Markdown."""
    rows = [
        "| measured | unit | ours | bare skill | ratio | at most | |",
        "|---|---|--:|--:|--:|--:|---|",
    ]
    for one in figures:
        most = "-" if one.most is None else f"{one.most:.3g}"
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
