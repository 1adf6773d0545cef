"""The source of the manifest: a faulty one says what is wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from skill.tools.skill_package.build import build_manifest
from skill.tools.skill_package.source import (
    ManifestSourceError,
    marked,
    quoted,
    read_manifest_source,
)
from tests.tools.skill_package.conftest import Spoil


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("category: HEALTH_AND_FITNESS", "", "skill.yaml must have exactly: answers, category"),
        ("category: HEALTH_AND_FITNESS", "category: [HEALTH]", "category: it must be text"),
        ("interfaces: [ALEXA", "interfaces: ALEXA  # [", "interfaces: it must be text"),
        ("viewports:\n", "viewports: none\nother:\n", "must have exactly"),
        ("{mode: HUB, shape: ROUND, ", "{mode: HUB, ", "viewports: each has mode"),
        ("{mode: HUB, shape: ROUND, ", "{dpi: 1, mode: HUB, shape: ROUND, ", "viewports: each"),
        ("height: [540, 540]", "height: 540", "viewports: each has mode, shape"),
        ("containsAds: false", "containsAds: maybe", "answers: each must be true or false"),
        ("  containsAds: false\n", "", "answers must have exactly"),
        ("  lambda: arn", "  function: arn", "endpoint must have exactly one of"),
        ("  lambda: arn", "  https: arn", "endpoint must have exactly one of"),
        ("  en:\n    name", "  de:\n    name", "de: the content has no such language"),
        ("    name: Back Massage Guide\n", "", "en must have exactly"),
        ("      no_diagnosis: >-", "      no_harm: >-", "en: disclaimers must have exactly"),
        ("      terms: https", "      rules: https", "en: pages must have exactly"),
        ('      "no": AMAZON', "      no: AMAZON", "en: phrases: it must be text"),
        ("en-US: {country: us, words", "en-US: {country: us, own", "en-US must have exactly"),
        ("en-US: {country: us, ", "en-US: {country: 1, ", "en-US: country: it must be text"),
        ("languages:\n  en:", "languages: [en]\nen:", "must have exactly"),
        ("answers:", "answers: [", "cannot be read"),
    ],
)
def test_a_fault_is_named(spoil: Spoil, old: str, new: str, found: str) -> None:
    with pytest.raises(ManifestSourceError) as error:
        spoil(old, new)
    assert found in str(error.value)


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("{a_pharmacist}", "{a_dentist}", "en-AU: .*cannot be filled: 'a_dentist'"),
        ("{a_pharmacist}", "{a_pharmacist", "cannot be filled"),
        ("{a_pharmacist}", "{}", "cannot be filled"),
        ("en-GB: {country: gb", "en-GB: {country: xx", "en-GB: .*cannot be filled: 'xx'"),
    ],
)
def test_a_place_that_cannot_be_filled_is_named(
    spoil: Spoil, old: str, new: str, found: str
) -> None:
    source = spoil(old, new)
    with pytest.raises(ManifestSourceError, match=found):
        build_manifest(source)


def test_a_source_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ManifestSourceError, match=r"skill\.yaml cannot be read"):
        read_manifest_source(tmp_path / "skill.yaml")


def test_marks_hold_what_to_say() -> None:
    text = "Say «go\n back», or «stop»."
    assert marked(text) == ("go back", "stop")
    assert quoted("Say «stop».") == 'Say "stop".'
