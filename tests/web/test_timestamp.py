"""Timestamps at the edges of their window, and what is no timestamp at all."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from skill.web.refusal import Reason
from skill.web.timestamp import TimestampVerifier
from tests.web.chain_server import ChainServer
from tests.web.conftest import PostAt, ReasonOf, refusal
from tests.web.envelopes import launch

NOW = datetime(2026, 2, 20, 12, tzinfo=UTC)


def verdict(request: object) -> Reason | None:
    """Return why a request is refused now, None where it is not."""
    return refusal(TimestampVerifier(lambda: NOW).verify, {}, b"", {"request": request})


def made(seconds: float, kind: object) -> dict[str, object]:
    return {"type": kind, "timestamp": (NOW + timedelta(seconds=seconds)).isoformat()}


EVENTS = ("Enabled", "Disabled", "PermissionChanged", "PermissionAccepted", "AccountLinked")


@pytest.mark.parametrize(
    ("kind", "most"),
    [
        *((f"AlexaSkillEvent.Skill{event}", 3600) for event in EVENTS),
        *((kind, 150) for kind in ("LaunchRequest", "SessionEndedRequest", "", None, 7)),
        *((kind, 150) for kind in ("AlexaSkillEvent.Another", "alexaskillevent.skillenabled")),
        *((kind, 150) for kind in (["AlexaSkillEvent.SkillEnabled"], {"type": "x"})),
    ],
    ids=repr,
)
def test_up_to_150_seconds_from_now_is_accepted_and_an_hour_for_skill_events(
    kind: object, most: float
) -> None:
    for seconds in (0, most - 0.001, most, 0.001 - most, -most):
        assert verdict(made(seconds, kind)) is None
    for seconds in (most + 0.001, 10**9, -most - 0.001, -(10**9)):
        assert verdict(made(seconds, kind)) is Reason.TIMESTAMP_WINDOW


NO_TIMES: list[object] = [
    *("", " ", "now", "15:04:05Z", "2026-02-20T12:00:00", "2026-02-30T00:00:00Z", "1790000000"),
    *("2026-02-20T25:00:00Z", "0000-01-01T00:00:00Z", "2026-02-20T00:00:00+99:99", "\ud800"),
    *("2" * 100_000, 1_790_000_000, 0.5, True, [], {}),
]
NO_REQUESTS: list[object] = [None, [], "LaunchRequest", 7, {}]


@pytest.mark.parametrize(
    ("request_", "reason"),
    [
        ({"timestamp": "2026-02-20T12:00:00Z"}, None),
        ({"timestamp": "2026-02-20T17:30:00+05:30"}, None),
        ({"timestamp": "2026-02-20T17:30:00Z"}, Reason.TIMESTAMP_WINDOW),
        ({"timestamp": "0001-01-01T00:00:00+23:59"}, Reason.TIMESTAMP_WINDOW),
        ({"timestamp": "9999-12-31T23:59:59-23:59"}, Reason.TIMESTAMP_WINDOW),
        *(({"timestamp": text}, Reason.TIMESTAMP_FORM) for text in NO_TIMES),
        ({"timestamp": None}, Reason.TIMESTAMP_MISSING),
        *((other, Reason.TIMESTAMP_MISSING) for other in NO_REQUESTS),
    ],
    ids=lambda value: ascii(value)[:40],
)
def test_what_is_no_point_in_time_is_refused(request_: object, reason: Reason | None) -> None:
    assert verdict(request_) is reason


def test_a_replay_is_answered_within_the_window_and_refused_after_it(
    post_at: PostAt, reason_of: ReasonOf, chains: ChainServer
) -> None:
    """Amazon's rules bound a replay in time and no more; docs/hosting.md says why that is enough.

    What a replay gets is what the request got: the session's state comes with the request.
    """
    later = [0.0]
    post = post_at(lambda: chains.authority.now + timedelta(seconds=later[0]))
    body = launch(timestamp=chains.authority.now)
    states = [json.loads(post(body).data)["sessionAttributes"] for later[0] in (0, 1, 150)]
    assert states[0] == states[1] == states[2]
    later[0] = 150.001
    assert reason_of(post(body)) == Reason.TIMESTAMP_WINDOW
