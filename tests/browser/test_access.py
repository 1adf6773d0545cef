"""The page for everybody: by keyboard alone, and by axe-core's rules."""

from __future__ import annotations

from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser.visitor import Visitor

Scheme = Literal["light", "dark"]
WIDE: ViewportSize = {"width": 1280, "height": 800}
NARROW: ViewportSize = {"width": 360, "height": 740}
pytestmark = pytest.mark.slow
FOCUSED = "() => document.activeElement.id || document.activeElement.textContent.trim()"


def focused(page: Page) -> str:
    return str(page.evaluate(FOCUSED))


def tab_to(page: Page, name: str, most: int = 60, key: str = "Tab") -> None:
    """Press the tab key, at most so often, until something has the focus."""
    seen: list[str] = []
    while name not in seen:
        assert len(seen) < most, f"{name} is not among {seen}"
        page.keyboard.press(key)
        seen.append(focused(page))


def test_a_conversation_by_keyboard_alone(visitor: Visitor) -> None:
    page = visitor.page
    tab_to(page, "Skip to what you say")
    page.keyboard.press("Enter")
    page.wait_for_url("**/#text")
    page.keyboard.type("start the safety check")
    assert "Have you ever had a blood clot" in visitor.press("Enter")
    tab_to(page, "not sure", most=3, key="Shift+Tab")
    assert "You weren't sure" in visitor.press("Enter")
    assert focused(page) == "yes"
    tab_to(page, "SafetyCheckIntent")
    page.keyboard.press("Space")
    assert "start the safety check" in visitor.laid_open("which")
    assert focused(page) == "Inspector"


def test_the_screen_is_used_by_keyboard(viewer: Visitor) -> None:
    viewer.await_screen()
    viewer.page.locator("#devices input:checked").focus()
    for _ in range(9):
        viewer.page.keyboard.press("Tab")
        if viewer.on_screen("Safety check").evaluate("(e) => e === document.activeElement"):
            break
    assert "Have you ever had a blood clot" in viewer.press("Enter")
    viewer.await_screen()
    expect(viewer.on_screen("Yes")).to_be_focused()


def test_devices_are_chosen_by_arrow_keys(visitor: Visitor) -> None:
    visitor.page.locator("#devices input:checked").focus()
    visitor.page.keyboard.press("ArrowRight")
    expect(visitor.part("device")).to_have_attribute("data-kind", "portrait")


@pytest.mark.parametrize(
    ("size", "scheme"),
    [
        pytest.param(WIDE, "light", id="wide-light"),
        pytest.param(NARROW, "dark", id="narrow-dark"),
        pytest.param(WIDE, "dark", id="wide-dark", marks=pytest.mark.exhaustive),
        pytest.param(NARROW, "light", id="narrow-light", marks=pytest.mark.exhaustive),
    ],
)
def test_axe_finds_no_fault(
    browser: Browser, screens_url: str, axe: str, scheme: Scheme, size: ViewportSize
) -> None:
    with browser.new_context(
        color_scheme=scheme, viewport=size, reduced_motion="reduce"
    ) as context:
        page = context.new_page()
        visitor = Visitor(page, screens_url)
        visitor.say("what are the benefits")
        page.locator("#inspector > summary").click()
        for summary in page.locator("#inspector details summary").all():
            summary.click()
        visitor.await_screen()
        assert serious(page, axe) == []
        visitor.become("speaker")
        page.route("**/simulator/turns", lambda route: route.abort(), times=1)
        visitor.send("yes")
        expect(visitor.part("trouble")).to_be_visible()
        assert serious(page, axe) == []


def serious(page: Page, axe: str) -> list[Any]:
    """Return what axe-core finds serious or critical."""
    return [fault for fault in violations(page, axe) if fault[0] in {"serious", "critical"}]


def violations(page: Page, axe: str) -> list[Any]:
    """Return all that axe-core finds, on the page and in its frames, how bad it is first."""
    for frame in page.frames:
        frame.evaluate(axe)
    passes, faults = page.evaluate(
        """() => axe.run(document, {resultTypes: ["violations"]})
            .then((found) => [found.passes.length, found.violations])"""
    )
    assert passes
    return [
        (fault["impact"], fault["id"], [node["html"] for node in fault["nodes"]])
        for fault in faults
    ]


def test_nothing_is_wider_than_a_narrow_window(page: Page, url: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    Visitor(page, url).say("what are the benefits")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
