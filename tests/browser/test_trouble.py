"""Whatever fails, the page says so, keeps what was typed, and goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, Route, expect

from skill.tools.simulator.app import create_simulator
from skill.tools.simulator.serving import serving
from tests.browser.visitor import Visitor
from tests.script import skill_answer

TURNS = "**/simulator/turns"


def retry(visitor: Visitor) -> str:
    return visitor.click("Try again")


def test_a_restart_of_the_server_loses_nothing(page: Page, faults: list[str]) -> None:
    with serving(create_simulator(skill_answer()), "127.0.0.1", 0) as served:
        port = int(served.url.rpartition(":")[2])
        visitor = Visitor(page, served.url)
        visitor.say("start the safety check")
        visitor.say("no")
    visitor.send("not that I know of")
    expect(visitor.part("trouble")).to_contain_text("make run")
    expect(visitor.part("text")).to_have_value("not that I know of")
    with serving(create_simulator(skill_answer()), "127.0.0.1", port):
        assert retry(visitor).startswith("You weren't sure about blood thinners")
    expect(visitor.part("trouble")).to_be_hidden()
    expect(visitor.part("text")).to_have_value("")
    assert all("ERR_CONNECTION_REFUSED" in fault for fault in faults)
    faults.clear()


def fulfilled(**how: Any) -> Callable[[Route], None]:  # noqa: ANN401
    return lambda route: route.fulfill(**how)


BROKEN = (
    (fulfilled(status=500, json={"error": "The skill failed: KeyError."}), "KeyError"),
    (fulfilled(status=400, json={"error": "The body is not JSON."}), "not JSON"),
    (fulfilled(status=502, body="<html>Bad gateway</html>"), "502"),
    (fulfilled(status=200, body="<html>hello</html>"), "can't be read"),
    (fulfilled(status=200, json=[1]), "can't be read"),
    (fulfilled(status=200, json={"speech": 3}), "can't be read"),
    (fulfilled(status=200, body=""), "can't be read"),
    (lambda route: route.abort(), "doesn't answer"),
)


def test_a_broken_answer_is_said_and_tried_again_or_something_else_is_said(
    visitor: Visitor, faults: list[str]
) -> None:
    for broken, words in BROKEN:
        visitor.say("start the safety check")
        turns = visitor.turns.count()
        visitor.page.route(TURNS, broken, times=1)
        visitor.send("no")
        expect(visitor.part("trouble")).to_contain_text(words)
        expect(visitor.part("text")).to_have_value("no")
        expect(visitor.turns).to_have_count(turns)
        assert "Do you take a blood thinner" in retry(visitor)
        expect(visitor.part("trouble")).to_be_hidden()
    visitor.page.route(TURNS, fulfilled(status=500, body=""), times=1)
    visitor.send("no")
    expect(visitor.part("trouble")).to_be_visible()
    assert "Do you take a blood thinner" in visitor.say("repeat")
    expect(visitor.part("trouble")).to_be_hidden()
    faults[:] = [fault for fault in faults if "Failed to load resource" not in fault]


def test_a_slow_answer_is_waited_for_and_nothing_overtakes_it(visitor: Visitor) -> None:
    visitor.say("start the safety check")
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    visitor.page.route(TURNS, hold, times=1)
    visitor.send("no")
    expect(visitor.part("state")).to_have_text("Still waiting for the answer…")
    visitor.send("no again")
    expect(visitor.part("text")).to_have_value("no again")
    held[0].continue_()
    expect(visitor.turns.last).to_contain_text("thinner")
    expect(visitor.turns).to_have_count(3)


def test_a_new_session_leaves_a_hanging_answer_behind(visitor: Visitor) -> None:
    visitor.say("start the safety check")
    visitor.page.route(TURNS, lambda route: None, times=1)
    visitor.send("no")
    visitor.button("New session").click()
    expect(visitor.turns).to_contain_text("Welcome")
    assert "Have you ever had a blood clot" in visitor.say("start the safety check")


def test_an_answer_that_never_comes_is_given_up(page: Page, url: str) -> None:
    page.clock.install()
    visitor = Visitor(page, url)
    page.route(TURNS, lambda route: None, times=1)
    visitor.send("start the safety check")
    page.clock.fast_forward(21_000)
    expect(visitor.part("trouble")).to_contain_text("within 20 seconds")
    assert "Have you ever had a blood clot" in retry(visitor)
