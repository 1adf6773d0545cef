"""Screens as Amazon's viewhost draws them in a browser, and what can be measured there.

``python -m tests.screens.drawing`` leaves pictures of them in ``dist/screens``.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Iterator
from dataclasses import asdict
from itertools import combinations, product
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.browser.chromium import found, launched
from tests.screens.cases import Case, cases
from tests.screens.viewports import VIEWPORTS, Viewport

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
SIMULATOR = ROOT / "skill" / "tools" / "simulator"
VIEWHOST = SIMULATOR / "viewhost"
PICTURES = ROOT / "dist" / "screens"
ENGINE = VIEWHOST / "node_modules" / "apl-viewhost-web" / "index.js"
FONTS = """
body { margin: 0; }
@font-face { font-family: amazon-ember-display;
  src: local("Liberation Sans"), local("Arial"), local("DejaVu Sans"); }
@font-face { font-family: amazon-ember-display; font-weight: 700;
  src: local("Liberation Sans Bold"), local("Arial Bold"), local("DejaVu Sans Bold"); }
"""
Box = tuple[float, float, float, float]
_SLACK = 2.0
"""How far something may stand out, in pixels: the viewhost rounds to whole ones."""


def prepare(page: Page) -> None:
    """Load the viewhost and what measures its work."""
    page.route("**/*", lambda route: route.abort())
    page.set_content("<!doctype html><title>Screens</title>")
    page.add_style_tag(content=FONTS)
    page.add_script_tag(path=SIMULATOR / "static" / "screen" / "before.js")
    page.add_script_tag(path=ENGINE)
    page.add_script_tag(path=HERE / "draw.js")


def distinct() -> list[Case]:
    """Return the cases without those that show the same as another one."""
    return list({case.looks: case for case in reversed(cases())}.values())


def draw(page: Page, directive: dict[str, Any], viewport: Viewport) -> list[str]:
    """Draw a screen; return what the viewhost complains of."""
    page.set_viewport_size({"width": viewport.width, "height": viewport.height})
    arguments = [directive["document"], directive["datasources"], asdict(viewport)]
    complaints: list[str] = page.evaluate("(given) => draw(...given)", arguments)
    return complaints


def faults(drawn: dict[str, Any], viewport: Viewport) -> Iterator[str]:
    """Yield what is wrong with a drawn screen: clipped or overlapping text, poor contrast."""
    for line in drawn["lines"]:
        yield from _faults_of_line(line, viewport)
    for number, touch in enumerate(drawn["touches"]):
        if number not in {line["touch"] for line in drawn["lines"]}:
            yield f"a place to touch without words: {touch}"
        if not all(_is_on_screen(point, viewport) for point in _middles(touch)):
            yield f"a place to touch leaves the screen: {touch}"
    yield from _overlaps(drawn)


def _faults_of_line(line: dict[str, Any], viewport: Viewport) -> Iterator[str]:
    words, box = line["words"], line["box"]
    if not _is_within(box, line["clip"]) or not _is_whole(box, viewport):
        yield f"clipped: {words!r} {box} within {line['clip']}"
    if contrast(line["color"], line["background"]) < 4.5:
        yield f"poor contrast: {words!r} {line['color']} on {line['background']}"
    if line["size"] < 0.041 * min(viewport.width, viewport.height):
        yield f"small: {words!r} {line['size']}"


def _overlaps(drawn: dict[str, Any]) -> Iterator[str]:
    for one, other in combinations(drawn["lines"], 2):
        if one["text"] != other["text"] and _overlap(one["box"], other["box"]):
            yield f"overlapping: {one['words']!r} and {other['words']!r}"
    for one_touch, other_touch in combinations(drawn["touches"], 2):
        if _overlap(one_touch, other_touch):
            yield f"overlapping places to touch: {one_touch} and {other_touch}"
    for line in drawn["lines"]:
        others = [t for number, t in enumerate(drawn["touches"]) if number != line["touch"]]
        if any(_overlap(line["box"], box) for box in (*others, *drawn["pictures"])):
            yield f"under something else: {line['words']!r}"


def _is_within(inner: Box, outer: Box) -> bool:
    return (
        inner[0] >= outer[0] - _SLACK
        and inner[1] >= outer[1] - _SLACK
        and inner[2] <= outer[2] + _SLACK
        and inner[3] <= outer[3] + _SLACK
    )


def _is_whole(box: Box, viewport: Viewport) -> bool:
    left, top, right, bottom = box
    corners = [(x, y) for x in (left, right) for y in (top, bottom)]
    return all(_is_on_screen(corner, viewport) for corner in corners)


def _middles(box: Box) -> list[tuple[float, float]]:
    """Return points on the edge of a place to touch, whose corners are round."""
    left, top, right, bottom = box
    middle, radius = (top + bottom) / 2, (bottom - top) / 2
    straight = [(x, y) for x in (left + radius, right - radius) for y in (top, bottom)]
    return [(left, middle), (right, middle), *straight]


def _is_on_screen(point: tuple[float, float], viewport: Viewport) -> bool:
    x, y = point
    if viewport.is_round:
        radius = viewport.width / 2
        return math.hypot(x - radius, y - radius) <= radius + _SLACK
    return _is_within((x, y, x, y), (0, 0, viewport.width, viewport.height))


def _overlap(one: Box, other: Box) -> bool:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return wide > _SLACK and high > _SLACK


def contrast(one: str, other: str) -> float:
    """Return the contrast of two CSS colours, from 1 to 21, as WCAG 2 reckons it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = (int(part) / 255 for part in re.findall(r"\d+", color)[:3])
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (red, green, blue)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def main() -> None:
    """Leave a picture of every screen on every kind of device."""
    path = found()
    if path is None or not ENGINE.is_file():
        sys.exit("The pictures need Chromium, and the viewhost that `make run` fetches.")
    with launched(path) as browser:
        page = browser.new_page()
        prepare(page)
        for case, viewport in product(distinct(), VIEWPORTS):
            draw(page, case.directive, viewport)
            page.screenshot(path=PICTURES / f"{case.name}-{viewport.name}.png")


if __name__ == "__main__":
    main()
