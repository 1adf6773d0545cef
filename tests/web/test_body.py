"""Genuine requests with odd bodies: each is refused or answered in words, and none is a fault."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from skill.web.refusal import Reason
from tests.web.authority import Authority
from tests.web.conftest import AppAt, Post, ReasonOf
from tests.web.envelopes import encoded, envelope, launch

MADE = datetime.now(UTC)
LAUNCH = launch()


@pytest.fixture(scope="module")
def post(app_at: AppAt, authority: Authority, url: str) -> Post:
    """Send at the time when these bodies were made."""
    return Post(app_at(lambda: MADE), authority, url)


def with_field(field: bytes) -> bytes:
    """Return a launch with one more field in front, as it is written."""
    return b"{" + field + b"," + LAUNCH[1:]


NO_JSON = {
    "empty": b"",
    "a blank": b" ",
    "null": b"null",
    "a number": b"7",
    "text": b'"LaunchRequest"',
    "a launch in a list": b"[" + LAUNCH + b"]",
    "two launches": LAUNCH + LAUNCH,
    "cut short": LAUNCH[:-1],
    "a comma too many": LAUNCH[:-1] + b",}",
    "single quotes": LAUNCH.replace(b'"', b"'"),
    "a comment": b"/* */" + LAUNCH,
    "a byte order mark": b"\xef\xbb\xbf" + LAUNCH,
    "UTF-16": LAUNCH.decode().encode("utf-16"),
    "Latin-1": with_field('"a": "é"'.encode("latin-1")),
    "an overlong encoding": with_field(b'"a": "\xc0\xaf"'),
    "a surrogate in UTF-8": with_field(b'"a": "\xed\xa0\x80"'),
    "a null byte": LAUNCH + b"\0",
    "a line break in text": with_field(b'"a": "\n"'),
    "a key twice": with_field(b'"version": "1.0"'),
    "a key twice further in, in two writings": with_field(b'"a": {"b": 1, "\\u0062": 2}'),
    "NaN": with_field(b'"a": NaN'),
    "Infinity": with_field(b'"a": -Infinity'),
    "an integer of 5,000 digits": with_field(b'"a": ' + b"9" * 5000),
    "nested 100,000 deep": with_field(b'"a": ' + b"[" * 100_000 + b"]" * 100_000),
    "objects nested 40,000 deep": with_field(b'"a": ' + b'{"b":' * 40_000 + b"1" + b"}" * 40_000),
    "never closed": b'{"a":' + b"[" * 100_000,
}


@pytest.mark.parametrize("name", NO_JSON)
def test_what_is_no_json_object_is_refused(post: Post, reason_of: ReasonOf, name: str) -> None:
    assert reason_of(post(NO_JSON[name])) == Reason.JSON


def request_with(**changes: object) -> bytes:
    return encoded(envelope(request=changes))


def session_with(attributes: object) -> bytes:
    whole = envelope()
    whole["session"] |= {"new": False, "attributes": attributes}
    return encoded(whole)


def intent_with(slots: object) -> bytes:
    return request_with(type="IntentRequest", intent={"name": "EvidenceIntent", "slots": slots})


ODD = {
    "half a surrogate": with_field(b'"a": "\\ud800"'),
    "half a surrogate for a locale": request_with(locale="\ud800"),
    "half a surrogate for a type": request_with(type="\udfff"),
    "an integer of 4,000 digits": with_field(b'"a": ' + b"9" * 4000),
    "a number beyond all numbers": with_field(b'"a": 1e999'),
    "nested 300 deep": with_field(b'"a": ' + b"[" * 300 + b"]" * 300),
    "an intent in a request of a new type": request_with(
        type="Alexa.Something.New", intent={"name": "AMAZON.NoIntent"}
    ),
    "a type that is no text": request_with(type=["LaunchRequest"]),
    "no type": request_with(type=None),
    "a request id that is an object": request_with(requestId={}),
    "a locale that is a list": request_with(locale=["en-US"]),
    "a locale that nobody speaks": request_with(locale="xx-XX"),
    "an intent that is a list": request_with(type="IntentRequest", intent=[]),
    "no intent": request_with(type="IntentRequest"),
    "slots that are a list": intent_with([1]),
    "a slot that is a number": intent_with({"benefit": 7}),
    "a session that is text": encoded(envelope() | {"session": "s"}),
    "no session": encoded(envelope() | {"session": None}),
    "a version that is an object": encoded(envelope() | {"version": {}}),
    "attributes that are a list": session_with([1, 2]),
    "attributes that are text": session_with("conversation"),
    "attributes of somebody else": session_with({"conversation": {"at": "routine"}, "seal": "x"}),
    "attributes nested 300 deep": session_with(json.loads("[" * 300 + "]" * 300)),
    "names of Python's own": request_with(__class__="x", __init__=1, to_dict=2, object_type=3),
    "200,000 bytes of text": with_field(b'"a": "' + b"a" * 200_000 + b'"'),
    "10,000 keys": with_field(encoded({f"k{n}": n for n in range(10_000)})[1:-1]),
}


@pytest.mark.parametrize("name", ODD)
def test_what_is_json_is_answered_in_words(post: Post, name: str) -> None:
    answer = post(ODD[name])
    assert answer.status_code == 200
    assert json.loads(answer.data)["response"]["outputSpeech"]["ssml"].startswith("<speak>")


def test_what_nobody_spoke_is_answered_without_words(post: Post) -> None:
    answer = post(request_with(type="Alexa.Something.New"))
    assert (answer.status_code, json.loads(answer.data)["response"]) == (200, {})
