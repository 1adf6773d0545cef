"""Builds the skill's manifest in Amazon's JSON from its source."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from skill.tools.reading import read_yaml
from skill.tools.skill_package.files import ICONS, MANIFEST, SOURCE
from skill.tools.skill_package.source import Listing, ManifestSource, quoted

_SMALL, _LARGE = (f"file://{path.relative_to(MANIFEST.parent)}" for path in ICONS.values())


def build_manifest(source: ManifestSource) -> dict[str, Any]:
    """Return the manifest, as Amazon's JSON, or raise what :meth:`Listing.fill` raises.

    The skill is offered in the countries of its locales, and nowhere else: somebody could hear an
    emergency number there that doesn't work.
    """
    listings = source.listings()
    endpoint = {"endpoint": source.endpoint} if source.endpoint else {}
    interfaces = {"interfaces": source.interfaces} if source.interfaces else {}
    manifest = {
        "manifestVersion": "1.0",
        "publishingInformation": {
            "category": source.category,
            "isAvailableWorldwide": False,
            "distributionCountries": sorted({locale.partition("-")[2] for locale in listings}),
            "distributionMode": "PUBLIC",
            "testingInstructions": quoted("\n\n".join(source.testing)),
            "locales": {
                locale: _store_texts(listing, locale) for locale, listing in listings.items()
            },
        },
        "privacyAndCompliance": {
            **source.answers,
            "locales": {locale: listing.pages for locale, listing in listings.items()},
        },
        "apis": {"custom": {**endpoint, **interfaces}},
    }
    if endpoint:  # whoever disables the skill is forgotten, so the skill wants to be told
        subscriptions = [{"eventName": "SKILL_DISABLED"}]
        manifest["events"] = {**endpoint, "subscriptions": subscriptions}
    return {"manifest": manifest}


def write_manifest(root: Path) -> None:
    """Write the manifest; a faulty source is a FormError, and nothing is written."""
    manifest = build_manifest(read_yaml(root / SOURCE, ManifestSource))
    text = json.dumps(manifest, indent=1, ensure_ascii=False) + "\n"
    (root / MANIFEST).write_text(text, encoding="utf-8")


def _store_texts(listing: Listing, locale: str) -> dict[str, Any]:
    notes = "\n".join(map(str, listing.disclaimers.values()))
    return {
        "name": listing.name,
        "summary": listing.fill(listing.summary, locale),
        "description": listing.fill(listing.description + notes, locale),
        "examplePhrases": listing.example_phrases,
        "keywords": listing.keywords,
        "smallIconUri": _SMALL,
        "largeIconUri": _LARGE,
    }
