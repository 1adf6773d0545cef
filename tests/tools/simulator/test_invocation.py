"""Calling the skill by its name, alone or with a question."""

from __future__ import annotations

import pytest

from skill.tools.simulator.invocation import invocation_in

NAME = "back massage guide"


@pytest.mark.parametrize(
    "text",
    [
        "open back massage guide",
        "Alexa, open Back Massage Guide.",
        "alexa start back massage guide",
        "launch back massage guide",
        "can you please talk to back massage guide",
        "ask back massage guide",
        "Back massage guide",
        "  alexa, please open the back massage guide!  ",
    ],
)
def test_opening_asks_nothing_yet(text: str) -> None:
    invocation = invocation_in(text, NAME, "en-US")
    assert invocation is not None
    assert invocation.rest == ""


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("ask back massage guide what are the benefits", "what are the benefits"),
        ("Alexa, ask Back Massage Guide if I can have a massage", "I can have a massage"),
        ("ask back massage guide whether it's safe for me", "it's safe for me"),
        ("tell back massage guide that I'm pregnant", "I'm pregnant"),
        ("ask back massage guide about posture", "posture"),
        ("use back massage guide to start the routine", "start the routine"),
        ("open back massage guide and start the safety check", "start the safety check"),
        ("ask back massage guide for the benefits", "the benefits"),
    ],
)
def test_a_one_shot_leaves_its_question(text: str, rest: str) -> None:
    invocation = invocation_in(text, NAME, "en-US")
    assert invocation is not None
    assert invocation.rest == rest


@pytest.mark.parametrize(
    "text",
    ["what is back massage", "open the back massage guidebook", "open sesame", "guide", ""],
)
def test_anything_else_does_not_call_it(text: str) -> None:
    assert invocation_in(text, NAME, "en-US") is None
