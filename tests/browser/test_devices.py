"""The devices: what each shows, and what it tells the skill."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page, expect

from skill.tools.simulator.app import create_simulator
from skill.tools.simulator.hardware import HARDWARE
from skill.tools.simulator.serving import serving
from tests.browser.visitor import Visitor

SCREENS = [kind.id for kind in HARDWARE.values() if kind.screen]


def test_a_screen_is_drawn_in_the_frame_of_each_device(viewer: Visitor) -> None:
    shapes = {}
    for device in SCREENS:
        viewer.become(device)
        viewer.await_screen()
        assert "Safety check" in viewer.screen_text()
        box = viewer.part("screen").bounding_box()
        stage = viewer.page.locator(".stage").bounding_box()
        assert box is not None
        assert stage is not None
        assert stage["x"] <= box["x"] <= box["x"] + box["width"] <= stage["x"] + stage["width"]
        shapes[device] = round(box["width"] / box["height"], 1)
    assert shapes == {"round": 1.0, "small": 2.0, "hub": 1.6, "portrait": 0.6, "tv": 1.8}


def test_the_session_goes_on_when_the_device_changes(viewer: Visitor) -> None:
    viewer.say("start the safety check")
    viewer.become("round")
    assert "Question 1 of 6" in viewer.screen_text()
    assert "Do you take a blood thinner" in viewer.touch("No")
    request = json.loads(viewer.laid_open("request"))
    assert request["context"]["Viewport"]["shape"] == "ROUND"


def test_a_speaker_has_no_screen_and_shows_the_card(viewer: Visitor) -> None:
    viewer.become("speaker")
    expect(viewer.part("screen")).to_be_hidden()
    viewer.say("what are the benefits")
    expect(viewer.part("card")).to_contain_text("Back massage benefits")
    assert "directives" not in json.loads(viewer.laid_open("response"))["response"]


def test_a_television_is_used_by_its_remote_control(viewer: Visitor) -> None:
    viewer.become("tv")
    viewer.await_screen()
    viewer.on_screen("Benefits").focus()
    viewer.page.keyboard.press("ArrowRight")
    expect(viewer.on_screen("Safety check")).to_be_focused()
    assert "Have you ever had a blood clot" in viewer.press("Enter")
    assert "Question 1 of 6" in viewer.screen_text()


def test_without_the_viewhost_the_card_is_shown(visitor: Visitor) -> None:
    expect(visitor.part("screen-note")).to_contain_text("viewhost isn't here")
    visitor.say("who should avoid it")
    expect(visitor.part("card")).to_contain_text("Who should avoid back massage")
    expect(visitor.part("screen")).to_be_hidden()
    visitor.say("start the safety check")
    expect(visitor.part("idle")).to_have_text("No card came with this answer.")


@pytest.mark.usefixtures("screens_url")
def test_a_document_that_cannot_be_drawn_gives_way_to_the_card(page: Page) -> None:
    render = {
        "type": "Alexa.Presentation.APL.RenderDocument",
        "token": "broken",
        "document": {"type": "APL", "version": "1.4"},
    }
    card = {"type": "Simple", "title": "A card", "content": "to read instead"}
    answer = {"version": "1.0", "response": {"directives": [render], "card": card}}
    with serving(create_simulator(lambda _: answer), "127.0.0.1", 0) as served:
        visitor = Visitor(page, served.url)
        expect(visitor.part("card")).to_contain_text("to read instead")
        expect(visitor.part("screen-note")).to_contain_text("couldn't be drawn")
