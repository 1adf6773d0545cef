"""The source format: templates expand as written, and a faulty source says what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from skill.tools.model.files import SOURCES
from skill.tools.model.grammar import Source, SourceError, read_source, slots_of

SMALL = """
language: en
invocation_name: back massage guide
slots: {condition: ConditionType}
locales:
  en-US: {rules: {mom: mom}}
  en-GB:
    rules: {mom: mum}
    samples: {TalkIntent: [<mom> says cheerio]}
rules:
  have: (have|get)
intents:
  TalkIntent:
    - can i <have> (a|one) [big] rub
    - <mom> is {condition}
  AMAZON.StopIntent: []
"""


def source_of(tmp_path: Path, text: str) -> Source:
    path = tmp_path / "en.yaml"
    path.write_text(text, encoding="utf-8")
    return read_source(path)


def test_templates_expand_to_all_their_samples(tmp_path: Path) -> None:
    samples = source_of(tmp_path, SMALL).samples("en-US")
    assert samples["TalkIntent"] == (
        "can i get a big rub",
        "can i get a rub",
        "can i get one big rub",
        "can i get one rub",
        "can i have a big rub",
        "can i have a rub",
        "can i have one big rub",
        "can i have one rub",
        "mom is {condition}",
    )
    assert samples["AMAZON.StopIntent"] == ()


def test_a_locale_has_its_own_words_and_samples(tmp_path: Path) -> None:
    samples = source_of(tmp_path, SMALL).samples("en-GB")["TalkIntent"]
    assert "mum is {condition}" in samples
    assert "mum says cheerio" in samples
    assert not any("mom" in sample for sample in samples)


def test_slots_are_found_in_samples() -> None:
    assert slots_of(("i am {condition}", "{pace} please", "{condition}")) == ("condition", "pace")


def test_a_rule_that_nothing_uses_is_found(tmp_path: Path) -> None:
    unused = SMALL.replace("rules:\n  have:", "rules:\n  dead: wood\n  have:")
    assert source_of(tmp_path, SMALL).unused_rules() == ()
    assert source_of(tmp_path, unused).unused_rules() == ("dead",)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("    - can i <have> (a|one) [big] rub", "    - no", "must stand in quotes"),
        ("slots: {condition: ConditionType}", "", "must have exactly"),
        ("en-US: {rules: {mom: mom}}", "en-US: {words: {}}", "may only have rules, samples"),
        ("  have: (have|get)", "  have: 3", "each name must have a text"),
        ("  AMAZON.StopIntent: []", "  AMAZON.StopIntent: stop", "a list of templates"),
        ("language: en", "language: [", "is not YAML"),
    ],
)
def test_a_faulty_source_says_what_is_wrong(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    with pytest.raises(SourceError, match=message):
        source_of(tmp_path, SMALL.replace(old, new))


@pytest.mark.parametrize("template", ["can i <ghost>", "can i (have", "[can i"])
def test_a_faulty_template_names_its_intent(tmp_path: Path, template: str) -> None:
    source = source_of(tmp_path, SMALL.replace("can i <have> (a|one) [big] rub", f'"{template}"'))
    with pytest.raises(SourceError, match="TalkIntent"):
        source.samples("en-US")


def test_locales_differ_little() -> None:
    source = read_source(SOURCES / "en.yaml")
    american = set(source.samples("en-US")["ConditionSafetyIntent"])
    for locale in source.locales:
        other = set(source.samples(locale)["ConditionSafetyIntent"])
        assert len(american & other) > 0.8 * len(american)
