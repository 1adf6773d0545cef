"""How it stands with an answer: who has to approve it, for how long, and what undoes that."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from skill.content import ENGLISH
from skill.content.en.review import who_checked
from skill.content.evidence.records.record import Kind
from skill.content.review import Checked, Professions, Span
from skill.content.walk import sentences
from skill.tools.review import desk
from skill.tools.review.heard import Heard, Piece
from skill.tools.review.ledger import Entry, Ledger, Verdict
from skill.tools.review.scopes import GROUPS, Scope, scope_of
from skill.tools.review.status import Answer, Review, Status, review
from tests.tools.review.conftest import TODAY, USUAL, entry

OTHER = entry(reviewer="Ada Okoro", number="7654321")
CHANGED_SINCE = entry(bound=("says: Bye.",))
NOT_MINE = entry(verdict=Verdict.OUT_OF_SCOPE)
TWICE = entry(on=date(2027, 2, 1), number=" 1234567 ")


def standing(scope: Scope, *entries: Entry, today: date = TODAY) -> Status:
    return Answer(Heard("general.goodbye"), scope, USUAL.bound, entries).status(today)


@pytest.mark.parametrize(
    ("entries", "status"),
    [
        ([], Status.NEVER),
        ([CHANGED_SINCE], Status.VOID),
        ([CHANGED_SINCE, OTHER], Status.APPROVED),
        ([NOT_MINE], Status.NEVER),
        ([NOT_MINE, OTHER], Status.APPROVED),
    ],
)
def test_how_it_stands_follows_from_the_verdicts_on_it_as_it_is(
    entries: list[Entry], status: Status
) -> None:
    assert standing(Scope.TALK, *entries) is status


def test_one_person_is_enough_but_for_emergencies_and_crisis() -> None:
    wanted = {scope: 2 if standing(scope, USUAL) is Status.WAITS else 1 for scope in Scope}
    assert {scope for scope, people in wanted.items() if people == 2} == {Scope.CRISIS, Scope.ALARM}
    assert standing(Scope.ALARM, USUAL, OTHER) is Status.APPROVED
    assert standing(Scope.ALARM, USUAL, TWICE) is Status.WAITS


@pytest.mark.parametrize("verdict", [Verdict.CHANGE, Verdict.REJECTED])
def test_one_person_can_refuse_it_and_take_that_back(verdict: Verdict) -> None:
    refusal = entry(verdict=verdict, reason="too hard", number="9")
    later = entry(number="9", on=date(2027, 2, 1))
    assert standing(Scope.TALK, USUAL, refusal) is Status.REFUSED
    assert standing(Scope.TALK, USUAL, refusal, later) is Status.APPROVED


def test_it_is_overdue_the_day_after_it_is_due() -> None:
    for scope in Scope:
        is_yearly = scope in {Scope.CRISIS, Scope.ALARM, Scope.MEDICINE}
        due = date(2028 if is_yearly else 2029, 1, 10)  # the reviewer says 2029
        assert standing(scope, USUAL, OTHER, today=due) is Status.APPROVED
        assert standing(scope, USUAL, OTHER, today=due + timedelta(days=1)) is Status.OVERDUE
    sooner = entry(number="9", months=1)
    assert standing(Scope.ALARM, USUAL, sooner) is Status.OVERDUE


def everything(unsigned: Review) -> list[Entry]:
    """Return approvals of all answers by two people who may approve them."""
    return [
        entry(
            answer=answer.heard.key,
            bound=answer.bound,
            number=number,
            profession=answer.scope.professions[0],
            months=12,
        )
        for answer in unsigned.answers
        for number in ("1", "2")
    ]


@pytest.fixture(scope="module")
def signed(unsigned: Review) -> Review:
    return review(ENGLISH, Ledger(tuple(everything(unsigned))), TODAY)


def test_where_nothing_is_signed_it_says_so(unsigned: Review) -> None:
    (said,) = who_checked(unsigned.checked())
    assert said.text == "No health professional has checked these words yet."


def test_where_all_is_signed_it_ships_and_says_who_when_and_until_when(signed: Review) -> None:
    assert not signed.problems
    checked = signed.checked()
    assert checked.all_words == checked.massage == Span("2027-01-10", "2028-01-10")
    assert set(checked.by) == {answer.scope.professions[0] for answer in signed.answers}
    first, second = who_checked(checked)
    assert first.text == "A doctor and a mental health specialist checked these words."
    assert second.text == "The last of it was in January 2027, and it's due again by January 2028."


def test_however_many_checked_it_each_sentence_is_short() -> None:
    span = Span("2027-01-10", "2028-01-10")
    everybody = Checked(begun=True, by=Professions.ids(), all_words=span)
    said = [sentence.text for sentence in who_checked(everybody)]
    assert len(said) == 3
    assert all(len(text.split()) < 20 for text in said)


@pytest.mark.parametrize("key", ["check.none_came_up", "general.goodbye"])
def test_one_answer_that_is_not_signed_is_enough(unsigned: Review, key: str) -> None:
    entries = [given for given in everything(unsigned) if given.answer != key]
    checked = review(ENGLISH, Ledger(tuple(entries)), TODAY).checked()
    assert checked.begun
    assert checked.all_words is None
    assert (checked.massage is None) == (key == "check.none_came_up")
    assert who_checked(checked)[0].text.startswith("Clinicians have begun")


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"profession": "massage_therapist"}, "a massage_therapist can't approve check"),
        ({"answer": "general.gone"}, "1 verdicts are on answers that are put together otherwise"),
    ],
)
def test_an_approval_that_does_not_count_is_named(
    unsigned: Review, fields: dict[str, Any], problem: str
) -> None:
    (answer,) = [each for each in unsigned.answers if each.heard.key == "check.none_came_up"]
    given = {"answer": answer.heard.key, "bound": answer.bound, **fields}
    found = review(ENGLISH, Ledger((entry(**given),)), TODAY)
    assert [line for line in found.problems if problem in line]
    assert not any(answer.approvals for answer in found.answers)


def test_whatever_names_a_number_belongs_to_the_emergencies(unsigned: Review) -> None:
    scopes = {answer.heard.key: answer.scope for answer in unsigned.answers}
    for key in ("alarm.denied", "help.emergency+help.menu", "check.preface"):
        assert scopes[key] is Scope.ALARM
    assert scopes["reasons.anticoagulant.question"] is Scope.MEDICINE
    assert scopes["check.none_came_up"] is Scope.CHECK


def test_what_rests_on_a_help_line_belongs_to_the_emergencies_wherever_it_stands() -> None:
    cites = (
        sentence
        for _, sentence in sentences(ENGLISH)
        if any(cited.source.record.kind is Kind.HELP_LINE for cited in sentence.citations)
    )
    heard = Heard("browsing.place", {(Piece("browsing.place.0", "There is help."),)})
    assert scope_of(heard, ENGLISH, {"browsing.place.0": next(cites)}) is Scope.ALARM


def test_every_group_of_words_has_its_scope() -> None:
    assert {path.partition(".")[0] for path, _ in sentences(ENGLISH)} == GROUPS.keys()


def test_what_ships_is_what_the_ledger_says_and_has_no_name_in_it(signed: Review) -> None:
    text = desk.shipped(signed, ENGLISH)
    shipped: dict[str, Any] = {}
    exec(text, shipped)  # noqa: S102  our own
    assert shipped["CHECKED"] == signed.checked()
    assert "Müller" not in text
    assert set(shipped["CHECKED"].by) <= set(Professions.ids())
