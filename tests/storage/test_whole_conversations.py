"""Whole conversations with a store: what is kept of them and when, and that no fault is heard."""

from __future__ import annotations

import itertools
import json
import random
import threading
import time
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from skill.dialog.habits import Bookmark, Habits
from skill.dialog.moves import Move, MoveName
from skill.storage import BoundedStore
from tests.alexa.listening import MOVES, RimListener, spoken
from tests.alexa.test_privacy import kept_in
from tests.dialog.listener import NONE_CAME_UP
from tests.script import skill_answer
from tests.storage.conftest import TABLE
from tests.storage.people import NOW, Clock, Shelf, failing, nothing, opened, timed

pytestmark = [pytest.mark.usefixtures("patience"), pytest.mark.slow]
MINUTE = 60
LAUNCH, STOP, HOME, FORGET_ME = map(
    Move, (MoveName.LAUNCH, MoveName.STOP, MoveName.HOME, MoveName.FORGET_ME)
)
YES, NO, NEXT, PAUSE, RESUME = map(
    Move, (MoveName.YES, MoveName.NO, MoveName.NEXT, MoveName.PAUSE, MoveName.RESUME)
)
CHECK, PAIN = Move(MoveName.SAFETY_CHECK), Move(MoveName.DISCOMFORT)
ALARM = Move(MoveName.URGENT_SYMPTOM, "chest_pain")
PREGNANT = Move(MoveName.CONDITION, "pregnancy")
SLOWER = Move(MoveName.PACE, "slower")
SORE = Move(MoveName.VARIANT, "sore_shoulder")
CHECKED = (CHECK, *[NO] * 6)
BEGUN = (*CHECKED, YES, *[NO] * 3)
ROUTINE = (LAUNCH, *BEGUN)
PLACE = Habits(True, "slower", "full", Bookmark("full", "shoulder_rolls", NOW))


class Home:
    """Where one listener talks to the skill, with a store that may be in trouble."""

    def __init__(self, kept: Habits | None = None) -> None:
        self.clock, self.shelf = Clock(), Shelf()
        self.start()
        if kept:
            self.visit(LAUNCH, STOP)
            self.kept = kept
            self.shelf.calls.clear()

    def start(self) -> None:
        """Start the skill as a new process, which leaves no store alone for a while."""
        store = BoundedStore(self.shelf, partial(next, itertools.count(0, 10)))
        self.answer = skill_answer(store=store, clock=self.clock)

    def listener(self, *moves: Move) -> RimListener:
        """Return one in a session of their own, in which so much was said."""
        listener = RimListener(self.answer)
        for move in moves:
            listener.plays(move)
        return listener

    @property
    def kept(self) -> Habits | None:
        """What the store has of the listener."""
        return next(iter(self.shelf.kept.values()), None)

    @kept.setter
    def kept(self, habits: Habits) -> None:
        self.shelf.kept = dict.fromkeys(self.shelf.kept, habits)

    def visit(self, *moves: Move) -> str:
        """Return what is said last in a session that nobody ends."""
        return played(self.listener(), *moves)


def played(listener: RimListener, *moves: Move) -> str:
    """Return what is said last."""
    return [spoken(listener.plays(move)) for move in moves][-1]


@pytest.mark.parametrize("stops", [True, False])
def test_a_session_reads_once_and_writes_once(stops: bool) -> None:
    home = Home()
    listener = home.listener(LAUNCH, *CHECKED)
    assert home.shelf.calls == ["read"]
    if stops:
        listener.plays(STOP)
    listener.leaves()
    assert home.shelf.calls == ["read", "write"]
    assert home.kept == Habits(been_here=True)


def test_a_place_is_kept_when_that_is_said_for_this_session_and_the_next() -> None:
    home = Home()
    listener = home.listener()
    assert "half an hour" in played(listener, *ROUTINE, PAUSE)
    home.start()
    assert "still you" in home.visit(LAUNCH, RESUME)
    assert "still you" in played(listener, HOME, YES, RESUME)


def test_half_an_hour_begins_anew_where_somebody_pauses_on_the_same_step() -> None:
    home = Home(PLACE)
    home.clock.now += 20 * MINUTE
    listener = home.listener(RESUME, YES, NO)
    listener.interrupts()
    assert "half an hour" in played(listener, PAUSE)
    home.clock.now += 29 * MINUTE
    assert "still you" in home.visit(RESUME)


