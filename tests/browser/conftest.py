"""A simulator and somebody at its page, for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from skill.tools.simulator.app import VIEWHOST, create_simulator
from skill.tools.simulator.serving import serving
from tests.browser.visitor import Visitor
from tests.node import install, why_no_node
from tests.script import skill_answer

HERE = Path(__file__).parent
SETTLED = 20_000
"""Milliseconds within which everything on the page has happened, on a busy machine too."""
expect.set_options(timeout=SETTLED)


@pytest.fixture(scope="session")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the page without the viewhost, which takes a while to load."""
    nowhere = tmp_path_factory.mktemp("no-viewhost") / "index.js"
    with serving(create_simulator(skill_answer(), nowhere), "127.0.0.1", 0) as served:
        yield served.url


@pytest.fixture(scope="session")
def screens_url() -> Iterator[str]:
    """Serve the page with the viewhost."""
    if not VIEWHOST.is_file():
        pytest.skip("Amazon's viewhost isn't here (with Node.js, `make run` fetches it)")
    with serving(create_simulator(skill_answer()), "127.0.0.1", 0) as served:
        yield served.url


@pytest.fixture(scope="session")
def axe() -> str:
    """Return axe-core's script."""
    if why_no_node():
        pytest.skip(f"axe-core can't be fetched, as {why_no_node()}")
    install(HERE)
    return (HERE / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")


@pytest.fixture
def faults() -> list[str]:
    """What the page may not do: put a fault into the browser's console, or ask another host."""
    return []


@pytest.fixture
def page(browser: Browser, faults: list[str]) -> Iterator[Page]:
    def note(message: ConsoleMessage) -> None:
        if message.type == "error":
            faults.append(message.text)

    with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        context.set_default_timeout(SETTLED)
        page = context.new_page()
        page.on("console", note)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("request", lambda sent: None if _is_local(sent.url) else faults.append(sent.url))
        yield page
    assert faults == []


def _is_local(url: str) -> bool:
    return url.startswith(("http://127.0.0.1:", "data:"))


@pytest.fixture
def visitor(page: Page, url: str) -> Visitor:
    """Bring somebody to the page where no screen is drawn."""
    return Visitor(page, url)


@pytest.fixture
def viewer(page: Page, screens_url: str) -> Visitor:
    """Bring somebody to the page where screens are drawn."""
    return Visitor(page, screens_url)
