"""``make bench``: every figure a ratio against a bare skill on the same SDK in the same run.

Prints a table, and writes the figures with what they were measured on to a JSON file. It ends with
an error where a figure missed what is asked of it.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from skill.tools.simulator.envelopes import APPLICATION_ID
from tests.benchmarks import cold
from tests.benchmarks.events import events
from tests.benchmarks.figures import Figure, status, table

ROOT = Path(__file__).resolve().parents[2]


def measured(module: str, *arguments: str) -> list[Figure]:
    """Return the figures that a program of this folder measures."""
    path = os.pathsep.join((str(ROOT), str(ROOT / "lambda")))
    ran = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments],
        cwd=ROOT,
        env={
            "PYTHONPATH": path,
            "ALEXA_SKILL_ID": APPLICATION_ID,
            "AWS_LAMBDA_FUNCTION_NAME": "benchmark",
        },
        stdout=subprocess.PIPE,
        check=True,
    )
    return [Figure(**found) for found in json.loads(ran.stdout)]


def machine() -> dict[str, object]:
    """Return what the figures were measured on."""
    about = Path("/proc/cpuinfo")
    text = about.read_text(encoding="utf-8") if about.exists() else ""
    processors = re.findall(r"model name\s*: (.*)", text) or [platform.machine()]
    return {
        "python": platform.python_version(),
        "python of the cold starts": cold.python(),
        "system": f"{platform.system()} {platform.machine()}",
        "processor": processors[0],
        "processors": os.cpu_count(),
    }


def main() -> int:
    """Measure everything, or as much as the rounds that were asked for; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--warm", type=int, default=2000, help="rounds for each warm turn")
    parser.add_argument("--cold", type=int, default=21, help="rounds for each cold start")
    parser.add_argument("--verified", type=int, default=300, help="rounds for the web; 0: not")
    parser.add_argument("--json", type=Path, default=ROOT / "dist" / "benchmarks.json")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        figures = measured("warm", str(asked.warm))
        figures += cold.figures(folder, events(), asked.cold)
        if asked.verified:
            bundle = str(folder / "roots.pem")
            figures += measured("verified", str(asked.verified), bundle)
    asked.json.parent.mkdir(parents=True, exist_ok=True)
    data = {**machine(), "rounds": {"warm": asked.warm, "cold": asked.cold}}
    data["figures"] = [
        {**asdict(figure), "ratio": figure.ratio, "verdict": figure.verdict} for figure in figures
    ]
    asked.json.write_text(json.dumps(data, indent=2) + "\n", encoding="utf-8")
    sys.stdout.write(f"{table(figures)}\n")
    return status(figures)


if __name__ == "__main__":
    sys.exit(main())
