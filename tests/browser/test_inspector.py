"""The inspector: what lies behind each turn."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import expect

from tests.browser.visitor import Visitor


def part(visitor: Visitor, name: str) -> str:
    return visitor.page.locator(f'[data-part="{name}"]').text_content() or ""


def data(visitor: Visitor, name: str) -> Any:  # noqa: ANN401
    return json.loads(part(visitor, name))


def test_a_turn_is_laid_open(viewer: Visitor) -> None:
    viewer.say("can I have a massage if I take Eliquis")
    viewer.await_screen()
    assert part(viewer, "intent") == "ConditionSafetyIntent"
    assert part(viewer, "slots") == "condition: “eliquis” = anticoagulant"
    assert part(viewer, "state") == "open"
    assert data(viewer, "request")["request"]["intent"]["name"] == "ConditionSafetyIntent"
    response = data(viewer, "response")
    assert response["response"]["outputSpeech"]["ssml"].startswith("<speak>")
    assert data(viewer, "attributes") == response["sessionAttributes"]
    for name in ("skill", "round trip", "screen"):
        assert f"{name} " in part(viewer, "timings")


def test_an_earlier_turn_can_be_looked_at_again(visitor: Visitor) -> None:
    visitor.say("what are the benefits")
    visitor.say("stop")
    assert part(visitor, "intent") == "AMAZON.StopIntent"
    assert part(visitor, "state") == "over"
    assert part(visitor, "attributes") == "none"
    visitor.page.get_by_role("button", name="BenefitsIntent").click()
    expect(visitor.page.locator('[data-part="intent"]')).to_be_visible()
    assert part(visitor, "intent") == "BenefitsIntent"
    assert "what are the benefits" in part(visitor, "which")


def test_a_touch_is_laid_open(viewer: Visitor) -> None:
    viewer.touch("Safety check")
    request = data(viewer, "request")
    event = request["request"]
    assert event["type"] == "Alexa.Presentation.APL.UserEvent"
    assert event["source"]["type"] == "TouchWrapper"
    assert event["source"]["handler"] == "Press"
    assert event["arguments"]
    assert event["token"] == request["context"]["Alexa.Presentation.APL"]["token"]
    assert part(viewer, "intent") == "Alexa.Presentation.APL.UserEvent"


def test_silence_asks_nothing_of_the_skill(visitor: Visitor) -> None:
    visitor.click("Stay silent")
    assert part(visitor, "request") == "none"
    assert "without asking the skill" in part(visitor, "intent")
