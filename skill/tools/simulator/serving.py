"""Serves the simulator on this machine, and only there."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from flask import Flask
from werkzeug.serving import WSGIRequestHandler, make_server

from skill.tools.simulator.guard import is_loopback


class ServingError(RuntimeError):
    """The simulator cannot be served there; the message is one line that says why."""


class _Quiet(WSGIRequestHandler):
    """Answers without a line in the terminal for each of the page's files."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing of a request that was answered."""


@dataclass(frozen=True)
class Served:
    """A simulator that is being served."""

    url: str
    thread: threading.Thread

    def wait(self) -> None:
        """Wait until the server ends, or Ctrl-C."""
        while self.thread.is_alive():
            self.thread.join(timeout=1)


@contextmanager
def serving(app: Flask, host: str, port: int) -> Iterator[Served]:
    """Serve an app in a thread while the context lasts; port 0 takes a free one.

    Raises:
        ServingError: the host is not a loopback address, or the port cannot be had.
    """
    if not is_loopback(host):
        raise ServingError(
            f"the simulator takes unsigned requests, so it is served on this machine only: "
            f"--host must be 127.0.0.1, localhost or ::1, not {host}"
        )
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.create_server((host, port), family=family) as listening:
            server = make_server(
                host, port, app, threaded=True, request_handler=_Quiet, fd=listening.fileno()
            )
    except OSError as error:
        raise ServingError(f"port {port} on {host} cannot be had: {error.strerror}") from error
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    shown = f"[{host}]" if ":" in host else host
    try:
        yield Served(f"http://{shown}:{server.port}", thread)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
