"""Copies of the project in which mutants are tried."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue

import pytest

from tests.mutants.drawing import Mutant

_NOT_COPIED = (".git", ".venv*", "node_modules", "dist", ".*_cache", ".hypothesis", "__pycache__")
_COMPILE = ("-m", "compileall", "-q", "--invalidation-mode", "checked-hash", "skill")
"""By its hash: a mutant may be as long as what it replaces, and written in the same second."""
_TELLING = ("-m", "tests.mutants.telling")
_MOST_SECONDS = 1200


class Bench:
    """Copies of the project in a folder, one for each worker, and what is known of its tests.

    ``paths`` are the tests that are run: a RuntimeError if one fails without any mutant.
    """

    def __init__(self, root: Path, folder: Path, workers: int, paths: Iterable[str]) -> None:
        self._copies: SimpleQueue[Path] = SimpleQueue()
        self._seconds: dict[str, float] = {}
        self._slowest: dict[str, float] = {}
        self._tests: dict[str, dict[int, set[str]]] = {}
        for number in range(workers):
            copy = folder / str(number)
            shutil.copytree(root, copy, ignore=shutil.ignore_patterns(*_NOT_COPIED))
            subprocess.run([sys.executable, *_COMPILE], cwd=copy, check=True)
            self._copies.put(copy)
        with ThreadPoolExecutor(workers) as pool:
            list(pool.map(self._learn, paths))

    def _learn(self, path: str) -> None:
        copy = self._copies.get()
        learnt = copy / "learnt.json"
        status, output = _run(copy, "learn", learnt, path)
        if status:
            raise RuntimeError(f"{path} fails without any mutant:\n{output}")
        found = json.loads(learnt.read_text())
        names = list(found["seconds"])
        for test, seconds in found["seconds"].items():
            self._seconds[test] = seconds
            self._slowest[_file(test)] = max(seconds, self._slowest.get(_file(test), 0))
        for file, lines in found["lines"].items():
            of_file = self._tests.setdefault(file, {})
            for line, tests in lines.items():
                of_file.setdefault(int(line), set()).update(names[test] for test in tests)
        self._copies.put(copy)

    def killer(self, mutant: Mutant) -> str:
        """Return which test fails with the mutant, empty if none does."""
        copy = self._copies.get()
        path, order = copy / mutant.file, copy / "order.json"
        sound = path.read_text(encoding="utf-8")
        tests = self._for(mutant)
        # each may have to make what the slowest of its file made for them all
        order.write_text(json.dumps({test: 30 + 5 * self._slowest[_file(test)] for test in tests}))
        path.write_text(mutant.text, encoding="utf-8")
        try:
            status, output = _run(copy, "try", order)
        finally:
            path.write_text(sound, encoding="utf-8")
            self._copies.put(copy)
        failed = re.search(r"^(?:FAILED|ERROR) (.+?)(?: - .*)?$", output, re.MULTILINE)
        survived = status in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)
        return "" if survived else failed[1] if failed else f"exit status {status}"

    def _for(self, mutant: Mutant) -> list[str]:
        """Return the tests that may tell a mutant.

        First come those that run its line. What they share, as a walk that is made once or a
        process of its own, hides the line from others: so the rest of those that run the file
        follow, and the rest of the room's own; all of these the quickest first.
        """
        lines = self._tests.get(mutant.file, {})
        own = f"tests/{Path(mutant.file).parts[1]}/"
        others = set().union(*lines.values(), (test for test in self._seconds if own in test))
        first = lines.get(mutant.line, set())
        quickest = sorted(others | first, key=self._seconds.__getitem__)
        return sorted(quickest, key=lambda test: test not in first)


def _file(test: str) -> str:
    return test.partition("::")[0]


def _run(copy: Path, *arguments: object) -> tuple[int, str]:
    """Run tests in a copy; return pytest's exit status and what it printed."""
    command = [sys.executable, *_TELLING, *map(str, arguments)]
    output = copy / "output.txt"  # no pipe, which a server that a test has left would hold open
    with output.open("w") as sink:
        process = subprocess.Popen(
            command, cwd=copy, stdout=sink, stderr=sink, start_new_session=True
        )
    with suppress(subprocess.TimeoutExpired):
        process.wait(_MOST_SECONDS)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    return process.wait(), output.read_text()
