"""A cold start, and peak memory: whole processes, from the interpreter to the first answer.

Both skills lie in a folder each, as in a package: the code and the pinned dependencies, nothing
else on the path. On Lambda that folder is read-only. As shipped means: ours with the bytecode that
``lambda/package.py`` adds, run by the Python that it is for; the bare skill as packages are usually
made of wheels, without. That nothing hides behind the bytecode, both are also measured alike.
"""

from __future__ import annotations

import json
import re
import resource
import runpy
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from skill.tools.simulator.envelopes import APPLICATION_ID
from tests.benchmarks.figures import Figure, alternating

ROOT = Path(__file__).resolve().parents[2]
MOST_SHIPPED, MOST_FROM_SOURCES, MOST_MEMORY = 0.45, 0.9, 1.25
TURNS = 50

PROGRAM = """
import json, sys
sys.path.insert(0, sys.argv[1])
from {module} import lambda_handler
with open(sys.argv[2]) as file:
    events = json.load(file)
for event in events:
    lambda_handler(event, None)
if sys.argv[3:]:
    with open("/proc/self/status") as status, open(sys.argv[3], "w") as copy:
        copy.write(status.read())
"""


def python() -> str:
    """Return the path of the runtime's Python; of this one where that isn't here."""
    found: str | None = runpy.run_path(str(ROOT / "lambda" / "package.py"))["runtime"]()
    return found or sys.executable


def figures(folder: Path, events: Mapping[str, dict[str, Any]], rounds: int) -> Iterator[Figure]:
    """Yield the figures; ``folder`` takes what they need."""
    ours, theirs = folder / "ours", folder / "theirs"
    package = [sys.executable, str(ROOT / "lambda" / "package.py"), "--into", str(ours)]
    subprocess.run(package, check=True)
    of_ours = shutil.ignore_patterns("skill", "lambda_function.py", "__pycache__")
    shutil.copytree(ours, theirs, ignore=of_ours)
    shutil.copy(Path(__file__).with_name("hello.py"), theirs)
    plain, screen, many = (folder / f"{name}.json" for name in ("plain", "screen", "many"))
    plain.write_text(json.dumps([events["launch, no screen"]]))
    screen.write_text(json.dumps([events["launch, screen"]]))
    many.write_text(json.dumps(list(events.values()) * TURNS))
    our, their = _program(ours, "lambda_function"), _program(theirs, "hello")

    def cold(name: str, event: Path, most: float | None) -> Figure:
        medians = alternating(_milliseconds(our, event), _milliseconds(their, event), rounds)
        return Figure(f"cold start, {name}", "ms", *medians, most)

    has_bytecode = any(ours.rglob("*.pyc"))  # else the runtime's Python isn't here
    yield cold("as shipped", plain, MOST_SHIPPED if has_bytecode else None)
    yield cold("as shipped, with a screen", screen, MOST_SHIPPED if has_bytecode else None)
    rounds_of_many = max(3, rounds // 4)
    medians = alternating(_megabytes(our, many), _megabytes(their, many), rounds_of_many)
    yield Figure(f"peak memory, {len(events) * TURNS} turns", "MB", *medians, MOST_MEMORY)
    for bytecode in ours.rglob("*.pyc"):
        bytecode.unlink()
    yield cold("both from sources", plain, MOST_FROM_SOURCES)
    compiler = [python(), "-W", "ignore", "-m", "compileall", "-q", str(ours), str(theirs)]
    subprocess.run(compiler, check=True)
    yield cold("both with bytecode", plain, None)


def _program(place: Path, module: str) -> list[str]:
    """Return the command that answers events; without site-packages, and writing no bytecode."""
    text = PROGRAM.format(module=module)
    return [python(), "-BS", "-W", "ignore", "-c", text, str(place)]


def _run(command: list[str], *arguments: Path) -> None:
    """Run a process to its end."""
    environment = {"ALEXA_SKILL_ID": APPLICATION_ID, "AWS_LAMBDA_FUNCTION_NAME": "benchmark"}
    whole = [*command, *map(str, arguments)]
    subprocess.run(whole, env=environment, stdout=subprocess.DEVNULL, check=True)


def _milliseconds(command: list[str], events: Path) -> Callable[[], float]:
    """Return what runs a process and tells its time on a processor; it waits for nothing else."""

    def once() -> float:
        began = _processor_seconds()
        _run(command, events)
        return (_processor_seconds() - began) * 1000

    return once


def _processor_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _megabytes(command: list[str], events: Path) -> Callable[[], float]:
    def once() -> float:
        status = events.with_suffix(".status")
        _run(command, events, status)
        (peak,) = re.findall(r"VmHWM:\s+(\d+) kB", status.read_text(encoding="ascii"))
        return int(peak) / 1024

    return once
