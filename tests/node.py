"""Programs of Node.js that tests run, from packages which a lock file pins."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

_OLDEST_NODE = 20
_NPM_CI = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]


def why_no_node() -> str:
    """Return why packages cannot be fetched and run on this machine, empty if they can."""
    node = shutil.which("node")
    if node is None or shutil.which("npm") is None:
        return "Node.js with npm is not on this machine"
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
    if int(version.strip().lstrip("v").partition(".")[0]) < _OLDEST_NODE:
        return f"Node.js here is {version.strip()}, older than {_OLDEST_NODE}"
    return ""


def install(folder: Path) -> None:
    """Fetch a folder's packages as its lock file pins them, unless that is done."""
    installed, lock = folder / "node_modules" / ".package-lock.json", folder / "package-lock.json"
    if installed.exists() and installed.stat().st_mtime >= lock.stat().st_mtime:
        return
    fetched = run(_NPM_CI, folder)
    assert fetched.returncode == 0, f"npm could not fetch {folder}:\n{fetched.stderr}"
    installed.touch()


def run(
    command: list[str], folder: Path, said: str | None = None, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run a program in a folder, with text on its input and more variables in its environment."""
    return subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **variables},
        input=said,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
