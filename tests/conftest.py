"""What holds for every test."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.chromium import found, launched


def pytest_configure() -> None:
    """Let the programs that the tests start be stopped by Ctrl-C.

    Whoever runs the tests in the background of a shell has it ignored, and programs inherit that.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with the slow files where several processes share the work, lest one end alone."""
    if hasattr(config, "workerinput"):
        slow = {item.path for item in items if item.get_closest_marker("slow")}
        items.sort(key=lambda item: item.path not in slow)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Give the one browser of a test process; Playwright takes no second one there."""
    path = found()
    if path is None:
        pytest.skip("no Chromium on this machine (apt-get install chromium)")
    with launched(path) as browser:
        yield browser
