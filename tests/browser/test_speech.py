"""Speech out and in, with a browser's own speech replaced by one that writes down its calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from skill.tools.simulator.app import create_simulator
from skill.tools.simulator.serving import serving
from tests.browser.visitor import Visitor, gathered

VOICES = """
window.spoken = [];
window.cancelled = 0;
const voices = [{ lang: "en-GB", name: "British" }, { lang: "en-US", name: "American" }];
const synthesis = {
  getVoices: () => voices,
  addEventListener() {},
  cancel() { window.cancelled += 1; window.saying = null; },
  speak(utterance) {
    const { text, rate, pitch, volume, lang } = utterance;
    window.spoken.push({ text, rate, pitch, volume, lang, at: performance.now() });
    window.saying = utterance;
    if (!window.keepsSpeaking) setTimeout(() => utterance.onend?.(), 5);
  },
};
Object.defineProperty(window, "speechSynthesis", { value: synthesis });
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
"""
KEEPS_SPEAKING = "window.keepsSpeaking = true;"
NO_VOICES = """
Object.defineProperty(window, "speechSynthesis", { value: undefined });
delete window.SpeechRecognition; delete window.webkitSpeechRecognition;
"""
EAR = """
window.SpeechRecognition = class {
  start() { window.ear = this; }
  abort() { this.onend?.(); }
};
window.hear = (transcript, isFinal) => {
  const result = Object.assign([{ transcript }], { isFinal });
  window.ear.onresult({ results: [result] });
};
"""
SSML = (
    "<speak>First, &amp; last. Second."
    '<break time="300ms"/>'
    '<prosody rate="80%">Slowly</prosody> '
    '<emphasis level="moderate">Stop.</emphasis> '
    'Phone <break time="200ms"/><say-as interpret-as="digits">911</say-as> now.</speak>'
)


def skill(envelope: Mapping[str, Any]) -> dict[str, Any]:
    speech = {"type": "SSML", "ssml": SSML}
    return {"version": "1.0", "response": {"outputSpeech": speech, "shouldEndSession": True}}


Arrive = Callable[..., Visitor]


@pytest.fixture
def arrive(page: Page, url: str) -> Arrive:
    """Return what brings somebody to the page in a browser that scripts have changed."""

    def arrive(*scripts: str, url: str = url) -> Visitor:
        page.add_init_script("".join(scripts))
        return Visitor(page, url)

    return arrive


def test_an_answer_is_spoken_as_its_ssml_says(page: Page, arrive: Arrive) -> None:
    with serving(create_simulator(skill), "127.0.0.1", 0) as served:
        visitor = arrive(VOICES, url=served.url)
        said = gathered(page, "spoken", least=6)
        expect(visitor.part("speaking")).to_be_hidden()
    assert [part["text"] for part in said] == [
        "First, & last.",
        "Second.",
        "Slowly",
        "Stop.",
        "Phone",
        "9 1 1 now.",
    ]
    first, second, slowly, stop, *_ = said
    assert (first["rate"], first["pitch"], first["lang"]) == (1, 1, "en-US")
    assert slowly["rate"] == pytest.approx(0.8)
    assert first["volume"] < stop["volume"]
    assert stop["rate"] < 1 < stop["pitch"]
    assert slowly["at"] - second["at"] > 299


def test_speech_is_broken_off_by_an_answer_a_key_a_button_and_mute(
    page: Page, arrive: Arrive
) -> None:
    visitor = arrive(VOICES, KEEPS_SPEAKING)
    speaking = visitor.part("speaking")

    def breaks_off(act: Callable[[], object]) -> None:
        expect(speaking).to_be_visible()
        before = page.evaluate("window.cancelled")
        act()
        assert page.evaluate("window.cancelled") > before

    breaks_off(lambda: visitor.say("what are the benefits"))
    for act in (
        lambda: page.keyboard.press("Escape"),
        visitor.part("hush").click,
        visitor.part("mute").click,
    ):
        breaks_off(act)
        expect(speaking).to_be_hidden()
        visitor.say("repeat")


def test_a_muted_page_speaks_no_more_until_it_may_and_in_the_locales_voice(
    page: Page, arrive: Arrive
) -> None:
    visitor = arrive(VOICES)
    mute = visitor.part("mute")
    mute.click()
    expect(mute).to_have_attribute("aria-pressed", "true")
    before = len(gathered(page, "spoken"))
    visitor.say("what are the benefits")
    assert len(gathered(page, "spoken")) == before
    mute.click()
    visitor.part("locale").select_option("en-GB")
    assert gathered(page, "spoken", least=before + 1)[-1]["lang"] == "en-GB"


def test_a_refusal_to_speak_is_said(page: Page, arrive: Arrive) -> None:
    visitor = arrive(VOICES, KEEPS_SPEAKING)
    expect(visitor.part("speaking")).to_be_visible()
    page.evaluate("window.saying.onerror({ error: 'not-allowed' })")
    expect(visitor.part("voice-note")).to_contain_text("only after you have used it")
    expect(visitor.part("speaking")).to_be_hidden()


def test_without_voices_and_ears_the_page_says_so(arrive: Arrive) -> None:
    visitor = arrive(NO_VOICES)
    expect(visitor.part("voice-note")).to_contain_text("no voices")
    expect(visitor.part("ear-note")).to_contain_text("can't listen")
    expect(visitor.part("listen")).to_be_hidden()
    assert "Have you ever" in visitor.say("start the safety check")


def test_what_is_heard_is_said_and_an_ear_that_fails_says_why(page: Page, arrive: Arrive) -> None:
    visitor = arrive(VOICES, EAR)
    listen, text = visitor.part("listen"), visitor.part("text")
    visitor.button("Speak").click()
    expect(listen).to_have_attribute("aria-pressed", "true")
    assert page.evaluate("window.ear.lang") == "en-US"
    page.evaluate("window.hear('start the safe', false)")
    expect(text).to_have_value("start the safe")
    page.evaluate("window.hear('start the safety check', true)")
    expect(visitor.turns.last).to_contain_text("blood clot")
    expect(listen).to_have_attribute("aria-pressed", "false")
    expect(text).to_have_value("")
    visitor.button("Speak").click()
    page.evaluate("window.ear.onerror({ error: 'not-allowed' }); window.ear.onend()")
    expect(visitor.part("ear-note")).to_contain_text("microphone isn't allowed")
    expect(listen).to_have_attribute("aria-pressed", "false")
