"""The inspector: what lies behind each turn."""

from __future__ import annotations

import json

from playwright.sync_api import expect

from tests.browser.visitor import Visitor


def test_a_turn_is_laid_open(viewer: Visitor) -> None:
    viewer.say("can I have a massage if I take Eliquis")
    viewer.await_screen()
    assert viewer.laid_open("intent") == "ConditionSafetyIntent"
    assert viewer.laid_open("slots") == "condition: “eliquis” = anticoagulant"
    assert viewer.laid_open("state") == "open"
    request = json.loads(viewer.laid_open("request"))
    assert request["request"]["intent"]["name"] == "ConditionSafetyIntent"
    response = json.loads(viewer.laid_open("response"))
    assert response["response"]["outputSpeech"]["ssml"].startswith("<speak>")
    assert json.loads(viewer.laid_open("attributes")) == response["sessionAttributes"]
    for name in ("skill", "round trip", "screen"):
        assert f"{name} " in viewer.laid_open("timings")


def test_an_earlier_turn_can_be_looked_at_again(visitor: Visitor) -> None:
    visitor.say("what are the benefits")
    visitor.say("stop")
    assert visitor.laid_open("intent") == "AMAZON.StopIntent"
    assert visitor.laid_open("state") == "over"
    assert visitor.laid_open("attributes") == "none"
    visitor.button("BenefitsIntent").click()
    expect(visitor.page.locator('[data-part="intent"]')).to_be_visible()
    assert visitor.laid_open("intent") == "BenefitsIntent"
    assert "what are the benefits" in visitor.laid_open("which")


def test_a_touch_is_laid_open(viewer: Visitor) -> None:
    viewer.touch("Safety check")
    request = json.loads(viewer.laid_open("request"))
    event = request["request"]
    assert event["type"] == "Alexa.Presentation.APL.UserEvent"
    assert event["source"]["type"] == "TouchWrapper"
    assert event["source"]["handler"] == "Press"
    assert event["arguments"]
    assert event["token"] == request["context"]["Alexa.Presentation.APL"]["token"]
    assert viewer.laid_open("intent") == "Alexa.Presentation.APL.UserEvent"
