"""Every screen on every kind of device, drawn by Amazon's viewhost in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.node import install, why_no_node
from tests.screens.cases import STARTED, YES, cases
from tests.screens.drawing import (
    ENGINE,
    VIEWHOST,
    contrast,
    distinct,
    draw,
    faults,
    prepare,
)
from tests.screens.viewing import Viewer, commands, directive
from tests.screens.viewports import VIEWPORTS, Viewport

SMALL = VIEWPORTS[1]
LIKE_OTHERS = {"medium", "extra-large", "tall"}
"""Those between two others, or of another's proportions."""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    if not ENGINE.is_file():
        if why_no_node():
            pytest.skip(f"Amazon's viewhost isn't here, and {why_no_node()}")
        install(VIEWHOST)
    page = browser.new_page()
    prepare(page)
    yield page
    page.close()


def shown(case_name: str) -> dict[str, Any]:
    (found_case,) = [case for case in cases() if case.name == case_name]
    return found_case.directive


@pytest.mark.parametrize(
    "viewport",
    [
        pytest.param(each, marks=pytest.mark.exhaustive if each.name in LIKE_OTHERS else ())
        for each in VIEWPORTS
    ],
    ids=lambda viewport: viewport.name,
)
def test_every_screen_can_be_read_on_every_kind_of_device(page: Page, viewport: Viewport) -> None:
    wrong: dict[str, list[str]] = {}
    for case in distinct():
        complaints = draw(page, case.directive, viewport)
        if seen := [*complaints, *faults(page.evaluate("measure()"), viewport)]:
            wrong[case.name] = seen
    assert wrong == {}


def test_what_is_wrong_with_a_screen_is_found(page: Page) -> None:
    directive = shown("question-1")
    spoiled = {**directive, "datasources": {"screen": {**directive["datasources"]["screen"]}}}
    spoiled["datasources"]["screen"]["title"] *= 5
    draw(page, spoiled, SMALL)
    seen = "\n".join(faults(page.evaluate("measure()"), SMALL))
    assert "clipped" in seen or "overlapping" in seen
    assert contrast("rgb(255, 255, 255)", "rgb(0, 0, 0)") == pytest.approx(21)
    assert contrast("rgb(119, 119, 119)", "rgb(255, 255, 255)") == pytest.approx(4.48, abs=0.01)


def test_a_touch_sends_what_the_screen_offers(page: Page) -> None:
    directive = shown("question-3")
    draw(page, directive, SMALL)
    page.wait_for_timeout(500)  # the viewhost takes no touch in its first frames
    for number, (left, top, right, bottom) in enumerate(page.evaluate("measure().touches"), 1):
        page.mouse.click((left + right) / 2, (top + bottom) / 2, delay=80)
        page.wait_for_function(f"drawn.touched.length === {number}")
    offered = directive["datasources"]["screen"]["touches"]
    assert page.evaluate("drawn.touched") == [touch["arguments"] for touch in offered]


def test_each_step_is_shown_in_its_time_with_its_cue_and_its_bar(page: Page) -> None:
    """At sampled seconds of a section, in a clock that runs many times as fast."""
    response = Viewer().plays(*STARTED, YES)
    draw(page, directive(response), SMALL)
    changes = commands(response)["commands"]
    sampled = [changes, [30, 60, 100, 113, 135, 175]]
    seen = page.evaluate("(given) => followed(...given)", sampled)
    titles = ["Slow breathing", "Shoulder rolls", "Shoulder squeeze"]
    assert [shown[1] for shown in seen] == [title for title in titles for _ in range(2)]
    cues = {"Breathe in", "And out", "One", "Two", "Three", "Four", "Five"}
    assert all(cues & set(shown) for shown in seen[:4])
    bars = [shown[-1] for shown in seen]
    assert all(early < late for early, late in zip(bars[::2], bars[1::2], strict=True))
    assert bars[-1] > SMALL.width / 3
    assert page.evaluate("drawn.errors") == []
