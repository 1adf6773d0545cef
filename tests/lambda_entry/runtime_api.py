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
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from werkzeug import Request, Response

from skill.tools.simulator.envelopes import Place, launch_request
from tests.program import ROOT, served

FUNCTION = "back-massage-guide-test"
PLACE = ROOT / "lambda"
START_SECONDS = 30
_API = "/2018-06-01/runtime/"


class FunctionError(Exception):
    """The function raised an error, and Lambda would hand it to the caller."""


class TimedOutError(Exception):
    """The function missed its deadline, and its process was ended."""


class _Api:
    """The server: what goes between Lambda and the function."""

    def __init__(self) -> None:
        self.invocations: queue.Queue[tuple[str, bytes, float]] = queue.Queue()
        self.outcomes: queue.Queue[tuple[str, bytes]] = queue.Queue()

    def answer(self, request: Request) -> Response:
        """Hand out the next invocation once there is one, or take a response or an error."""
        if request.method == "POST":
            self.outcomes.put((request.path.removeprefix(_API), request.get_data()))
            return Response("{}", 202)
        request_id, event, deadline = self.invocations.get()
        arn = f"arn:aws:lambda:us-east-1:000000000000:function:{FUNCTION}"
        headers = {
            "Content-Type": "application/json",  # without it the client crashes
            "Lambda-Runtime-Aws-Request-Id": request_id,
            "Lambda-Runtime-Deadline-Ms": str(int(deadline * 1000)),
            "Lambda-Runtime-Invoked-Function-Arn": arn,
            "Lambda-Runtime-Trace-Id": "Root=1-0-0",
        }
        return Response(event, headers=headers)


class Function:
    """The function as Lambda runs it: nothing runs until it is invoked."""

    def __init__(self, environment: Mapping[str, str], output: Path) -> None:
        """Run in an environment; ``output`` takes what the function prints."""
        self._environment, self._output = environment, output
        self._running = ExitStack()
        self._count = 0
        self.starts = 0
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def printed(self) -> list[str]:
        """The lines that the function printed so far, which is what CloudWatch gets."""
        return self._output.read_text(encoding="utf-8").splitlines()

    def start(self) -> None:
        """Start the function's process; it waits for an invocation when it is ready."""
        self._api = _Api()
        host = self._running.enter_context(served(Request.application(self._api.answer)))
        environment = {
            **self._environment,
            "AWS_LAMBDA_RUNTIME_API": host,
            "AWS_LAMBDA_FUNCTION_NAME": FUNCTION,
            "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "256",
            "LAMBDA_TASK_ROOT": str(PLACE),
        }
        command = [sys.executable, "-m", "awslambdaric", "lambda_function.lambda_handler"]
        with self._output.open("ab") as output:
            self.process = subprocess.Popen(
                command, cwd=PLACE, env=environment, stdout=output, stderr=output
            )
        self.starts += 1

    def end(self) -> None:
        """End the function's process, as Lambda does with an environment that it gives up."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None
            self._running.close()

    def invoke(self, event: object, seconds: float = 7) -> dict[str, Any]:
        """Return what the function answers within a time; the first one includes its start."""
        is_cold = self.process is None
        if is_cold:
            self.start()
        self._count += 1
        request_id = f"00000000-0000-4000-8000-{self._count:012}"
        allowed = seconds + (START_SECONDS if is_cold else 0)
        body = json.dumps(event).encode()
        self._api.invocations.put((request_id, body, time.time() + allowed))
        try:
            path, answer = self._api.outcomes.get(timeout=allowed)
        except queue.Empty:
            self.end()
            raise TimedOutError from None
        if path != f"invocation/{request_id}/response":
            raise FunctionError(answer.decode())
        found: dict[str, Any] = json.loads(answer)
        return found


@contextmanager
def function(**environment: str) -> Iterator[Function]:
    """Give a function that no process runs yet."""
    everything = {"PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"], **environment}
    with tempfile.TemporaryDirectory() as folder:
        one = Function(everything, Path(folder) / "output")
        try:
            yield one
        finally:
            one.end()


def launch(locale: str = "en-US") -> dict[str, Any]:
    """Return the event of somebody who opens the skill now."""
    return launch_request(Place(locale, "session", True, {}, datetime.now(UTC)))
