"""The manifest's shape, by Amazon's own model of one."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from skill.tools.skill_package.build import build_manifest
from skill.tools.skill_package.files import FILES
from skill.tools.skill_package.shape import shape_problems
from tests.tools.skill_package.conftest import Spoil

Spoiling = Callable[[dict[str, Any]], object]


def test_amazons_model_takes_the_manifest() -> None:
    assert list(shape_problems(FILES.manifest.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("words", ["interfaces: []", "interfaces: [AUDIO_PLAYER, VIDEO_APP]"])
def test_amazons_model_takes_other_interfaces(spoil: Spoil, words: str) -> None:
    manifest = build_manifest(spoil("interfaces: [ALEXA_PRESENTATION_APL]", words))
    assert list(shape_problems(json.dumps(manifest))) == []


@pytest.mark.parametrize(
    ("fault", "found"),
    [
        (lambda m: m.update(colour="teal"), "manifest.colour: Amazon's model knows no such field"),
        (
            lambda m: m["privacyAndCompliance"].update(containsAds="false"),
            "manifest.privacyAndCompliance.containsAds: Amazon's model does not take 'false'",
        ),
        (
            lambda m: m["publishingInformation"].update(distributionMode="SECRET"),
            "does not take the manifest: 'SECRET' is not a valid DistributionMode",
        ),
        (
            lambda m: m["publishingInformation"].update(distributionCountries=["Atlantis"]),
            "'Atlantis' is not a valid DistributionCountries",
        ),
        (
            lambda m: m["publishingInformation"]["locales"].update({"en-US": ["a name"]}),
            "does not take the manifest",
        ),
        (
            lambda m: m["publishingInformation"]["locales"]["en-US"].update(name=7),
            "locales.en-US.name: Amazon's model does not take 7 there",
        ),
        (
            lambda m: m["apis"]["custom"].update(interfaces=[{"type": "SMELL"}]),
            "does not take the manifest",
        ),
        (
            lambda m: m["apis"]["custom"]["endpoint"].update(sslCertificateType="Better"),
            "'Better' is not a valid SSLCertificateType",
        ),
        (lambda m: m.update(manifestVersion="2.0"), "'2.0' is not a valid ManifestVersion"),
    ],
)
def test_what_amazons_model_does_not_take_is_found(fault: Spoiling, found: str) -> None:
    data = json.loads(FILES.manifest.read_text(encoding="utf-8"))
    fault(data["manifest"])
    problems = list(shape_problems(json.dumps(data)))
    assert any(found in problem for problem in problems), problems


@pytest.mark.parametrize("text", ["", "{", "[]", "3", '"manifest"'])
def test_what_is_no_manifest_at_all_is_found(text: str) -> None:
    assert list(shape_problems(text))
