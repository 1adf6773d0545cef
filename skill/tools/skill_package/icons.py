"""Draws the skill's icon: a back seen from behind, its spine, and the ripples of a light touch.

Every shape is a signed distance: how far a point lies outside it, negative inside. The distance
over the width of a pixel gives the pixel's share of the shape, so that edges are smooth at any
size. Lengths are in units of the icon's radius, from its centre, downward.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from skill.tools.skill_package.png import Image, PngError, from_png, to_png

Colour = tuple[int, int, int]
Distance = Callable[[float, float], float]

SIZES = (108, 512)
"""The pixels along each side that Amazon asks for: the small icon and the large one."""
_ROUNDING = 1
"""By how much a channel may differ on a machine whose arithmetic rounds differently."""
_GROUND: Colour = (38, 92, 99)
_SKIN: Colour = (243, 224, 203)
_HAIR: Colour = (21, 58, 64)
_SPINE: Colour = (203, 168, 138)
_TOUCH: Colour = (222, 115, 86)
_OUTLINE = (
    (-0.46, 0.115),
    (-0.30, 0.125),
    (-0.21, 0.22),
    (-0.13, 0.42),
    (-0.06, 0.53),
    (0.08, 0.53),
    (0.30, 0.42),
    (0.52, 0.37),
    (0.72, 0.39),
    (1.02, 0.47),
)
"""Half the width of neck, shoulders and waist at some heights, from the top down."""
_VERTEBRAE = tuple(-0.13 + 0.125 * place for place in range(9))
_ARM = ((0.475, 0.08), (0.64, 0.95), 0.13)
"""Where the right arm begins and ends, and half its width; the left is its mirror image."""


@dataclass(frozen=True)
class _Layer:
    """A shape in a colour; ``strength`` is its opacity."""

    distance: Distance
    colour: Colour
    strength: float = 1.0


def icon(size: int) -> Image:
    """Return the icon, ``size`` pixels wide and high, transparent outside of its disc."""
    pixel = 2 / size
    inside = 1 - pixel  # a pixel's room for the disc's own smooth edge
    pixels = bytearray()
    for row in range(size):
        y = ((row + 0.5) * pixel - 1) / inside
        for column in range(size):
            x = ((column + 0.5) * pixel - 1) / inside
            pixels += _pixel(x, y, pixel / inside)
    return Image(size, size, bytes(pixels))


def icon_name(size: int) -> str:
    """Return the name of the icon's file."""
    return f"icon-{size}.png"


def write_icons(folder: Path) -> tuple[Path, ...]:
    """Write the icon in each size into the folder, which is made where it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = tuple(folder / icon_name(size) for size in SIZES)
    for path, size in zip(paths, SIZES, strict=True):
        path.write_bytes(to_png(icon(size)))
    return paths


def icon_problem(path: Path, size: int) -> str | None:
    """Return what is wrong with an icon's file, in words; None if it is as it is drawn now."""
    if not path.is_file():
        return f"{path.name} is missing: run `python -m skill package icons`"
    try:
        image = from_png(path.read_bytes())
    except PngError as error:
        return f"{path.name} is {error}"
    if (image.width, image.height) != (size, size):
        return f"{path.name} is {image.width} by {image.height} pixels: it must be {size} by {size}"
    drawn = icon(size).pixels
    if any(abs(a - b) > _ROUNDING for a, b in zip(image.pixels, drawn, strict=True)):
        return f"{path.name} is not as it is drawn: run `python -m skill package icons`"
    return None


def _pixel(x: float, y: float, width: float) -> bytes:
    opacity = _share(math.hypot(x, y) - 1, width)
    if opacity == 0:
        return b"\0\0\0\0"
    red, green, blue = (float(channel) for channel in _GROUND)
    for layer in _LAYERS:
        share = _share(layer.distance(x, y), width) * layer.strength
        if share:
            red += (layer.colour[0] - red) * share
            green += (layer.colour[1] - green) * share
            blue += (layer.colour[2] - blue) * share
    return bytes((round(red), round(green), round(blue), round(255 * opacity)))


