"""Serving the application for production, by gunicorn."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable
from typing import Final

from flask import Flask
from gunicorn.app.base import BaseApplication
from gunicorn.workers.gthread import ThreadWorker

from skill.web.refusal import Reason

_LOG = logging.getLogger("skill.web")

GRACEFUL_SECONDS: Final = 10
"""How long requests under way may take to end after SIGTERM; a device gives up after 8."""
KEEP_ALIVE_SECONDS: Final = 75
"""How long a connection may idle: longer than a proxy keeps it, so that no request of the proxy
meets a connection that is just being closed."""

_BARE_REFUSAL = b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"


class QuietWorker(ThreadWorker):
    """gunicorn's worker with threads, which quotes nothing of a request that it cannot read.

    gunicorn's own logs the malformed header and the caller's address, repeats the line in an
    HTML page, and answers some of it with 5xx.
    """

    def handle_error(
        self, req: object, client: socket.socket, addr: object, exc: BaseException
    ) -> None:
        """Refuse the request as the application does: 400, no body, the reason logged."""
        _LOG.warning("refused=%s error=%s", Reason.HTTP, type(exc).__name__)
        client.sendall(_BARE_REFUSAL)  # to who is gone it fails, which gunicorn takes for the end


class _Server(BaseApplication):
    def __init__(self, load: Callable[[], Flask], options: dict[str, object]) -> None:
        self._load = load
        self._options = options
        super().__init__()

    def load_config(self) -> None:
        for name, value in self._options.items():
            self.cfg.set(name, value)

    def load(self) -> Flask:  # type: ignore[override]  # typed for Flask's narrower start_response
        return self._load()


def serve(load: Callable[[], Flask], bind: str, workers: int, threads: int) -> None:
    """Serve an application until SIGTERM or SIGINT, then end the process.

    ``load`` is called in every worker, after the fork: nothing that it opens is shared between
    processes. ``bind`` is ``HOST:PORT`` or ``unix:PATH``. Neither arguments of gunicorn nor its
    environment variable nor its configuration file are read. Nothing logs requests but the skill
    itself, one line each without their content.
    """
    logging.basicConfig(format="%(asctime)s %(process)d %(levelname)s %(name)s %(message)s")
    logging.getLogger("skill").setLevel(logging.INFO)
    options: dict[str, object] = {
        "bind": bind,
        "workers": workers,
        "threads": threads,
        "worker_class": QuietWorker,
        "graceful_timeout": GRACEFUL_SECONDS,
        "keepalive": KEEP_ALIVE_SECONDS,
        "control_socket_disable": True,
        "forwarder_headers": "",  # no header of a request may say where the application is
    }
    _Server(load, options).run()
