"""An approval is void exactly where something that it binds to has changed."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Set
from typing import Any

import pytest

from skill.content import ENGLISH, Citation, Language, Provenance, Sentence
from skill.content.evidence import JUDGEMENT
from skill.content.evidence.source import Support
from skill.content.facts import RED_FLAG_TIERS, Tier
from skill.content.words import Words
from skill.tools.review.bound import Bounds, entry_of
from skill.tools.review.heard import Heard, Piece, Walk
from tests.tools.review.conftest import Again, bound_anew

pytestmark = pytest.mark.slow
PARTS, ONE_BY_ONE = 12, 0
"""Of all places or entries; what is changed in one of a part is changed everywhere in it."""
Bound = Mapping[str, tuple[str, ...]]
Change = Callable[[Mapping[str, Heard], Bounds, Set[str]], Bound]


def bound_with(heard: Mapping[str, Heard], bounds: Bounds) -> Bound:
    return {key: bounds.of(found) for key, found in heard.items()}


def changed(before: Bound, after: Bound) -> set[str]:
    """Return the answers whose approvals are void; one that is put together anew has none."""
    return {key for key in before if before[key] != after.get(key)}


def reworded(heard: Mapping[str, Heard], bounds: Bounds, paths: Set[str]) -> Bound:
    """Return what the answers bind to with another word in some sentences."""

    def said(piece: Piece) -> Piece:
        return piece._replace(text=f"{piece.text}!") if piece.path in paths else piece

    ways = {key: {tuple(map(said, way)) for way in heard[key].ways} for key in heard}
    return bound_with({key: Heard(key, ways[key]) for key in heard}, bounds)


def with_sentences(change: Callable[[Sentence], dict[str, Any]]) -> Change:
    """Return what changes some sentences where content holds them."""

    def changed(heard: Mapping[str, Heard], bounds: Bounds, paths: Set[str]) -> Bound:
        held = bounds.sentences
        other = {path: dataclasses.replace(held[path], **change(held[path])) for path in paths}
        return bound_with(heard, dataclasses.replace(bounds, sentences={**held, **other}))

    return changed


def cited_less_fully(sentence: Sentence) -> dict[str, Any]:
    first, *others = sentence.citations or (Citation(JUDGEMENT),)
    support = Support.BY_ANALOGY if first.support is Support.FULLY else Support.FULLY
    return {"citations": (first._replace(support=support), *others)}


def cited_more(sentence: Sentence) -> dict[str, Any]:
    return {"citations": (*sentence.citations, Citation(JUDGEMENT))}


def of_another_provenance(sentence: Sentence) -> dict[str, Any]:
    return {"provenance": next(kind for kind in Provenance if kind is not sentence.provenance)}


@pytest.mark.parametrize(
    "parts", [PARTS, pytest.param(ONE_BY_ONE, marks=pytest.mark.exhaustive, id="one by one")]
)
@pytest.mark.parametrize(
    "change",
    [reworded, *map(with_sentences, (cited_less_fully, cited_more, of_another_provenance))],
)
def test_another_word_citation_or_provenance_voids_exactly_where_it_is_heard(
    heard: Mapping[str, Heard], bounds: Bounds, change: Change, parts: int
) -> None:
    before, places = bound_with(heard, bounds), sorted(bounds.sentences)
    number = parts or len(places)
    for at in range(number):
        paths = set(places[at::number])
        after = change(heard, bounds, paths)
        assert changed(before, after) == {key for key in heard if paths & heard[key].paths}, paths


def test_another_grade_tier_or_fact_voids_exactly_the_answers_of_its_entry(
    heard: Mapping[str, Heard], bounds: Bounds
) -> None:
    before, names = bound_with(heard, bounds), sorted(bounds.facts)
    entries_of = {key: set(map(entry_of, heard[key].paths)) for key in heard}
    for at in range(PARTS):
        entries = set(names[at::PARTS])
        others = {entry: f"{bounds.facts[entry]}!" for entry in entries}
        after = bound_with(heard, dataclasses.replace(bounds, facts={**bounds.facts, **others}))
        assert changed(before, after) == {key for key in heard if entries & entries_of[key]}


def test_grades_tiers_seconds_and_numbers_are_among_the_facts(bounds: Bounds) -> None:
    assert bounds.facts["benefits.posture"] == "GRADES = mixed"
    assert bounds.facts["red_flags.chest_pain"] == "RED_FLAG_TIERS = emergency"
    assert "seconds 120" in bounds.facts["steps.rest"]
    assert "13 11 14" in bounds.facts["countries.au"]


def test_a_cues_second_voids_what_is_heard_of_that_step_and_of_the_time(
    heard: Mapping[str, Heard], bounds: Bounds, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ENGLISH.steps.shoulder_rolls
    cue = next(timed for timed in words.script if timed.is_cue)
    later = dataclasses.replace(cue, at=(*cue.at[:-1], cue.at[-1] + 0.4))
    script = tuple(later if timed is cue else timed for timed in words.script)
    monkeypatch.setitem(words.__dict__, "script", script)
    void = changed(bound_with(heard, bounds), bound_anew())
    of_the_step = {
        k for k in heard if any(p.startswith("steps.shoulder_rolls") for p in heard[k].paths)
    }
    assert of_the_step <= void
    tells_minutes = {k for k in heard if "routine.time_left" in k or "routine.start" in k}
    assert void - of_the_step <= tells_minutes


def test_another_tier_voids_what_is_heard_of_that_flag(
    heard: Mapping[str, Heard], bounds: Bounds, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(RED_FLAG_TIERS.__dict__, "leg_weakness", Tier.URGENT)
    of_the_flag = {key for key in heard if "red_flags.leg_weakness" in key}
    assert changed(bound_with(heard, bounds), bound_anew()) == of_the_flag


def test_another_name_voids_wherever_it_is_said(
    heard: Mapping[str, Heard], bounds: Bounds, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(ENGLISH.reasons.pregnancy.__dict__, "name", "being pregnant")
    void = changed(bound_with(heard, bounds), bound_anew())
    assert (
        "check.heard_yes+reasons.pregnancy.whom+reasons.pregnancy.reason+reasons.pregnancy.on_yes"
        "+check.until_checked+check.go_back" in void
    )
    elsewhere = {key.partition("+")[0] for key in void if "pregnancy" not in key}
    assert elsewhere == {"browsing.reasons_brief", "general.source"}


def in_another_order(node: object) -> object:
    """Return the words as if their file listed everything the other way round."""
    if isinstance(node, Words):
        fields = list(vars(node).items())
        return type(node)(**{name: in_another_order(value) for name, value in reversed(fields)})
    if isinstance(node, tuple) and type(node) is tuple:
        return tuple(map(in_another_order, node))
    if isinstance(node, Sentence):
        return dataclasses.replace(node)
    return node


@pytest.mark.parametrize("walk", [Again, pytest.param(Walk, marks=pytest.mark.exhaustive)])
def test_the_order_and_the_layout_of_files_void_nothing(
    heard: Mapping[str, Heard], bounds: Bounds, walk: type[Walk]
) -> None:
    other = in_another_order(ENGLISH)
    assert isinstance(other, Language)
    assert bound_anew(other, walk) == bound_with(heard, bounds)
