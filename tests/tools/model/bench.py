"""Measures how well a voice model is understood, on labelled lines that it never saw.

Twice: as the simulator does, and as Alexa may, who generalises from the samples too and whom
nobody holds back. The latter says how good the model is, the former what the simulator shows.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from skill.alexa.intents import INTENTS, MANNERS, NEAR_RED_FLAG
from skill.tools.model.files import read_model
from skill.tools.model.intents import (
    ALL_CLEAR,
    DENIED,
    FALLBACK,
    PAST_SYMPTOM,
    RISKS,
    STATED,
    SYMPTOM_QUESTION,
    UNCLEAR,
    URGENT,
)
from skill.tools.simulator.known import ResolvedIntent
from skill.tools.simulator.resolver import Resolver, resolver_for

ROOT = Path(__file__).resolve().parents[3]
DATA = ROOT / "tests" / "data"
REAL_LINES = ROOT.parent / "shared" / "data" / "real-lines.tsv"
"""Lines that may not be copied into the project; where they are not, they are not measured."""


class Line(NamedTuple):
    """An utterance, what it may be taken for, the likeliest first, and the value it names."""

    text: str
    meant: tuple[str, ...]
    value: str | None = None


class Labelled(NamedTuple):
    """A set of labelled lines; ``seen`` says what whoever tunes has seen of it."""

    name: str
    written_by: str
    seen: str
    lines: tuple[Line, ...]


class Heard(NamedTuple):
    """What an utterance was taken for; ``near`` if the skill asks back whether it is a red flag."""

    intent: str
    value: str | None = None
    near: bool = False


Engine = Callable[[str], Heard]


def labelled_sets() -> tuple[Labelled, ...]:
    """Return every set of labelled lines that is here."""
    real = (DATA / "real_lines.yaml",) if REAL_LINES.is_file() else ()
    return tuple(
        read_labelled(path) for path in (DATA / "measured.yaml", DATA / "development.yaml", *real)
    )


def read_labelled(path: Path) -> Labelled:
    """Return the labelled lines of a file; its form is told in ``tests/data/README.md``."""
    data: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    rows = data["lines"]
    if isinstance(rows, dict):
        texts = _real_texts()
        lines = [Line(texts[each], tuple(meant)) for each, meant in rows.items()]
    else:
        lines = [Line(row["say"], (row["intent"],), row.get("slot")) for row in rows]
    return Labelled(path.stem, data["written_by"], data["seen"], tuple(lines))


def _real_texts() -> Mapping[str, str]:
    with REAL_LINES.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["id"]: row["utterance"] for row in rows}


def simulated(locale: str) -> Engine:
    """Return what the simulator understands."""
    resolver = resolver_for(locale)
    return lambda text: _heard(resolver.resolve(text))


def generalised(locale: str) -> Engine:
    """Return what Alexa may understand: a guess of hers is whatever is likeliest.

    She knows nothing of the lines that the simulator learns from beside the model. What clears
    somebody must be far clearer than any risk, or else it is that risk.
    """
    resolver = _without_lines(locale)

    def understand(text: str) -> Heard:
        exact = resolver.exactly(text)
        if exact:
            return _heard(exact)
        guess = _guess(resolver, text)
        near = guess != URGENT and resolver.is_near_red_flag(text)
        return Heard(FALLBACK, near=True) if near else _heard(resolver.with_value(guess, text))

    return understand


@cache
def _without_lines(locale: str) -> Resolver:
    return Resolver(read_model(locale), locale)


CLEARLY = 6.0
"""So much likelier than any risk what clears somebody must be."""


def _guess(resolver: Resolver, text: str) -> str:
    best, scores = resolver.weighing.likeliest(text), resolver.weighing.by_words(text)
    if best in ALL_CLEAR:
        risk = max(RISKS, key=lambda name: scores[name])
        best = risk if scores[risk] > scores[best] - CLEARLY else best
    if best == DENIED:  # a category is denied by its own name alone
        best = best if resolver.with_value(best, text).value else UNCLEAR
    return best


def _heard(resolved: ResolvedIntent) -> Heard:
    value, near = resolved.value, NEAR_RED_FLAG in resolved.slots
    return Heard(resolved.name, value.id if value else None, near)


@dataclass(frozen=True)
class Report:
    """What an engine made of labelled lines."""

    pairs: tuple[tuple[Line, Heard], ...]

    @property
    def right(self) -> float:
        """How many lines were taken for what they mean, of 1; a red flag also if asked back."""
        return self._share(is_right)

    @property
    def values(self) -> float:
        """How many slot values were understood, of 1, among the intents that were."""
        named = [
            (line, heard)
            for line, heard in self.pairs
            if line.value is not None and heard.intent in line.meant
        ]
        return Report(tuple(named))._share(lambda line, heard: line.value == heard.value)

    @property
    def red_flags(self) -> float:
        """How many red flags raised the alarm or were asked back, of 1, whichever was heard."""
        flags = tuple(pair for pair in self.pairs if pair[0].meant[0] == URGENT)
        return Report(flags).right

    @property
    def rejected(self) -> float:
        """How much of what is out of domain was taken for nothing else, of 1."""
        strange = tuple(pair for pair in self.pairs if pair[0].meant == (FALLBACK,))
        return Report(strange).right

    @property
    def faults(self) -> Counter[str]:
        """How often each kind of fault happened; no line has two."""
        return Counter(
            fault for line, heard in self.pairs if (fault := fault_of(line, heard)) is not None
        )

    def confusions(self) -> list[tuple[str, str, int]]:
        """Return what was taken for what, and how often, the most frequent first."""
        counts = Counter(
            (line.meant[0], NEAR_RED_FLAG if heard.near else heard.intent)
            for line, heard in self.pairs
            if not is_right(line, heard)
        )
        return [(*pair, count) for pair, count in sorted(counts.items(), key=lambda c: (-c[1], c))]

    def lines(self) -> Iterator[str]:
        """Yield the report as text."""
        yield f"  understood             {self.right:7.1%}  of {len(self.pairs)}"
        yield f"  slot values            {self.values:7.1%}"
        yield f"  red flags heard        {self.red_flags:7.1%}"
        yield f"  out of domain rejected {self.rejected:7.1%}"
        for fault in FAULTS:
            yield f"  {fault:22} {self.faults[fault]:5}"
        for meant, heard, count in self.confusions():
            yield f"    {count:3}  {meant} -> {heard}"

    def _share(self, hits: Callable[[Line, Heard], bool]) -> float:
        return sum(hits(*pair) for pair in self.pairs) / len(self.pairs) if self.pairs else 1.0


def is_right(line: Line, heard: Heard) -> bool:
    """Return whether a line was taken for something that it may mean.

    What asks about a topic or a condition, or denies it, may have an intent of its own, by its id.
    A condition that was a red flag once is advised about as one that is past. What is none of the
    skill's business is turned away too by a word that leads nowhere. Two intents may be one move.
    """
    if heard.near:
        return URGENT in line.meant
    if heard.intent in MANNERS:
        return FALLBACK in line.meant or heard.intent in line.meant
    asked = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", heard.intent).lower()
    ids = (*line.meant, line.value)
    if any(asked in {f"{each}_topic_intent", f"{each}_question_intent"} for each in ids):
        return True
    denied = f"{line.value or ''}_denial_intent"
    if DENIED in line.meant and (asked == denied or (not line.value and asked.endswith(denied))):
        return True
    past = heard.intent in {PAST_SYMPTOM, SYMPTOM_QUESTION}
    if STATED in line.meant and (
        past or (line.value is None and asked.endswith("_question_intent"))
    ):
        return True
    return any(INTENTS.get(each) == INTENTS.get(heard.intent) for each in line.meant)


FAULTS = (
    *("dangerous", "missed alarm", "false alarm"),
    *("asked back for none", "answered nothing", "wrong topic"),
)
"""The kinds of fault, the worst first."""


def fault_of(line: Line, heard: Heard) -> str | None:
    """Return what is wrong with what a line was taken for, None if nothing is.

    Dangerous is what clears somebody who said no plain no.
    """
    if is_right(line, heard):
        return None
    if heard.intent in ALL_CLEAR and line.meant[0] in RISKS:
        return "dangerous"
    if line.meant[0] == URGENT:
        return "missed alarm"
    if heard.intent == URGENT:
        return "false alarm"
    if heard.near:
        return "asked back for none"
    return "answered nothing" if heard.intent == FALLBACK else "wrong topic"


ENGINES: Mapping[str, Callable[[str], Engine]] = {
    "as the simulator does": simulated,
    "as Alexa may": generalised,
}


def evaluate(engines: Sequence[Engine], lines: Sequence[Line]) -> tuple[Report, ...]:
    """Return what each engine makes of labelled lines.

    Line by line, since a resolver remembers for a while how it weighed one.
    """
    heard = [[engine(line.text) for engine in engines] for line in lines]
    return tuple(Report(tuple(zip(lines, each, strict=True))) for each in zip(*heard, strict=True))


def report(locale: str, sets: Sequence[Labelled]) -> Iterator[str]:
    """Yield how well a locale's model is understood on some sets, as text."""
    engines = [make(locale) for make in ENGINES.values()]
    for each in sets:
        for name, found in zip(ENGINES, evaluate(engines, each.lines), strict=True):
            yield f"{each.name}, {name}, {locale} (seen by whoever tunes: {each.seen})"
            yield from found.lines()
