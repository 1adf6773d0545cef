"""Mutants that no test need tell, each with the reason: ``explained.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.mutants.drawing import Key, Source

FILE = Path(__file__).with_name("explained.toml")


@dataclass(frozen=True)
class Explanation:
    """Why a mutant survives.

    ``equivalent``: nobody could tell it from the product, so it is never drawn. Any other one
    counts as survived.
    """

    why: str
    equivalent: bool


def explanations() -> Mapping[Key, Explanation]:
    """Return what is explained, by the mutant's key."""
    return {
        (one["file"], one["inside"], one["change"].strip("\n")): Explanation(
            one["why"], one["equivalent"]
        )
        for one in tomllib.loads(FILE.read_text(encoding="utf-8")).get("mutant", [])
    }


def of_no_mutant(root: Path, keys: Mapping[Key, Explanation]) -> Iterator[Key]:
    """Yield each key that no mutant has: the code has changed, and the explanation must go."""
    for file in sorted({file for file, *_ in keys}):
        source = Source(root, file) if (root / file).exists() else None
        there = {mutant.key for mutant in source.mutants()} if source else set()
        yield from (key for key in keys if key[0] == file and key not in there)
