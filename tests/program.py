"""What tests run beside themselves: Python programs in processes of their own, and servers."""

from __future__ import annotations

import os
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from werkzeug.serving import WSGIRequestHandler, make_server

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

ROOT = Path(__file__).parents[1]


def run(
    program: str, *folders: Path, given: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a program that imports from folders and the project, and is given an input."""
    path = os.pathsep.join(map(str, (*folders, ROOT)))
    return subprocess.run(
        [sys.executable, "-P", "-c", program],
        env={"PYTHONPATH": path, **environment},
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )


class _Quiet(WSGIRequestHandler):
    def log(self, *_: object) -> None:
        """Say nothing."""


class _Keeping(_Quiet):
    """Leaves a connection open, unlike werkzeug: who calls again needs no new one."""

    protocol_version = "HTTP/1.1"

    def send_header(self, keyword: str, value: str) -> None:
        if keyword != "Connection":
            super().send_header(keyword, value)


@contextmanager
def served(
    application: WSGIApplication, tls: ssl.SSLContext | None = None, *, keeps: bool = False
) -> Iterator[str]:
    """Serve on loopback until the block is left, and give the host and port.

    ``keeps``: connections stay open between requests.
    """
    handler = _Keeping if keeps else _Quiet
    server = make_server(
        "127.0.0.1", 0, application, threaded=True, request_handler=handler, ssl_context=tls
    )
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def unanswered() -> Iterator[tuple[str, int]]:
    """Give an address where nobody takes up a connection, as behind a firewall."""
    with ExitStack() as sockets:
        full = sockets.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(4):
            waiting = sockets.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        yield full.getsockname()
