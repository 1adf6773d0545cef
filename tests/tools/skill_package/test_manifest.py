"""The manifest: what Amazon's store, its reviewers and its platform are told."""

from __future__ import annotations

import json
from typing import Any

import pytest

from skill.alexa.locales import context_for
from skill.dialog.context import Screening
from skill.tools.model.files import built_locales
from skill.tools.skill_package.build import build_manifest
from skill.tools.skill_package.files import FILES
from skill.tools.skill_package.icons import SIZES, icon_name
from tests.screens.viewports import VIEWPORTS, Viewport
from tests.tools.skill_package.conftest import Spoil

MANIFEST: dict[str, Any] = json.loads(FILES.manifest.read_text(encoding="utf-8"))["manifest"]
LOCALES = built_locales()


def store_texts(locale: str) -> dict[str, Any]:
    texts: dict[str, Any] = MANIFEST["publishingInformation"]["locales"][locale]
    return texts


def test_there_are_the_five_locales() -> None:
    assert len(LOCALES) == 5
    assert sorted(MANIFEST["publishingInformation"]["locales"]) == list(LOCALES)
    assert sorted(MANIFEST["privacyAndCompliance"]["locales"]) == list(LOCALES)


def test_it_is_a_health_skill_for_the_countries_of_its_locales() -> None:
    publishing = MANIFEST["publishingInformation"]
    assert MANIFEST["manifestVersion"] == "1.0"
    assert publishing["category"] == "HEALTH_AND_FITNESS"
    assert publishing["isAvailableWorldwide"] is False
    assert publishing["distributionCountries"] == ["AU", "CA", "GB", "IN", "US"]


def test_the_answers_on_privacy_and_compliance() -> None:
    answers = {k: v for k, v in MANIFEST["privacyAndCompliance"].items() if k != "locales"}
    assert answers == {
        "allowsPurchases": False,
        "usesPersonalInfo": False,
        "isChildDirected": False,
        "isExportCompliant": True,
        "containsAds": False,
        "usesHealthInfo": False,
    }


def test_the_skill_is_told_who_disabled_it_so_that_they_are_forgotten() -> None:
    assert MANIFEST["events"] == {
        "endpoint": MANIFEST["apis"]["custom"]["endpoint"],
        "subscriptions": [{"eventName": "SKILL_DISABLED"}],
    }


def test_no_permission_is_asked_for() -> None:
    assert not {"permissions", "authorizedClients"} & MANIFEST.keys()
    assert set(MANIFEST["apis"]) == {"custom"}
    assert set(MANIFEST["apis"]["custom"]) == {"endpoint", "interfaces"}


@pytest.mark.parametrize("locale", LOCALES)
def test_the_description_carries_the_disclaimers(locale: str) -> None:
    description = store_texts(locale)["description"]
    for words in (
        "for education and general information only",
        "not a substitute for professional medical advice",
        "does not diagnose",
        "not medical clearance",
        "not for emergencies and cannot call for help",
    ):
        assert words in description


@pytest.mark.parametrize("locale", LOCALES)
def test_the_description_names_the_locales_own_emergency_number(locale: str) -> None:
    context = context_for(locale, Screening.INTERVIEW, remembers=False)
    number = context.language.countries[context.country].number
    assert f"In an emergency, phone {number}." in store_texts(locale)["description"]


@pytest.mark.parametrize("locale", LOCALES)
def test_each_locale_has_three_example_phrases(locale: str) -> None:
    examples = store_texts(locale)["examplePhrases"]
    assert len(examples) == 3
    assert examples[0] == "Alexa, open back massage guide"


@pytest.mark.parametrize("locale", LOCALES)
def test_the_icons_are_where_it_says(locale: str) -> None:
    for field, size in zip(("smallIconUri", "largeIconUri"), SIZES, strict=True):
        address = store_texts(locale)[field]
        assert address.startswith("file://assets/images/")
        path = FILES.manifest.parent / address.removeprefix("file://")
        assert path == FILES.icons / icon_name(size)
        assert path.is_file()


def test_locales_differ_in_few_words() -> None:
    american = set(store_texts("en-US")["description"].split())
    for locale in LOCALES:
        assert len(american ^ set(store_texts(locale)["description"].split())) <= 6


def test_no_mark_and_no_place_is_left() -> None:
    text = json.dumps(MANIFEST, ensure_ascii=False)
    for publishing in (MANIFEST["publishingInformation"], *map(store_texts, LOCALES)):
        for value in publishing.values():
            assert not (isinstance(value, str) and set(value) & set("«»{}"))
    assert "«" not in text


@pytest.mark.parametrize(
    ("endpoint", "built"),
    [
        ("none: true", {}),
        (
            "https: https://massage.example.org/alexa\n  certificate: Wildcard",
            {
                "endpoint": {
                    "uri": "https://massage.example.org/alexa",
                    "sslCertificateType": "Wildcard",
                }
            },
        ),
    ],
)
def test_the_endpoint_may_be_a_web_service_or_none_yet(
    spoil: Spoil, endpoint: str, built: dict[str, Any]
) -> None:
    lambda_ = "lambda: arn:aws:lambda:us-east-1:000000000000:function:back-massage-guide"
    manifest = build_manifest(spoil(lambda_, endpoint))
    custom = manifest["manifest"]["apis"]["custom"]
    assert {name: custom[name] for name in custom if name != "interfaces"} == built


def test_the_screens_are_declared_and_every_kind_of_them_is_drawn_in_the_tests() -> None:
    (interface,) = MANIFEST["apis"]["custom"]["interfaces"]
    assert interface["type"] == "ALEXA_PRESENTATION_APL"
    declared = interface["supportedViewports"]
    for kind in declared:
        assert any(is_of(viewport, kind) for viewport in VIEWPORTS), kind
    for viewport in VIEWPORTS:
        assert any(is_of(viewport, kind) for kind in declared), viewport


def is_of(viewport: Viewport, kind: dict[str, Any]) -> bool:
    return (
        (viewport.mode, viewport.shape) == (kind["mode"], kind["shape"])
        and kind["minWidth"] <= viewport.width <= kind["maxWidth"]
        and kind["minHeight"] <= viewport.height <= kind["maxHeight"]
    )


def test_no_interface_is_declared_where_there_is_none(spoil: Spoil) -> None:
    manifest = build_manifest(spoil("interfaces: [ALEXA_PRESENTATION_APL]", "interfaces: []"))
    assert "interfaces" not in manifest["manifest"]["apis"]["custom"]