def _share(distance: float, width: float) -> float:
    """Return which share of a pixel of that width lies inside, from 0 to 1."""
    return min(1.0, max(0.0, 0.5 - distance / width))


def _disc(centre: tuple[float, float], radius: float) -> Distance:
    at_x, at_y = centre
    return lambda x, y: math.hypot(x - at_x, y - at_y) - radius


def _stroke(radius: float, thickness: float) -> Distance:
    """Return an arc to each side of the spine, open towards it, with round ends."""
    centre, half_turn = (0.02, 0.2), 0.75
    tip = (centre[0] + radius * math.cos(half_turn), radius * math.sin(half_turn))

    def distance(x: float, y: float) -> float:
        across, down = abs(x) - centre[0], abs(y - centre[1])
        if math.atan2(down, across) <= half_turn:
            return abs(math.hypot(across, down) - radius) - thickness / 2
        return math.hypot(abs(x) - tip[0], down - tip[1]) - thickness / 2

    return distance


def _person(x: float, y: float) -> float:
    """Return how far outside of body and arms a point lies, which flow into one another."""
    body, arms, blend = _body(x, y), _arms(x, y), 0.07
    overlap = max(blend - abs(body - arms), 0.0) / blend
    return min(body, arms) - overlap * overlap * blend / 4


def _arms(x: float, y: float) -> float:
    (x_0, y_0), (x_1, y_1), half = _ARM
    along_x, along_y = x_1 - x_0, y_1 - y_0
    from_x, from_y = abs(x) - x_0, y - y_0
    part = (from_x * along_x + from_y * along_y) / (along_x**2 + along_y**2)
    part = min(1.0, max(0.0, part))
    return math.hypot(from_x - part * along_x, from_y - part * along_y) - half


def _vertebra(at_y: float) -> Distance:
    """Return a short level stroke with round ends on the middle line."""
    half, radius = 0.028, 0.026
    return lambda x, y: math.hypot(max(abs(x) - half, 0.0), y - at_y) - radius


def _body(x: float, y: float) -> float:
    """Return how far outside of the outline a point lies, measured square to the outline."""
    top = _OUTLINE[0][0]
    width, slope = _half_width(max(y, top))
    return max(top - y, (abs(x) - width) / math.hypot(1.0, slope))


def _half_width(y: float) -> tuple[float, float]:
    """Return half the body's width at a height, and how fast it changes there."""
    last = len(_OUTLINE) - 1
    place = next((at for at in range(1, last) if y < _OUTLINE[at][0]), last)
    (y_0, width_0), (y_1, width_1) = _OUTLINE[place - 1], _OUTLINE[place]
    step, t = y_1 - y_0, (y - y_0) / (y_1 - y_0)
    slope_0, slope_1 = _slope(place - 1) * step, _slope(place) * step
    rise = width_1 - width_0
    square, cube = 3 * rise - 2 * slope_0 - slope_1, slope_0 + slope_1 - 2 * rise
    width = width_0 + t * (slope_0 + t * (square + t * cube))
    return width, (slope_0 + t * (2 * square + 3 * t * cube)) / step


def _slope(place: int) -> float:
    """Return the outline's slope at one of its points: that between the point's neighbours."""
    before, after = _OUTLINE[max(place - 1, 0)], _OUTLINE[min(place + 1, len(_OUTLINE) - 1)]
    return (after[1] - before[1]) / (after[0] - before[0])


_LAYERS = (
    _Layer(_person, _SKIN),
    _Layer(_disc((0.0, -0.54), 0.215), _HAIR),
    *(_Layer(_vertebra(y), _SPINE) for y in _VERTEBRAE),
    _Layer(_stroke(0.15, 0.045), _TOUCH),
    _Layer(_stroke(0.25, 0.040), _TOUCH, 0.75),
    _Layer(_stroke(0.35, 0.035), _TOUCH, 0.5),
)
