"""The walls of the house: who may import whom stands in pyproject.toml, and this holds it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_the_walls_stand() -> None:
    """In a process of its own, since import-linter silences every logger of its process."""
    program = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    command = [sys.executable, "-c", program, "--no-cache"]
    linted = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert linted.returncode == 0, linted.stdout + linted.stderr


def test_lambda_loads_neither_flask_nor_the_simulator_nor_the_tools_of_the_voice_model() -> None:
    program = (
        "import sys; import lambda_function; "
        "print([name for name in sys.modules if name.split('.')[0] in "
        "('flask', 'hassil', 'yaml', 'rapidfuzz', 'boto3', 'click', 'cryptography')"
        " or name.startswith(('skill.tools', 'skill.web'))])"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT / "lambda",
        env={"PYTHONPATH": str(ROOT), "ALEXA_SKILL_ID": "amzn1.ask.skill.test"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert loaded.stdout.strip() == "[]"
