"""Signed requests as fast as they are answered: ``python -m tests.web.load [SECONDS]``.

For 60 seconds, unless told otherwise, wrk sends them to gunicorn as in production, with two
workers. Then again, and in the middle a worker is killed with SIGKILL: the connections that it
held break, everything else goes on. It reports latency and memory, and fails if anything else
than an answer 200 came back.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Event, Thread, Timer

from tests.web.envelopes import intent, launch
from tests.web.measuring import Rig, rig, say

CONNECTIONS = 8
SIGN_EVERY_SECONDS = 60.0
KILL_SECONDS = 20
SCRIPT = Path(__file__).with_name("load.lua")

REQUESTS = (
    {"type": "LaunchRequest"},
    intent("BenefitsIntent"),
    intent("EvidenceIntent", benefit="stress"),
    intent("SafetyCheckIntent"),
    intent("WhoShouldAvoidIntent"),
    intent("RoutineIntent"),
    intent("AMAZON.HelpIntent"),
    intent("AMAZON.FallbackIntent"),
)

Report = dict[str, float]


def sign(rig: Rig, file: Path) -> None:
    """Write the requests, made and signed now, in one step."""
    bodies = [launch(request=request) for request in REQUESTS]
    lines = [rig.authority.leaf.sign(body).encode() + b"\t" + body for body in bodies]
    fresh = file.with_suffix(".new")
    fresh.write_bytes(b"\n".join(lines) + b"\n")
    fresh.replace(file)


def keep_signing(rig: Rig, file: Path, is_over: Event) -> None:
    while not is_over.wait(SIGN_EVERY_SECONDS):
        sign(rig, file)


def load(rig: Rig, file: Path, seconds: int) -> Report:
    """Let wrk send requests, and return what it reports."""
    address = f"http://127.0.0.1:{rig.host.client.port}"
    threads = ["wrk", "-t2", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "8s"]
    script = ["-s", str(SCRIPT), address, "--", str(file), rig.url]
    ran = subprocess.run([*threads, *script], capture_output=True, text=True, check=True)
    report: Report = json.loads(ran.stdout.splitlines()[-1])
    return report


def tell(name: str, report: Report) -> None:
    rate = report["requests"] / report["seconds"]
    say(
        f"{name}: {report['requests']:,} requests in {report['seconds']:.0f} s ({rate:,.0f}/s), "
        f"p50 {report['p50']} ms, p95 {report['p95']} ms, p99 {report['p99']} ms, "
        f"slowest {report['max']} ms; not 2xx: {report['statuses']}, "
        f"broken connections: {report['broken']}, timeouts: {report['timeouts']}"
    )


def kill_one_of(rig: Rig) -> None:
    os.kill(rig.living_workers()[0], signal.SIGKILL)


def main() -> int:
    """Run; return the exit status."""
    if not shutil.which("wrk"):
        say("wrk is not installed: it is a package of that name in Debian, Ubuntu and Homebrew")
        return 2
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    is_over = Event()
    with rig() as server:
        file = server.folder / "requests"
        sign(server, file)
        signing = Thread(target=keep_signing, args=(server, file, is_over))
        signing.start()
        try:
            load(server, file, 3)  # to warm up
            before = server.memory()
            steady = load(server, file, seconds)
            tell("steady", steady)
            say(f"memory: {before} before, {server.memory()} after")
            Timer(KILL_SECONDS / 2, kill_one_of, [server]).start()
            killed = load(server, file, KILL_SECONDS)
            tell("with a worker killed", killed)
            time.sleep(1)
            say(f"workers then: {len(server.living_workers())} alive of {len(server.host.workers)}")
        finally:
            is_over.set()
            signing.join()
        is_whole = len(server.living_workers()) == 2
        is_clean = "Traceback" not in server.host.log and "refused" not in server.host.log
    faults = steady["statuses"] + steady["broken"] + steady["timeouts"]
    after_kill = killed["statuses"] + killed["timeouts"]
    survived = killed["broken"] <= CONNECTIONS and is_whole
    return 0 if not faults and not after_kill and survived and is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
