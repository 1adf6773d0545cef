"""Makes ``dist/lambda.zip``: the skill and what it needs on Lambda, the same bytes every time.

    python lambda/package.py                 writes dist/lambda.zip, and prints its size
    python lambda/package.py --into FOLDER   writes the same files into a folder, for ``sam build``

The files come from this checkout, and from the wheels that ``lambda/requirements.txt`` pins, one
by one: only wheels of pure Python are taken, so one package serves x86_64 and arm64. What pip
writes about itself is left out, and every file has the same time and rights, so the bytes depend
on nothing but the files and the zlib of the Python that runs this.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
TARGET: Final = ROOT / "dist" / "lambda.zip"
MOST_BYTES: Final = 3 * 1024 * 1024
"""The budget for the package, zipped."""

NOT_ON_LAMBDA: Final = ("tools", "web", "__main__.py")
"""What of ``skill/`` serves the desk or another host."""

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
        if name.parts[1] not in NOT_ON_LAMBDA and name.name != "cli.py":
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


def install(folder: Path) -> None:
    """Install the pinned dependencies, and nothing that is not pinned.

    Raises:
        PackageError: one of them is not pure Python, or cannot be had.
    """
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    pure = ["--only-binary=:all:", "--platform=any", "--implementation=py", "--abi=none"]
    wanted = ["--no-deps", "--no-compile", "--python-version=3.13", f"--target={folder}"]
    pins = ["-r", str(ROOT / "lambda" / "requirements.txt")]
    if subprocess.run([*pip, *pure, *wanted, *pins], check=False).returncode:  # noqa: S603
        raise PackageError("the dependencies can't be installed")


def write_zip(target: Path) -> int:
    """Write the package, and return its size in bytes.

    Raises:
        PackageError: a dependency can't be installed, or the package is over its budget.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        install(Path(name))
        with zipfile.ZipFile(target, "w") as package:
            for entry, path in sorted(files(Path(name))):
                info = zipfile.ZipInfo(entry, _TIME)
                info.external_attr = _RIGHTS
                info.create_system = 3  # Unix, wherever this runs
                package.writestr(info, path.read_bytes(), zipfile.ZIP_DEFLATED, compresslevel=9)
    size = target.stat().st_size
    if size > MOST_BYTES:
        target.unlink()
        raise PackageError(f"{size:,} bytes; the budget is {MOST_BYTES:,}")
    return size


def write_folder(target: Path) -> None:
    """Write the package's files into a folder.

    Raises:
        PackageError: a dependency can't be installed.
    """
    with tempfile.TemporaryDirectory() as name:
        install(Path(name))
        for entry, path in files(Path(name)):
            place = target / entry
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)


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
