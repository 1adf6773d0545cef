"""The skill's icons: pictures of the sizes that Amazon asks for, drawn from one SVG."""

from __future__ import annotations

import struct
from pathlib import Path

SIZES = (108, 512)
"""The pixels along each side of the small icon and of the large one."""
_HEADER = struct.Struct(">16sII")
"""How a PNG file begins: its signature with the first part's name, its width and its height."""
_BEGINS = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
_ENDS = b"IEND\xae\x42\x60\x82"


def icon_name(size: int) -> str:
    """Return the name of the icon's file."""
    return f"icon-{size}.png"


def icon_problem(path: Path, size: int) -> str | None:
    """Return what is wrong with an icon's file, in words; None if nothing is."""
    data = path.read_bytes() if path.is_file() else None
    if data is None:
        return f"{path.name} is missing"
    if not (data.startswith(_BEGINS) and data.endswith(_ENDS)):
        return f"{path.name} is not a whole PNG file"
    _, width, height = _HEADER.unpack_from(data)
    if (width, height) != (size, size):
        return f"{path.name} is {width} by {height} pixels: it must be {size} by {size}"
    return None
