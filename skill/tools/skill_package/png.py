"""Writes and reads PNG images of eight bits a channel with transparency, by the standard library.

The icons are small and plain, so no image library is needed to make them or to look at them.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER = struct.Struct(">IIBBBBB")
_FORMAT = (8, 6, 0, 0, 0)
"""Eight bits a channel; red, green, blue and opacity; deflated, unfiltered, not interlaced."""
_CHANNELS = 4


class PngError(ValueError):
    """Bytes that are no image of this kind; the message says what they are instead."""


@dataclass(frozen=True)
class Image:
    """A picture: its size, and its rows one after the other, four bytes a pixel."""

    width: int
    height: int
    pixels: bytes


def to_png(image: Image) -> bytes:
    """Return the image as the bytes of a PNG file."""
    row = image.width * _CHANNELS
    rows = (image.pixels[start : start + row] for start in range(0, len(image.pixels), row))
    data = b"".join(b"\0" + pixels for pixels in rows)  # 0: this row is not filtered
    header = _HEADER.pack(image.width, image.height, *_FORMAT)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(data, 9)), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(name, body) for name, body in chunks)


def from_png(data: bytes) -> Image:
    """Return the image of a PNG file.

    Raises:
        PngError: it is no PNG file, is damaged, or is not of the kind that :func:`to_png` writes.
    """
    if not data.startswith(_SIGNATURE):
        raise PngError("not a PNG file")
    try:
        chunks = _chunks(data)
        width, height, *form = _HEADER.unpack(chunks[b"IHDR"])
        lines = zlib.decompress(chunks[b"IDAT"])
    except (KeyError, struct.error, zlib.error) as error:
        raise PngError("a damaged PNG file") from error
    row = width * _CHANNELS + 1
    if tuple(form) != _FORMAT or len(lines) != row * height or any(lines[::row]):
        raise PngError("not a plain PNG file of 32 bits a pixel")
    starts = range(1, len(lines), row)
    return Image(width, height, b"".join(lines[start : start + row - 1] for start in starts))


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _chunks(data: bytes) -> dict[bytes, bytes]:
    """Return each chunk's body by its name; those of the same name joined."""
    found: dict[bytes, bytes] = {}
    at = len(_SIGNATURE)
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        name, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        if data[at : at + length + 12] != _chunk(name, body):
            raise PngError("a damaged PNG file")
        found[name] = found.get(name, b"") + body
        at += length + 12
    return found
