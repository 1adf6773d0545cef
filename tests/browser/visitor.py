"""Somebody who uses the simulator's page: types, clicks chips, touches the screen, reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Frame, Locator, Page, expect

_DOUBLE_TOUCH = 600
"""A document takes no touch for half a second, lest the second of a double touch answer it."""


@dataclass(frozen=True)
class Visitor:
    """Somebody at the page."""

    page: Page

    def arrive(self, url: str) -> None:
        """Open the page, and wait for the welcome and its screen."""
        self.page.goto(url)
        self._await_turn(1)

    def part(self, name: str) -> Locator:
        """Return the part of the page of that id."""
        return self.page.locator(f"#{name}")

    def say(self, text: str) -> str:
        """Type something and send it, and return the answer."""
        turns = self._turns()
        self.part("text").fill(text)
        self.part("text").press("Enter")
        return self._await_turn(turns + 1)

    def chips(self) -> list[str]:
        """Return what the page suggests to say."""
        return self.part("chips").locator("button").all_inner_texts()

    def click_chip(self, text: str) -> str:
        """Click a suggestion, and return the answer."""
        turns = self._turns()
        self.part("chips").get_by_role("button", name=text, exact=True).click()
        return self._await_turn(turns + 1)

    def click(self, name: str) -> str:
        """Click a button that takes a turn, and return the answer."""
        turns = self._turns()
        self.page.get_by_role("button", name=name).click()
        return self._await_turn(turns + 1)

    def press(self, key: str) -> str:
        """Press a key that takes a turn, and return the answer."""
        turns = self._turns()
        self.page.keyboard.press(key)
        return self._await_turn(turns + 1)

    def touch(self, label: str, times: int = 1) -> str:
        """Touch what bears a label on the drawn screen, and return the answer."""
        turns = self._turns()
        self.await_screen()
        self.page.wait_for_timeout(_DOUBLE_TOUCH)
        self.on_screen(label).click(
            click_count=times, force=True
        )  # the viewhost finds what lies there
        return self._await_turn(turns + 1)

    def on_screen(self, label: str) -> Locator:
        """Return what can be touched and bears a label."""
        return self.frame().get_by_role("button", name=label, exact=True)

    def frame(self) -> Frame:
        """Return the frame in which the screen is drawn."""
        frame = self.page.frame(url="**/simulator/screen")
        assert frame is not None
        return frame

    def screen_text(self) -> str:
        """Return the text on the screen, once it is drawn."""
        self.await_screen()
        return self.frame().locator("#screen").inner_text()

    def await_screen(self) -> None:
        """Wait until the last document is drawn."""
        expect(self.page.locator("#screen[data-shown]")).to_be_visible()

    def become(self, device: str) -> None:
        """Choose another device by its id."""
        self.page.locator(f"#devices input[value={device}]").check()

    def answer(self) -> str:
        """Return what was answered last."""
        return self.page.locator("#transcript li:last-child .answer span:last-child").inner_text()

    def _turns(self) -> int:
        return self.page.locator("#transcript li").count()

    def _await_turn(self, turns: int) -> str:
        expect(self.page.locator("#transcript li")).to_have_count(turns)
        expect(self.page.locator('.talk[aria-busy="false"]')).to_be_attached()
        expect(self.page.locator("#transcript li:last-child .heard")).to_be_visible()
        return self.answer()


def gathered(page: Page, what: str, least: int = 0) -> list[dict[str, Any]]:
    """Return what a page's script has gathered in its window, once it is at least so much."""
    for _ in range(400):
        found: list[dict[str, Any]] = page.evaluate(f"window.{what}")
        if len(found) >= least:
            return found
        page.wait_for_timeout(50)
    raise AssertionError(f"there are not {least} {what}")
