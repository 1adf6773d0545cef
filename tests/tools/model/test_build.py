"""Building: the committed models are what the source and the content give, byte for byte."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner

from skill.content import LANGUAGES
from skill.tools.model import build
from skill.tools.model.cli import model
from skill.tools.model.files import BUILT, SOURCES, as_text, built_locales, read_model
from skill.tools.model.grammar import read_source
from skill.tools.reading import FormError


def test_the_committed_models_are_in_step(texts: Mapping[str, str]) -> None:
    assert build.stale_files(texts) == ()


def test_there_is_a_model_for_each_locale() -> None:
    assert set(built_locales()) >= {"en-AU", "en-CA", "en-GB", "en-IN", "en-US"}


def test_building_twice_gives_the_same(texts: Mapping[str, str]) -> None:
    again = build.build_model(read_source(SOURCES / "en"), "en-GB")
    assert as_text(again) == texts["en-GB"]


def test_stale_missing_and_orphaned_files_are_found(
    texts: Mapping[str, str], tmp_path: Path
) -> None:
    built = tmp_path / "custom"
    shutil.copytree(BUILT, built)
    assert build.stale_files(texts, built) == ()
    with (built / "en-GB.json").open("a", encoding="utf-8") as file:
        file.write(" ")
    (built / "en-IN.json").unlink()
    (built / "xx-XX.json").write_text("{}", encoding="utf-8")
    assert build.stale_files(texts, built) == ("en-GB.json", "en-IN.json", "xx-XX.json")
    build.write_all(texts, built)
    assert build.stale_files(texts, built) == ()


def test_every_value_of_content_is_a_slot_value() -> None:
    english = LANGUAGES["en"]
    ids = {
        name: [value_id for value_id, _, _ in values]
        for name, values in build.slot_values(english).items()
    }
    conditions = [*english.reasons.ids(), *english.further_reasons.ids()]
    categories = (*english.reasons.ids(), *english.further_questions.ids())
    assert ids == {
        "BenefitType": list(english.benefits.ids()),
        "CategoryType": [each for each in categories if english.own_names(each)],
        "ConditionType": conditions,
        "OrdinalType": list(english.ordinals.ids()),
        "PaceType": list(english.paces.ids()),
        "PartType": conditions,
        "SymptomType": list(english.red_flags.ids()),
        "VariantType": list(english.variants.ids()),
    }


def test_a_source_may_name_no_unknown_slot(tmp_path: Path) -> None:
    source = shutil.copytree(SOURCES / "en", tmp_path / "en")
    (source / "more.yaml").write_text("MoreIntent: ['at {speed}']", encoding="utf-8")
    with pytest.raises(FormError, match=r"MoreIntent.*\{speed\}"):
        build.build_model(read_source(source), "en-US")


def test_an_unknown_locale_names_those_that_there_are() -> None:
    with pytest.raises(ValueError, match=r"'de-DE'.*en-AU, en-CA"):
        read_model("de-DE")


@pytest.mark.slow
def test_the_check_command_passes() -> None:
    result = CliRunner().invoke(model, ["check"])
    assert result.exit_code == 0, result.output
