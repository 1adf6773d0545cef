"""The privacy policy and the terms of use: self-contained, and true to what the skill does."""

from __future__ import annotations

import re
from html import unescape

import pytest

from skill.content.numbers import NUMBERS
from skill.tools.skill_package.files import PAGES as FOLDER
from skill.tools.skill_package.files import PROJECT

PAGES = {path.name: path.read_text(encoding="utf-8") for path in (PROJECT / FOLDER).glob("*.html")}
WITHOUT_END = {"meta", "br", "hr"}
NOT_READ = re.compile(r"(?s)<style.*?</style>|<!--.*?-->|<[^>]+>")


def words(name: str) -> str:
    return " ".join(unescape(NOT_READ.sub(" ", PAGES[name])).replace("’", "'").split())


BOTH = pytest.mark.parametrize("name", ["privacy.html", "terms.html"])


@BOTH
def test_a_page_is_whole_and_needs_nothing_from_elsewhere(name: str) -> None:
    elements = re.findall(r"<(\w+)", PAGES[name])
    ends = sorted(re.findall(r"</(\w+)", PAGES[name]))
    assert sorted(element for element in elements if element not in WITHOUT_END) == ends
    assert {"html", "title", "h1", "h2"} <= set(elements)
    assert not {"script", "img", "iframe", "link", "form"} & set(elements)
    for address in re.findall(r'(?:href|src)="([^"]*)"', PAGES[name]):
        assert address in PAGES


@BOTH
def test_what_the_publisher_must_fill_in_is_marked_and_seen(name: str) -> None:
    body = PAGES[name].partition("-->")[2]
    blanks = re.findall(r"\[\[[^]]+\]\]", body)
    assert {"[[publisher name]]", "[[contact address]]"} <= set(blanks)
    assert len(blanks) == len(re.findall(r"<mark>\[\[[^]]+\]\]</mark>", body))


@pytest.mark.parametrize(
    ("name", "said"),
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
def test_a_page_says_what_it_must(name: str, said: str) -> None:
    assert said in words(name)


def test_the_terms_name_the_emergency_numbers_of_the_content() -> None:
    numbers = {own.emergency.written for _, own in NUMBERS if own.emergency}
    assert set(re.findall(r"\b\d{3}\b", words("terms.html"))) == numbers
