"""Somebody who uses the simulator's page: types, clicks chips, touches the screen, reads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Frame, Locator, Page, expect

_DOUBLE_TOUCH = 600
"""A document takes no touch for half a second, lest the second of a double touch answer it."""


class Visitor:
    """Somebody at the page."""

    def __init__(self, page: Page, url: str) -> None:
        """Open the page, and wait for the welcome."""
        self.page = page
        self.turns = page.locator("#transcript li")
        page.goto(url)
        self._await_turn(1)

    def part(self, name: str) -> Locator:
        """Return the part of the page of that id."""
        return self.page.locator(f"#{name}")

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name)

    def send(self, text: str) -> None:
        """Type something and send it, whether or not it is answered."""
        self.part("text").fill(text)
        self.part("text").press("Enter")

    def say(self, text: str) -> str:
        """Type something and send it, and return the answer."""
        return self._answer_to(lambda: self.send(text))

    def chips(self) -> list[str]:
        """Return what the page suggests to say."""
        return self.part("chips").locator("button").all_inner_texts()

    def click_chip(self, text: str) -> str:
        """Click a suggestion, and return the answer."""
        chip = self.part("chips").get_by_role("button", name=text, exact=True)
        return self._answer_to(chip.click)

    def click(self, name: str) -> str:
        """Click a button that takes a turn, and return the answer."""
        return self._answer_to(self.button(name).click)

    def press(self, key: str) -> str:
        """Press a key that takes a turn, and return the answer."""
        return self._answer_to(lambda: self.page.keyboard.press(key))

    def touch(self, label: str, times: int = 1) -> str:
        """Touch what bears a label on the drawn screen, and return the answer."""
        self.await_screen()
        self.page.wait_for_timeout(_DOUBLE_TOUCH)
        touched = self.on_screen(label)
        # forced, as the viewhost finds what lies there
        return self._answer_to(lambda: touched.click(click_count=times, force=True))

    def on_screen(self, label: str) -> Locator:
        """Return what can be touched and bears a label."""
        return self.frame().get_by_role("button", name=label, exact=True)

    def frame(self) -> Frame:
        frame = self.page.frame(url="**/simulator/screen")
        assert frame is not None
        return frame

    def screen_text(self) -> str:
        self.await_screen()
        return self.frame().locator("#screen").inner_text()

    def await_screen(self) -> None:
        """Wait until the last document is drawn."""
        expect(self.page.locator("#screen[data-shown]")).to_be_visible()

    def become(self, device: str) -> None:
        """Choose another device by its id."""
        self.page.locator(f"#devices input[value={device}]").check()

    def answer(self) -> str:
        return self.page.locator("#transcript li:last-child .answer span:last-child").inner_text()

    def laid_open(self, name: str) -> str:
        """Return a part of the inspector."""
        return self.page.locator(f'[data-part="{name}"]').text_content() or ""

    def _answer_to(self, act: Callable[[], object]) -> str:
        turns = self.turns.count()
        act()
        return self._await_turn(turns + 1)

    def _await_turn(self, turns: int) -> str:
        expect(self.turns).to_have_count(turns)
        expect(self.page.locator('.talk[aria-busy="false"]')).to_be_attached()
        expect(self.turns.last.locator(".heard")).to_be_visible()
        return self.answer()


def gathered(page: Page, what: str, least: int = 0) -> list[dict[str, Any]]:
    """Return what a page's script has gathered in its window, once it is at least so much."""
    for _ in range(400):
        found: list[dict[str, Any]] = page.evaluate(f"window.{what}")
        if len(found) >= least:
            return found
        page.wait_for_timeout(50)
    raise AssertionError(f"there are not {least} {what}")
