"""The icons: pictures as Amazon asks for them, drawn from the SVG; and a wrong file is found."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from skill.tools.skill_package.files import FILES
from skill.tools.skill_package.icons import SIZES, icon_name, icon_problem

DRAWING = FILES.source.parent / "icon.svg"
DIFFERENCE = """
async ([drawing, picture, size]) => {
  const pixels = async (address) => {
    const image = Object.assign(new Image(size, size), { src: address });
    await image.decode();
    const context = new OffscreenCanvas(size, size).getContext("2d");
    context.fillStyle = "white";
    context.fillRect(0, 0, size, size);
    context.drawImage(image, 0, 0, size, size);
    return context.getImageData(0, 0, size, size).data;
  };
  const [drawn, taken] = [await pixels(drawing), await pixels(picture)];
  return drawn.filter((value, at) => Math.abs(value - taken[at]) > 40).length / drawn.length;
}
"""


def address(kind: str, path: Path) -> str:
    return f"data:image/{kind};base64," + base64.b64encode(path.read_bytes()).decode()


@pytest.mark.parametrize("size", SIZES)
def test_the_committed_icons_are_as_they_are_drawn(size: int, browser: Browser) -> None:
    page = browser.new_page()
    picture = FILES.icons / icon_name(size)
    share = page.evaluate(DIFFERENCE, [address("svg+xml", DRAWING), address("png", picture), size])
    page.close()
    assert share < 0.00025  # renderers smooth an edge a little differently


@pytest.mark.parametrize("size", SIZES)
def test_they_are_pngs_of_the_size_that_amazon_asks_for(size: int) -> None:
    assert icon_problem(FILES.icons / icon_name(size), size) is None


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (None, "is missing"),
        (b"GIF89a", "is not a whole PNG file"),
        ((FILES.icons / icon_name(512)).read_bytes()[:9000], "is not a whole PNG file"),
        ((FILES.icons / icon_name(512)).read_bytes(), "is 512 by 512 pixels: it must be 108 by"),
    ],
)
def test_a_wrong_icon_is_found(tmp_path: Path, data: bytes | None, problem: str) -> None:
    icon = tmp_path / "icon-108.png"
    if data is not None:
        icon.write_bytes(data)
    assert f"icon-108.png {problem}" in str(icon_problem(icon, 108))
