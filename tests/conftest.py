"""What holds for every test."""

from __future__ import annotations

import signal


def pytest_configure() -> None:
    """Let the programs that the tests start be stopped by Ctrl-C.

    Whoever runs the tests in the background of a shell has it ignored, and programs inherit that.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)
