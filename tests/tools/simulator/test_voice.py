"""The endpoints by which the page hears and speaks, and the page without them."""

from __future__ import annotations

from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from skill.tools.simulator.app import create_simulator
from skill.tools.simulator.voice import MOST_SOUND
from skill.tools.voice.audio import HEARING_RATE, joined, read_wav, silence, wav_bytes
from skill.tools.voice.page import PageVoice
from skill.tools.voice.tools import MissingToolError, named
from tests.script import skill_answer
from tests.tools.voice.mouth import recorded, say


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    try:
        with named():
            voice = PageVoice()
    except MissingToolError as error:
        pytest.skip(str(error))
    return create_simulator(skill_answer(), voice=voice).test_client()


def _heard(client: FlaskClient, wav: bytes, locale: str = "en-US") -> TestResponse:
    return client.post(f"/simulator/heard?locale={locale}", data=wav, content_type="audio/wav")


def test_a_recording_is_over_when_somebody_has_spoken_and_is_quiet(client: FlaskClient) -> None:
    pytest.importorskip("hibari", reason="hibari is missing")
    line = recorded(say("no i don't", "hibari heart"))
    begun = type(line)(line.rate, line.samples[: len(line.samples) // 2])
    assert _heard(client, wav_bytes(begun)).json == {"over": False}
    assert _heard(client, wav_bytes(line)).json == {
        "over": True, "verdict": "heard", "text": "no i don't", "denies": True,
    }  # fmt: skip


def test_a_long_silence_is_one(client: FlaskClient) -> None:
    quiet = wav_bytes(joined([silence(9, HEARING_RATE)], HEARING_RATE))
    assert _heard(client, quiet).get_json()["verdict"] == "silence"


@pytest.mark.parametrize(
    ("wav", "locale", "status"),
    [(b"noise", "en-US", 400), (b"", "en-US", 400), (bytes(MOST_SOUND + 1), "en-US", 413)],
)
def test_what_cannot_be_heard_is_refused_in_words(
    client: FlaskClient, wav: bytes, locale: str, status: int
) -> None:
    answer = _heard(client, wav, locale)
    assert answer.status_code == status
    assert answer.get_json()["error"]


def test_a_text_becomes_sound_at_the_rate_that_is_wished(client: FlaskClient) -> None:
    lengths = {}
    for rate in (100, 70):
        body = {"text": "Breathe in, and out.", "rate": rate, "locale": "en-US"}
        answer = client.post("/simulator/spoken", json=body)
        assert answer.mimetype == "audio/wav"
        lengths[rate] = read_wav(answer.data).seconds
    assert lengths[70] > 1.2 * lengths[100] > 0.5


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"text": "a", "rate": 0, "locale": "en-US"},
        {"text": "a" * 2000, "rate": 100, "locale": ""},
    ],
)
def test_a_text_that_cannot_be_spoken_is_refused(client: FlaskClient, body: dict[str, Any]) -> None:
    assert client.post("/simulator/spoken", json=body).status_code == 400


def test_without_a_voice_there_is_none_and_the_page_knows() -> None:
    client = create_simulator(skill_answer()).test_client()
    assert _heard(client, b"").status_code == 404
    assert 'data-voice="absent"' in client.get("/").text
