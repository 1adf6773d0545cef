"""Measures how well a voice model is understood, on labelled utterances that it never saw."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import yaml

from skill.tools.model.engines import ALL_CLEAR, FALLBACK, RISKS, URGENT, Engine, Understood

DATA = Path(__file__).resolve().parents[3] / "tests" / "data"
SETS = {"test": DATA / "nlu.yaml", "development": DATA / "nlu_development.yaml"}


class Labelled(NamedTuple):
    """An utterance and what it means."""

    text: str
    meant: Understood


def read_labelled(path: Path) -> tuple[Labelled, ...]:
    """Return the utterances of a labelled set."""
    rows = yaml.safe_load(path.read_text(encoding="utf-8"))
    return tuple(Labelled(row["say"], Understood(row["intent"], row.get("slot"))) for row in rows)


@dataclass(frozen=True)
class Report:
    """What an engine made of a labelled set, as pairs of what was meant and what was heard."""

    pairs: tuple[tuple[Understood, Understood], ...]

    @property
    def accuracy(self) -> float:
        """How many intents were understood, of 1; out of domain counts as an intent."""
        return _share([meant.intent == heard.intent for meant, heard in self.pairs])

    @property
    def slot_accuracy(self) -> float:
        """How many slot values were understood, among the intents that were, of 1."""
        return _share(
            [
                meant.value == heard.value
                for meant, heard in self.pairs
                if meant.value is not None and meant.intent == heard.intent
            ]
        )

    @property
    def red_flag_recall(self) -> float:
        """How many red flags raised the alarm, of 1, whichever flag was heard."""
        return self.per_intent().get(URGENT, (1.0, 0))[0]

    @property
    def rejection(self) -> float:
        """How much of what is out of domain was taken for nothing else, of 1."""
        return self.per_intent().get(FALLBACK, (1.0, 0))[0]

    @property
    def unsafe(self) -> int:
        """How often something that is no plain no was taken for a no, or for a denial."""
        return sum(
            meant.intent in RISKS and heard.intent in ALL_CLEAR for meant, heard in self.pairs
        )

    def per_intent(self) -> dict[str, tuple[float, int]]:
        """Return each intent's share of understood utterances, and how many there are."""
        right: Counter[str] = Counter()
        total: Counter[str] = Counter()
        for meant, heard in self.pairs:
            total[meant.intent] += 1
            right[meant.intent] += meant.intent == heard.intent
        return {name: (right[name] / total[name], total[name]) for name in sorted(total)}

    def confusions(self) -> list[tuple[str, str, int]]:
        """Return what was taken for what, and how often, the most frequent first."""
        counts = Counter(
            (meant.intent, heard.intent)
            for meant, heard in self.pairs
            if meant.intent != heard.intent
        )
        return [(*pair, count) for pair, count in sorted(counts.items(), key=lambda c: (-c[1], c))]

    def lines(self) -> Iterator[str]:
        """Yield the report as text."""
        yield f"  intents understood     {self.accuracy:7.1%}  of {len(self.pairs)}"
        yield f"  slot values            {self.slot_accuracy:7.1%}"
        yield f"  red flags heard        {self.red_flag_recall:7.1%}"
        yield f"  out of domain rejected {self.rejection:7.1%}"
        yield f"  taken for a no or a denial, but no plain no: {self.unsafe}"
        yield "  per intent:"
        for name, (share, total) in self.per_intent().items():
            yield f"    {share:7.1%}  of {total:3}  {name}"
        yield "  confusions:"
        for meant, heard, count in self.confusions():
            yield f"    {count:3}  {meant} -> {heard}"


def evaluate(engine: Engine, labelled: Sequence[Labelled]) -> Report:
    """Return what an engine makes of labelled utterances."""
    return Report(tuple((each.meant, engine(each.text)) for each in labelled))


def _share(hits: Sequence[bool]) -> float:
    return sum(hits) / len(hits) if hits else 1.0
