"""SSML shown as text."""

from __future__ import annotations

import pytest

from skill.tools.simulator.speech import SpeechError, spoken_text


@pytest.mark.parametrize(
    ("ssml", "text"),
    [
        ("<speak>Hello there.</speak>", "Hello there."),
        ("<speak>Rock &amp; roll, 2 &lt; 3</speak>", "Rock & roll, 2 < 3"),
        ('<speak>One.<break time="350ms"/> Two.</speak>', "One.\nTwo."),
        ('<speak>In.<break time="10s"/><break time="2.5s"/>Out.</speak>', "In.\n…\n…\nOut."),
        ('<speak>One.<break strength="weak"/>Two.</speak>', "One.\nTwo."),
        (
            '<speak>Phone <say-as interpret-as="digits">911</say-as> <emphasis>now</emphasis>.'
            "</speak>",
            "Phone 911 now.",
        ),
        ("<speak>  a\n b  </speak>", "a\nb"),
        ("<speak/>", ""),
    ],
)
def test_ssml(ssml: str, text: str) -> None:
    assert spoken_text({"type": "SSML", "ssml": ssml}) == text


def test_plain_text() -> None:
    assert spoken_text({"type": "PlainText", "text": " 2 < 3 "}) == "2 < 3"


def test_nothing_said() -> None:
    assert spoken_text(None) == ""


@pytest.mark.parametrize("ssml", ["<speak>Rock & roll</speak>", "<speak>", ""])
def test_what_alexa_could_not_say_is_an_error(ssml: str) -> None:
    with pytest.raises(SpeechError):
        spoken_text({"type": "SSML", "ssml": ssml})
