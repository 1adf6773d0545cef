"""What every store does alike, on an SQLite file and on DynamoDB over HTTP."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

from skill.dialog.habits import Habits
from skill.storage import BoundedStore
from tests.storage.conftest import TABLE
from tests.storage.people import ANN, BOB, CLEO, DAY, NOW, Clock, habits, opened

pytestmark = pytest.mark.usefixtures("patience")
Open = Callable[[], BoundedStore]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["sqlite", "dynamodb"])
def open_it(request: pytest.FixtureRequest, file: Path, clock: Clock) -> Open:
    """Return what opens the store, again and again."""
    if request.param == "sqlite":
        return partial(opened, f"sqlite:{file}", clock)
    request.getfixturevalue("aws")
    return partial(opened, f"dynamodb:{TABLE}", clock)


def test_what_is_written_is_there_for_whoever_opens_it_next(open_it: Open) -> None:
    for user, number in ((ANN, 1), (BOB, 2), (BOB, 3)):
        assert open_it().write(user, habits(number))
    store = open_it()
    assert [store.read(user) for user in (ANN, BOB, CLEO)] == [habits(1), habits(3), Habits()]


def test_who_is_forgotten_is_a_newcomer_and_nobody_else_is(open_it: Open) -> None:
    store = open_it()
    for user in (ANN, BOB):
        store.write(user, habits())
    for user in (ANN, CLEO):
        store.delete(user)
    assert [store.read(user) for user in (ANN, BOB)] == [Habits(), habits()]


def test_habits_are_kept_for_400_days_after_the_last_session(open_it: Open, clock: Clock) -> None:
    store = open_it()
    for clock.now in (NOW, NOW + 300 * DAY):
        store.write(ANN, habits())
    clock.now = NOW + 700 * DAY - 1
    assert store.read(ANN) == habits()
    clock.now = NOW + 700 * DAY
    assert store.read(ANN) == Habits()


def test_a_place_is_withdrawn_and_all_else_stays(open_it: Open) -> None:
    store = open_it()
    store.write(ANN, habits())
    assert store.withdraw(ANN, NOW, None)
    assert open_it().read(ANN) == habits().placeless()
    assert store.withdraw(ANN, NOW, Habits(True, "faster"))
    assert open_it().read(ANN) == Habits(True, "faster")


def test_many_threads_share_one_store(open_it: Open) -> None:
    store = open_it()

    def session(number: int) -> Habits | None:
        store.write(str(number), habits(number))
        return store.read(str(number))

    with ThreadPoolExecutor(16) as pool:
        assert list(pool.map(session, range(50))) == [habits(number) for number in range(50)]
