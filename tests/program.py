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
        [sys.executable, "-c", program],
        env={"PYTHONPATH": path, **environment},
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )


class _Quiet(WSGIRequestHandler):
    def log(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def served(application: WSGIApplication, tls: ssl.SSLContext | None = None) -> Iterator[str]:
    """Serve on loopback until the block is left, and give the host and port."""
    server = make_server(
        "127.0.0.1", 0, application, threaded=True, request_handler=_Quiet, ssl_context=tls
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
