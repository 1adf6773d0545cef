"""The manifest: what Amazon's store, its reviewers and its platform are told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from skill.alexa.locales import LOCALES
from skill.content.numbers import NUMBERS
from skill.tools.skill_package.build import build_manifest
from skill.tools.skill_package.files import FILES
from skill.tools.skill_package.icons import SIZES, icon_name
from skill.tools.skill_package.source import read_manifest_source
from tests.screens.viewports import VIEWPORTS, Viewport

MANIFEST: dict[str, Any] = json.loads(FILES.manifest.read_text(encoding="utf-8"))["manifest"]
SOURCE = read_manifest_source(FILES.source)
STORE_TEXTS: dict[str, dict[str, Any]] = MANIFEST["publishingInformation"]["locales"]


def test_the_answers_on_privacy_and_compliance() -> None:
    answers = MANIFEST["privacyAndCompliance"]
    for topic in ("allowsPurchases", "usesPersonalInfo", "isChildDirected", "containsAds"):
        assert answers[topic] is False
    assert answers["usesHealthInfo"] is False  # nothing about health is kept


def test_the_skill_is_told_who_disabled_it_so_that_they_are_forgotten() -> None:
    assert MANIFEST["events"] == {
        "endpoint": MANIFEST["apis"]["custom"]["endpoint"],
        "subscriptions": [{"eventName": "SKILL_DISABLED"}],
    }


def test_no_permission_is_asked_for() -> None:
    assert not {"permissions", "authorizedClients"} & MANIFEST.keys()
    assert set(MANIFEST["apis"]) == {"custom"}
    assert set(MANIFEST["apis"]["custom"]) == {"endpoint", "interfaces"}


@pytest.mark.parametrize("locale", STORE_TEXTS)
def test_the_description_carries_the_disclaimers_with_the_locales_own_number(locale: str) -> None:
    language, country = LOCALES[locale]
    number = NUMBERS[country].emergency
    assert number
    description = STORE_TEXTS[locale]["description"]
    assert description.endswith(f"phone {number.written}.")
    listing = SOURCE.languages[language]
    for note in listing.disclaimers.values():
        assert listing.fill(str(note), locale) in description


@pytest.mark.parametrize("locale", STORE_TEXTS)
def test_the_icons_are_where_it_says(locale: str) -> None:
    for field, size in zip(("smallIconUri", "largeIconUri"), SIZES, strict=True):
        path = FILES.manifest.parent / STORE_TEXTS[locale][field].removeprefix("file://")
        assert path == FILES.icons / icon_name(size)


def test_no_mark_and_no_place_is_left() -> None:
    def texts(data: object) -> Iterator[str]:
        if isinstance(data, str):
            yield data
        elif isinstance(data, list | dict):
            for part in data.values() if isinstance(data, dict) else data:
                yield from texts(part)

    assert not set("«»{}") & set("".join(texts(MANIFEST)))


def test_where_there_is_no_endpoint_yet_nothing_is_sent_there() -> None:
    manifest = build_manifest(replace(SOURCE, endpoint=None))["manifest"]
    assert "endpoint" not in manifest["apis"]["custom"]
    assert "events" not in manifest


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
