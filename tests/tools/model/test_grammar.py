"""The source format: templates expand as written, and a faulty source says what is wrong."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from skill.tools.model.build import further_templates, read_sources
from skill.tools.model.grammar import Source, read_source, slots_of, wordings
from skill.tools.model.intents import STATED
from skill.tools.reading import FormError

LANGUAGE = """
language: en
invocation_name: back massage guide
locales:
  en-US: {rules: {mom: mom}}
  en-GB:
    rules: {mom: mum}
    samples: {TalkIntent: [<mom> says cheerio]}
rules:
  have: (have|get)
"""
INTENTS = """
TalkIntent:
  - can i <have> (a|one) rub
  - <mom> is {condition}
AMAZON.StopIntent: []
"""


def source_of(tmp_path: Path, language: str = LANGUAGE, intents: str = INTENTS) -> Source:
    (tmp_path / "language.yaml").write_text(language, encoding="utf-8")
    (tmp_path / "talking.yaml").write_text(intents, encoding="utf-8")
    return read_source(tmp_path)


def test_a_short_template_gives_all_its_samples_but_permutations(tmp_path: Path) -> None:
    samples = source_of(tmp_path).samples("en-US", {})
    assert samples["TalkIntent"] == (
        "can i get a rub",
        "can i get one rub",
        "can i have a rub",
        "mom is {condition}",
    )
    assert samples["AMAZON.StopIntent"] == ()


def test_a_long_template_says_each_alternative_about_once(tmp_path: Path) -> None:
    intents = "TalkIntent: ['[oh|well] (one|two|three|four) (red|blue) (cars|trains) [please]']"
    samples = source_of(tmp_path, intents=intents).samples("en-US", {})["TalkIntent"]
    words = {word for sample in samples for word in sample.split()}
    assert words == set(re.findall(r"\w+", intents.partition(":")[2]))
    assert len(samples) <= 6


def test_what_is_optional_is_mostly_left_out(tmp_path: Path) -> None:
    intents = "TalkIntent: ['[oh|well] (sure|fine|good|great) [please]']"
    samples = source_of(tmp_path, intents=intents).samples("en-US", {})["TalkIntent"]
    assert {"sure", "fine", "good", "great"} <= set(samples)


def test_a_permutation_is_left_out_but_not_if_it_is_written_so(tmp_path: Path) -> None:
    texts = ["i like a (red|blue|green|black|white) car", "they like a blue boat"]
    again = "they like a red car"
    choice = source_of(tmp_path, intents=json.dumps({"TalkIntent": [*texts, f"[oh] {again}"]}))
    written = source_of(tmp_path, intents=json.dumps({"TalkIntent": [*texts, again]}))
    assert again not in choice.samples("en-US", {})["TalkIntent"]
    assert again in written.samples("en-US", {})["TalkIntent"]


def test_a_locale_has_its_own_words_and_samples(tmp_path: Path) -> None:
    samples = source_of(tmp_path).samples("en-GB", {})["TalkIntent"]
    assert "mum is {condition}" in samples
    assert "mum says cheerio" in samples
    assert not any("mom" in sample for sample in samples)


def test_content_adds_templates_and_intents_of_its_own(tmp_path: Path) -> None:
    further = {"TalkIntent": ("<mom> nods",), "OilTopicIntent": ("which oil",)}
    samples = source_of(tmp_path).samples("en-GB", further)
    assert "mum nods" in samples["TalkIntent"]
    assert samples["OilTopicIntent"] == ("which oil",)


def test_all_that_is_said_for_a_value_is_its_wordings() -> None:
    assert wordings(["a (sore|stiff) back", "[my] back", "my back"], "here") == (
        "a sore back",
        "a stiff back",
        "my back",
        "back",
    )


def test_slots_are_found_in_samples() -> None:
    assert slots_of(("i am {condition}", "{pace} please", "{condition}")) == ("condition", "pace")


def test_a_rule_that_nothing_uses_is_found(tmp_path: Path) -> None:
    unused = LANGUAGE.replace("rules:\n  have:", "rules:\n  dead: wood\n  have:")
    assert source_of(tmp_path).unused_rules({}) == ()
    assert source_of(tmp_path, unused).unused_rules({}) == ("dead",)
    assert source_of(tmp_path, unused).unused_rules({"OtherIntent": ("<dead>",)}) == ()


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("en-US: {rules: {mom: mom}}", "en-US: {words: {}}", "unknown: words @ .*en-US"),
        ("  have: (have|get)", "  have: 3", "expected str @ .*rules.*have"),
        ("invocation_name: back massage guide\n", "", "missing @ .*invocation_name"),
        ("language: en", "language: [", r"language\.yaml cannot be read"),
    ],
)
def test_a_faulty_language_says_what_is_wrong(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    with pytest.raises(FormError, match=message):
        source_of(tmp_path, LANGUAGE.replace(old, new))


@pytest.mark.parametrize(
    ("intents", "message"),
    [
        ("TalkIntent: [no]", r"expected str @ talking\.yaml.*TalkIntent"),
        ("AMAZON.StopIntent: stop", r"expected tuple @ talking\.yaml.*StopIntent"),
        ('TalkIntent: ["can i <ghost>"]', "TalkIntent.*ghost"),
        ('TalkIntent: ["can i (have"]', "TalkIntent.*does not parse"),
        ('TalkIntent: ["[can i"]', "TalkIntent.*does not parse"),
        ('TalkIntent: ["()"]', "TalkIntent.*does not parse"),
    ],
)
def test_a_faulty_template_says_what_is_wrong(tmp_path: Path, intents: str, message: str) -> None:
    with pytest.raises(FormError, match=message):
        source_of(tmp_path, intents=intents).samples("en-US", {})


def test_an_intent_stands_in_one_file(tmp_path: Path) -> None:
    (tmp_path / "again.yaml").write_text("TalkIntent: [hello]", encoding="utf-8")
    with pytest.raises(FormError, match="TalkIntent"):
        source_of(tmp_path)


def test_a_language_without_its_file_is_a_problem_in_words(tmp_path: Path) -> None:
    with pytest.raises(FormError, match=r"language\.yaml cannot be read"):
        read_source(tmp_path)


def test_locales_differ_little() -> None:
    for source in read_sources():
        further = further_templates(source)
        first, *others = (set(source.samples(each, further)[STATED]) for each in source.locales)
        assert all(len(first & other) > 0.8 * len(first) for other in others)
