"""Takes the README's pictures of the simulator: `make pictures`."""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import Browser

from skill.tools.simulator.app import VIEWHOST, create_simulator
from skill.tools.simulator.serving import serving
from tests.browser.chromium import found, launched
from tests.browser.visitor import Visitor
from tests.script import skill_answer

FOLDER = Path(__file__).parents[2] / "docs/pictures"
PAGE = FOLDER / "simulator.png"
DEVICE = FOLDER / "hub.png"
_TO_A_MOVEMENT = ["start the routine", *["no"] * 6, "yes", "next", "next"]
_A_WHILE = 12_000
"""Milliseconds into a step, so that its progress shows."""
_ALONE = "html, body { background: transparent; } .device .body { box-shadow: none; }"


def main() -> None:
    """Take both pictures."""
    path = found()
    if path is None or not VIEWHOST.is_file():
        sys.exit("The pictures need Chromium, and the viewhost that `make run` fetches.")
    app = create_simulator(skill_answer())
    with serving(app, "127.0.0.1", 0) as served, launched(path) as browser:
        take(browser, served.url)


def take(browser: Browser, url: str) -> None:
    """Take a picture of the page in the safety check, and one of the device in the routine."""
    page = browser.new_page(
        viewport={"width": 1320, "height": 800},
        color_scheme="light",
        reduced_motion="reduce",
        bypass_csp=True,  # the device is cut out of the page with a style of our own
    )
    visitor = Visitor(page, url)
    visitor.touch("Safety check")
    visitor.touch("No")
    visitor.await_screen()
    page.evaluate("document.activeElement.blur()")
    page.screenshot(path=PAGE)
    visitor = Visitor(page, url)
    for words in _TO_A_MOVEMENT:
        visitor.say(words)
    visitor.await_screen()
    page.wait_for_timeout(_A_WHILE)
    visitor.part("device").screenshot(path=DEVICE, style=_ALONE, omit_background=True)


if __name__ == "__main__":
    main()
