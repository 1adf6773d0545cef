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
    quoted,
    read_manifest_source,
)

_SMALL, _LARGE = (f"file://assets/images/{icon_name(size)}" for size in SIZES)


def build_manifest(source: ManifestSource) -> dict[str, Any]:
    """Return the manifest, as Amazon's JSON.

    Raises:
        FormError: a text has a place for a word that a locale lacks.
    """
    listings = tuple(source.listings())
    endpoint = {"endpoint": source.endpoint} if source.endpoint else {}
    interfaces = {"interfaces": list(source.interfaces)} if source.interfaces else {}
    manifest = {
        "manifestVersion": "1.0",
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
            "locales": {locale: listing.pages for locale, listing in listings},
        },
        "apis": {"custom": {**endpoint, **interfaces}},
    }
    if endpoint:  # whoever disables the skill is forgotten, so the skill wants to be told
        subscriptions = [{"eventName": "SKILL_DISABLED"}]
        manifest["events"] = {**endpoint, "subscriptions": subscriptions}
    return {"manifest": manifest}


def write_manifest(files: PackageFiles) -> Path:
    """Write the manifest, and return where.

    Raises:
        FormError: the source is faulty; nothing is written then.
    """
    manifest = build_manifest(read_manifest_source(files.source))
    text = json.dumps(manifest, indent=1, ensure_ascii=False) + "\n"
    files.manifest.write_text(text, encoding="utf-8")
    return files.manifest


def _store_texts(listing: Listing, locale: str) -> dict[str, Any]:
    notes = "\n".join(map(str, listing.disclaimers.values()))
    return {
        "name": listing.name,
        "summary": listing.fill(listing.summary, locale),
        "description": listing.fill(listing.description + notes, locale),
        "examplePhrases": list(listing.example_phrases),
        "keywords": list(listing.keywords),
        "smallIconUri": _SMALL,
        "largeIconUri": _LARGE,
    }
