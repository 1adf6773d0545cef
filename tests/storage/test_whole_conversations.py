"""Whole conversations on real stores: what is kept of them, and that no fault is ever heard."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from ask_sdk_core.attributes_manager import AbstractPersistenceAdapter
from ask_sdk_model.request_envelope import RequestEnvelope

from skill.dialog.moves import Move, MoveName
from skill.storage import NotForgottenError, open_store
from tests.alexa.listening import MOVES, RimListener, spoken
from tests.alexa.test_privacy import kept_in
from tests.script import skill_answer
from tests.storage.conftest import TABLE
from tests.storage.faulty_service import (
    Fault,
    FaultyService,
    garbage,
    hung_up,
    refused,
    silent,
)

CHECK = [Move(MoveName.SAFETY_CHECK), *[Move(MoveName.NO)] * 6]


def talk(store: AbstractPersistenceAdapter | None, sessions: int) -> None:
    """Hold random conversations, each ended in its middle, all of them with the store."""
    chance = random.Random(5)  # noqa: S311 - repeatable, not secret
    moves = [move for move in MOVES if move.name is not MoveName.FORGET_ME]
    answer = skill_answer(store=store)
    for _ in range(sessions):
        listener = RimListener(answer)
        begin = chance.choice([[], CHECK, [*CHECK, Move(MoveName.YES)]])
        for move in (*begin, *chance.choices(moves, k=8)):
            listener.plays(move)
        listener.leaves()


def test_an_sqlite_file_holds_nothing_of_health(tmp_path: Path) -> None:
    talk(open_store(f"sqlite:{tmp_path}/memory"), 150)
    raw = "".join(path.read_bytes().decode("latin-1") for path in tmp_path.iterdir())
    assert "been_here" in raw
    assert not kept_in(raw)
    assert "amzn1.ask.account" not in raw


@pytest.mark.usefixtures("aws")
def test_a_dynamodb_table_holds_nothing_of_health(dynamodb: Any) -> None:  # noqa: ANN401
    talk(open_store(f"dynamodb:{TABLE}"), 60)
    raw = json.dumps(dynamodb.scan(TableName=TABLE)["Items"])
    assert "been_here" in raw
    assert not kept_in(raw)
    assert "amzn1.ask.account" not in raw


class Counting(AbstractPersistenceAdapter):
    """An adapter in memory that counts its calls, and may fail at each of them."""

    def __init__(self, fault: Exception | None = None) -> None:
        self.calls: list[str] = []
        self.kept: dict[str, object] = {"version": 0}
        self._fault = fault

    def _called(self, name: str) -> None:
        self.calls.append(name)
        if self._fault:
            raise self._fault

    def get_attributes(self, request_envelope: RequestEnvelope) -> dict[str, object]:
        self._called("read")
        return self.kept

    def save_attributes(
        self, request_envelope: RequestEnvelope, attributes: dict[str, object]
    ) -> None:
        self._called("write")
        self.kept = attributes

    def delete_attributes(self, request_envelope: RequestEnvelope) -> None:
        self._called("delete")
        self.kept = {"version": 0}


@pytest.mark.parametrize("stops", [True, False])
def test_a_session_reads_once_and_writes_once(stops: bool) -> None:
    store = Counting()
    listener = RimListener(skill_answer(store=store))
    for move in (Move(MoveName.LAUNCH), *CHECK, Move(MoveName.YES), Move(MoveName.NEXT)):
        listener.plays(move)
    assert store.calls == ["read"]
    if stops:
        listener.plays(Move(MoveName.STOP))
    listener.leaves()
    assert store.calls == ["read", "write"]


def test_a_red_flag_waits_for_no_store() -> None:
    store = Counting()
    RimListener(skill_answer(store=store)).plays(Move(MoveName.URGENT_SYMPTOM, "chest_pain"))
    assert store.calls == []


def test_who_asks_to_be_forgotten_is_not_written_down_again() -> None:
    store = Counting()
    listener = RimListener(skill_answer(store=store))
    for move in (Move(MoveName.LAUNCH), Move(MoveName.FORGET_ME), Move(MoveName.STOP)):
        listener.plays(move)
    assert store.calls == ["read", "delete"]


def test_nobody_is_told_that_they_are_forgotten_when_they_are_not() -> None:
    listener = RimListener(skill_answer(store=Counting()))
    listener.plays(Move(MoveName.LAUNCH))
    listener.answer = skill_answer(store=Counting(NotForgottenError("still there")))
    response = listener.plays(Move(MoveName.FORGET_ME))
    assert "deleted" not in spoken(response)
    assert "sorry" in spoken(response)


@pytest.mark.parametrize(
    "fault",
    [
        refused(400, "ProvisionedThroughputExceededException"),
        refused(400, "ResourceNotFoundException"),
        refused(500, "InternalServerError"),
        garbage,
        hung_up,
        silent,
    ],
    ids=["throttled", "no table", "5xx", "garbage", "hung up", "silent"],
)
def test_with_a_store_that_fails_the_whole_conversation_goes_on(
    aws: FaultyService, fault: Fault
) -> None:
    store = open_store(f"dynamodb:{TABLE}")
    aws.fault = fault
    listener = RimListener(skill_answer(store=store))
    for move in (Move(MoveName.LAUNCH), *CHECK, Move(MoveName.YES), Move(MoveName.NEXT)):
        response = listener.plays(move)
    assert "Step two" in spoken(response)
    assert "Take care" in spoken(listener.plays(Move(MoveName.STOP)))
