"""Genuine requests with odd bodies: each is refused or answered in words, and none is a fault."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from skill.web.refusal import Reason
from tests.web.conftest import Post, PostAt, ReasonOf
from tests.web.envelopes import encoded, envelope, launch

MADE = datetime.now(UTC)
LAUNCH = launch(timestamp=MADE)


@pytest.fixture(scope="module")
def post(post_at: PostAt) -> Post:
    """Send at the time when these bodies were made."""
    return post_at(lambda: MADE)


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
    return encoded(envelope(changes, MADE))


def attributes(depth: int) -> bytes:
    """Return a launch in a session whose attributes are nested."""
    whole = envelope(timestamp=MADE)
    whole["session"] |= {"new": False, "attributes": json.loads("[" * depth + "]" * depth)}
    return encoded(whole)


ODD = {
    "half a surrogate": with_field(b'"a": "\\ud800"'),
    "half a surrogate for a locale": request_with(locale="\ud800"),
    "half a surrogate for a type": request_with(type="\udfff"),
    "an integer of 4,000 digits": with_field(b'"a": ' + b"9" * 4000),
    "a number beyond all numbers": with_field(b'"a": 1e999'),
    "nested 300 deep": with_field(b'"a": ' + b"[" * 300 + b"]" * 300),
    "attributes nested 300 deep": attributes(300),
    "a type that is no text": request_with(type=["LaunchRequest"]),
    "no session": encoded(envelope(timestamp=MADE) | {"session": None}),
    "names of Python's own": request_with(__class__="x", __init__=1, to_dict=2, object_type=3),
    "200,000 bytes of text": with_field(b'"a": "' + b"a" * 200_000 + b'"'),
    "10,000 keys": with_field(encoded({f"k{n}": n for n in range(10_000)})[1:-1]),
}
"""What only a body can be; whatever else stands in its JSON, tests/alexa tries."""


@pytest.mark.parametrize("name", ODD)
def test_what_is_json_is_answered_in_words(post: Post, name: str) -> None:
    answer = post(ODD[name])
    assert answer.status_code == 200
    assert json.loads(answer.data)["response"]["outputSpeech"]["ssml"].startswith("<speak>")


def test_what_nobody_spoke_is_answered_without_words(post: Post) -> None:
    answer = post(request_with(type="Alexa.Something.New"))
    assert (answer.status_code, json.loads(answer.data)["response"]) == (200, {})
