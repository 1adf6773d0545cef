"""Builds the skill's manifest in Amazon's JSON from its source."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from skill.tools.skill_package.files import PackageFiles
from skill.tools.skill_package.icons import SIZES, icon_name
from skill.tools.skill_package.source import (
    Listing,
    ManifestSource,
    Viewport,
    quoted,
    read_manifest_source,
)

MANIFEST_VERSION = "1.0"
_SCREENS = "ALEXA_PRESENTATION_APL"
_SMALL, _LARGE = (f"file://assets/images/{icon_name(size)}" for size in SIZES)


def build_manifest(source: ManifestSource) -> dict[str, Any]:
    """Return the manifest, as Amazon's JSON.

    Raises:
        ManifestSourceError: a text has a place for a word that a locale lacks.
    """
    listings = sorted(
        ((locale, listing) for listing in source.listings for locale in listing.locales),
        key=lambda pair: pair[0],
    )
    api = _custom_api(source)
    return {
        "manifest": {
            "manifestVersion": MANIFEST_VERSION,
            "publishingInformation": {
                "category": source.category,
                "isAvailableWorldwide": False,
                "distributionCountries": list(source.countries),
                "distributionMode": "PUBLIC",
                "testingInstructions": quoted("\n\n".join(source.testing)),
                "locales": {locale: _store_texts(listing, locale) for locale, listing in listings},
            },
            "privacyAndCompliance": {
                **source.answers,
                "locales": {locale: _pages(listing) for locale, listing in listings},
            },
            "apis": {"custom": api},
            **_events(api),
        }
    }


def write_manifest(files: PackageFiles) -> Path:
    """Write the manifest, and return where.

    Raises:
        ManifestSourceError: the source is faulty; nothing is written then.
    """
    manifest = build_manifest(read_manifest_source(files.source))
    text = json.dumps(manifest, indent=1, ensure_ascii=False) + "\n"
    files.manifest.write_text(text, encoding="utf-8")
    return files.manifest


def _store_texts(listing: Listing, locale: str) -> dict[str, Any]:
    notes = [listing.fill(text, locale) for text in listing.disclaimers.values()]
    return {
        "name": listing.name,
        "summary": listing.fill(listing.summary, locale),
        "description": listing.fill(listing.description, locale) + "\n".join(notes),
        "examplePhrases": list(listing.example_phrases),
        "keywords": list(listing.keywords),
        "smallIconUri": _SMALL,
        "largeIconUri": _LARGE,
    }


def _pages(listing: Listing) -> dict[str, str]:
    return {
        "privacyPolicyUrl": listing.pages["privacy"],
        "termsOfUseUrl": listing.pages["terms"],
    }


def _events(api: dict[str, Any]) -> dict[str, Any]:
    """Return the wish to be told who disabled the skill, so that they are forgotten."""
    if "endpoint" not in api:
        return {}
    subscriptions = [{"eventName": "SKILL_DISABLED"}]
    return {"events": {"endpoint": api["endpoint"], "subscriptions": subscriptions}}


def _custom_api(source: ManifestSource) -> dict[str, Any]:
    api: dict[str, Any] = {}
    match source.endpoint:
        case {"lambda": arn}:
            api["endpoint"] = {"uri": arn}
        case {"https": address, "certificate": certificate}:
            api["endpoint"] = {"uri": address, "sslCertificateType": certificate}
    if source.interfaces:
        api["interfaces"] = [_interface(interface, source) for interface in source.interfaces]
    return api


def _interface(name: str, source: ManifestSource) -> dict[str, Any]:
    if name != _SCREENS:
        return {"type": name}
    return {"type": name, "supportedViewports": [_viewport(kind) for kind in source.viewports]}


def _viewport(kind: Viewport) -> dict[str, Any]:
    (least_width, most_width), (least_height, most_height) = kind.width, kind.height
    return {
        "mode": kind.mode,
        "shape": kind.shape,
        "minWidth": least_width,
        "maxWidth": most_width,
        "minHeight": least_height,
        "maxHeight": most_height,
    }
