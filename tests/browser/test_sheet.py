"""The sheet for reviewers as a file: no network, by keyboard, and back into the ledger."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from skill.content import ENGLISH
from skill.tools.review import desk, ledger
from skill.tools.review.ledger import Ledger, Verdict
from skill.tools.review.sheet import page as sheet_page
from skill.tools.review.status import Review, Status, review
from tests.browser.conftest import SETTLED
from tests.browser.test_access import Scheme, violations
from tests.tools.review.conftest import entry

TODAY = datetime.now(UTC).date()
OPENED = "[...document.querySelectorAll('details')].slice(0, 20).map(d => d.open = true)"
GOODBYE, OUTCOME = "general.goodbye", "check.none_came_up"


@pytest.fixture(scope="module")
def unsigned() -> Review:
    return review(ENGLISH, Ledger(), TODAY)


@pytest.fixture(scope="module")
def looked_at(unsigned: Review) -> Review:
    """Return how it stands where somebody has approved the goodbye before it was changed."""
    before = entry(answer=GOODBYE, bound=("says: Bye <now>.", "general.goodbye: safety"), on=TODAY)
    (bound,) = (each.bound for each in unsigned.answers if each.heard.key == OUTCOME)
    reason = "name <b>fever</b> first"
    refused = entry(answer=OUTCOME, verdict=Verdict.CHANGE, reason=reason, on=TODAY, bound=bound)
    return review(ENGLISH, Ledger((before, refused)), TODAY)


@pytest.fixture(scope="module")
def made(looked_at: Review, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the sheet."""
    path = tmp_path_factory.mktemp("sheet") / "sheet.html"
    path.write_text(sheet_page(ENGLISH, looked_at), encoding="utf-8")
    return path


@pytest.fixture
def sheet(browser: Browser, made: Path) -> Iterator[Page]:
    """Open the sheet as a file on a machine that has no network."""
    context = browser.new_context(offline=True, accept_downloads=True)
    context.set_default_timeout(SETTLED)
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("request", lambda sent: faults.append(sent.url))
    page.goto(made.as_uri())
    yield page
    context.close()
    assert not [fault for fault in faults if not fault.startswith(("file:", "blob:"))]


def say_who(page: Page) -> None:
    """Fill in who one is, from the first field on, by keyboard alone."""
    page.locator("#name").focus()
    for text in ("Zoë Müller", "a doctor", "GMC", "1234567", "GB", "none"):
        page.keyboard.type(text)
        page.keyboard.press("Tab")


def answered(page: Page, key: str) -> Locator:
    return page.locator("article", has=page.locator(f'fieldset[data-answer="{key}"]'))


def verdict(page: Page, key: str, wanted: Verdict, reason: str = "") -> None:
    """Go to an answer's verdicts, choose one and say why, by keyboard alone."""
    answer = answered(page, key)
    answer.locator("input").first.press("Space")
    for _ in range(list(Verdict).index(wanted)):
        page.keyboard.press("ArrowRight")
    expect(answer.locator(f'input[value="{wanted}"]')).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.type(reason)


def saved(page: Page, folder: Path) -> Path:
    with page.expect_download() as download:
        page.locator("#save").press("Enter")
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


def test_what_is_ticked_by_keyboard_and_saved_gets_into_the_ledger(
    sheet: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    say_who(sheet)
    verdict(sheet, GOODBYE, Verdict.APPROVED)
    verdict(sheet, OUTCOME, Verdict.CHANGE, "say «ask first», not that")
    file = saved(sheet, tmp_path)
    expect(sheet.locator("#said")).to_contain_text("Saved 2 verdicts")
    monkeypatch.setattr(ledger, "home_of", lambda _: tmp_path)
    assert desk.take_in(file, TODAY) == (ENGLISH, 2, 0)
    found = {each.heard.key: each for each in desk.the_review(ENGLISH, TODAY).answers}
    assert found[GOODBYE].status(TODAY) is Status.APPROVED
    assert found[OUTCOME].status(TODAY) is Status.REFUSED
    (remark,) = found[OUTCOME].current
    assert remark.reason == "say «ask first», not that"
    assert (remark.reviewer, remark.profession, remark.on) == ("Zoë Müller", "doctor", TODAY)
    assert sum(bool(each.entries) for each in found.values()) == 2


def test_one_can_go_on_with_a_saved_file(sheet: Page, tmp_path: Path) -> None:
    say_who(sheet)
    verdict(sheet, GOODBYE, Verdict.REJECTED, "too short")
    file = saved(sheet, tmp_path)
    sheet.reload()
    expect(sheet.locator("#said")).to_contain_text("0 of ")
    sheet.locator("#open").set_input_files(file)
    expect(sheet.locator("#said")).to_contain_text("1 of ")
    goodbye = answered(sheet, GOODBYE)
    expect(goodbye.locator(f'input[value="{Verdict.REJECTED}"]')).to_be_checked()
    expect(goodbye.locator("textarea")).to_have_value("too short")
    expect(sheet.locator("#name")).to_have_value("Zoë Müller")
    other = tmp_path / "other.json"
    other.write_text("{}", encoding="utf-8")
    sheet.locator("#open").set_input_files(other)
    expect(sheet.locator("#said")).to_contain_text("no file that this page saved")


def test_a_refusal_wants_a_reason_and_a_reviewer_a_name(sheet: Page) -> None:
    verdict(sheet, GOODBYE, Verdict.REJECTED)
    sheet.locator("#save").press("Enter")
    expect(sheet.locator("#name")).to_be_focused()
    say_who(sheet)
    sheet.locator("#save").press("Enter")
    expect(sheet.locator("#said")).to_contain_text("Please say why")
    expect(answered(sheet, GOODBYE).locator("textarea")).to_be_focused()


def test_every_answer_is_there_with_its_sources_and_changes_and_can_be_chosen_by_status_and_scope(
    sheet: Page, unsigned: Review
) -> None:
    expect(sheet.locator("article")).to_have_count(len(unsigned.answers))
    expect(sheet.locator("header")).to_contain_text(ENGLISH.review.who_checked[0].text)
    goodbye = answered(sheet, GOODBYE)
    expect(goodbye.locator("h2")).to_contain_text("talk: void")
    expect(goodbye.locator("del")).to_have_text("says: Bye <now>.")
    expect(goodbye.locator("ins")).to_have_text("says: Take care.")
    expect(answered(sheet, OUTCOME)).to_contain_text("change to. name <b>fever</b> first")
    link = 'a[href="#source-nysed"]'
    thinner = sheet.locator("article", has=sheet.locator(link)).first
    thinner.locator("summary").first.click()
    thinner.locator(link).first.click()
    expect(sheet.locator("#source-nysed")).to_be_in_viewport()
    sheet.locator("#status").select_option("refused")
    expect(sheet.locator("article:visible")).to_have_count(1)
    sheet.locator("#scope").select_option("ROUTINE")
    expect(sheet.locator("article:visible")).to_have_count(0)


@pytest.mark.parametrize("each", [40, pytest.param(1, marks=pytest.mark.exhaustive)])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(
    browser: Browser, looked_at: Review, axe: str, scheme: Scheme, each: int
) -> None:
    """``each``: the sheet has each so manieth answer, and those that were looked at."""
    answers = looked_at.answers
    some = [one for at, one in enumerate(answers) if at % each == 0 or one.entries]
    sheet = sheet_page(ENGLISH, dataclasses.replace(looked_at, answers=tuple(some)))
    with browser.new_context(color_scheme=scheme) as context:
        page = context.new_page()
        page.set_content(sheet)
        page.evaluate(OPENED)
        assert violations(page, axe) == []
