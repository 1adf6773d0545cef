"""Makes ``dist/lambda.zip``: the skill and what it needs on Lambda, the same bytes every time.

    python lambda/package.py                 writes dist/lambda.zip, and prints its size
    python lambda/package.py --into FOLDER   writes the same files into a folder, for ``sam build``

The files come from this checkout, and from the wheels that ``lambda/requirements.txt`` pins: only
those of pure Python, so one package serves x86_64 and arm64. Left out is what only the desk needs,
also the templates of ``said(...)``, of which the voice model is built.

On Lambda the code's folder is read-only, so a start compiles every source that it imports; hence
bytecode for the runtime's Python lies beside the sources, where this machine has that Python. It
goes by the source's hash and is not checked against it, so no file's time is in it.
"""

from __future__ import annotations

import argparse
import ast
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
CONTENT: Final = ROOT / "skill" / "content"
TARGET: Final = ROOT / "dist" / "lambda.zip"
MOST_BYTES: Final = 4 * 1024 * 1024
"""The budget for the package, zipped."""
RUNTIME: Final = "python3.13"
"""What runs the package on Lambda, as ``template.yaml`` says."""

NOT_ON_LAMBDA: Final = ("tools", "web", "__main__.py", "content/evidence/records")
"""What of ``skill/`` serves the desk or another host, or only who looks a source up."""
LEDGER: Final = "review.jsonl"
"""Who signed which words: no name ships."""

NO_BYTECODE: Final = (
    r"(ask_sdk_model/services/\w+|certifi|charset_normalizer|idna|requests|urllib3)/"
)
"""What only the clients of Alexa's web services import, which this skill never calls."""

_TIME: Final = (2020, 1, 1, 0, 0, 0)
_RIGHTS: Final = 0o100644 << 16
_OF_PIP: Final = frozenset({"RECORD", "INSTALLER", "REQUESTED", "direct_url.json"})


class PackageError(Exception):
    """The package is not fit to be shipped."""


def files(dependencies: Path) -> Iterator[tuple[str, Path]]:
    """Yield each file's name in the package, and where it is; the dependencies are installed."""
    yield "lambda_function.py", ROOT / "lambda" / "lambda_function.py"
    for path in _files_under(ROOT / "skill"):
        name = path.relative_to(ROOT)
        left_out = any(name.is_relative_to(Path("skill", part)) for part in NOT_ON_LAMBDA)
        if not left_out and name.name not in ("cli.py", LEDGER):
            yield name.as_posix(), path
    for path in _files_under(dependencies):
        name = path.relative_to(dependencies)
        if name.parts[0] != "bin" and path.name not in _OF_PIP:
            yield name.as_posix(), path


def _files_under(folder: Path) -> Iterator[Path]:
    """Yield the code, and the data beside it; no bytecode, and nothing hidden."""
    for path in folder.rglob("*"):
        is_hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.is_file() and path.suffix != ".pyc" and not is_hidden:
            yield path


def packaged(path: Path) -> bytes:
    """Return what the package holds of a file, without what people say; its bytecode is of that."""
    source = path.read_bytes()
    if path.suffix != ".py" or CONTENT not in path.parents:
        return source
    starts = [0, *accumulate(len(line) for line in source.splitlines(keepends=True))]
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset), reverse=True):
        if isinstance(call.func, ast.Name) and call.func.id == "said":
            begin = starts[(call.func.end_lineno or 0) - 1] + (call.func.end_col_offset or 0)
            end = starts[(call.end_lineno or 0) - 1] + (call.end_col_offset or 0)
            source = source[:begin] + b"()" + source[end:]
    return source


def install(folder: Path) -> None:
    """Install what is pinned; PackageError where it can't be had, or is not pure Python."""
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    pure = ["--only-binary=:all:", "--platform=any", "--implementation=py", "--abi=none"]
    version = f"--python-version={RUNTIME.removeprefix('python')}"
    wanted = ["--no-deps", "--no-compile", version, f"--target={folder}"]
    pins = ["-r", str(ROOT / "lambda" / "requirements.txt")]
    if subprocess.run([*pip, *pure, *wanted, *pins], check=False).returncode:  # noqa: S603
        raise PackageError("the dependencies can't be installed")


def runtime() -> str | None:
    """Return the path of the runtime's Python, None where this machine has none.

    Where pyenv has several, each name is on the path, and ``PYENV_VERSION`` says which one runs.
    """
    beside = str(Path(sys.executable).parent)
    found = shutil.which(RUNTIME, path=os.pathsep.join((beside, os.environ.get("PATH", ""))))
    if not found:
        return None
    environment = {**os.environ, "PYENV_VERSION": RUNTIME.removeprefix("python")}
    command = [found, "-c", "import sys; print(sys.executable)"]
    ran = subprocess.run(  # noqa: S603
        command, env=environment, capture_output=True, text=True, check=False
    )
    return ran.stdout.strip() or None


def add_bytecode(folder: Path) -> None:
    """Add the bytecode of what a start may import; PackageError where a source is no Python."""
    python = runtime()
    if python is None:
        sys.stderr.write(f"no {RUNTIME} here: no bytecode in the package, so each start compiles\n")
        return
    compiler = [python, "-I", "-W", "ignore", "-m", "compileall", "-q", str(folder)]
    by_hash = ["--invalidation-mode", "unchecked-hash"]
    as_on_lambda = ["-s", str(folder), "-p", "/var/task"]
    not_all = ["-x", f"^{re.escape(str(folder))}/{NO_BYTECODE}"]
    command = [*compiler, *by_hash, *as_on_lambda, *not_all]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    if ran.returncode:
        raise PackageError(ran.stdout + ran.stderr)


def write_folder(target: Path) -> None:
    """Write the package's files into a folder; PackageError where something is wrong with them."""
    with tempfile.TemporaryDirectory() as name:
        install(Path(name))
        for entry, path in files(Path(name)):
            place = target / entry
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(packaged(path))
    add_bytecode(target)


def write_zip(target: Path) -> int:
    """Write the package, and return its size in bytes; PackageError too where that is too much."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        write_folder(Path(name))
        written = {path.relative_to(name).as_posix(): path for path in Path(name).rglob("*")}
        with zipfile.ZipFile(target, "w") as package:
            for entry, path in sorted(written.items()):
                if path.is_file():
                    info = zipfile.ZipInfo(entry, _TIME)
                    info.external_attr = _RIGHTS
                    info.create_system = 3  # Unix, wherever this runs
                    package.writestr(info, path.read_bytes(), zipfile.ZIP_DEFLATED, compresslevel=9)
    size = target.stat().st_size
    if size > MOST_BYTES:
        target.unlink()
        raise PackageError(f"{size:,} bytes; the budget is {MOST_BYTES:,}")
    return size


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description="Package the skill for AWS Lambda.")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--into", type=Path, help="write the files into this folder instead")
    where.add_argument("--zip", type=Path, default=TARGET, help="the package's path")
    asked = parser.parse_args()
    try:
        if asked.into:
            write_folder(asked.into)
            return
        size = write_zip(asked.zip)
    except PackageError as error:
        sys.exit(f"lambda/package.py: {error}")
    sys.stdout.write(f"{asked.zip.name}: {size:,} bytes of {MOST_BYTES:,}\n")


if __name__ == "__main__":
    main()