@pytest.mark.parametrize(
    ("minutes", "said", "kept"),
    [(29, "still you", PLACE), (30, "safety check", PLACE.placeless())],
)
def test_a_place_expires_within_a_session_too_and_is_not_kept_on(
    minutes: int, said: str, kept: Habits
) -> None:
    home = Home(PLACE)
    listener = home.listener()
    assert "resume" in played(listener, LAUNCH)
    home.clock.now += minutes * MINUTE
    assert said in played(listener, RESUME)
    listener.leaves()
    assert home.kept == kept


def test_a_session_that_changes_nothing_writes_nothing() -> None:
    home = Home(PLACE)
    home.visit(LAUNCH, STOP)
    home.clock.now += 30 * MINUTE
    home.visit(LAUNCH)
    assert home.shelf.calls == ["read", "read"]
    assert home.kept == PLACE


def test_a_turn_calls_a_store_that_fails_only_once() -> None:
    home = Home(PLACE)
    listener = home.listener(LAUNCH)
    home.shelf.trouble = failing
    played(listener, PREGNANT, STOP)
    assert home.shelf.calls == ["read", "write", "write"]


def test_a_red_flag_waits_for_no_store(
    hanging: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("skill.storage.bounded.RISK_SECONDS", 0.05)
    home = Home(PLACE)
    home.shelf.trouble = hanging.wait
    assert "911" in str(timed(lambda: home.visit(ALARM), 0.05))


def test_who_is_nobody_is_not_remembered_and_told_so() -> None:
    home = Home(PLACE)
    listener = home.listener()

    def of_nobody(envelope: Mapping[str, Any]) -> dict[str, Any]:
        system = {**envelope["context"]["System"], "user": {"userId": ""}}
        session = {**envelope["session"], "user": None}
        return home.answer({**envelope, "session": session, "context": {"System": system}})

    listener.answer = of_nobody
    assert "nothing to delete" in played(listener, LAUNCH, FORGET_ME)
    assert home.shelf.calls == []


@pytest.mark.parametrize(
    ("moves", "risk"),
    [
        *(((), risk) for risk in (ALARM, PREGNANT, PAIN, CHECK)),
        *(((*ROUTINE, PAUSE), risk) for risk in (ALARM, PREGNANT, PAIN, SORE)),
    ],
    ids=lambda value: value.name if isinstance(value, Move) else f"after {len(value)} moves",
)
def test_a_risk_takes_a_place_away_at_once(moves: tuple[Move, ...], risk: Move) -> None:
    """One that an earlier session has left, and one that was kept in a pause."""
    home = Home(None if moves else PLACE)
    listener = home.listener(*moves, risk)
    assert home.kept == (Habits(been_here=True) if moves else PLACE.placeless())
    assert "still you" not in played(listener, HOME, RESUME)
    assert "safety check" in home.visit(RESUME)


@pytest.mark.parametrize(
    ("fails_from_the_first", "moves"),
    [(False, [LAUNCH, PREGNANT]), (True, [LAUNCH, PREGNANT]), (True, [ALARM])],
    ids=["read before", "no answer before", "not asked before"],
)
def test_until_a_place_is_taken_away_every_later_turn_tries_again(
    fails_from_the_first: bool, moves: list[Move]
) -> None:
    home = Home(PLACE)
    home.shelf.trouble = failing if fails_from_the_first else nothing
    listener = home.listener(moves[0])
    home.shelf.trouble = failing
    played(listener, *moves[1:], NEXT)
    assert home.kept == PLACE
    assert "resume" not in home.visit(LAUNCH)
    home.shelf.trouble = nothing
    assert "resume" not in home.visit(LAUNCH)
    home.kept = PLACE
    listener.plays(NEXT)
    assert home.kept == PLACE.placeless()
    home.shelf.calls.clear()
    listener.plays(NEXT)
    assert home.shelf.calls == []


def test_a_new_place_may_be_kept_once_the_old_one_is_gone() -> None:
    home = Home(PLACE)
    listener = home.listener(LAUNCH)
    home.shelf.trouble = failing
    assert "half an hour" not in played(listener, PREGNANT, *BEGUN, PAUSE)
    home.shelf.trouble = nothing
    assert "half an hour" in played(listener, PAUSE)
    assert "still you" in home.visit(RESUME)


def test_a_place_that_was_not_promised_is_not_kept_by_a_write_that_was_late(
    hanging: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = Home(PLACE)
    listener = home.listener(*ROUTINE)
    home.shelf.trouble = hanging.wait
    with monkeypatch.context() as impatient:
        impatient.setattr("skill.storage.bounded.ANSWER_SECONDS", 0.1)
        assert "half an hour" not in played(listener, PAUSE)
    hanging.set()
    time.sleep(0.1)
    assert home.kept
    assert home.kept.bookmark
    listener.plays(PREGNANT)
    assert home.kept == Habits(True, "slower")


def test_a_store_that_gave_no_answer_is_not_overwritten() -> None:
    home = Home(PLACE)
    home.shelf.trouble = failing
    listener = home.listener(LAUNCH)
    home.shelf.trouble = nothing
    played(listener, Move(MoveName.BENEFITS), STOP)
    assert home.kept == PLACE
    home.shelf.trouble = failing
    listener = home.listener(LAUNCH)
    home.shelf.trouble = nothing
    assert "half an hour" not in played(listener, *BEGUN, SLOWER, PAUSE)
    listener.leaves()
    assert home.kept == PLACE


def test_who_asks_to_be_forgotten_is_not_written_down_again() -> None:
    home = Home(PLACE)
    home.visit(LAUNCH, FORGET_ME, STOP)
    listener = home.listener()
    assert "half an hour" not in played(listener, LAUNCH, FORGET_ME, *ROUTINE, SLOWER, PAUSE)
    listener.leaves()
    assert home.kept is None


def test_nobody_is_told_that_they_are_forgotten_when_they_are_not() -> None:
    home = Home(PLACE)
    listener = home.listener(LAUNCH)
    home.shelf.trouble = failing
    said = played(listener, FORGET_ME)
    assert "deleted" not in said
    assert "sorry" in said


def test_what_came_with_a_session_that_is_new_is_none_of_its_own() -> None:
    listener = RimListener(skill_answer())
    played(listener, *CHECKED[:-1])
    answer = listener.answer

    def as_new(envelope: Mapping[str, Any]) -> dict[str, Any]:
        return answer({**envelope, "session": {**envelope["session"], "new": True}})

    listener.answer = as_new
    assert not any(sentence in played(listener, NO) for sentence in NONE_CAME_UP)


@pytest.mark.parametrize("altered", ["conversation", "stored", "owes", "seal"])
def test_what_a_session_remembers_is_not_believed_once_it_is_altered(altered: str) -> None:
    """As another session of the same skill would have it, so that nothing looks wrong in it."""
    before, after = Home(PLACE), Home().listener(*CHECKED)
    listener = before.listener(LAUNCH)
    before.shelf.trouble = failing
    listener.plays(PREGNANT)
    listener.attributes[altered] = after.attributes[altered]
    assert "start again" in played(listener, NO)


@pytest.mark.parametrize(("kind", "sessions"), [("sqlite", 100), ("dynamodb", 20)])
def test_what_is_kept_holds_nothing_of_health(
    request: pytest.FixtureRequest, file: Path, kind: str, sessions: int
) -> None:
    """Of random conversations, each ended in its middle, all of them with the store."""
    if kind == "dynamodb":
        request.getfixturevalue("aws")
    chance = random.Random(5)  # noqa: S311 - repeatable, not secret
    moves = [move for move in MOVES if move.name is not MoveName.FORGET_ME]
    answer = skill_answer(store=opened(f"{kind}:{file if kind == 'sqlite' else TABLE}"))
    for _ in range(sessions):
        listener = RimListener(answer)
        begin = chance.choice([(), CHECKED, BEGUN])
        for move in (*begin, *chance.choices(moves, k=8)):
            listener.plays(move)
        listener.leaves()
    if kind == "sqlite":
        raw = "".join(path.read_bytes().decode("latin-1") for path in file.parent.iterdir())
    else:
        raw = json.dumps(request.getfixturevalue("dynamodb").scan(TableName=TABLE)["Items"])
    assert "been_here" in raw
    assert "amzn1.ask.account" not in raw
    assert not kept_in(raw)
