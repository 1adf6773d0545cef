"""The privacy policy and the terms of use: self-contained, and true to what the skill does."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from skill.content import ENGLISH
from skill.tools.skill_package.files import FILES

VOID = {"meta", "link", "img", "br", "hr", "input"}


class Page(HTMLParser):
    """Reads a page: its text, what it loads or links to, and whether its elements are closed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words = ""
        self.addresses: list[str] = []
        self.elements: set[str] = set()
        self.feed((FILES.pages / name).read_text(encoding="utf-8"))
        self.close()
        self.words = " ".join(self.words.split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.addresses += [value or "" for name, value in attrs if name in {"href", "src"}]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words += data.replace("’", "'")


PAGES = {path.name: Page(path.name) for path in FILES.pages.glob("*.html")}


def test_there_are_two_pages() -> None:
    assert sorted(PAGES) == ["privacy.html", "terms.html"]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_whole_and_needs_nothing_from_elsewhere(name: str) -> None:
    page = PAGES[name]
    assert page.open == []
    assert {"html", "title", "h1", "h2"} <= page.elements
    assert not {"script", "img", "iframe", "link", "form"} & page.elements
    assert all(re.fullmatch(r"\w+\.html", address) for address in page.addresses)
    assert all((FILES.pages / address).is_file() for address in page.addresses)


@pytest.mark.parametrize("name", PAGES)
def test_what_the_publisher_must_fill_in_is_marked_and_seen(name: str) -> None:
    text = (FILES.pages / name).read_text(encoding="utf-8")
    body = text[text.index("-->") :]
    blanks = re.findall(r"\[\[[^]]+\]\]", body)
    assert "[[publisher name]]" in blanks
    assert "[[contact address]]" in blanks
    assert len(blanks) == len(re.findall(r"<mark>\[\[[^]]+\]\]</mark>", body))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("privacy.html", "We keep nothing that you tell the skill about your health."),
        ("privacy.html", "Your answers are not stored, not logged and not passed on."),
        ("privacy.html", "Amazon may keep voice recordings and transcripts"),
        ("privacy.html", "delete them"),
        ("privacy.html", "It does not store the identifier."),
        ("privacy.html", "deleted when you say “forget me”"),
        ("privacy.html", "not directed to children"),
        ("terms.html", "not a substitute for professional medical advice"),
        ("terms.html", "does not diagnose"),
        ("terms.html", "not medical clearance"),
        ("terms.html", "not for emergencies and cannot call for help"),
        ("terms.html", "Never stop or change a medicine"),
        ("terms.html", "sharp pain, numbness, tingling or dizziness"),
    ],
)
def test_a_page_says_what_it_must(name: str, words: str) -> None:
    assert words in PAGES[name].words


def test_the_terms_name_the_emergency_numbers_of_the_content() -> None:
    numbers = {words.number for country, words in ENGLISH.countries if country != "elsewhere"}
    assert set(re.findall(r"\b\d{3}\b", PAGES["terms.html"].words)) == numbers
