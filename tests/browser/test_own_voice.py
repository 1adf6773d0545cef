"""Speech in and out by the server on this machine, where the browser has neither."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from skill.tools.simulator.app import create_simulator
from skill.tools.simulator.serving import serving
from skill.tools.voice.audio import joined, silence, wav_bytes
from skill.tools.voice.page import PageVoice
from skill.tools.voice.tools import MissingToolError, named
from tests.browser.chromium import MICROPHONE
from tests.browser.test_speech import NO_VOICES, skill
from tests.browser.visitor import Visitor, gathered
from tests.script import skill_answer
from tests.tools.voice.mouth import recorded, say

pytestmark = pytest.mark.slow
_RATE = 48_000
_SOUNDS = """
window.sounds = [];
const start = AudioBufferSourceNode.prototype.start;
AudioBufferSourceNode.prototype.start = function (at) {
  window.sounds.push({ at, seconds: this.buffer.duration });
  return start.call(this, at);
};
"""


@pytest.fixture(scope="module")
def voice() -> PageVoice:
    pytest.importorskip("hibari", reason="hibari is missing")
    try:
        with named():
            return PageVoice()
    except MissingToolError as error:
        pytest.skip(str(error))


@pytest.fixture
def guest(page: Page, voice: PageVoice, tmp_path: Path) -> Iterator[Visitor]:
    """Bring somebody to the page in a browser that neither hears nor speaks by itself."""
    page.add_init_script(NO_VOICES + _SOUNDS)
    with serving(create_simulator(skill_answer(), tmp_path, voice), "127.0.0.1", 0) as served:
        visitor = Visitor(page, served.url)
        yield visitor
        visitor.part("mute").click()  # what is being fetched would miss its server


def _say(page: Page, line: str) -> None:
    """Say something into the microphone, and be quiet."""
    heard = [silence(0.5, _RATE), recorded(say(line, "hibari heart")), silence(2, _RATE)]
    MICROPHONE.write_bytes(wav_bytes(joined(heard, _RATE)))
    page.get_by_role("button", name="Speak").click()


def test_what_the_microphone_hears_is_understood_here_and_answered_in_sound(
    page: Page, guest: Visitor
) -> None:
    _say(page, "start the safety check")
    expect(guest.part("listen")).to_have_attribute("aria-pressed", "true")
    last = guest.turns.last
    expect(last.locator(".said")).to_contain_text("start the safety check")
    expect(last.locator(".answer")).to_contain_text("blood clot")
    expect(guest.part("listen")).to_have_attribute("aria-pressed", "false")
    assert gathered(page, "sounds", least=3)
    _say(page, "yes i do")
    expect(last.locator(".answer")).to_contain_text("You said yes")


def test_what_may_be_a_red_flag_is_asked_back_and_only_a_no_goes_on(
    page: Page, guest: Visitor, voice: PageVoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    guest.say("start the safety check")
    doubt = {"over": True, "verdict": "ask back", "text": "i can't breathe", "denies": False}
    monkeypatch.setattr(voice, "hear", lambda *_: doubt)
    speak = guest.button("Speak")
    speak.click()
    asked = guest.part("asked-back")
    expect(asked).to_contain_text("Did you say: i can't breathe?")
    asked.get_by_role("button", name="No", exact=True).click()
    expect(asked).to_be_hidden()
    speak.click()
    expect(asked).to_be_visible()
    mumble = {"over": True, "verdict": "not heard", "text": "", "denies": False}
    monkeypatch.setattr(voice, "hear", lambda *_: mumble)
    page.get_by_role("button", name="Speak").click()
    last = guest.turns.last
    expect(last.locator(".said")).to_contain_text("i can't breathe")
    expect(last.locator(".answer")).to_contain_text("911")


def test_pauses_are_played_in_time(page: Page, voice: PageVoice, tmp_path: Path) -> None:
    page.add_init_script(NO_VOICES + _SOUNDS)
    with serving(create_simulator(skill, tmp_path, voice), "127.0.0.1", 0) as served:
        visitor = Visitor(page, served.url)
        page.evaluate("window.sounds = []")
        began = time.monotonic()
        visitor.part("new-session").click()
        first, second, third, *_ = gathered(page, "sounds", least=5)
        expect(visitor.part("speaking")).to_be_hidden()
        took = time.monotonic() - began
    assert second["at"] == pytest.approx(first["at"] + first["seconds"], abs=0.2)
    pause = third["at"] - second["at"] - second["seconds"]
    assert pause == pytest.approx(0.3, abs=0.05)
    assert took > first["seconds"] + second["seconds"] + 0.3
