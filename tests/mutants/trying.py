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

from tests.mutants.drawing import Mutant

_NOT_COPIED = (".git", ".venv*", "node_modules", "dist", ".*_cache", ".hypothesis", "__pycache__")
_COMPILE = ("-m", "compileall", "-q", "--invalidation-mode", "checked-hash", "skill")
"""By its hash: a mutant may be as long as what it replaces, and written in the same second."""
_TELLING = ("-m", "tests.mutants.telling")
_MOST_SECONDS = 1200


class Bench:
    """Copies of the project, one for each worker, and what is known of its tests.

    Args:
        root: the project, which is left as it is.
        folder: where the copies lie.
        workers: how many mutants are tried at a time.
        paths: the tests that are run.

    Raises:
        RuntimeError: a test fails without any mutant.
    """

    def __init__(self, root: Path, folder: Path, workers: int, paths: Iterable[str]) -> None:
        self._copies: SimpleQueue[Path] = SimpleQueue()
        self._seconds: dict[str, float] = {}
        self._tests: dict[str, dict[int, set[str]]] = {}
        for number in range(workers):
            copy = folder / str(number)
            shutil.copytree(root, copy, ignore=shutil.ignore_patterns(*_NOT_COPIED))
            subprocess.run([sys.executable, *_COMPILE], cwd=copy, check=True)
            self._copies.put(copy)
        with ThreadPoolExecutor(workers) as pool:
            list(pool.map(self._learn, paths))
        self._elsewhere = set(self._seconds).difference(
            *(tests for lines in self._tests.values() for tests in lines.values())
        )

    def _learn(self, path: str) -> None:
        copy = self._copies.get()
        learnt = copy / "learnt.json"
        status, output = _run(copy, "learn", learnt, path)
        if status:
            raise RuntimeError(f"{path} fails without any mutant:\n{output}")
        found = json.loads(learnt.read_text())
        names = list(found["seconds"])
        self._seconds.update(found["seconds"])
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
        most_seconds = {test: 20 + 10 * self._seconds[test] for test in self._telling(mutant)}
        order.write_text(json.dumps(most_seconds))
        path.write_text(mutant.text, encoding="utf-8")
        try:
            status, output = _run(copy, "try", order)
        finally:
            path.write_text(sound, encoding="utf-8")
            self._copies.put(copy)
        failed = re.search(r"^(?:FAILED|ERROR) (.+?)(?: - .*)?$", output, re.MULTILINE)
        return "" if status == 0 else failed[1] if failed else f"exit status {status}"

    def _telling(self, mutant: Mutant) -> list[str]:
        """Return the tests that may tell a mutant, the quickest first.

        These are the tests that run its line; where none does, since it is run when the module is
        loaded, those that run any of the file. Last come the room's own tests that have the
        product in another process.
        """
        lines = self._tests.get(mutant.file, {})
        tests = lines.get(mutant.line) or set().union(*lines.values()) or set(self._seconds)
        room = Path(mutant.file).parts[1]
        others = {test for test in self._elsewhere if test.startswith(f"tests/{room}/")} - tests
        return [
            test for some in (tests, others) for test in sorted(some, key=self._seconds.__getitem__)
        ]


def _run(copy: Path, *arguments: object) -> tuple[int, str]:
    """Run tests in a copy; return pytest's exit status and what it printed."""
    command = [sys.executable, *_TELLING, *map(str, arguments)]
    with subprocess.Popen(
        command,
        cwd=copy,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            output, _ = process.communicate(timeout=_MOST_SECONDS)
        except subprocess.TimeoutExpired:
            output = ""
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
    return process.returncode, output
