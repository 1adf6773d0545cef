"""The people of these tests: their requests, what is kept of them, and how long they wait."""

from __future__ import annotations

import time
from collections.abc import Callable

from ask_sdk_model.context import Context
from ask_sdk_model.interfaces.system.system_state import SystemState
from ask_sdk_model.request_envelope import RequestEnvelope
from ask_sdk_model.user import User

from skill.content.facts import VARIANTS
from skill.storage import Place, Record, to_plain
from skill.storage.bounded import ANSWER_SECONDS

NOW = 1_800_000_000
"""When these tests happen, in seconds since the epoch, wherever the time matters."""

STEPS = VARIANTS["no_ball"].step_ids()

MARGIN_SECONDS = 0.4
"""What a busy machine of the tests may take on top; a store without a bound takes far longer."""


def user_id(name: str) -> str:
    return f"amzn1.ask.account.{name}.{'X' * 180}"


def envelope(name: str | None = "somebody") -> RequestEnvelope:
    """Return a request of the person, one of nobody for None."""
    user = User(user_id=user_id(name)) if name is not None else None
    return RequestEnvelope(context=Context(system=SystemState(user=user)))


def record(number: int = 0) -> Record:
    """Return a full record, another one for each of the first billion numbers."""
    step = STEPS[number % len(STEPS)]
    return Record(True, "slower", "no_ball", Place("no_ball", step, NOW + number))


def plain(number: int = 0) -> dict[str, object]:
    return to_plain(record(number))


def timed(work: Callable[[], object]) -> object:
    """Return what the work returns, which must not take longer than an answer may wait."""
    began = time.perf_counter()
    result = work()
    assert time.perf_counter() - began < ANSWER_SECONDS + MARGIN_SECONDS
    return result
