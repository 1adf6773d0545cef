"""What goes with the manifest: the icons, as they are drawn, and what ask-cli reads."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from skill.tools.skill_package.beside import icon_problems, resource_problems
from skill.tools.skill_package.files import ICONS, PROJECT, RESOURCES, SOURCE
from tests.tools.skill_package.conftest import replaced

DRAWING = (PROJECT / SOURCE).with_name("icon.svg")
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


@pytest.mark.parametrize("size", ICONS)
def test_the_committed_icons_are_as_they_are_drawn(size: int, browser: Browser) -> None:
    page = browser.new_page()
    picture = address("png", PROJECT / ICONS[size])
    share = page.evaluate(DIFFERENCE, [address("svg+xml", DRAWING), picture, size])
    page.close()
    assert share < 0.00025  # renderers smooth an edge a little differently


LARGE = (PROJECT / ICONS[512]).read_bytes()


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (None, "is missing"),
        (b"GIF89a", "is not a whole PNG file"),
        (LARGE[:9000], "is not a whole PNG file"),
        (LARGE, "is 512 by 512 pixels: it must be 108 by 108"),
    ],
)
def test_an_icon_of_another_size_or_kind_than_amazon_asks_for_is_found(
    root: Path, data: bytes | None, problem: str
) -> None:
    assert list(icon_problems(root)) == []
    (root / ICONS[108]).unlink()
    if data is not None:
        (root / ICONS[108]).write_bytes(data)
    assert list(icon_problems(root)) == [f"icon-108.png {problem}"]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("2020-03-31", "1.0", "askcliResourcesVersion must be"),
        ("./interaction_model", "./skill-package", "./skill-package is not the folder of"),
        ("lambda_handler", "handle", "./lambda has no lambda_function.handle"),
        ("lambda_function.", "main.", "./lambda has no main.lambda_handler"),
        ('"profiles"', '"profile"', "is not as ask-cli reads it: KeyError('profiles')"),
        ("{", "", "ask-resources.json is not as ask-cli reads it"),
        ('"self-hosted"', '"https"', "KeyError('self-hosted')"),
    ],
)
def test_a_fault_in_what_ask_cli_reads_is_found(root: Path, old: str, new: str, found: str) -> None:
    assert list(resource_problems(root)) == []
    replaced(root / RESOURCES, old, new)
    assert any(found in problem for problem in resource_problems(root))


def test_the_self_hosted_profile_must_not_deploy_code(root: Path) -> None:
    data = json.loads((root / RESOURCES).read_text(encoding="utf-8"))
    data["profiles"]["self-hosted"] = data["profiles"]["default"]
    (root / RESOURCES).write_text(json.dumps(data), encoding="utf-8")
    assert len(list(resource_problems(root))) == 2
