"""The manifest's shape, by Amazon's own model of one."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from skill.tools.skill_package.build import build_manifest
from skill.tools.skill_package.files import FILES
from skill.tools.skill_package.shape import shape_problems
from skill.tools.skill_package.source import read_manifest_source

Spoiling = Callable[[dict[str, Any]], object]


def test_amazons_model_takes_the_manifest() -> None:
    assert list(shape_problems(FILES.manifest.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("interfaces", [(), ({"type": "AUDIO_PLAYER"}, {"type": "VIDEO_APP"})])
def test_amazons_model_takes_other_interfaces(interfaces: tuple[dict[str, str], ...]) -> None:
    source = replace(read_manifest_source(FILES.source), interfaces=interfaces)
    assert list(shape_problems(json.dumps(build_manifest(source)))) == []


@pytest.mark.parametrize(
    ("fault", "found"),
    [
        (lambda m: m.update(colour="teal"), "manifest.colour: Amazon's model knows no such field"),
        (
            lambda m: m["privacyAndCompliance"].update(containsAds="false"),
            "manifest.privacyAndCompliance.containsAds: Amazon's model does not take 'false'",
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
            lambda m: m["apis"]["custom"].update(interfaces=[{"type": "SMELL"}]),
            "does not take the manifest",
        ),
        (
            lambda m: m["apis"]["custom"]["endpoint"].update(sslCertificateType="Better"),
            "'Better' is not a valid SSLCertificateType",
        ),
    ],
)
def test_what_amazons_model_does_not_take_is_found(fault: Spoiling, found: str) -> None:
    data = json.loads(FILES.manifest.read_text(encoding="utf-8"))
    fault(data["manifest"])
    assert any(found in problem for problem in shape_problems(json.dumps(data)))


@pytest.mark.parametrize("text", ["", "{", "[]", "3", '"manifest"'])
def test_what_is_no_manifest_at_all_is_found(text: str) -> None:
    assert list(shape_problems(text))
