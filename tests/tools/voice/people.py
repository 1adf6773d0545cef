"""Recordings of people, from packages of Debian's that are fetched once and never installed."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

from skill.tools.voice.audio import HEARING_RATE, Sound, sound_of

FOLDER = Path(__file__).parents[3] / "dist/sounds"
_SHARE = "usr/share"
PLACES = {
    "pocketsphinx-testdata": ("pocketsphinx/test/data",),
    "asterisk-core-sounds-en-g722": ("asterisk/sounds",),
    "klettres-data": ("klettres/en", "klettres/en_GB"),
    "ktuberling-data": ("ktuberling/sounds/en",),
    "hedgewars-data": tuple(
        f"games/hedgewars/Data/Sounds/voices/{name}"
        for name in (
            "British", "Classic", "Default", "HillBilly", "Mobster", "Pirate", "Russian",
            "Singer", "Surfer",
        )
    ),
}  # fmt: skip
"""The packages, and where in them somebody speaks English."""
SMALL = ("pocketsphinx-testdata", "asterisk-core-sounds-en-g722")
"""The packages that are fetched quickly."""
SAY_NO = re.compile(r"(.*/(vm-no|no|Nooo)|Default/Grenade)")
"""The recordings of a no; the grenade's is an "oh no"."""
_G722_BITS = 64_000


class NoRecordingsError(RuntimeError):
    """A package's recordings can't be had here; the message is one line that says why."""


def recordings(package: str, each: int = 1) -> Iterator[tuple[str, Sound]]:
    """Yield one of so many recordings of a package, each after its folder's and its own name.

    Raises:
        NoRecordingsError: the package can't be fetched.
    """
    folder = _fetched(package)
    for place in PLACES[package]:
        files = sorted((folder / _SHARE / place).rglob("*"))
        for file in [file for file in files if file.suffix in _READERS][::each]:
            sound = _READERS[file.suffix](file).resampled(HEARING_RATE)
            yield f"{file.parent.name}/{file.stem}", sound


def _fetched(package: str) -> Path:
    folder = FOLDER / package
    if folder.is_dir():
        return folder
    FOLDER.mkdir(parents=True, exist_ok=True)
    try:
        subprocess.run(
            ["apt-get", "download", "-qq", package], cwd=FOLDER, check=True, capture_output=True
        )
        (file,) = FOLDER.glob(f"{package}_*.deb")
        part = FOLDER / f"{package}.part"
        subprocess.run(["dpkg", "-x", file, part], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise NoRecordingsError(f"{package} can't be fetched by apt-get: {error}") from error
    file.unlink()
    return part.rename(folder)


def _g722(file: Path) -> Sound:
    decoder = import_module("G722").G722(HEARING_RATE, _G722_BITS)
    return Sound(HEARING_RATE, decoder.decode(file.read_bytes()).tobytes())


def _raw(file: Path) -> Sound:
    return Sound(HEARING_RATE, file.read_bytes())


def _named(file: Path) -> Sound:
    reader = import_module("soundfile")
    numbers, rate = reader.read(file, dtype="float32", always_2d=True)
    return sound_of(numbers.mean(axis=1), rate)


_READERS: dict[str, Callable[[Path], Sound]] = {
    ".g722": _g722,
    ".raw": _raw,
    ".ogg": _named,
    ".wav": _named,
}
