"""Which tests can tell a mutant: run in a copy of the project, in a process of its own.

``python -m tests.mutants.telling learn FILE PATH...`` runs tests and writes to the file how long
each took and which lines of the product each ran. ``... try FILE`` runs the tests that the file
names, in its order and within its times, up to the first that fails.
"""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from coverage import Coverage

MOST_MEMORY = 6 * 2**30
"""Bytes; a mutant that never ends may not take all there is."""


class Learner:
    """Notes how long each test takes, and which lines it runs."""

    def __init__(self, to: Path) -> None:
        self._to = to
        self._seconds: dict[str, float] = {}
        self._coverage = Coverage(data_file=None, source=["skill"], config_file=False)
        self._coverage.start()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Count the lines that run from here on for this test."""
        self._coverage.switch_context(item.nodeid)
        return (yield)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Add how long a part of a test took."""
        self._seconds[report.nodeid] = self._seconds.get(report.nodeid, 0) + report.duration

    def pytest_sessionfinish(self) -> None:
        """Write it all down."""
        self._coverage.stop()
        data = self._coverage.get_data()
        number = {test: at for at, test in enumerate(self._seconds)}
        lines = {
            Path(file).relative_to(Path.cwd()).as_posix(): {
                line: [number[test] for test in tests if test]
                for line, tests in data.contexts_by_lineno(file).items()
            }
            for file in data.measured_files()
        }
        self._to.write_text(json.dumps({"seconds": self._seconds, "lines": lines}))


class Trier:
    """Runs tests in an order that is given, each within a time of its own."""

    def __init__(self, seconds: dict[str, float]) -> None:
        self._seconds = seconds
        self._order = {test: number for number, test in enumerate(seconds)}

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keep the tests that are wanted, in their order."""
        items[:] = sorted(
            (item for item in items if item.nodeid in self._order),
            key=lambda item: self._order[item.nodeid],
        )
        for item in items:
            # by a thread, as a signal does not end who waits for other threads for ever
            item.add_marker(pytest.mark.timeout(self._seconds[item.nodeid], method="thread"))


def main(what: str, file: str, *paths: str) -> int:
    """Learn, or try; return pytest's exit status."""
    options = ["-p", "no:xdist", "-p", "no:cacheprovider", "--exitfirst"]
    if what == "learn":
        return pytest.main([*options, *paths], [Learner(Path(file))])
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    seconds: dict[str, float] = json.loads(Path(file).read_text())
    files = dict.fromkeys(test.partition("::")[0] for test in seconds)
    return pytest.main([*options, "--tb=no", *files], [Trier(seconds)])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
