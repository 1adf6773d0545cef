"""Timestamps at the edges of their window, and what is no timestamp at all."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest

from skill.web.refusal import Reason
from tests.web.authority import Authority
from tests.web.conftest import AppAt
from tests.web.envelopes import encoded, envelope, launch
from tests.web.serving import Answer, Client, served

Post = Callable[[object], Answer]
ABSENT = object()


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture(scope="module")
def clock(authority: Authority) -> Clock:
    return Clock(authority.now)


@pytest.fixture(scope="module")
def still_host(app_at: AppAt, clock: Clock) -> Iterator[Client]:
    with served(app_at(clock)) as client:
        yield client


@pytest.fixture
def post(still_host: Client, authority: Authority, url: str) -> Post:
    def post_with(timestamp: object, kind: str = "LaunchRequest") -> Answer:
        whole = envelope(request={"type": kind, "timestamp": timestamp})
        if timestamp is ABSENT:
            del whole["request"]["timestamp"]
        body = encoded(whole)
        return still_host.post(body, authority.leaf.headers(body, url))

    return post_with


@pytest.mark.parametrize("seconds", [0, 149.999, 150, -150, -149.999])
def test_up_to_150_seconds_from_now_is_accepted(
    post: Post, authority: Authority, seconds: float
) -> None:
    assert post((authority.now + timedelta(seconds=seconds)).isoformat()).status == 200


@pytest.mark.parametrize("seconds", [150.001, 151, 3600, 10**9, -150.001, -151, -3600, -(10**9)])
def test_farther_from_now_is_refused(
    post: Post, authority: Authority, reasons: Callable[[], list[str]], seconds: float
) -> None:
    assert post((authority.now + timedelta(seconds=seconds)).isoformat()).status == 400
    assert reasons() == [Reason.TIMESTAMP_WINDOW]


EVENTS = (
    "AlexaSkillEvent.SkillEnabled",
    "AlexaSkillEvent.SkillDisabled",
    "AlexaSkillEvent.SkillPermissionChanged",
    "AlexaSkillEvent.SkillPermissionAccepted",
    "AlexaSkillEvent.SkillAccountLinked",
)


@pytest.mark.parametrize("kind", EVENTS)
@pytest.mark.parametrize(("seconds", "status"), [(-3600, 200), (3600, 200), (-3600.1, 400)])
def test_skill_events_may_be_an_hour_old(
    post: Callable[..., Answer], authority: Authority, kind: str, seconds: float, status: int
) -> None:
    then = authority.now + timedelta(seconds=seconds)
    assert post(then.isoformat(), kind=kind).status == status


@pytest.mark.parametrize(
    "kind",
    [
        "AlexaSkillEvent.SomethingElse",
        "alexaskillevent.skillenabled",
        "SessionEndedRequest",
        "",
        None,
        7,
        ["AlexaSkillEvent.SkillEnabled"],
        {"AlexaSkillEvent.SkillEnabled": 1},
    ],
    ids=repr,
)
def test_nothing_else_may(post: Callable[..., Answer], authority: Authority, kind: object) -> None:
    then = authority.now - timedelta(seconds=151)
    assert post(then.isoformat(), kind=kind).status == 400


def test_any_offset_from_utc_counts(post: Post, authority: Authority) -> None:
    local = authority.now.replace(tzinfo=None) + timedelta(hours=5, minutes=30)
    assert post(f"{local.isoformat()}+05:30").status == 200
    assert post(f"{local.isoformat()}Z").status == 400


def test_the_form_that_alexa_uses_is_read(post: Post, authority: Authority) -> None:
    assert post(authority.now.strftime("%Y-%m-%dT%H:%M:%SZ")).status == 200


NO_TIMESTAMPS: dict[str, tuple[object, Reason]] = {
    "absent": (ABSENT, Reason.TIMESTAMP_MISSING),
    "null": (None, Reason.TIMESTAMP_MISSING),
    "empty": ("", Reason.TIMESTAMP_FORM),
    "blank": (" ", Reason.TIMESTAMP_FORM),
    "a word": ("now", Reason.TIMESTAMP_FORM),
    "a time without a date": ("15:04:05Z", Reason.TIMESTAMP_FORM),
    "no such day": ("2026-02-30T00:00:00Z", Reason.TIMESTAMP_FORM),
    "no such hour": ("2026-02-20T25:00:00Z", Reason.TIMESTAMP_FORM),
    "year zero": ("0000-01-01T00:00:00Z", Reason.TIMESTAMP_FORM),
    "the first moment, and its offset": ("0001-01-01T00:00:00+23:59", Reason.TIMESTAMP_WINDOW),
    "the last moment, and its offset": ("9999-12-31T23:59:59-23:59", Reason.TIMESTAMP_WINDOW),
    "an offset of years": ("2026-02-20T00:00:00+99:99", Reason.TIMESTAMP_FORM),
    "seconds as a number": (1_790_000_000, Reason.TIMESTAMP_FORM),
    "seconds as a fraction": (0.5, Reason.TIMESTAMP_FORM),
    "seconds as text": ("1790000000", Reason.TIMESTAMP_FORM),
    "true": (True, Reason.TIMESTAMP_FORM),
    "a list": ([], Reason.TIMESTAMP_FORM),
    "an object": ({}, Reason.TIMESTAMP_FORM),
    "very long": ("2" * 100_000, Reason.TIMESTAMP_FORM),
    "half a surrogate": ("\ud800", Reason.TIMESTAMP_FORM),
}


@pytest.mark.parametrize("name", NO_TIMESTAMPS)
def test_what_is_no_timestamp_is_refused(
    post: Post, reasons: Callable[[], list[str]], name: str
) -> None:
    timestamp, reason = NO_TIMESTAMPS[name]
    answer = post(timestamp)
    assert (answer.status, answer.body) == (400, b"")
    assert reasons() == [reason]


def test_a_timestamp_without_its_offset_is_refused(
    post: Post, authority: Authority, reasons: Callable[[], list[str]]
) -> None:
    assert post(authority.now.replace(tzinfo=None).isoformat()).status == 400
    assert reasons() == [Reason.TIMESTAMP_FORM]


@pytest.mark.parametrize("request_", [None, [], "LaunchRequest", 7], ids=repr)
def test_a_request_that_is_no_object_has_no_timestamp(
    still_host: Client,
    authority: Authority,
    url: str,
    reasons: Callable[[], list[str]],
    request_: object,
) -> None:
    body = encoded({**envelope(), "request": request_})
    assert still_host.post(body, authority.leaf.headers(body, url)).status == 400
    assert reasons() == [Reason.TIMESTAMP_MISSING]


def test_a_replay_is_answered_within_the_window_and_refused_after_it(
    still_host: Client, clock: Clock, authority: Authority, url: str
) -> None:
    """Amazon's rules bound a replay in time and no more; docs/hosting.md says why that is enough.

    What a replay gets is what the request got: the session's state comes with the request.
    """
    body = launch(timestamp=authority.now)
    headers = authority.leaf.headers(body, url)

    def replay_after(seconds: float) -> Answer:
        clock.now = authority.now + timedelta(seconds=seconds)
        return still_host.post(body, headers)

    try:
        answers = [replay_after(seconds) for seconds in (0, 1, 150)]
        assert [answer.status for answer in answers] == [200, 200, 200]
        states = [json.loads(answer.body)["sessionAttributes"] for answer in answers]
        assert states[0] == states[1] == states[2]
        assert replay_after(150.001).status == 400
    finally:
        clock.now = authority.now
