"""Lambda on a desk: AWS's own runtime client, against a Runtime API server on loopback.

The server is what Lambda itself is to a function: it hands out one invocation at a time, takes
the response or the error, and ends the process of a function that misses its deadline, so that
the next invocation starts a new one.

Source: Amazon, "Using the Lambda runtime API for custom runtimes" (Lambda Developer Guide).
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, cast

ROOT = Path(__file__).resolve().parents[2]
FUNCTION = "back-massage-guide-test"
START_SECONDS = 30
_API = "/2018-06-01/runtime/"


class FunctionError(Exception):
    """The function raised an error, and Lambda would hand it to the caller."""


class TimedOutError(Exception):
    """The function missed its deadline, and its process was ended."""


@dataclass
class _Work:
    """What goes between the server and the function."""

    invocations: queue.Queue[tuple[str, bytes, float]] = field(default_factory=queue.Queue)
    outcomes: queue.Queue[tuple[str, bytes]] = field(default_factory=queue.Queue)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    work: _Work


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        """Hand out the next invocation, once there is one."""
        request_id, event, deadline = cast(_Server, self.server).work.invocations.get()
        arn = f"arn:aws:lambda:us-east-1:000000000000:function:{FUNCTION}"
        headers = {
            "Content-Type": "application/json",  # without it the client crashes
            "Lambda-Runtime-Aws-Request-Id": request_id,
            "Lambda-Runtime-Deadline-Ms": str(int(deadline * 1000)),
            "Lambda-Runtime-Invoked-Function-Arn": arn,
            "Lambda-Runtime-Trace-Id": "Root=1-0-0",
        }
        self._answer(200, event, headers)

    def do_POST(self) -> None:
        """Take a response, or an error of the function or of its start."""
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self._answer(202, b"{}", {})
        cast(_Server, self.server).work.outcomes.put((self.path.removeprefix(_API), body))

    def _answer(self, status: int, body: bytes, headers: Mapping[str, str]) -> None:
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet."""


class Function:
    """The function as Lambda runs it: nothing runs until it is invoked."""

    def __init__(self, place: Path, environment: Mapping[str, str], output: Path) -> None:
        """Run the code of a folder; ``output`` takes what it prints."""
        self._place, self._environment, self._output = place, environment, output
        self._count = 0
        self.starts = 0
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def printed(self) -> list[str]:
        """The lines that the function printed so far, which is what CloudWatch gets."""
        return self._output.read_text(encoding="utf-8").splitlines()

    def start(self) -> None:
        """Start the function's process; it waits for an invocation when it is ready."""
        self._work = _Work()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.work = self._work
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        environment = {
            **self._environment,
            "AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{self._server.server_port}",
            "AWS_LAMBDA_FUNCTION_NAME": FUNCTION,
            "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "256",
            "LAMBDA_TASK_ROOT": str(self._place),
        }
        command = [sys.executable, "-m", "awslambdaric", "lambda_function.lambda_handler"]
        with self._output.open("ab") as output:
            self.process = subprocess.Popen(
                command, cwd=self._place, env=environment, stdout=output, stderr=output
            )
        self.starts += 1

    def end(self) -> None:
        """End the function's process, as Lambda does with an environment that it gives up."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self._server.shutdown()
            self._server.server_close()
            self.process = None

    def invoke(self, event: object, seconds: float = 7) -> dict[str, Any]:
        """Return what the function answers within a time; the first one includes its start.

        Raises:
            FunctionError: the function raised an error.
            TimedOutError: it did not answer in time.
        """
        is_cold = self.process is None
        if is_cold:
            self.start()
        self._count += 1
        request_id = f"00000000-0000-4000-8000-{self._count:012}"
        allowed = seconds + (START_SECONDS if is_cold else 0)
        body = json.dumps(event).encode()
        self._work.invocations.put((request_id, body, time.time() + allowed))
        try:
            path, answer = self._work.outcomes.get(timeout=allowed)
        except queue.Empty:
            self.end()
            raise TimedOutError from None
        if path != f"invocation/{request_id}/response":
            raise FunctionError(answer.decode())
        found: dict[str, Any] = json.loads(answer)
        return found


@contextmanager
def function(
    place: Path = ROOT / "lambda", path: Path = ROOT, **environment: str
) -> Iterator[Function]:
    """Give a function that no process runs yet; ``path`` is what else it imports from."""
    everything = {"PYTHONPATH": str(path), "PATH": os.environ["PATH"], **environment}
    with tempfile.TemporaryDirectory() as folder:
        one = Function(place, everything, Path(folder) / "output")
        try:
            yield one
        finally:
            one.end()
