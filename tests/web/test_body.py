"""Genuine requests with odd bodies: each is refused or answered in words, and none is a fault."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest

from skill.web.refusal import Reason
from tests.web.authority import Authority
from tests.web.envelopes import encoded, envelope, launch
from tests.web.serving import Answer, Client

LAUNCH = launch()
MADE = re.compile(rb'(?<="timestamp": ")[^"]+(?=")')
"""When these bodies were made, which may be long before they are sent."""


@pytest.fixture
def post(host: Client, authority: Authority, url: str) -> Callable[[bytes], Answer]:
    def sent_now(body: bytes) -> Answer:
        now: bytes = json.loads(launch())["request"]["timestamp"].encode()
        body = MADE.sub(now, body, count=1)
        return host.post(body, authority.leaf.headers(body, url))

    return sent_now


def with_field(field: bytes) -> bytes:
    """Return a launch with one more field in front, as it is written."""
    return b"{" + field + b"," + LAUNCH[1:]


NO_JSON = {
    "empty": b"",
    "a blank": b" ",
    "null": b"null",
    "a number": b"7",
    "text": b'"LaunchRequest"',
    "a list": b"[]",
    "a launch in a list": b"[" + LAUNCH + b"]",
    "two launches": LAUNCH + LAUNCH,
    "cut short": LAUNCH[:-1],
    "a comma too many": LAUNCH[:-1] + b",}",
    "single quotes": LAUNCH.replace(b'"', b"'"),
    "a comment": b"/* */" + LAUNCH,
    "a byte order mark": b"\xef\xbb\xbf" + LAUNCH,
    "UTF-16": LAUNCH.decode().encode("utf-16"),
    "UTF-32": LAUNCH.decode().encode("utf-32"),
    "Latin-1": with_field('"a": "é"'.encode("latin-1")),
    "an overlong encoding": with_field(b'"a": "\xc0\xaf"'),
    "a surrogate in UTF-8": with_field(b'"a": "\xed\xa0\x80"'),
    "a null byte": LAUNCH + b"\0",
    "a line break in text": with_field(b'"a": "\n"'),
    "a key twice": with_field(b'"version": "1.0"'),
    "a key twice further in": with_field(b'"a": {"b": 1, "b": 2}'),
    "a key twice in two writings": with_field(b'"a": {"b": 1, "\\u0062": 2}'),
    "NaN": with_field(b'"a": NaN'),
    "Infinity": with_field(b'"a": -Infinity'),
    "an integer of 5,000 digits": with_field(b'"a": ' + b"9" * 5000),
    "nested 100,000 deep": with_field(b'"a": ' + b"[" * 100_000 + b"]" * 100_000),
    "objects nested 40,000 deep": with_field(b'"a": ' + b'{"b":' * 40_000 + b"1" + b"}" * 40_000),
    "never closed": b'{"a":' + b"[" * 100_000,
    "GZIP's first bytes": b"\x1f\x8b\x08\x00" + LAUNCH,
}


@pytest.mark.parametrize("name", NO_JSON)
def test_what_is_no_json_object_is_refused(
    post: Callable[[bytes], Answer], reasons: Callable[[], list[str]], name: str
) -> None:
    answer = post(NO_JSON[name])
    assert (answer.status, answer.body) == (400, b"")
    assert reasons() == [Reason.JSON]


def envelope_with(**changes: object) -> bytes:
    return encoded({**envelope(), **changes})


def request_with(**changes: object) -> bytes:
    return encoded(envelope(request=changes))


def session_with(attributes: object) -> bytes:
    whole = envelope()
    whole["session"] = {**whole["session"], "new": False, "attributes": attributes}
    return encoded(whole)


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
    "slots that are a list": request_with(
        type="IntentRequest", intent={"name": "EvidenceIntent", "slots": [1]}
    ),
    "a slot that is a number": request_with(
        type="IntentRequest", intent={"name": "EvidenceIntent", "slots": {"benefit": 7}}
    ),
    "a session that is text": envelope_with(session="s"),
    "no session": envelope_with(session=None),
    "attributes that are a list": session_with([1, 2]),
    "attributes that are text": session_with("conversation"),
    "attributes of somebody else": session_with({"conversation": {"at": "routine"}, "seal": "x"}),
    "attributes nested 300 deep": session_with(json.loads("[" * 300 + "]" * 300)),
    "a version that is an object": envelope_with(version={}),
    "names of Python's own": encoded(
        envelope(request={"__class__": "x", "__init__": 1, "to_dict": 2, "object_type": 3})
    ),
    "200,000 bytes of text": with_field(b'"a": "' + b"a" * 200_000 + b'"'),
    "10,000 keys": with_field(encoded({f"k{n}": n for n in range(10_000)})[1:-1]),
}


@pytest.mark.parametrize("name", ODD)
def test_what_is_json_is_answered_in_words(
    post: Callable[[bytes], Answer], reasons: Callable[[], list[str]], name: str
) -> None:
    answer = post(ODD[name])
    assert (answer.status, reasons()) == (200, [])
    assert json.loads(answer.body)["response"]["outputSpeech"]["ssml"].startswith("<speak>")


def test_what_nobody_spoke_is_answered_without_words(post: Callable[[bytes], Answer]) -> None:
    answer = post(request_with(type="Alexa.Something.New"))
    assert answer.status == 200
    assert json.loads(answer.body)["response"] == {}
