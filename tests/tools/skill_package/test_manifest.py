"""The manifest: what Amazon's store, its reviewers and its platform are told."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest

from skill.alexa.locales import LOCALES
from skill.content.numbers import NUMBERS
from skill.tools.skill_package.build import build_manifest
from skill.tools.skill_package.files import ICONS, MANIFEST, PROJECT
from skill.tools.skill_package.rules import shape_problems
from tests.screens.viewports import VIEWPORTS, Viewport
from tests.tools.skill_package.conftest import STORE

TEXT = (PROJECT / MANIFEST).read_text(encoding="utf-8")
BUILT: dict[str, Any] = json.loads(TEXT)["manifest"]
STORE_TEXTS: dict[str, dict[str, Any]] = BUILT["publishingInformation"]["locales"]


def test_the_answers_on_privacy_and_compliance() -> None:
    no = ("allowsPurchases", "usesPersonalInfo", "isChildDirected", "containsAds", "usesHealthInfo")
    for topic in no:  # nothing about health is kept
        assert BUILT["privacyAndCompliance"][topic] is False


def test_the_skill_is_offered_only_where_its_locales_name_the_emergency_number() -> None:
    publishing = BUILT["publishingInformation"]
    assert publishing["isAvailableWorldwide"] is False
    countries = {LOCALES[locale][1].strip("_").upper() for locale in STORE_TEXTS}
    assert set(publishing["distributionCountries"]) == countries


def test_the_skill_is_told_who_disabled_it_so_that_they_are_forgotten() -> None:
    assert BUILT["events"] == {
        "endpoint": BUILT["apis"]["custom"]["endpoint"],
        "subscriptions": [{"eventName": "SKILL_DISABLED"}],
    }


def test_no_permission_is_asked_for() -> None:
    assert not {"permissions", "authorizedClients"} & BUILT.keys()
    assert set(BUILT["apis"]) == {"custom"}
    assert set(BUILT["apis"]["custom"]) == {"endpoint", "interfaces"}


@pytest.mark.parametrize("locale", STORE_TEXTS)
def test_the_description_carries_the_disclaimers_with_the_locales_own_number(locale: str) -> None:
    language, country = LOCALES[locale]
    number = NUMBERS[country].emergency
    assert number
    description = STORE_TEXTS[locale]["description"]
    assert description.endswith(f"phone {number.written}.")
    listing = STORE.languages[language]
    for note in listing.disclaimers.values():
        assert listing.fill(str(note), locale) in description


def test_the_icons_are_where_it_says() -> None:
    for texts in STORE_TEXTS.values():
        for field, icon in zip(("smallIconUri", "largeIconUri"), ICONS.values(), strict=True):
            assert MANIFEST.parent / texts[field].removeprefix("file://") == icon


def test_no_mark_and_no_place_is_left() -> None:
    texts = re.findall(r'"((?:[^"\\]|\\.)*)"', TEXT)
    assert not set("«»{}") & set("".join(texts))


def test_where_there_is_no_endpoint_yet_nothing_is_sent_there() -> None:
    manifest = build_manifest(replace(STORE, endpoint=None))["manifest"]
    assert "endpoint" not in manifest["apis"]["custom"]
    assert "events" not in manifest


def test_the_screens_are_declared_and_every_kind_of_them_is_drawn_in_the_tests() -> None:
    (interface,) = BUILT["apis"]["custom"]["interfaces"]
    assert interface["type"] == "ALEXA_PRESENTATION_APL"
    declared = interface["supportedViewports"]
    pairs = [(viewport, kind) for viewport in VIEWPORTS for kind in declared]
    drawn = [(viewport, kind) for viewport, kind in pairs if is_of(viewport, kind)]
    assert {viewport for viewport, _ in drawn} == set(VIEWPORTS)
    assert all(kind in [of for _, of in drawn] for kind in declared)


def is_of(viewport: Viewport, kind: dict[str, Any]) -> bool:
    return (
        (viewport.mode, viewport.shape) == (kind["mode"], kind["shape"])
        and kind["minWidth"] <= viewport.width <= kind["maxWidth"]
        and kind["minHeight"] <= viewport.height <= kind["maxHeight"]
    )


def test_amazons_model_takes_the_manifest() -> None:
    assert list(shape_problems(TEXT)) == []
    for interfaces in ((), ({"type": "AUDIO_PLAYER"}, {"type": "VIDEO_APP"})):
        other = build_manifest(replace(STORE, interfaces=interfaces))
        assert list(shape_problems(json.dumps(other))) == []


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ('"category"', '"colour": "teal", "category"', "colour: Amazon's model does not take"),
        ('"containsAds": false', '"containsAds": "false"', "containsAds: Amazon's model does not"),
        ('"US"', '"Atlantis"', "'Atlantis' is not a valid DistributionCountries"),
        ('"en-US": {', '"en-US": ["a name"], "another": {', "does not take the manifest"),
        ('"ALEXA_PRESENTATION_APL"', '"SMELL"', "does not take the manifest"),
        ('"uri"', '"sslCertificateType": "X", "uri"', "'X' is not a valid SSLCertificateType"),
    ],
)
def test_what_amazons_model_does_not_take_is_found(old: str, new: str, found: str) -> None:
    assert old in TEXT
    assert any(found in problem for problem in shape_problems(TEXT.replace(old, new, 1)))


@pytest.mark.parametrize("text", ["", "{", "[]", "3", '"manifest"'])
def test_what_is_no_manifest_at_all_is_found(text: str) -> None:
    assert list(shape_problems(text))
