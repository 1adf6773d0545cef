"""The source of the manifest: a faulty one says what is wrong with it, in one line for each key."""

from __future__ import annotations

from pathlib import Path

import pytest

from skill.tools.reading import FormError, read_yaml
from skill.tools.skill_package.build import build_manifest
from skill.tools.skill_package.source import ManifestSource, marked, quoted
from tests.tools.skill_package.conftest import Spoil


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("category: HEALTH_AND_FITNESS", "", "category"),
        ("category: HEALTH_AND_FITNESS", "category: [HEALTH]", "category"),
        ("category: HEALTH_AND_FITNESS", "category: HEALTH\ncolour: teal", "colour"),
        ("category: HEALTH_AND_FITNESS", "category: HEALTH\nno: way", "False"),
        ("containsAds: false", "containsAds: maybe", "answers.containsAds"),
        ("  containsAds: false\n", "", "answers.containsAds"),
        ("  uri: arn", "  function: arn", "endpoint.uri"),
        ("  uri: arn", "  password: x\n  uri: arn", "password"),
        ("    name: Back Massage Guide\n", "", "languages['en'].name"),
        ("      no_diagnosis: >-", "      no_harm: >-", "languages['en'].disclaimers.no_diagnosis"),
        ("This skill is for education and general information only.", "", "disclaimers.education"),
        ("      termsOfUseUrl: ", "      rules: ", "languages['en'].pages.termsOfUseUrl"),
        ('      "no": AMAZON', "      no: AMAZON", "languages['en'].phrases[False]"),
        ("      promises: [", "      promised: [", "languages['en'].forbidden.promises"),
        ("promises: [treat*, ", "promises: []  # [", "must be words @ skill.yaml.languages['en']"),
        ("a_pharmacist: a chemist", "a_pharmacist: 1", "locales['en-IN']['a_pharmacist']"),
        ("      en-IN: {", "      es-US: {", "en: the skill has no locale 'es-US'"),
        ("  en:\n    name", "  de:\n    name", "de: the skill has no locale"),
        ("languages:\n  en:", "languages: [en]\nen:", "languages"),
        ("answers:", "answers: [", "cannot be read"),
        ("{a_pharmacist}", "{a_dentist}", "cannot be filled: 'a_dentist'"),
        ("{a_pharmacist}", "{a_pharmacist", "cannot be filled"),
        ("{a_pharmacist}", "{}", "cannot be filled"),
    ],
)
def test_a_fault_is_named(spoil: Spoil, old: str, new: str, key: str) -> None:
    with pytest.raises(FormError) as error:
        build_manifest(spoil(old, new))
    assert any(key in line for line in str(error.value).splitlines())


def test_a_source_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FormError, match=r"skill\.yaml cannot be read"):
        read_yaml(tmp_path / "skill.yaml", ManifestSource)


def test_marks_hold_what_to_say() -> None:
    text = "Say «go\n back», or «stop»."
    assert marked(text) == ("go back", "stop")
    assert quoted("Say «stop».") == 'Say "stop".'
