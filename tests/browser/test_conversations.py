"""Whole conversations at the page: by typing, chips and touch; and what lies behind each turn."""

from __future__ import annotations

import json

from playwright.sync_api import expect

from tests.browser.visitor import Visitor


def test_by_typing(visitor: Visitor) -> None:
    assert visitor.answer().startswith("Welcome to Back Massage Guide.")
    assert "for education only" in visitor.say("tell me about posture")
    assert visitor.say("repeat").startswith("The article says massage balances the muscles")
    assert "Take care." in visitor.say("stop")
    assert "over" in visitor.part("state").inner_text()


def test_a_red_flag_in_the_middle_of_the_check(viewer: Visitor) -> None:
    viewer.say("start the safety check")
    viewer.say("no")
    answer = viewer.say("no, but my chest hurts and I can't breathe")
    assert answer.startswith("Call 911 now.")
    assert viewer.chips() == ["yes", "no", "not sure", "go back"]
    assert "911" in viewer.screen_text()


def test_by_chips_alone(visitor: Visitor) -> None:
    visitor.click_chip("start the safety check")
    for _ in range(6):
        assert visitor.chips() == ["yes", "no", "not sure"]
        visitor.click_chip("no")
    assert "None of the article's six reasons came up" in visitor.answer()
    assert "Would you like to start the guided routine now?" in visitor.answer()
    assert "Three more questions first" in visitor.click_chip("yes")
    for _ in range(2):
        visitor.click_chip("no")
    assert "Step one of eight" in visitor.click_chip("no")
    assert "Take care" in visitor.click_chip("stop")


def test_an_all_no_check_by_touch_ends_at_the_offer(viewer: Visitor) -> None:
    viewer.touch("Safety check")
    for number in range(1, 7):
        assert f"Question {number} of 6" in viewer.screen_text()
        viewer.touch("No")
    assert "That isn't medical clearance" in viewer.answer()
    assert viewer.answer().endswith("Would you like to start the guided routine now?")


def test_a_double_touch_answers_one_question_only_and_a_not_sure_ends_the_check(
    viewer: Visitor,
) -> None:
    viewer.touch("Safety check")
    assert "Do you take a blood thinner" in viewer.touch("No", times=2)
    assert "Question 2 of 6" in viewer.screen_text()
    viewer.page.wait_for_timeout(300)
    expect(viewer.turns).to_have_count(3)
    answer = viewer.touch("Not sure")
    assert answer.startswith("You weren't sure about blood thinners")
    assert "Please don't massage your back until they say it's okay for you to." in answer
    assert "Question" not in viewer.screen_text()


def test_silence_asks_once_more_without_the_skill_and_then_ends(visitor: Visitor) -> None:
    assert visitor.click("Stay silent").endswith("What would you like?")
    assert visitor.laid_open("request") == "none"
    assert "without asking the skill" in visitor.laid_open("intent")
    assert visitor.click("Stay silent") == ""
    assert "over" in visitor.part("state").inner_text()
    expect(visitor.part("idle")).to_be_visible()


def test_a_new_session_has_an_empty_transcript_and_its_end_goes_home(visitor: Visitor) -> None:
    visitor.say("start the safety check")
    visitor.button("New session").click()
    expect(visitor.turns).to_have_count(1)
    expect(visitor.turns).to_contain_text("Welcome")
    visitor.click("End session")
    expect(visitor.part("idle")).to_be_visible()
    assert visitor.chips() == ["open back massage guide"]
    visitor.button("End session").click()
    expect(visitor.part("state")).to_have_text("No session is open.")


def test_another_locale_has_its_own_emergency_number(visitor: Visitor) -> None:
    visitor.part("locale").select_option("en-GB")
    expect(visitor.turns).to_contain_text("Welcome")
    assert "Call 999 now." in visitor.say("I have chest pain")


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
