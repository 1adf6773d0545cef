"""``make mutants``: changes the product in one place after the other, and runs the tests on each.

Mutants are drawn from each room by a seed. Each is put into a copy of the project, where the
tests that run its line are run, the quickest first, up to the first that fails; one that takes
far longer than it used to has failed too. It prints what survived and the rate by room, and exits
with 1 where a rate is below its goal or an explanation fits no mutant.
"""

from __future__ import annotations

import argparse
import secrets
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.mutants.drawing import Key, Mutant, Source, drawn
from tests.mutants.trying import Bench

ROOT = Path(__file__).resolve().parents[2]
WORKERS = 2
EXPLAINED = Path(__file__).with_name("explained.toml")
"""Mutants that survive, each with the reason; those that nobody could tell are never drawn."""
GOALS = {"dialog": 0.92, "alexa": 0.92, "storage": 0.92, "web": 0.95}
"""The share of mutants that must be killed, by the room of ``skill`` that they are drawn from."""
_SCRIPTS = "tests/tools/simulator/test_conversations.py"
_TELLING = {
    "dialog": ("tests/dialog", "tests/alexa", "tests/screens", _SCRIPTS),
    "alexa": ("tests/alexa", "tests/lambda_entry", "tests/screens", "tests/storage", _SCRIPTS),
    "storage": ("tests/storage", "tests/alexa", _SCRIPTS),
    "web": ("tests/web",),
}
"""Where tests lie that tell something of a room."""


def main() -> int:
    """Draw mutants, try them all and print what came of it; return the exit status."""
    parser = argparse.ArgumentParser(prog="make mutants")
    parser.add_argument("--seed", type=int, help="of the draw")
    parser.add_argument("--each", type=int, default=60, help="how many are drawn from a room")
    parser.add_argument("--room", nargs="+", default=list(GOALS), choices=GOALS, help="which rooms")
    chosen = parser.parse_args()
    seed = secrets.randbelow(10**6) if chosen.seed is None else chosen.seed
    say(f"seed {seed}")
    explained = tomllib.loads(EXPLAINED.read_text(encoding="utf-8"))["mutant"]
    why = {(one["file"], one["inside"], one["change"].strip("\n")): one["why"] for one in explained}
    equivalent = {key for key, one in zip(why, explained, strict=True) if one["equivalent"]}
    mutants = [
        mutant
        for room in chosen.room
        for mutant in drawn(ROOT, room, chosen.each, seed, equivalent)
    ]
    survivors = survivors_of(mutants, chosen.room)
    for mutant in survivors:
        reason = why.get(mutant.key, "not explained")
        say(f"\nsurvived: {where(mutant)}: {reason}\n{mutant.change}")
    outdated = list(of_no_mutant(why))
    for file, inside, change in outdated:
        say(f"\nexplained, but no mutant any more: {file}, in {inside}\n{change}")
    say("")
    good = [reaches_its_goal(room, mutants, survivors) for room in chosen.room]
    return 0 if all(good) and not outdated else 1


def survivors_of(mutants: list[Mutant], rooms: list[str]) -> list[Mutant]:
    """Try mutants, say of each what killed it, and return those that nothing did."""
    paths = dict.fromkeys(path for room in rooms for path in _TELLING[room])
    survivors = []
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(WORKERS) as pool:
        bench = Bench(ROOT, Path(folder), WORKERS, paths)
        for mutant, killer in zip(mutants, pool.map(bench.killer, mutants), strict=True):
            say(f"{where(mutant)}: {killer or 'survived'}")
            if not killer:
                survivors.append(mutant)
    return survivors


def of_no_mutant(keys: Mapping[Key, str]) -> Iterator[Key]:
    """Yield each key that no mutant has: the code has changed, and the explanation must go."""
    for file in sorted({file for file, *_ in keys}):
        mutants = Source(ROOT, file).mutants() if (ROOT / file).exists() else ()
        there = {mutant.key for mutant in mutants}
        yield from (key for key in keys if key[0] == file and key not in there)


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def where(mutant: Mutant) -> str:
    """Return where a mutant is, in words."""
    return f"{mutant.file}:{mutant.line}" + (f" in {mutant.inside}" if mutant.inside else "")


def reaches_its_goal(room: str, mutants: list[Mutant], survivors: list[Mutant]) -> bool:
    """Say how many mutants of a room were killed, and return whether it is enough."""
    drawn_there, survived = (
        sum(mutant.file.startswith(f"skill/{room}/") for mutant in some)
        for some in (mutants, survivors)
    )
    rate = 1 - survived / drawn_there
    killed = f"{drawn_there - survived} of {drawn_there} killed"
    say(f"{room}: {killed}, {rate:.3f} (goal {GOALS[room]})")
    return rate >= GOALS[room]


if __name__ == "__main__":
    sys.exit(main())
