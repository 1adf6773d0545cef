"""What holds for every test."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest
from hypothesis import settings
from playwright.sync_api import Browser
from xdist.remote import Producer  # type: ignore[import-untyped]
from xdist.scheduler import LoadFileScheduling  # type: ignore[import-untyped]

from tests.browser.chromium import found, launched

settings.register_profile("usual", deadline=None)  # no test is timed
settings.register_profile("exhaustive", settings.get_profile("usual"), max_examples=500)
settings.load_profile("usual")
TOGETHER = {
    "tests/browser/test_sheet.py": "all that can be heard",
    **dict.fromkeys(
        (f"tests/dialog/test_{name}.py" for name in ("every_path", "manners", "showing")),
        "every path of the conversation",
    ),
    "tests/tools/review": "all that can be heard",
    "tests/alexa": "the voice models",
    "tests/tools/model": "the voice models",
    "tests/tools/simulator": "the voice models",
    "tests/tools/skill_package": "the voice models",
}
"""Files and folders whose tests one process runs, as it takes long to get what they share."""


def shared_by(file: str) -> str | None:
    """Return what the tests of a file share with those of others."""
    return TOGETHER.get(file) or TOGETHER.get(file.rpartition("/")[0])


class InOneProcess(LoadFileScheduling):  # type: ignore[misc]  # xdist has no types
    """Gives each process a file at a time, or all that belongs together."""

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        return shared_by(file) or file


def pytest_configure() -> None:
    """Let the programs that the tests start be stopped by Ctrl-C.

    Whoever runs the tests in the background of a shell has it ignored, and programs inherit that.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with what is slow where several processes share the work, lest one end alone."""
    if hasattr(config, "workerinput"):
        slow = {item.path for item in items if item.get_closest_marker("slow")}
        items.sort(key=lambda item: (not shared_by(item.location[0]), item.path not in slow))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadFileScheduling:
    return InOneProcess(config, log)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Give the one browser of a test process; Playwright takes no second one there."""
    path = found()
    if path is None:
        pytest.skip("no Chromium on this machine (apt-get install chromium)")
    with launched(path) as browser:
        yield browser
