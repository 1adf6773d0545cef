"""The devices: what each shows, and what it tells the skill."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from skill.simulator.app import create_simulator
from skill.simulator.hardware import HARDWARE
from skill.simulator.serving import serving
from tests.browser.visitor import Visitor
from tests.script import skill_answer

SCREENS = [kind.id for kind in HARDWARE.values() if kind.screen]


@pytest.mark.usefixtures("viewhost")
def test_a_screen_is_drawn_in_the_frame_of_each_device(visitor: Visitor) -> None:
    shapes = {}
    for device in SCREENS:
        visitor.become(device)
        visitor.await_screen()
        assert "Safety check" in visitor.screen_text()
        box = visitor.part("screen").bounding_box()
        stage = visitor.page.locator(".stage").bounding_box()
        assert box is not None
        assert stage is not None
        assert stage["x"] <= box["x"] <= box["x"] + box["width"] <= stage["x"] + stage["width"]
        shapes[device] = round(box["width"] / box["height"], 1)
    assert shapes == {"round": 1.0, "small": 2.0, "hub": 1.6, "portrait": 0.6, "tv": 1.8}


@pytest.mark.usefixtures("viewhost")
def test_the_session_goes_on_when_the_device_changes(visitor: Visitor) -> None:
    visitor.say("start the safety check")
    visitor.become("round")
    assert "Question 1 of 6" in visitor.screen_text()
    assert "Do you take a blood thinner" in visitor.touch("No")
    request = json.loads(visitor.page.locator('[data-part="request"]').text_content() or "")
    assert request["context"]["Viewport"]["shape"] == "ROUND"


@pytest.mark.usefixtures("viewhost")
def test_a_speaker_has_no_screen_and_shows_the_card(visitor: Visitor) -> None:
    visitor.become("speaker")
    expect(visitor.part("screen")).to_be_hidden()
    visitor.say("what are the benefits")
    expect(visitor.part("card")).to_contain_text("Back massage benefits")
    response = json.loads(visitor.page.locator('[data-part="response"]').text_content() or "")
    assert "directives" not in response["response"]


@pytest.mark.usefixtures("viewhost")
def test_a_television_is_used_by_its_remote_control(visitor: Visitor) -> None:
    visitor.become("tv")
    visitor.await_screen()
    visitor.on_screen("Benefits").focus()
    visitor.page.keyboard.press("ArrowRight")
    expect(visitor.on_screen("Safety check")).to_be_focused()
    assert "Have you ever had a blood clot" in visitor.press("Enter")
    assert "Question 1 of 6" in visitor.screen_text()


def test_without_the_viewhost_the_card_is_shown(page: Page, tmp_path: Path) -> None:
    app = create_simulator(skill_answer(), tmp_path / "index.js")
    with serving(app, "127.0.0.1", 0) as served:
        visitor = Visitor(page)
        visitor.arrive(served.url)
        expect(visitor.part("screen-note")).to_contain_text("viewhost isn't here")
        visitor.say("who should avoid it")
        expect(visitor.part("card")).to_contain_text("Who should avoid back massage")
        expect(visitor.part("screen")).to_be_hidden()


@pytest.mark.usefixtures("viewhost")
def test_a_document_that_cannot_be_drawn_gives_way_to_the_card(page: Page) -> None:
    def answer(_: object) -> dict[str, object]:
        render = {
            "type": "Alexa.Presentation.APL.RenderDocument",
            "token": "broken",
            "document": {"type": "APL", "version": "1.4"},
        }
        card = {"type": "Simple", "title": "A card", "content": "to read instead"}
        return {"version": "1.0", "response": {"directives": [render], "card": card}}

    with serving(create_simulator(answer), "127.0.0.1", 0) as served:
        visitor = Visitor(page)
        visitor.arrive(served.url)
        expect(visitor.part("card")).to_contain_text("to read instead")
        expect(visitor.part("screen-note")).to_contain_text("couldn't be drawn")
