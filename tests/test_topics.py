"""What people ask, in words that are in no sample, is answered wherever they ask it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any
from unittest.mock import patch

import pytest
import yaml

from skill.content import ENGLISH, Sentence
from skill.content.entries import FurtherReasonWords, ScreeningReasonWords
from skill.content.facts import ArticleReasons
from skill.tools.model.files import read_model
from skill.tools.simulator.device import Device, Session
from skill.tools.simulator.known import Known
from skill.tools.simulator.resolver import Resolver
from tests.script import CHECK, OPEN, STARTED, place, skill_answer
from tests.tools.model.bench import DATA

ASKED: Mapping[str, Mapping[str, list[str]]] = yaml.safe_load(
    (DATA / "topics.yaml").read_text("utf-8")
)["lines"]
STATES: Mapping[str, tuple[str, ...]] = {
    "menu": (OPEN,),
    "one-shot": (),
    "check": (OPEN, CHECK),
    "routine": (*STARTED, "next"),
}
PENDING: Mapping[str, Sentence] = {
    "check": ENGLISH.reasons[ArticleReasons.ids()[0]].question,
    "routine": ENGLISH.routine.check_in,
}
HELP = {"crisis": "988", "overdose": "911"}
FEWEST = 3


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    """Yield a device that understands each wording once, whatever the state."""
    with patch.object(Resolver, "resolve", cache(Resolver.resolve)):
        yield Device(skill_answer())


@pytest.fixture(scope="module")
def sessions(device: Device) -> Mapping[str, Session | None]:
    """Return the session of each state."""
    found: dict[str, Session | None] = {}
    for state, lead in STATES.items():
        device.session = None
        for said in lead:
            device.utter(said)
        found[state] = device.session
    return found


def entries(kind: str) -> list[Any]:
    return [
        pytest.param(state, each, id=f"{state}: {each}") for each in ASKED[kind] for state in STATES
    ]


@pytest.fixture
def heard(
    device: Device, sessions: Mapping[str, Session | None], request: pytest.FixtureRequest
) -> Mapping[str, tuple[str, Mapping[str, Any]]]:
    """Return what is answered to each wording, and where the conversation is then."""
    state, kind, each = (request.node.callspec.params.get(n) for n in ("state", "kind", "each"))
